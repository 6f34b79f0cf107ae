import {good} from '../documents.ts'

/** A good postmortem with slips that quick fixes set right, some of them in two steps. */
export const fixable: string = good
  .replace('**Severity:** P1', '**Severity:** Huge')
  .replace('All times are UTC.\n\n', '')
  .replaceAll(/(?<=\d\d:\d\d) UTC/g, '')
  .replace(/## What Went Well\n\n.*\n\n/, '')

/** The same, while it is being written. */
export const draft: string = fixable.replace('**Status:** final', '**Status:** draft')

/**
 * A long postmortem: its timeline goes on.
 *
 * @param lines
 *   Lines, at least.
 */
export function longDocument(lines: number): string {
  const entries = Array.from({length: lines}, (_, index) => {
    const minute = index % 60
    const hour = Math.floor(index / 60) % 24
    const day = 1 + Math.floor(index / 1440)
    const time = `2025-05-0${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    return `- ${time} Request ${index} of the *checkout* times out, see [log](https://logs.example.com/${index}).`
  })
  return fixable.replace(
    '- 14:05 The change',
    `${entries.join('\n')}\n- 2025-05-05 14:05 The change`
  )
}
