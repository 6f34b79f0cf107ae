import type {LanguageData} from '../language-data.ts'

/** Words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: LanguageData['figures'] = {
  decimalMark: ',',
  groupMark: '.',
  numbers: {
    zero: 0, un: 1, uno: 1, una: 1, 'uno solo': 1, 'una sola': 1, 'un solo': 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15,
    sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80, novanta: 90
  },
  scales: {dozzina: 12, decina: 10, centinaio: 100, cento: 100, mille: 1000, mila: 1000, migliaio: 1000, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9},
  orders: ['decine', 'dozzine', 'centinaia', 'migliaia', 'milioni'],
  fractions: {mezza: 0.5, mezzo: 0.5, quarto: 0.25},
  percent: ['per cento', 'punti percentuali', 'punto percentuale'],
  articles: ['un', 'una', 'uno'],
  determiners: ['il', 'lo', 'la', 'i', 'gli', 'le', 'questo', 'questa', 'nostro', 'nostra', 'ogni', 'tale'],
  and: ['e'],
  to: ['a', 'fino a'],
  until: ['fino a', 'fino alle'],
  of: ['di', 'dei', 'delle', 'degli', 'su', 'su un totale di'],
  from: ['da', 'dalle', 'dal'],
  between: ['tra', 'fra'],
  per: ['al', 'alla', "all'", 'per', "l'"],
  odds: ['su'],
  at: ['alle', 'a', "all'"],
  hedges: {
    approximate: ["all'incirca", 'approssimativamente', 'intorno a', 'attorno a', 'più o meno', 'grosso modo'],
    bounds: {
      least: ['più di', 'oltre', 'almeno', 'come minimo', 'minimo', 'non meno di', 'al di sopra di'],
      most: ['meno di', 'al massimo', 'massimo', 'fino a', 'non più di', 'al di sotto di'],
      other: ['quasi', 'stimati', 'stimate', 'una stima di', 'praticamente']
    },
    after: ['circa', 'ca.', 'stimati', 'stimate', 'stimato', 'approssimativamente', 'più o meno'],
    boundsAfter: {least: ['o più', 'come minimo', 'minimo'], most: ['o meno', 'al massimo', 'massimo'], other: []}
  },
  additions: ['altri', 'altre', 'ulteriori', 'in totale', 'in media', 'un totale di'],
  repeats: ['volte', 'volta'],
  multiples: {volte: 'compared'},
  doubles: {doppio: 2, triplo: 3},
  comparisons: ['più', 'il', 'superiore', 'maggiore']
}
