import type {LanguageData} from '../language-data.ts'

/** Words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: LanguageData['figures'] = {
  decimalMark: '.',
  groupMark: ',',
  numbers: {한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5},
  scales: {백: 100, 천: 1000, 만: 1e4, 억: 1e8},
  orders: ['수십', '수백', '수천', '수만', '몇십', '몇백', '몇천'],
  fractions: {반: 0.5},
  currencies: {원: 'KRW', 만원: 'KRW', 달러: 'USD', '₩': 'KRW', krw: 'KRW'},
  percent: ['퍼센트', '프로'],
  and: ['그리고', '와', '과'],
  to: ['부터', '에서', '∼'],
  until: ['까지'],
  of: ['중', '가운데', '중에서'],
  ofBefore: ['의', '중', '가운데'],
  per: ['당', '매'],
  hedges: {
    approximate: ['약', '대략', '추정', '거의', '근', '대략적으로'],
    bounds: {least: ['최소', '적어도', '최소한'], most: ['최대', '많아야'], other: ['평균']},
    after: ['정도', '가량', '남짓', '쯤', '추정', '내외', '여'],
    boundsAfter: {least: ['이상', '초과', '넘게'], most: ['이하', '미만', '이내'], other: []}
  },
  multiples: {배: 'always'},
  repeats: ['회', '번']
}
