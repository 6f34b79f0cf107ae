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
    const levels = levelsOf(settings.severity)
    const rated = postmortem.metadata.filter((field) => isRated(field))
    const own = rated.map(({level, value}) => indexIn(levels, settings.severity, level, value))
    const [field] = rated
    const index = own[0] ?? -1
    // Of two levels only the author knows which one is meant.
    if (!field || index === -1 || own.some((other) => other !== index)) return
    const impact = statedImpact(postmortem)
    const isTooLow = ({least}: Level) => Object.keys(least).length > 0 && reaches(impact, least)
    const higher = levels.slice(0, index).find((level) => isTooLow(level))
    const lower = isTooHigh(impact, levels[index]!.least)
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

/** Levels of the team’s scale, most severe first; those of the matrix if it has another one. */
function levelsOf(scale: SeverityScale): Array<Level> {
  const own = Object.keys(scale.impact ?? {})
  const matrix = own.length > 0 ? (scale.impact ?? {}) : usual
  const keys = Object.keys(matrix)
  const levels = severityLevels(scale)
  const isOfScale = keys.every((key) => levels.some((level) => isSameLevel(level, key)))
  // A team with levels of its own has said nothing of what they stand for.
  if (own.length === 0 && !isOfScale) return []
  return (isOfScale ? levels : keys).map((name) => ({
    name,
    least: matrix[keys.find((key) => isSameLevel(key, name)) ?? ''] ?? {}
  }))
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
