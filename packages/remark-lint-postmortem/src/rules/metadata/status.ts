import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {namesOn} from '../../settings/settings.ts'
import {list} from '../../text/list.ts'

/** Words of a status; more of them are an account of it. */
const mostWords = 3

/** Whether it is finished. */
export default defineRule({
  name: 'status',
  description: 'the status is a known word',
  note: 'Lists of postmortems, and the rules that are gentler with drafts, have to know which of them are finished. Add words of your own to `status` in the settings.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {},
  messages: {
    unknown: ({status, words}: {status: string; words: ReadonlyArray<string>}) =>
      `Unexpected status \`${status}\`, expected one such as ${list(words)}`
  },
  *check({metadata}, _, {settings}) {
    const own = [settings.status.draft, settings.status.final].flatMap((words) =>
      namesOn(words ?? {})
    )
    const words = [...new Set(['Draft', 'In review', 'Final', ...own])]
    for (const {name, placeholder, skipped, state, value} of metadata) {
      if (name !== 'status' || state || skipped || placeholder !== undefined) continue
      if (value.written.split(/\s+/).length > mostWords) continue
      yield {
        messageId: 'unknown',
        data: {status: value.written, words},
        ...replaceSpan(value, suggestion(...words))
      }
    }
  }
})
