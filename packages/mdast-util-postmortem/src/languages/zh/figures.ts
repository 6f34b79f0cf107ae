import type {LanguageData} from '../language-data.ts'

/** Words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: LanguageData['figures'] = {
  decimalMark: '.',
  groupMark: ',',
  numbers: {},
  scales: {百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 百万: 1e6, 千万: 1e7},
  orders: ['数十', '数百', '数千', '数万', '几十', '几百', '几千', '上百', '上千', '成千上万'],
  fractions: {半: 0.5},
  currencies: {元: 'CNY', 人民币: 'CNY', 美元: 'USD', 万元: 'CNY', '￥': 'CNY', rmb: 'CNY', cny: 'CNY', 欧元: 'EUR', 新台幣: 'TWD'},
  percent: ['百分点', '个百分点'],
  and: ['和', '与', '零'],
  to: ['至', '到', '〜', '～'],
  until: ['直到'],
  of: ['中的', '中', '里的'],
  ofBefore: ['的', '中的', '中', '里的'],
  between: ['介于'],
  per: ['每'],
  hedges: {
    approximate: ['约', '約', '大约', '大約', '大概', '近', '估计', '预计', '将近', '接近', '估算', '推测'],
    bounds: {least: ['至少', '超过', '逾', '不少于', '最少', '大于', '高达'], most: ['最多', '不超过', '至多', '少于', '不到', '低于', '小于', '最长'], other: ['平均', '几乎']},
    after: ['左右', '上下', '余', '多', '估算', '估计'],
    boundsAfter: {least: ['以上', '多', '余'], most: ['以下', '以内', '内', '之内'], other: []}
  },
  multiples: {倍: 'always'},
  repeats: ['次']
}
