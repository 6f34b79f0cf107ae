import {describe, expect, it} from 'vitest'
import {furtherLocales} from '../src/languages/locales.ts'
import {languageFor} from '../src/languages/index.ts'
import {findDate} from '../src/time/find-date.ts'
import {readPostmortem} from '../src/read.ts'
import {readTime} from '../src/time/timestamp.ts'
import {parse} from './parse.ts'

/** Days of all months and days of the week, none of which could be another month. */
const days = Array.from({length: 12}, (_, index) => new Date(Date.UTC(2026, index, 13 + index)))
const styles = ['full', 'long', 'medium', 'short'] as const

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
