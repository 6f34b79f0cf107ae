import type {LanguageData} from '../language-data.ts'

/** Words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: LanguageData['figures'] = {
  decimalMark: ',',
  groupMark: '.',
  numbers: {
    cero: 0, un: 1, una: 1, uno: 1, 'un solo': 1, 'una sola': 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15,
    dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90
  },
  scales: {docena: 12, decena: 10, centenar: 100, cien: 100, ciento: 100, mil: 1000, millón: 1e6, millones: 1e6},
  orders: ['decenas', 'docenas', 'cientos', 'centenares', 'miles', 'millones'],
  fractions: {media: 0.5, medio: 0.5, cuarto: 0.25},
  currencies: {dólares: 'USD', dólar: 'USD', 'dólares estadounidenses': 'USD', mxn: 'MXN', ars: 'ARS', cop: 'COP', clp: 'CLP', 's/': 'PEN', soles: 'PEN', pen: 'PEN'},
  percent: ['por ciento', 'puntos porcentuales', 'punto porcentual'],
  articles: ['un', 'una'],
  determiners: ['el', 'la', 'los', 'las', 'este', 'esta', 'nuestro', 'nuestra', 'cada', 'dicho', 'dicha'],
  and: ['y'],
  to: ['a', 'al', 'hasta'],
  until: ['hasta', 'hasta las'],
  of: ['de', 'de los', 'de las', 'de un total de', 'sobre'],
  from: ['de', 'desde'],
  between: ['entre'],
  per: ['por', 'al', 'a la'],
  odds: ['de cada', 'en'],
  at: ['a las', 'a la', 'a'],
  hedges: {
    approximate: ['aprox', 'aprox.', 'aproximadamente', 'alrededor de', 'cerca de', 'unos', 'unas', 'en torno a', 'cosa de', 'más o menos'],
    bounds: {
      least: ['más de', 'al menos', 'por lo menos', 'como mínimo', 'mínimo', 'no menos de', 'por encima de'],
      most: ['menos de', 'como máximo', 'máximo', 'hasta', 'a lo sumo', 'no más de', 'por debajo de'],
      other: ['casi', 'estimado', 'estimados', 'estimadas', 'un estimado de', 'prácticamente']
    },
    after: ['aprox', 'aprox.', 'aproximadamente', 'estimado', 'estimados', 'estimada', 'estimadas', 'más o menos', 'aproximado', 'aproximados'],
    boundsAfter: {least: ['o más', 'como mínimo', 'mínimo'], most: ['o menos', 'como máximo', 'máximo'], other: []}
  },
  additions: ['otros', 'otras', 'adicionales', 'en total', 'en promedio', 'un total de'],
  repeats: ['veces', 'vez'],
  multiples: {veces: 'compared'},
  doubles: {doble: 2},
  comparisons: ['más', 'el', 'la', 'mayor', 'superior']
}
