import {allMatches} from '../text/all-matches.ts'

/** Dates in digits; without a year only where nothing follows, for `2/3 of all users` is none. */
const dates =
  /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?:\/(?:\d{4}|\d{2})(?![\d/])|(?=[\t ]{0,3}(?:[),;|]|$)))/gm

/**
 * Find out in which order a document writes dates such as `06/04/2023`: one with a number that
 * cannot be a month shows it for all.
 *
 * @returns
 *   Whether the day is before the month; `undefined` if no date shows it, or two disagree.
 */
export function isDayFirstIn(text: string): boolean | undefined {
  const orders = new Set<boolean>()
  for (const [, first, second] of allMatches(text, dates)) {
    const isDayFirst = Number(first) > 12
    const isMonthFirst = Number(second) > 12
    if (isDayFirst !== isMonthFirst) orders.add(isDayFirst)
  }
  return orders.size === 1 ? orders.has(true) : undefined
}
