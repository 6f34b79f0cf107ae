import type {FigureWords} from '../language.ts'

/** Numbers in words. */
// prettier-ignore
export const numbers: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90
}

/** What says that a figure or a time is not exact. */
export const about: Array<string> = [
  'about', 'around', 'approximately', 'approx', 'roughly', 'circa', 'ca', 'as early as', 'as late as'
] // prettier-ignore

/** English words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: FigureWords = {
  decimalMark: '.',
  groupMark: ',',
  numbers: {...numbers, 'a single': 1, 'only one': 1},
  scales: {dozen: 12, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12},
  scaleSigns: {k: 1000, M: 1e6, mio: 1e6, mln: 1e6, mn: 1e6, bn: 1e9},
  moneyScales: {m: 1e6, b: 1e9},
  orders: ['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions'],
  fractions: {half: 0.5, quarter: 0.25, quarters: 0.25},
  currencies: {
    $: 'USD', us$: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', 'us dollar': 'USD', 'us dollars': 'USD', '€': 'EUR', eur: 'EUR',
    euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP', '¥': 'JPY', jpy: 'JPY', yen: 'JPY', '₹': 'INR',
    inr: 'INR', rupees: 'INR', chf: 'CHF', cad: 'CAD', aud: 'AUD'
  },
  percent: ['%', 'percent', 'per cent', 'pct', 'pp', 'percentage point', 'percentage points'],
  articles: ['a', 'an'],
  determiners: ['the', 'this', 'that', 'our', 'a', 'an', 'each', 'same'],
  and: ['and'],
  to: ['to'],
  until: ['until', 'till', 'through'],
  of: ['of', 'out of'],
  ofBefore: [],
  from: ['from'],
  ranging: ['ranging from', 'ranged from', 'ranges from', 'anywhere from', 'varying from', 'varied from', 'somewhere from'],
  between: ['between', 'somewhere between'],
  per: ['per'],
  odds: ['in', 'in every'],
  at: ['at', 'on'],
  hedges: {
    approximate: ['~', '≈', '∼', 'approx.', 'ca.', ...about],
    bounds: {
      least: [
        '≥', '>', 'at least', 'upwards of', 'in excess of', 'north of', 'over', 'more than', 'no less than', 'not less than', 'no fewer than',
        'not fewer than', 'above', 'just over', 'well over', 'minimum of'
      ],
      most: [
        '≤', '<', 'at most', 'up to', 'no more than', 'not more than', 'less than', 'fewer than', 'under', 'below', 'just under', 'maximum of'
      ],
      other: ['±', 'nearly', 'almost', 'estimated', 'estimated at', 'an estimated', 'some', 'close to', 'in the order of', 'somewhere between']
    },
    after: [
      'estimated', 'est.', 'approx', 'approx.', 'approximately', 'approximation', 'roughly', 'or so', 'or two', 'or three', 'ish',
      '-ish'
    ],
    boundsAfter: {least: ['or more', 'at least'], most: ['or less', 'max', 'max.', 'at most'], other: []},
    beforeNoun: {least: ['+', 'plus', '-plus'], most: [], other: ['odd', '-odd']}
  },
  additions: [
    'additional', 'an additional', 'a further', 'an average of', 'a total of'
  ],
  repeats: ['once', 'twice', 'times'],
  multiples: {x: 'always', '×': 'always', fold: 'always', '-fold': 'always', times: 'compared'},
  doubles: {twice: 2},
  comparisons: ['the', 'more', 'higher', 'longer', 'slower', 'as', 'its', 'our', 'normal', 'larger', 'greater'],
  rateNouns: ['rps', 'qps', 'tps', 'rpm', 'qpm', 'tpm'],
  changed: {
    size: [
    'down', 'drop', 'drops', 'dropped', 'decrease', 'decreased', 'reduction', 'reduced', 'fall', 'fell', 'fallen', 'decline', 'declined', 'lower',
    'less', 'fewer', 'smaller', 'cut', 'shrank', 'shrunk', 'loss', 'lost', 'saving', 'savings', 'up', 'increase', 'increased', 'rise', 'rose', 'risen',
    'growth', 'grew', 'grown', 'higher', 'more', 'larger', 'bigger', 'jump', 'jumped', 'climbed', 'spike', 'improvement', 'improved', 'better', 'worse',
    'regression', 'degradation', 'gain', 'change', 'delta'
    ],
    speed: ['faster', 'slower', 'slowdown', 'speedup']
  },
  lists: {
    leads: [
      'the', 'these', 'those', 'our', 'all', 'there', 'were', 'are', 'was', 'is', 'we', 'had', 'have', 'found', 'identified', 'following', 'main', 'so', 'and',
      'but', 'this', 'it', 'has', 'made', 'took'
    ],
    nouns: [
      'actions', 'areas', 'assumptions', 'bugs', 'categories', 'causes', 'challenges', 'changes', 'components', 'conditions', 'contributors', 'decisions',
      'defects', 'effects', 'events', 'examples', 'explanations', 'factors', 'failures', 'faults', 'findings', 'fixes', 'flaws', 'gaps', 'groups', 'guards',
      'hypotheses', 'improvements', 'incidents', 'issues', 'layers', 'lessons', 'levels', 'limitations', 'measures', 'mechanisms', 'mistakes', 'mitigations',
      'observations', 'options', 'outages', 'parts', 'paths', 'phases', 'places', 'points', 'problems', 'properties', 'questions', 'reasons',
      'requirements', 'risks', 'scenarios', 'stages', 'steps', 'symptoms', 'takeaways', 'tasks', 'themes', 'things', 'ways', 'weaknesses',
      'workarounds'
    ],
    others: ['first', 'last', 'other', 'next', 'remaining', 'previous', 'another', 'further', 'top', 'or', 'every', 'these', 'those', 'both']
  },
  statusCodes: {
    before: ['http', 'https', 'status', 'statuses', 'code', 'codes'],
    after: [
      'error', 'errors', 'response', 'responses', 'status', 'statuses', 'http', 'gateway', 'bad', 'internal', 'service', 'page',
      'pages', 'not', 'forbidden', 'too', 'timeout', 'timeouts', 'unavailable', 'unauthorized'
    ],
    answered: ['return', 'returns', 'returned', 'returning', 'with', 'served', 'serving', 'throw', 'throws', 'throwing', 'threw', 'gave'],
    joints: [',', '/', 'and', 'or'],
    counted: ['logged', 'returned', 'counted', 'recorded', 'served', 'thrown', 'raised']
  }
}
