import {describe, expect, it} from 'vitest'
import {furtherLocales} from '../src/languages/locales.ts'
import {languageFor} from '../src/languages/index.ts'
import {findDate} from '../src/time/find-date.ts'
import {readTime} from '../src/time/timestamp.ts'

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
