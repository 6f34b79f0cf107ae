import type {CalendarDate} from 'mdast-util-postmortem'

/**
 * Write a day as ISO 8601 has it.
 *
 * @param date
 *   Day.
 */
export function isoDay({year, month, day}: CalendarDate): string {
  return `${year}-${two(month)}-${two(day)}`
}

/**
 * Write a time of day.
 *
 * @param seconds
 *   Seconds from midnight; those of other days wrap around.
 * @param withSeconds
 *   Whether seconds are written.
 */
export function formatClock(seconds: number, withSeconds = false): string {
  const inDay = ((seconds % 86_400) + 86_400) % 86_400
  const time = `${two(Math.floor(inDay / 3600))}:${two(Math.floor((inDay % 3600) / 60))}`
  return withSeconds ? `${time}:${two(inDay % 60)}` : time
}

/**
 * Write a length of time in days, hours, minutes, and seconds, without those that are zero.
 *
 * @param seconds
 *   Whole seconds, zero or more.
 */
export function formatDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor((seconds % 86_400) / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's']
  ] as const
  const texts = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return texts.length > 0 ? texts.join(' ') : '0m'
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
