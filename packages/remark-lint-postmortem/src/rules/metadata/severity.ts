import type {Field, SeverityLevel, TextSpan, Title} from 'mdast-util-postmortem'
import type {PlacedFix} from '../../edits/edits.ts'
import type {Finding} from '../../rule/rule-definition.ts'
import type {SeverityScale} from '../../settings/severity-scale.ts'
import {eachIncident} from '../../document/each-incident.ts'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {
  findSeverityLevel,
  isSameLevel,
  isScaleDeclared,
  severityLevels
} from '../../settings/severity-scale.ts'
import {list} from '../../text/list.ts'

/** A field with a level. */
type Rated = Field & {level: SeverityLevel}

const messages = {
  unknown: ({levels, severity}: {levels: ReadonlyArray<string>; severity: string}) =>
    `Unexpected severity \`${severity}\`, expected ${list(levels)}`,
  mixed: ({other, severity}: Record<'other' | 'severity', string>) =>
    `Unexpected severity \`${severity}\` beside \`${other}\`, expected levels of one scale`,
  several: ({other, severity}: Record<'other' | 'severity', string>) =>
    `Unexpected severity \`${severity}\` beside \`${other}\`, expected one of them`,
  different: ({other, severity}: Record<'other' | 'severity', string>) =>
    `Unexpected severity \`${severity}\`, expected \`${other}\` as stated before`
}

/** Words of a severity; more of them are an account of it where there is no scale. */
const mostWords = 3

/** One scale for all incidents. */
export default defineRule({
  name: 'severity',
  description: 'require the severity to be a level of the scale',
  note: 'Only levels of one scale can be counted and compared. Set `severity.levels` and `severity.aliases` to allow no other scale than yours.',
  presets: {recommended: 'error', strict: ['error', {scale: 'own'}]},
  options: {
    scale: {
      type: 'choice',
      values: ['any', 'own'],
      default: 'any',
      description:
        'Without `severity.levels`: whether a level of any scale in common use, or more than three words, will do, or only `P0`–`P3`.'
    }
  },
  messages,
  *check(postmortem, {scale}, {settings}) {
    const {metadata, title} = postmortem
    const isAny = scale === 'any' && !isScaleDeclared(settings.severity)
    const levels = severityLevels(settings.severity)
    for (const field of metadata) {
      if (field.name !== 'severity' || !field.skipped) continue
      const severity = field.value.written
      yield {
        messageId: 'unknown',
        data: {levels, severity},
        ...replaceSpan(field.value, suggestion(...levels))
      }
    }
    const rated = metadata.filter((field) => isRated(field))
    for (const {level, otherLevel, value} of rated) {
      const isKnown = isAny
        ? level.scale !== undefined || value.written.split(/\s+/).length > mostWords
        : isLevelOf(settings.severity, level, value)
      if (isKnown) {
        if (otherLevel) yield twice('several', otherLevel, level)
        continue
      }
      yield {
        messageId: 'unknown',
        data: {levels, severity: value.written},
        settings: [{path: ['severity', 'levels'], names: withLevel(level, settings.severity)}],
        ...replaceLevel(level, value, levels)
      }
    }
    for (const {metadata: own} of eachIncident(postmortem)) {
      if (areSeveral(own)) continue
      yield* changed(
        own.filter((field) => isRated(field)),
        isAny ? {} : settings.severity
      )
    }
    yield* otherInTitle(rated, title, isAny ? {} : settings.severity)
    if (!isAny) return
    const first = rated.find(({level}) => isOfScale(level))
    const other = rated.find(({level}) => isOfScale(level) && level.scale !== first?.level.scale)
    if (!first || !other) return
    yield {
      messageId: 'mixed',
      data: {other: first.level.written, severity: other.level.written},
      place: other.level.position,
      related: {place: first.level.position, reason: 'Other scale here'}
    }
  }
})

function twice(
  messageId: 'different' | 'several',
  severity: TextSpan,
  other: TextSpan
): Finding<typeof messages> {
  return {
    messageId,
    data: {other: other.written, severity: severity.written},
    place: severity.position,
    related: {place: other.position, reason: 'Other severity here'}
  }
}

/** Two sets of fields are those of two incidents. */
function areSeveral(metadata: ReadonlyArray<Field>): boolean {
  const names = metadata.filter(({source}) => source !== 'title').map(({name}) => name)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index))
  return twice.size > 1
}

/** Two levels of one scale below the same key; more of them are those of several incidents. */
function* changed(
  [first, second, ...others]: ReadonlyArray<Rated>,
  scale: SeverityScale
): Generator<Finding<typeof messages>> {
  if (!first || !second || others.length > 0 || first.level.scale !== second.level.scale) return
  const [key, otherKey] = [first, second].map((field) => field.key.written.toLowerCase())
  const [level, otherLevel] = [first, second].map(({level: {written}}) => findSeverityLevel(written, scale) ?? written) // prettier-ignore
  if (key !== otherKey || isSameLevel(level!, otherLevel!)) return
  yield twice('different', second.level, first.level)
}

/** `SEV1: parcels late` above `Severity: SEV3`. */
function* otherInTitle(
  rated: ReadonlyArray<Rated>,
  title: Title | undefined,
  scale: SeverityScale
): Generator<Finding<typeof messages>> {
  const [field, ...others] = rated
  const level = title?.level
  if (!field || !level || others.length > 0 || level.scale !== field.level.scale) return
  const [stated, own] = [level, field.level].map(({written}) => findSeverityLevel(written, scale) ?? written) // prettier-ignore
  if (!isSameLevel(stated!, own!)) yield twice('different', field.level, level)
}

/** `no-placeholder` reports what is not filled in. */
function isRated(field: Field): field is Rated {
  return field.name === 'severity' && field.level !== undefined && field.placeholder === undefined
}

function isLevelOf(scale: SeverityScale, ...texts: ReadonlyArray<{written: string}>): boolean {
  return texts.some(({written}) => findSeverityLevel(written, scale) !== undefined)
}

/** A level beside those of the team, or the canonical ones where it has none: it is no scale alone. */
function withLevel({written}: TextSpan, scale: SeverityScale): Array<string> {
  const isOwn = Object.values(scale.levels ?? {}).includes(true)
  return [...(isOwn ? [] : severityLevels(scale)), written]
}

/** Another level in the same value: what stands beside it stays. */
function replaceLevel(level: TextSpan, value: TextSpan, levels: ReadonlyArray<string>): PlacedFix {
  if (level.written === value.written) return replaceSpan(level, suggestion(...levels))
  const texts = levels.map((other) => value.written.replace(level.written, () => other))
  return replaceSpan(value, suggestion(...texts))
}

/** A number alone can be of any scale. */
function isOfScale({scale}: SeverityLevel): boolean {
  return scale !== undefined && scale !== 'number'
}
