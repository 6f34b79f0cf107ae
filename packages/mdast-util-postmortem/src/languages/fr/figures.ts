import type {LanguageData} from '../language-data.ts'

/** Words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: LanguageData['figures'] = {
  decimalMark: ',',
  groupMark: '.',
  numbers: {
    zéro: 0, un: 1, une: 1, 'un seul': 1, 'une seule': 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15,
    seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'soixante-dix': 70, septante: 70, 'quatre-vingts': 80, 'quatre-vingt': 80,
    'quatre-vingt-dix': 90, nonante: 90
  },
  scales: {douzaine: 12, dizaine: 10, centaine: 100, cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9},
  scaleSigns: {Md: 1e9},
  moneyScales: {md: 1e9},
  orders: ['dizaines', 'centaines', 'milliers'],
  fractions: {demi: 0.5, 'demi-': 0.5, quart: 0.25},
  currencies: {'dollar américain': 'USD', 'francs suisses': 'CHF', 'franc suisse': 'CHF'},
  percent: ['pour cent', 'pourcent', 'point de pourcentage', 'points de pourcentage'],
  articles: ['un', 'une'],
  determiners: ['le', 'la', 'les', "l'", 'ce', 'cette', 'ces', 'notre', 'nos', 'chaque'],
  and: ['et'],
  to: ['à', 'au'],
  until: ["jusqu'à"],
  of: ['sur', 'de', 'des', "d'", 'sur les', 'sur un total de'],
  from: ['de', 'du'],
  between: ['entre'],
  per: ['par'],
  odds: ['sur'],
  at: ['à', 'vers'],
  hedges: {
    approximate: ['environ', 'à peu près', 'approximativement', 'env.', 'env', 'autour de', 'de l’ordre de', "de l'ordre de", 'près de', 'quelque'],
    bounds: {
      least: ['plus de', 'plus d’', "plus d'", 'au moins', 'pas moins de', 'au minimum', 'minimum'],
      most: ['au plus', "jusqu'à", 'moins de', "moins d'", 'au maximum', 'maximum', 'pas plus de'],
      other: ['presque', 'estimé à', 'estimés à', 'estimée à']
    },
    after: ['environ', 'estimé', 'estimés', 'estimée', 'estimées', 'approximativement', 'à peu près', 'estimation'],
    boundsAfter: {least: ['ou plus', 'au moins', 'au minimum'], most: ['ou moins', 'au plus', 'au maximum'], other: []}
  },
  additions: ['autres', 'supplémentaires', 'au total', 'en moyenne'],
  repeats: ['fois'],
  multiples: {fois: 'compared'},
  doubles: {double: 2},
  comparisons: ['plus', 'le', 'la', 'supérieur', 'supérieure']
}
