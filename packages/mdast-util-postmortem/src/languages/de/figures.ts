import type {LanguageData} from '../language-data.ts'

/** Words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: LanguageData['figures'] = {
  decimalMark: ',',
  groupMark: '.',
  numbers: {
    null: 0, ein: 1, eine: 1, einer: 1, eines: 1, einem: 1, einen: 1, 'ein einziger': 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12,
    dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60,
    siebzig: 70, achtzig: 80, neunzig: 90, beide: 2, beiden: 2
  },
  scales: {dutzend: 12, hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9},
  scaleSigns: {tsd: 1000, mio: 1e6, mrd: 1e9},
  orders: ['dutzende', 'hunderte', 'tausende', 'zehntausende', 'hunderttausende', 'millionen'],
  fractions: {halbe: 0.5, halben: 0.5, halber: 0.5, viertel: 0.25, dreiviertel: 0.75},
  currencies: {'us-dollar': 'USD', franken: 'CHF', 'schweizer franken': 'CHF'},
  percent: ['prozent', 'prozentpunkt', 'prozentpunkte', 'prozentpunkten'],
  articles: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  determiners: ['der', 'die', 'das', 'den', 'dem', 'des', 'diese', 'dieser', 'dieses', 'unser', 'unsere', 'jede', 'jeder'],
  and: ['und'],
  to: ['bis', 'auf'],
  until: ['bis'],
  of: ['von', 'der', 'von insgesamt'],
  from: ['von'],
  between: ['zwischen'],
  per: ['pro', 'je', 'in der', 'im'],
  odds: ['von'],
  at: ['um', 'gegen'],
  hedges: {
    approximate: ['etwa', 'rund', 'ungefähr', 'zirka', 'grob', 'an die', 'um die'],
    bounds: {
      least: ['mehr als', 'über', 'mindestens', 'wenigstens', 'nicht weniger als', 'gut'],
      most: ['höchstens', 'maximal', 'bis zu', 'weniger als', 'unter', 'nicht mehr als'],
      other: ['fast', 'beinahe', 'knapp', 'geschätzt', 'geschätzte', 'nahezu', 'schätzungsweise', 'vermutlich']
    },
    after: ['geschätzt', 'ungefähr', 'circa', 'ca.', 'schätzung', 'schätzungsweise'],
    boundsAfter: {least: ['oder mehr', 'mindestens'], most: ['oder weniger', 'höchstens', 'maximal'], other: []}
  },
  additions: ['weitere', 'weiteren', 'zusätzliche', 'zusätzlichen', 'insgesamt', 'durchschnittlich'],
  repeats: ['mal', 'einmal', 'zweimal', 'dreimal'],
  multiples: {fach: 'always', fache: 'always', mal: 'compared'},
  doubles: {doppelt: 2, doppelte: 2},
  comparisons: ['so', 'mehr', 'höher', 'länger', 'langsamer', 'größer', 'als']
}
