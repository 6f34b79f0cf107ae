import type {ActionItem, TextSpan} from 'mdast-util-postmortem'
import type {Rule} from '../../rule/define-rule.ts'
import {findText} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {list} from '../../options/check-options.ts'
import {byLine} from '../../text/positions.ts'

export interface Options {
  allow: Record<string, boolean>
  patterns: Record<string, boolean>
}

/** Nothing is left to be filled in. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-placeholder',
  description: 'nothing of the template is left to be filled in',
  note: 'What is still to be filled in tells readers that the document is not finished. Fill it in, or say that it is not known and why.',
  presets: {recommended: 'error', strict: 'error'},
  options: {
    patterns: {
      type: 'patterns',
      default: {},
      description: 'Regular expressions for further placeholders: `{"FIXME": true}`.'
    },
    allow: {
      type: 'switches',
      default: {},
      description: 'Texts that are no placeholders: `{"YYYY-MM-DD": true}`.'
    }
  },
  *check({actions, blocks, placeholders: leftovers, sections}, {allow, patterns}) {
    const isField = byFields(actions.items)
    for (const {choices, kind, position, section, text} of leftovers) {
      // An empty section is told by `no-empty-section`.
      if (kind === 'prompt' || isAllowed(text) || isEmpty(section)) continue
      if (isField(text, section)) continue
      yield {
        reason: `Unexpected placeholder \`${text}\`, expected ${kind === 'choice' ? list(choices) : 'content'}`,
        place: position,
        ...(kind === 'choice' && {fix: suggestion(...choices)})
      }
    }
    const told = byLine(leftovers)
    for (const found of further(patterns)) {
      if (isAllowed(found.text) || told.isWithin(found.position)) continue
      yield {
        reason: `Unexpected placeholder \`${found.text}\`, expected content`,
        place: found.position
      }
    }

    function isAllowed(text: string): boolean {
      return Object.hasOwn(allow, text) && allow[text] === true
    }

    function isEmpty(index: number | undefined): boolean {
      const section = index === undefined ? undefined : sections[index]
      return section !== undefined && section.content === 'empty' && !section.hasSubheadings
    }

    function further(switches: Record<string, boolean>): Array<TextSpan> {
      return Object.entries(switches).flatMap(([source, isOn]) => {
        if (!isOn) return []
        const pattern = new RegExp(source, 'gu')
        return blocks.flatMap((block) => findText(block, pattern))
      })
    }
  }
})

export default rule

/** An owner or a deadline that is still to be decided its own rule tells. */
function byFields(
  items: ReadonlyArray<ActionItem>
): (written: string, section: number | undefined) => boolean {
  const left = new Map<string, number>()
  const keyOf = (written: string, section: number | undefined) => `${section ?? ''} ${written}`
  for (const {deadline, owners, section} of items) {
    for (const field of [...owners, ...(deadline ? [deadline] : [])]) {
      const key = keyOf(field.text, section)
      left.set(key, (left.get(key) ?? 0) + 1)
    }
  }
  return (written, section) => {
    const count = left.get(keyOf(written, section)) ?? 0
    if (count > 0) left.set(keyOf(written, section), count - 1)
    return count > 0
  }
}
