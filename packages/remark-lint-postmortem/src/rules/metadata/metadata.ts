import type {MetadataName, Postmortem} from 'mdast-util-postmortem'
import {isEnglish} from 'mdast-util-postmortem'
import {insertField} from '../../edits/insert-field.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isScaleDeclared, severityLevels} from '../../settings/severity-scale.ts'

/** Fields with a line that would do. */
const examples: Record<MetadataName, string> = {
  acknowledged: '**Acknowledged:** 2026-01-31 14:09 UTC',
  authors: '**Authors:** Ada Lovelace',
  closed: '**Closed:** 2026-01-31 16:20 UTC',
  commander: '**Incident commander:** Ada Lovelace',
  date: '**Date:** 2026-01-31',
  detected: '**Detected:** 2026-01-31 14:05 UTC',
  duration: '**Duration:** 47 minutes',
  ended: '**Resolved:** 2026-01-31 14:52 UTC',
  owner: '**Owner:** Ada Lovelace',
  published: '**Published:** 2026-02-01',
  reviewed: '**Reviewed:** 2026-02-03',
  severity: '**Severity:** P1',
  shared: '**Shared with:** engineering',
  started: '**Started:** 2026-01-31 14:05 UTC',
  status: '**Status:** final',
  'time-zone': '**Time zone:** UTC'
}

const fieldNames: ReadonlyArray<MetadataName> = Object.keys(examples) as Array<MetadataName>

/** Another field that says the same. */
const instead: Partial<Record<MetadataName, ReadonlyArray<MetadataName>>> = {
  date: ['started', 'detected'],
  ended: ['closed'],
  authors: ['owner']
}

const daysOfReport: ReadonlyArray<MetadataName> = ['published', 'reviewed', 'ended', 'closed']

/** When, how bad, by whom: what lists of postmortems are made of. */
export default defineRule({
  name: 'metadata',
  description: 'require the date, the severity, and other fields',
  note: 'Postmortems are found, counted, and compared by these fields.',
  presets: {
    recommended: 'warn',
    strict: ['error', {fields: {severity: true, status: true, ended: true}}]
  },
  options: {
    fields: {
      type: 'switches',
      keys: fieldNames,
      default: {date: true},
      description:
        'Fields that must be there; the severity also where `severity.levels` says what the scale is.'
    }
  },
  messages: {
    missing: ({example, name}: {example: string; name: string}) =>
      `Unexpected missing field \`${name}\`, expected it in front matter, a table, or a line \`${example}\``
  },
  missing: {missing: ({name}) => [name]},
  *check(postmortem, {fields}, {form, settings, text}) {
    // A team that has declared its scale uses it; many others have none.
    const wanted: typeof fields = {severity: isScaleDeclared(settings.severity), ...fields}
    for (const name of fieldNames) {
      if (!wanted[name] || form.withoutFields.includes(name) || isStated(name, postmortem)) continue
      const lines =
        name === 'severity'
          ? severityLevels(settings.severity).map((level) => `**Severity:** ${level}`)
          : []
      // The second level, like `P1` in the other examples.
      const example = lines[1] ?? lines[0] ?? examples[name]
      yield {
        messageId: 'missing',
        data: {example, name},
        ...insertField(postmortem, lines, text)
      }
    }
  }
})

function isStated(name: MetadataName, {date, locale, metadata}: Postmortem): boolean {
  if (name === 'date' && date) return true
  // In other languages a day of the report can have a name that means either.
  const others = isEnglish(locale) || name !== 'date' ? [] : daysOfReport
  const names = new Set([name, ...(instead[name] ?? []), ...others])
  return metadata.some((field) => names.has(field.name))
}
