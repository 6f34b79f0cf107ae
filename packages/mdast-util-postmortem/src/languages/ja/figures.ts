import type {LanguageData} from '../language-data.ts'

/** Words for numbers and for what stands beside them. */
// prettier-ignore
export const figures: LanguageData['figures'] = {
  decimalMark: '.',
  groupMark: ',',
  numbers: {},
  scales: {百: 100, 千: 1000, 万: 1e4, 億: 1e8, 兆: 1e12},
  scaleSigns: {},
  orders: ['数十', '数百', '数千', '数万', '何千', '何百'],
  fractions: {半: 0.5},
  currencies: {円: 'JPY', ドル: 'USD', 米ドル: 'USD', ユーロ: 'EUR', '￥': 'JPY'},
  percent: ['パーセント', 'ポイント', '割'],
  and: ['と'],
  to: ['〜', '～', 'から', '∼'],
  until: ['まで'],
  of: ['のうち', '中', 'うち'],
  ofBefore: ['の', 'のうち', 'うち'],
  per: ['毎', 'あたり', '当たり'],
  hedges: {
    approximate: ['約', 'およそ', 'おおよそ', '概ね', 'おおむね', '推定', 'ほぼ', '大体', '目安'],
    bounds: {least: ['少なくとも', '最低', '最低でも'], most: ['最大', '最大で', '最長', '高々', '多くても'], other: ['平均']},
    after: ['程度', '前後', 'ほど', '弱', '強', '推定', '頃', 'ぐらい', 'くらい', '概算', '見込み'],
    boundsAfter: {least: ['以上', '超', '強'], most: ['以下', '未満', '以内', '弱'], other: []}
  },
  multiples: {倍: 'always'},
  repeats: ['回']
}
