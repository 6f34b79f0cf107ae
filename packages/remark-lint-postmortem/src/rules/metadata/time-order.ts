import type {MetadataName, Postmortem} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {eachIncident} from '../../document/each-incident.ts'
import {defineRule} from '../../rule/define-rule.ts'
import type {TimedEntry} from '../timeline/entries.ts'
import {isStep, timedEntries} from '../timeline/entries.ts'
import {longestInOrder} from '../timeline/longest-in-order.ts'
import type {Moment} from './moments.ts'
import {
  fieldOf,
  fieldsOf,
  gapBetween,
  isBackward,
  isSameClock,
  momentOfEntry,
  momentsOf,
  slack,
  steps
} from './moments.ts'

/** An entry with its time. */
interface EntryMoment {
  entry: TimedEntry
  moment: Moment
}

/** A review or a report can come before it is closed. */
const afterwards: ReadonlyArray<MetadataName> = ['reviewed', 'published']
const stepOfClosing = steps.length - 1

type Words = Record<'name' | 'other' | 'otherTime' | 'time', string>

const messages = {
  after: ({name, other, otherTime, time}: Words) =>
    `Unexpected time \`${time}\` (${name}) after \`${otherTime}\` (${other}), expected it earlier`,
  before: ({name, other, otherTime, time}: Words) =>
    `Unexpected time \`${time}\` (${name}) before \`${otherTime}\` (${other}), expected it later`,
  other: ({name, otherTime, time}: Omit<Words, 'other'>) =>
    `Unexpected time \`${time}\` (${name}), expected \`${otherTime}\` as in the timeline`,
  elsewhere: ({name, other, otherTime, time}: Words) =>
    `Unexpected time \`${time}\` (${name}), expected \`${otherTime}\` as in \`${other}\``
}

/** What is stated of an incident can have happened in that order. */
export default defineRule({
  name: 'time-order',
  description:
    'require an incident to start, be detected, resolved, and closed in this order, and to be reviewed and published afterwards',
  note: 'One of the times is a slip, and whoever computes the time to detect or to resolve computes with it.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {},
  messages,
  *check(postmortem) {
    for (const incident of eachIncident(postmortem)) yield* wrongMoments(incident)
  }
})

function* wrongMoments(postmortem: Postmortem): Generator<Finding<typeof messages>> {
  const moments = momentsOf(postmortem)
  const kept = longestInOrder(moments, isBackward)
  const inOrder = moments.filter((moment) => kept.has(moment))
  yield* otherInTimeline(postmortem, inOrder)
  yield* otherInField(postmortem, inOrder)
  for (const [index, moment] of moments.entries()) {
    if (kept.has(moment)) continue
    const before = moments
      .slice(0, index)
      .findLast((other) => kept.has(other) && isBackward(other, moment))
    const other = before ?? moments.slice(index).find((one) => kept.has(one) && isBackward(moment, one)) // prettier-ignore
    if (!other) continue
    // Among entries that is a matter of the order of the timeline.
    if (moment.inTimeline && other.inTimeline) continue
    yield finding(moment, other, !before)
  }
  const last = moments.findLast((moment) => kept.has(moment) && moment.step < stepOfClosing)
  for (const moment of last ? fieldsOf(postmortem, afterwards) : []) {
    if (isBackward(last!, moment)) yield finding(moment, last!, false)
  }
}

function finding(moment: Moment, other: Moment, isAfter: boolean): Finding<typeof messages> {
  return {
    messageId: isAfter ? 'after' : 'before',
    data: {
      name: moment.name,
      time: moment.time.written,
      other: other.name,
      otherTime: other.time.written
    },
    place: moment.time.position,
    related: {place: other.time.position, reason: `${other.name} here`}
  }
}

/** The field that says when a step was has another time than the entry that is this step. */
function* otherInTimeline(
  postmortem: Postmortem,
  moments: ReadonlyArray<Moment>
): Generator<Finding<typeof messages>> {
  const entries = timedEntries(postmortem).flatMap((entry) => {
    const moment = momentOfEntry(entry, '', 0)
    return moment?.isClock ? [{entry, moment}] : []
  })
  for (const moment of moments) {
    const {inSentence, inTimeline, isClock, isDayAssumed, step} = moment
    const names = steps[step]!
    if (inTimeline || inSentence || isDayAssumed || !isClock || names.includes('closed')) continue
    const isOwn = ({milestone}: TimedEntry) => {
      const field = milestone && fieldOf[milestone.name]
      return field !== undefined && names.includes(field)
    }
    const own = entries.filter(({entry}) => entry.milestone?.from === 'label' && isOwn(entry))
    const isEnd = names.includes('ended')
    // Where labels say which entries are the recovery, those beside it are not.
    const compared = isEnd && own.length > 0 ? own : entries
    const gaps = compared.flatMap((each) => gapBetween(moment, each.moment) ?? [])
    if (gaps.length < compared.length || gaps.some((gap) => Math.abs(gap) <= slack)) continue
    const one = own.length === 1 ? own[0] : undefined
    const other = isEnd ? endIn(compared, gaps) : one
    if (!other) continue
    yield {
      messageId: 'other',
      data: {name: moment.name, time: moment.time.written, otherTime: other.moment.time.written},
      place: moment.time.position,
      related: {place: other.moment.time.position, reason: 'Entry here'}
    }
  }
}

/** A sentence states a time for a step that is none of the timeline, and not that of the field. */
function* otherInField(
  postmortem: Postmortem,
  moments: ReadonlyArray<Moment>
): Generator<Finding<typeof messages>> {
  const clocks = [
    ...moments.filter(({inSentence}) => !inSentence),
    ...timedEntries(postmortem).flatMap((entry) => momentOfEntry(entry, '', 0) ?? [])
  ].filter(({isClock}) => isClock)
  for (const moment of moments) {
    const {inSentence, name, step, time} = moment
    const [own, ...others] = clocks.filter((other) => !other.inTimeline && other.step === step)
    if (!inSentence || !own || others.length > 0) continue // prettier-ignore
    if (clocks.some((other) => isSameClock(moment, other))) continue
    yield {
      messageId: 'elsewhere',
      data: {name, time: time.written, other: own.name, otherTime: own.time.written},
      place: time.position,
      related: {place: own.time.position, reason: 'Field here'}
    }
  }
}

/** The last recovery, if the field is later than all entries, or earlier than all that could be one. */
function endIn(
  entries: ReadonlyArray<EntryMoment>,
  gaps: ReadonlyArray<number>
): EntryMoment | undefined {
  const isEnd = ({entry: {milestone}}: EntryMoment) =>
    milestone?.name === 'restored' || milestone?.name === 'closed'
  const isLater = gaps.every((gap) => gap < 0)
  const isEarlier = entries.every(({entry}, index) => {
    const isPossible = (['mitigated', 'restored', 'closed'] as const).some((name) =>
      isStep(entry, name)
    )
    return gaps[index]! > 0 || !isPossible
  })
  return isLater || isEarlier ? entries.findLast(isEnd) : undefined
}
