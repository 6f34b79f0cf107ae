import type {TimeInText} from './time-in-text.ts'

const unixTime = /1[4-9]\d{8}(?![\d.])/y

/**
 * Read a unix time: seconds since 1970, between 2014 and 2033.
 *
 * @returns
 *   Its parts, all of which are at the place of the number.
 */
export function unixTimeAt(
  text: string,
  at: number
): Required<Pick<TimeInText, 'clock' | 'day' | 'span' | 'zone'>> | undefined {
  unixTime.lastIndex = at
  const match = unixTime.exec(text)
  if (!match) return undefined
  const date = new Date(Number(match[0]) * 1000)
  const span = {start: at, end: at + match[0].length}
  return {
    span,
    day: {
      span,
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      order: undefined,
      ambiguous: false
    },
    clock: {
      span,
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      hourOnly: false,
      half: undefined
    },
    zone: {span, offset: 0, place: undefined, ambiguous: false}
  }
}
