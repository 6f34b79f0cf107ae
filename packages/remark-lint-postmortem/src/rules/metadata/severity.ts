import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {findSeverityLevel, severityLevels} from '../../settings/severity-scale.ts'
import {list} from '../../text/list.ts'

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
  *check({metadata}, _, {settings}) {
    const scale = settings.severity
    const levels = severityLevels(scale)
    for (const {level, name, placeholder, value} of metadata) {
      // `no-placeholder` reports what is not filled in.
      if (name !== 'severity' || !level || placeholder !== undefined) continue
      if ([level, value].some(({text}) => findSeverityLevel(text, scale) !== undefined)) continue
      yield {
        messageId: 'unknown',
        data: {levels, severity: level.text},
        ...replaceSpan(level, suggestion(...levels))
      }
    }
  }
})
