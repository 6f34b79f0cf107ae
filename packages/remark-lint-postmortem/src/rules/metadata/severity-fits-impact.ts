import type {Field, SeverityLevel, TextSpan} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import type {LeastImpact, SeverityScale} from '../../settings/severity-scale.ts'
import type {StatedImpact} from './stated-impact.ts'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {findSeverityLevel, isSameLevel, severityLevels} from '../../settings/severity-scale.ts'
import {statedImpact} from './stated-impact.ts'

/** What the levels of the canonical scale stand for where a team has not said so. */
const usual: Readonly<Record<string, LeastImpact>> = {
  P0: {users: 50, minutes: 60},
  P1: {users: 10, minutes: 30, dataLoss: true},
  P2: {users: 1, minutes: 15},
  P3: {}
}

/** Scales of words, each as far as it has the levels of the canonical one. */
const usualWords: ReadonlyArray<ReadonlyArray<string | undefined>> = [
  ['Critical', 'High', 'Medium', 'Low'],
  ['Critical', 'Major', undefined, 'Minor'],
  ['Critical', 'Major', 'Moderate', 'Minor']
]

/** A level with what an incident of it does at least. */
interface Level {
  name: string
  /** Empty if nothing is known of it. */
  least: LeastImpact
}

const messages = {
  other: ({
    expected,
    lost,
    severity,
    time,
    users
  }: Record<'expected' | 'severity', string> &
    Record<'lost' | 'time' | 'users', string | undefined>) => {
    const impact = [
      ...(users === undefined ? [] : [/\d/.test(users) ? `\`${users}\` of users` : `\`${users}\``]),
      ...(time === undefined ? [] : [`\`${time}\``]),
      ...(lost === undefined ? [] : [`\`${lost}\` lost`])
    ]
    return `Unexpected severity \`${severity}\`, expected \`${expected}\` for ${impact.join(', ')}`
  }
}

/** The severity is that of the stated impact. */
export default defineRule({
  name: 'severity-fits-impact',
  description: 'require the severity that the stated impact has in your matrix',
  note: 'The severity decides who is called, how soon the report is due, and which incidents are counted. Set `severity.impact` to the least impact of each of your levels.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {},
  messages,
  *check(postmortem, _, {settings}) {
    const rated = postmortem.metadata.filter((field) => isRated(field))
    const levels = levelsOf(settings.severity, rated[0]?.level)
    const own = rated.map(({level, value}) => indexIn(levels, settings.severity, level, value))
    const [field] = rated
    const index = own[0] ?? -1
    // Of two levels only the author knows which one is meant.
    if (!field || index === -1 || own.some((other) => other !== index)) return
    const impact = statedImpact(postmortem)
    const isOwnMatrix = Object.keys(settings.severity.impact ?? {}).length > 0
    const isTooLow = ({least}: Level) => Object.keys(least).length > 0 && reaches(impact, least)
    const canBeTooLow = isOwnMatrix || !hasReason(field)
    const higher = canBeTooLow ? levels.slice(0, index).find((level) => isTooLow(level)) : undefined
    // Where nobody was hit, but could have been, a team that has not said otherwise may rate that.
    const isRisk = impact.users?.most === 0 && !isOwnMatrix
    const isLower = !hasReason(field) && !isRisk && isTooHigh(impact, levels[index]!.least)
    const lower = isLower
      ? levels.slice(index + 1).find(({least}) => reaches(impact, least))
      : undefined
    const fitting = higher ?? lower
    if (fitting) yield finding(field, fitting, impact)
  }
})

type Rated = Field & {level: SeverityLevel}

/** `no-placeholder` reports what is not filled in. */
function isRated(field: Field): field is Rated {
  return field.name === 'severity' && field.level !== undefined && field.placeholder === undefined
}

/** Longest remark beside a level that is no reason for it: `SEV1 (major)`. */
const mostRemark = 10

/** `Critical: keys could be read`: users are not all that an incident is rated by. */
function hasReason({level, value}: Rated): boolean {
  return value.written.length > level.written.length + mostRemark
}

/**
 * Levels of the team’s scale, most severe first; those of the matrix if it has another one, and of a
 * scale in common use those of the same rank.
 */
function levelsOf(scale: SeverityScale, level: SeverityLevel | undefined): Array<Level> {
  const matrix = scale.impact ?? {}
  const keys = Object.keys(matrix)
  const levels = severityLevels(scale)
  if (keys.length === 0) {
    const isCanonical = Object.keys(usual).every((name) => levels.includes(name))
    // A team with levels of its own has said nothing of what they stand for.
    return level && isCanonical ? usualLevels(level) : []
  }
  const isOfScale = keys.every((key) => levels.some((name) => isSameLevel(name, key)))
  return (isOfScale ? levels : keys).map((name) => ({
    name,
    least: matrix[keys.find((key) => isSameLevel(key, name)) ?? ''] ?? {}
  }))
}

/** Levels of the scale that a level is of, if everybody knows which of them is the most severe. */
function usualLevels({scale, written}: SeverityLevel): Array<Level> {
  const names =
    scale === 'word'
      ? usualWords.find((words) => words.some((word) => word && isSameLevel(word, written)))
      : scale === 'p' || scale === 's' || scale === 'sev'
        ? numberedLevels(written, scale === 'p' || written.includes('0') ? 0 : 1)
        : []
  return Object.values(usual).flatMap((least, rank) => {
    const name = names?.[rank]
    return name === undefined ? [] : [{name, least}]
  })
}

/** `SEV1`, `SEV2`, and so on, in the spelling of one of them. */
function numberedLevels(written: string, first: number): Array<string> {
  return Object.keys(usual).map((_, rank) => written.replace(/\d/, String(first + rank)))
}

function indexIn(
  levels: ReadonlyArray<Level>,
  {aliases = {}}: SeverityScale,
  ...texts: ReadonlyArray<TextSpan>
): number {
  const scale = {levels: Object.fromEntries(levels.map(({name}) => [name, true])), aliases}
  const named = texts.flatMap(({written}) => findSeverityLevel(written, scale) ?? [])
  return levels.findIndex(({name}) => named[0] !== undefined && isSameLevel(name, named[0]))
}

/** All figures are at least so high, or data were lost. */
function reaches({dataLoss, minutes, users}: StatedImpact, least: LeastImpact): boolean {
  if (least.dataLoss && dataLoss) return true
  const isReached = (stated: StatedImpact['users'], limit: number | undefined) =>
    limit === undefined || (stated !== undefined && stated.least >= limit)
  // Data loss is all that it asks for.
  if (least.dataLoss && least.users === undefined && least.minutes === undefined) return false
  return isReached(users, least.users) && isReached(minutes, least.minutes)
}

/** Nobody was hit, or every figure that the level asks for is stated, and none of them is so high. */
function isTooHigh(
  {dataLoss, isDataUnknown, minutes, users}: StatedImpact,
  least: LeastImpact
): boolean {
  if (least.dataLoss && (dataLoss || isDataUnknown)) return false
  if (least.users !== undefined && users?.most === 0) return true
  const asked = [
    {stated: users, limit: least.users},
    {stated: minutes, limit: least.minutes}
  ].filter(({limit}) => limit !== undefined)
  return (
    asked.length > 0 &&
    asked.every(({limit, stated}) => stated !== undefined && stated.most < limit!)
  )
}

function finding(
  {level}: Rated,
  {name}: Level,
  {dataLoss, minutes, users}: StatedImpact
): Finding<typeof messages> {
  const stated = users?.from ?? minutes?.from ?? dataLoss
  return {
    messageId: 'other',
    data: {
      severity: level.written,
      expected: name,
      users: users?.from.written,
      time: minutes?.from.written,
      lost: dataLoss?.written
    },
    ...replaceSpan(level, suggestion(name)),
    ...(stated?.position && {related: {place: stated.position, reason: 'Impact here'}})
  }
}
