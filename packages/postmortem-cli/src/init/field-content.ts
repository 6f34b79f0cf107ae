import type {LabelledValue, MetadataName} from 'mdast-util-postmortem'
import type {Report} from './report.ts'
import {findDate} from 'mdast-util-postmortem'
import {commonest, countByReport, most} from './counts.ts'
import {isLevelWord} from './severity-order.ts'

/** A key that seems to be that of a field. */
export interface FieldGuess {
  field: MetadataName
  key: string
  /** Number of reports that have it. */
  count: number
}

/** A scale with more levels is none. */
const mostLevels = 6

/**
 * Guess which keys are those of the date and of the severity, by their values, where reports have
 * neither.
 *
 * @param reports
 *   Reports.
 */
export function guessFields(reports: ReadonlyArray<Report>): Array<FieldGuess> {
  const lacks = (is: (report: Report) => boolean): boolean => reports.filter((report) => is(report)).length < reports.length * (1 - most) // prettier-ignore
  const guesses: Array<FieldGuess | undefined> = [
    lacks(({postmortem: {date}}) => date !== undefined)
      ? guess('date', reports, (values) => values.every((value) => findDate(value) !== undefined))
      : undefined,
    lacks(({postmortem: {metadata}}) => metadata.some(({name}) => name === 'severity'))
      ? guess('severity', reports, isScale)
      : undefined
  ]
  return guesses.filter((one) => one !== undefined)
}

function guess(
  field: MetadataName,
  reports: ReadonlyArray<Report>,
  areOf: (values: ReadonlyArray<string>) => boolean
): FieldGuess | undefined {
  const keys = countByReport(reports, ({otherFields}) => otherFields.map(({key}) => key.written))
  for (const [key, count] of keys.filter(([, count]) => count >= reports.length * most)) {
    const values = reports.flatMap(({postmortem: {otherFields}}) => valueOf(key, otherFields) ?? [])
    if (areOf(values)) return {field, key, count}
  }
  return undefined
}

function valueOf(key: string, fields: ReadonlyArray<LabelledValue>): string | undefined {
  return fields.find((field) => field.key.written.toLowerCase() === key.toLowerCase())?.value
    .written
}

/** Few levels, of which one at least is there several times. */
function isScale(values: ReadonlyArray<string>): boolean {
  const [, count = 0] = commonest(values.map((value) => value.toLowerCase()))
  const {size} = new Set(values.map((value) => value.toLowerCase()))
  return size > 1 && size <= mostLevels && count > 1 && values.every((value) => isLevelWord(value))
}
