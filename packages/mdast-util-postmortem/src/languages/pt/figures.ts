import type {LanguageData} from '../language-data.ts'

/** Words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: LanguageData['figures'] = {
  decimalMark: ',',
  groupMark: '.',
  numbers: {
    zero: 0, um: 1, uma: 1, 'um único': 1, 'uma única': 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13, quatorze: 14, catorze: 14,
    quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19, dezanove: 19, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90
  },
  scales: {dúzia: 12, dezena: 10, centena: 100, cem: 100, cento: 100, mil: 1000, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9},
  scaleSigns: {mi: 1e6, bi: 1e9},
  moneyScales: {mi: 1e6, bi: 1e9},
  orders: ['dezenas', 'dúzias', 'centenas', 'milhares', 'milhões'],
  fractions: {meia: 0.5, meio: 0.5, quarto: 0.25},
  currencies: {'r$': 'BRL', brl: 'BRL', real: 'BRL', reais: 'BRL', dólar: 'USD', dólares: 'USD'},
  percent: ['por cento', 'pontos percentuais', 'ponto percentual'],
  articles: ['um', 'uma'],
  determiners: ['o', 'a', 'os', 'as', 'este', 'esta', 'esse', 'essa', 'nosso', 'nossa', 'cada'],
  and: ['e'],
  to: ['a', 'até', 'para'],
  until: ['até', 'até as', 'até às'],
  of: ['de', 'dos', 'das', 'de um total de', 'em'],
  from: ['de', 'desde'],
  between: ['entre'],
  per: ['por', 'ao', 'à'],
  odds: ['em cada', 'em', 'a cada'],
  at: ['às', 'à', 'a'],
  hedges: {
    approximate: ['aprox', 'aprox.', 'aproximadamente', 'cerca de', 'por volta de', 'em torno de', 'uns', 'umas', 'mais ou menos', 'na ordem de'],
    bounds: {
      least: ['mais de', 'pelo menos', 'ao menos', 'no mínimo', 'mínimo de', 'não menos de', 'acima de'],
      most: ['menos de', 'no máximo', 'máximo de', 'até', 'não mais de', 'abaixo de'],
      other: ['quase', 'estimado em', 'estimados', 'estimadas', 'praticamente']
    },
    after: ['aprox', 'aprox.', 'aproximadamente', 'estimado', 'estimados', 'estimada', 'estimadas', 'mais ou menos', 'estimativa'],
    boundsAfter: {least: ['ou mais', 'no mínimo'], most: ['ou menos', 'no máximo'], other: []}
  },
  additions: ['outros', 'outras', 'adicionais', 'ao todo', 'no total', 'em média', 'um total de'],
  repeats: ['vezes', 'vez'],
  multiples: {vezes: 'compared'},
  doubles: {dobro: 2},
  comparisons: ['mais', 'o', 'a', 'maior', 'acima']
}
