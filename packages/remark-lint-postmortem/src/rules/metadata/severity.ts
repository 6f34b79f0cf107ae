import type {TextSpan} from 'mdast-util-postmortem'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {findSeverityLevel, severityLevels} from '../../settings/severity-scale.ts'
import {list} from '../../text/list.ts'
import {indexByLine} from '../../text/positions.ts'

/** One scale for all incidents. */
export default defineRule({
  name: 'severity',
  description: 'the severity is a level of the scale',
  note: 'Only levels of one scale can be counted and compared. Set `severity.levels` and `severity.aliases` if yours is another one.',
  presets: {recommended: 'error', strict: 'error'},
  options: {},
  messages: {
    unknown: ({levels, severity}: {levels: ReadonlyArray<string>; severity: string}) =>
      `Unexpected severity \`${severity}\`, expected ${list(levels)}`
  },
  *check({metadata, placeholders}, _, {settings}) {
    const scale = settings.severity
    const levels = severityLevels(scale)
    const lines = indexByLine(placeholders)
    // `no-placeholder` reports what is not filled in.
    const hasPlaceholder = ({position, text}: TextSpan) =>
      position ? lines.isIn(position) : placeholders.some((other) => text.includes(other.text))
    for (const {level, name, value} of metadata) {
      if (name !== 'severity' || !level) continue
      const isKnown = [level, value].some(({text}) => findSeverityLevel(text, scale) !== undefined)
      if (isKnown || hasPlaceholder(value)) continue
      yield {
        messageId: 'unknown',
        data: {levels, severity: level.text},
        ...replaceSpan(level, suggestion(...levels))
      }
    }
  }
})
