import type {CalendarDate, Deadline} from 'mdast-util-postmortem'
import {showDay} from './show-time.ts'

/** A deadline in short: `relative 2026-02-27`, `ambiguous 2026-03-04 or 2026-04-03`. */
export function showDeadline({
  date,
  kind,
  interpretations
}: Pick<Deadline, 'date' | 'kind' | 'interpretations'>): string {
  const days = date ? [date] : interpretations
  return [kind, days.map((day) => showDate(day)).join(' or ')].filter(Boolean).join(' ')
}

function showDate(date: CalendarDate): string {
  return showDay({...date, ambiguous: false})
}
