import type {Postmortem, TextSpan} from 'mdast-util-postmortem'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {namesOn} from '../../settings/settings.ts'
import {list} from '../../text/list.ts'
import {timedEntries} from '../timeline/entries.ts'

/** Words of a status; more of them are an account of it. */
const mostWords = 3

/** Whether it is finished. */
export default defineRule({
  name: 'status',
  description:
    'require a known word as the status, and disallow “ongoing” for an incident that is over, and “final” for a document that is not finished',
  note: 'Lists of postmortems, and the rules that are gentler with drafts, have to know which of them are finished. Add words of your own to `status` in the settings.',
  notes: {
    open: 'Who reads that it is final looks for the cause, and waits for nothing.',
    over: 'The status was written while it lasted, and whoever finds the report thinks that it does.'
  },
  presets: {recommended: 'warn', strict: ['warn', {words: 'known'}]},
  options: {
    words: {
      type: 'choice',
      values: ['any', 'known'],
      default: 'any',
      description: 'Whether any words will do, or only known ones.'
    }
  },
  messages: {
    unknown: ({status, words}: {status: string; words: ReadonlyArray<string>}) =>
      `Unexpected status \`${status}\`, expected one such as ${list(words)}`,
    open: ({open, status}: Record<'open' | 'status', string>) =>
      `Unexpected status \`${status}\`, expected one such as \`In review\` while \`${open}\``,
    over: ({end, status}: Record<'end' | 'status', string>) =>
      `Unexpected status \`${status}\`, expected one such as \`Resolved\` after \`${end}\``
  },
  *check(postmortem, {words: allowed}, {settings}) {
    const own = [settings.status.draft, settings.status.final].flatMap((words) =>
      namesOn(words ?? {})
    )
    const words = [...new Set(['Draft', 'In review', 'Final', ...own])]
    for (const {name, partly, placeholder, skipped, state, value} of postmortem.metadata) {
      if (name !== 'status' || skipped || placeholder !== undefined) continue
      const end = state === 'ongoing' ? endOf(postmortem) : undefined
      if (end) {
        yield {
          messageId: 'over',
          data: {end: end.written, status: value.written},
          related: {place: end.position, reason: 'End here'},
          ...replaceSpan(value, suggestion('Resolved'))
        }
      }
      const [open] = state === 'final' && !partly ? postmortem.openEnds : []
      if (open) {
        yield {
          messageId: 'open',
          data: {open: open.written, status: value.written},
          related: {place: open.position, reason: 'Said here'},
          ...replaceSpan(value, suggestion('In review'))
        }
      }
      if (allowed === 'any' || state) continue
      if (value.written.split(/\s+/).length > mostWords) continue
      yield {
        messageId: 'unknown',
        data: {status: value.written, words},
        ...replaceSpan(value, suggestion(...words))
      }
    }
  }
})

/** When the incident ended: a field, or the entry that says so, if it did not start again. */
function endOf(postmortem: Postmortem): TextSpan | undefined {
  const field = postmortem.metadata.findLast(
    ({name, time}) => (name === 'ended' || name === 'closed') && time?.clock
  )
  if (field) return field.time
  const steps = timedEntries(postmortem).filter(
    ({milestone}) => milestone && milestone.name !== 'triaged' && milestone.name !== 'mitigated'
  )
  const last = steps.at(-1)
  const isEnd = last?.milestone?.name === 'restored' || last?.milestone?.name === 'closed'
  return isEnd ? last.timestamp : undefined
}
