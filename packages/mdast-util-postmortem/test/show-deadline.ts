import type {CalendarDate, Deadline} from 'mdast-util-postmortem'
import {showDay} from './show-time.ts'

/** A deadline in short: `relative 2026-02-27`, `ambiguous 2026-03-04 or 2026-04-03`. */
export function showDeadline({
  date,
  kind,
  readings
}: Pick<Deadline, 'date' | 'kind' | 'readings'>): string {
  const days = date ? [date] : readings
  return [kind, days.map((day) => showDate(day)).join(' or ')].filter(Boolean).join(' ')
}

function showDate(date: CalendarDate): string {
  return showDay({...date, ambiguous: false})
}
