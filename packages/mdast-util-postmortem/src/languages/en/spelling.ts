import type {Spelling} from '../language.ts'

/** How English is written. */
// prettier-ignore
export const spelling: Spelling = {
  abbreviations: [
    'a.m', 'approx', 'ca', 'cf', 'dr', 'e.g', 'est', 'etc', 'fig', 'i.e', 'inc', 'incl', 'max', 'min', 'mr', 'mrs', 'ms', 'nr', 'no', 'p.m',
    'resp', 'st', 'vs'
  ],
  endings: [['s'], ['ing', 'ed', 'e']],
  contractions: {
    "n't": 'not', "'ve": 'have', "'d": 'had', "'ll": 'will', "'re": 'are', "'m": 'am', "'s": "'s"
  },
  clipped: {ca: 'can', wo: 'will', sha: 'shall'}
}
