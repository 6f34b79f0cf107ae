import {describe, expect, it} from 'vitest'
import {furtherLocales} from '../src/languages/locales.ts'
import {furtherLanguage} from '../src/languages/further.ts'
import {languageFor} from '../src/languages/index.ts'
import {findDate} from '../src/time/find-date.ts'
import {readPostmortem} from '../src/read.ts'
import {readTime} from '../src/time/timestamp.ts'
import {parse} from './parse.ts'

/** Days of all months and days of the week, none of which could be another month. */
const days = Array.from({length: 12}, (_, index) => new Date(Date.UTC(2026, index, 13 + index)))
const styles = ['full', 'long', 'medium', 'short'] as const

/** Words and names of all lists, however deep they are. */
function wordsIn(data: unknown): Set<unknown> {
  if (typeof data !== 'object' || data === null) return new Set([data])
  const values = data instanceof Set ? [...data] : Object.entries(data).flat()
  return new Set(values.flatMap((value) => [...wordsIn(value)]))
}

describe.each(furtherLocales)('language %s', (locale) => {
  const language = languageFor(locale)

  it.each(styles)('reads the %s dates that are usual in it', (dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, {dateStyle, timeZone: 'UTC'})
    const read = days.map((day) => [
      format.format(day),
      findDate(format.format(day), language)?.date
    ])
    expect(read).toEqual(
      days.map((day, index) => [
        format.format(day),
        {year: 2026, month: index + 1, day: 13 + index, minute: undefined}
      ])
    )
  })

  it.each(['medium', 'short'] as const)(
    'reads the %s times of day that are usual in it',
    (timeStyle) => {
      const at = [
        new Date(Date.UTC(2026, 2, 13, 2, 5, 30)),
        new Date(Date.UTC(2026, 2, 13, 14, 5, 30))
      ]
      for (const dateStyle of styles) {
        for (const hour12 of [false, undefined, true]) {
          const format = new Intl.DateTimeFormat(locale, {
            dateStyle,
            timeStyle,
            hour12,
            timeZone: 'UTC'
          })
          const read = at.map((date) => {
            const time = readTime(format.format(date), language)
            return [format.format(date), time?.day?.day, time?.clock?.hour, time?.clock?.minute]
          })
          expect(read).toEqual(at.map((date) => [format.format(date), 13, date.getUTCHours(), 5]))
        }
      }
    }
  )

  it('leaves out only words that English has', () => {
    const english = wordsIn(languageFor('en'))
    expect(furtherLanguage(locale).notEnglish.filter((word) => !english.has(word))).toEqual([])
  })

  it('has titles of its own for each section', () => {
    const titles = Object.values(language.sections).map(({titles}) => titles[0])
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('the language of a document', () => {
  const timeline = (heading: string) => `## ${heading}\n\n- 14:05 UTC alert\n- 14:20 UTC restart\n`

  it.each([
    [
      'technical text in Japanese',
      'ja',
      `# 2026-03-14 checkout-api の障害\n\n## 概要\n\n\`checkout-api\` v4.18.0 の deploy 後に connection pool が枯渇し、Kubernetes の Pod が OOMKilled で再起動を繰り返した。Prometheus の alert が発報し、Grafana で latency を確認した。\n\n${timeline('タイムライン')}\n## 根本原因\n\nconnection leak。\n`,
      ['summary', 'timeline', 'root-cause']
    ],
    [
      'English headings over Japanese text',
      'ja',
      `# Postmortem: checkout\n\n## Summary\n\n2026年3月14日、決済画面が利用できなくなり、注文を完了できない状態が続いた。\n\n${timeline('Timeline')}\n## Root Cause\n\n接続プールが枯渇したため、新しい接続を確立できなかった。\n`,
      ['summary', 'timeline', 'root-cause']
    ],
    [
      'Chinese headings over English text',
      'zh',
      `# 事故复盘：checkout\n\n## 摘要\n\nOn 2026-03-14 the checkout was not available for users, because the pool of connections was exhausted after a release.\n\n${timeline('时间线')}\n## 根本原因\n\nThe pool of connections was exhausted, and the service could not open another one.\n\n## 行动项\n\n- Add an alert (Ada, 2026-03-31)\n`,
      ['summary', 'timeline', 'root-cause', 'action-items']
    ],
    [
      'what front matter says',
      'ko',
      `---\nlang: ko\n---\n\n# Checkout\n\n## 요약\n\nThe checkout was down, and we do not know for how long it was so.\n`,
      ['summary']
    ],
    [
      'English with names in other scripts',
      'en',
      `# Postmortem: search for 東京\n\n## Summary\n\nOn 2026-03-14 the search for 東京 and 大阪 was not available for users, because the index was lost in the night.\n\n${timeline('Timeline')}`,
      ['summary', 'timeline']
    ]
  ])('is read of %s', (_, locale, text, names) => {
    const postmortem = readPostmortem(parse(text), text)
    expect(postmortem.locale).toBe(locale)
    expect(postmortem.sections.flatMap((section) => section.names)).toEqual(names)
  })
})

describe('times', () => {
  it.each([
    ['ja', '2021年4月6日 14時5分頃 障害発生', '2021年4月6日 14時5分頃', '2021-4-6 14:5 ~'],
    ['ja', '14:05頃 検知', '14:05頃', '14:5 ~'],
    ['ja', '14:06 頃 JST', '14:06 頃 JST', '14:6 ~ JST'],
    ['ja', '午前10時45分 復旧', '午前10時45分', '10:45'],
    ['ja', '午後3時半', '午後3時半', '15:30'],
    ['ja', '4月6日午後11時', '4月6日午後11時', '-4-6 23:0'],
    ['ja', '２０２１年４月６日１１：０５', '2021年4月6日11:05', '2021-4-6 11:5'],
    ['ja', '2026-06-29(月)21:00 頃 JST', '2026-06-29(月)21:00 頃 JST', '2026-6-29 21:0 ~ JST'],
    ['zh', '2021年4月6日 14点5分左右', '2021年4月6日 14点5分左右', '2021-4-6 14:5 ~'],
    ['zh', '凌晨 2:15 介入', '凌晨 2:15', '2:15'],
    ['zh', '晚上8点30分', '晚上8点30分', '20:30'],
    ['zh', '上午 10:45', '上午 10:45', '10:45'],
    ['zh', '约 15:07 回滚', '约 15:07', '15:7 ~'],
    ['zh', '08-01 ~23:40', '08-01 ~23:40', '-8-1 23:40 ~'],
    ['ko', '2021년 4월 6일 14시 5분경', '2021년 4월 6일 14시 5분경', '2021-4-6 14:5 ~'],
    ['ko', '오후 2시 55분 복구', '오후 2시 55분', '14:55'],
    ['ko', '오전 12시 10분', '오전 12시 10분', '0:10'],
    ['ko', '약 15:06 롤백', '약 15:06', '15:6 ~'],
    ['ko', '14:40~ 모니터링', '14:40~', '14:40'],
    ['de', '20.07., 11:00 Ausfall', '20.07., 11:00', '-7-20 11:0'],
    ['de', '20.7. 11:00 Ausfall', '20.7. 11:00', '-7-20 11:0'],
    ['de', '20.07. um 11:00 Ausfall', '20.07. um 11:00', '-7-20 11:0'],
    ['ru', '20.07. 11:00 сбой', '20.07. 11:00', '-7-20 11:0']
  ])('in %s: %s', (locale, written, found, meant) => {
    const text = `# Postmortem\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| ${written} | event |\n`
    const [entry] = readPostmortem(parse(text), text, {locale}).timeline.entries
    const {clock, day, approximate, zone} = entry!.timestamp!
    const date = day ? `${day.year ?? ''}-${day.month}-${day.day} ` : ''
    expect(entry?.timestamp?.written).toBe(found)
    expect(
      `${date}${clock?.hour}:${clock?.minute}${approximate ? ' ~' : ''}${zone ? ` ${zone.written}` : ''}`
    ).toBe(meant)
  })
})

describe('figures of languages without spaces', () => {
  it.each([
    ['ja', '注文 1,204 件が失敗した。', ['1,204 件 = 1204 requests']],
    [
      'ja',
      '２，１００万台の端末が約33時間にわたり停止した。',
      ['2,100万台の端末 = 21000000 users', '33時間 = 118800']
    ],
    [
      'zh',
      '影响约2.1万名用户，约 30 分钟不可用。',
      ['2.1万名用户 = 21000 users', '30 分钟 = 1800']
    ],
    ['ko', '주문 1,204건이 약 30분 동안 실패했다.', ['1,204건 = 1204 requests', '30분 = 1800']]
  ])('in %s: %s', (locale, sentence, figures) => {
    const text = `# Postmortem\n\n## Impact\n\n${sentence}\n`
    const {facts} = readPostmortem(parse(text), text, {locale}).impact
    const read = facts.flatMap((fact) =>
      fact.figures.map(({counts, value, written}) =>
        [written, '=', value, ...(counts ? [counts] : [])].join(' ')
      )
    )
    expect(read.toSorted()).toEqual(figures.toSorted())
  })
})

describe('shares behind what they are shares of', () => {
  it.each([
    ['ja', '注文の約 12% が失敗した。', '12% of requests'],
    ['ja', 'キャッシュの 40% が失われた。', '40% of other'],
    ['zh', '请求的 3% 失败。', '3% of requests'],
    ['zh', '3% 失败。', '3% of undefined']
  ])('in %s: %s', (locale, sentence, share) => {
    const text = `# Postmortem\n\n## Impact\n\n${sentence}\n`
    const {facts} = readPostmortem(parse(text), text, {locale}).impact
    const figures = facts.flatMap((fact) => fact.figures)
    expect(figures.map(({counts, written}) => `${written} of ${counts}`)).toEqual([share])
  })
})

describe('headings', () => {
  it.each([
    ['zh', '一句话结论', ['summary']],
    ['zh', '核心结论', ['summary']],
    ['zh', '故障放大因素', ['contributing-factors']],
    ['zh', '防复发规则', ['prevention']],
    ['zh', '缓解措施', ['resolution']],
    ['zh', '最终修复', ['resolution']],
    ['zh', '失败轨迹', undefined],
    ['zh', '认知失败分析', ['contributing-factors']],
    ['zh', '错误假设', undefined],
    ['ja', '結論・原因', ['root-cause']],
    ['ja', 'なぜ長期間検知できなかったか', ['detection']],
    ['ja', '暫定対応（完了）', ['resolution']],
    ['ja', 'Immediate Remediation Completed', ['resolution']],
    ['ja', '無傷だったもの', ['impact']]
  ])('in %s: %s', (locale, heading, names) => {
    const text = `# Postmortem\n\n## ${heading}\n\n- words\n`
    const {sections} = readPostmortem(parse(text), text, {locale})
    expect(sections.at(0)?.names).toEqual(names)
  })
})

it('reads no sections in a table of contents', () => {
  const text = `# 障害報告\n\n- [概要](#概要)\n  - [原因：配線](#原因配線)\n\n## 概要\n\nポンプが停止した。\n\n## 原因：配線\n\n配線が外れていた。\n`
  const {sections} = readPostmortem(parse(text), text, {locale: 'ja'})
  expect(sections.map(({heading, names}) => [names, heading.position?.start.line])).toEqual([
    [['summary'], 6],
    [['root-cause'], 10]
  ])
})

it.each([
  ['ko', '항목 | 내용', '날짜 | 2026년 3월 14일', '심각도 | P1'],
  ['pt', 'Item | Descrição', 'Data | 14/03/2026', 'Severidade | P1'],
  ['ja', '項目 | 内容', '発生日 | 2026年3月14日', '重大度 | P1'],
  ['en', 'Item | Description', 'Date | 2026-03-14', 'Severity | P1'],
  ['en', 'Date | Severity', '2026-03-14 | P1', '']
])('in %s: a table of fields below %s', (locale, header, ...rows) => {
  const lines = [header, '--- | ---', ...rows.filter(Boolean)].map((line) => `| ${line} |`)
  const text = `# Incident\n\n${lines.join('\n')}\n`
  const {metadata} = readPostmortem(parse(text), text, {locale})
  expect(metadata.map(({name}) => name)).toEqual(['date', 'severity'])
})

describe('lists of fields', () => {
  it.each([
    ['ja', '- 発生: 10:02 JST\n- 復旧: 10:40 JST\n- 影響: 決済\n- 対応: 設定を戻した', 2],
    ['ja', '- 10:02 JST 発生\n- 10:40 JST 復旧\n- 影響: 決済', 3],
    ['zh', '- 发生：10:02\n- 恢复：10:40\n- 影响：登录', 2],
    ['en', '- Started: 10:02 UTC\n- Detected: 10:05 UTC\n- Owner: Ada', 2],
    ['en', '- Started: 10:02 UTC\n- Detected: 10:05 UTC\n- Mitigated: by a rollback', 3]
  ])('in %s have entries that are times: %j', (locale, list, count) => {
    const text = `# Postmortem\n\n## Timeline\n\n${list}\n`
    expect(readPostmortem(parse(text), text, {locale}).timeline.entries).toHaveLength(count)
  })
})

describe('action items of languages without spaces', () => {
  it('are in lists under what is done and what is not', () => {
    const text = `# 障害報告\n\n## アクション\n\n**完了**\n\n- [x] 再起動の自動化（担当: 佐藤）\n\n**未対応**\n\n- [ ] アラートを追加（担当：要アサイン、期限：要設定）\n- [ ] 容量を増やす（担当：インフラチーム、期限：2021年4月30日）\n`
    const {items} = readPostmortem(parse(text), text).actions
    expect(
      items.map(({action, deadline, owners}) => [
        action.written,
        owners.map(({kind, written}) => `${written} ${kind}`).join(),
        deadline && `${deadline.written} ${deadline.kind}`
      ])
    ).toEqual([
      ['再起動の自動化', '佐藤 person', undefined],
      ['アラートを追加', '要アサイン none', '要設定 placeholder'],
      ['容量を増やす', 'インフラチーム team', '2021年4月30日 exact']
    ])
  })

  it('are found under headings of the team', () => {
    const text = `# 障害報告\n\n## 事の顛末（要点）\n\n決済が停止した。\n\n## タイムライン\n\n- 14:05 検知\n`
    const {sections} = readPostmortem(parse(text), text, {sections: {summary: ['事の顛末']}})
    expect(sections.map(({heading, names}) => [names, heading.written])).toEqual([
      [['summary'], '事の顛末（要点）'],
      [['timeline'], 'タイムライン']
    ])
  })
})
