import type {Language} from '../languages/index.ts'
import type {Candidate} from './entry-candidate.ts'
import {normalizeHeading} from '../sections/normalize.ts'

/** `Detected: 14:05`, but not `14:05: alert`. */
const fieldLabel = /^\s*([^:\d\n]{1,40}):/

/** `Impact: began 9:50` has one, behind other words. */
const clock = /\d:\d/

/**
 * List the lists of fields of which only some are times: `Detected: 14:05`, `Owner: Ada`. A label
 * stands before each time, and one without a time is not the name of a step.
 */
export function listsOfFields(
  list: ReadonlyArray<Candidate>,
  {milestones}: Language
): ReadonlySet<unknown> {
  const items = list.filter(({layout}) => layout === 'list')
  const steps = new Set(Object.values(milestones).flatMap(({labels}) => labels))
  const isOther = (candidate: Candidate) =>
    isFieldWithoutTime(candidate) && !steps.has(normalizeHeading(labelBefore(candidate)!).main)
  const lists = new Set<unknown>(items.filter(isOther).map(({container}) => container))
  for (const item of items) {
    if (item.time && labelBefore(item) === undefined) lists.delete(item.container)
  }
  return lists
}

/** Check whether an item is a label with something else than a time: `Impact: checkout`. */
export function isFieldWithoutTime(candidate: Candidate): boolean {
  return (
    !candidate.time && !clock.test(candidate.whole.value) && labelBefore(candidate) !== undefined
  )
}

function labelBefore({whole}: Candidate): string | undefined {
  return fieldLabel.exec(whole.value)?.[1]
}
