import type {Block, Leftover} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../define-rule.ts'
import {defineRule} from '../define-rule.ts'
import {normalizeText} from '../template.ts'

export interface Options {
  prompts: boolean
}

/** Longest text to show whole in a message. */
const longest = 40

/** What the template says to its author is gone. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-template-text',
  description: 'no text of the template is left',
  note: 'The prompts of a template speak to the author. Readers take them for a part that was forgotten.',
  presets: {recommended: 'error', draft: 'off', strict: 'error'},
  options: {
    prompts: {
      type: 'boolean',
      default: true,
      description:
        'Whether questions and instructions in nothing but general words are told when there is no template to compare with, too.'
    }
  },
  *check({blocks, leftovers}, {prompts}, {template}) {
    const told = new Set<number | undefined>()
    for (const block of blocks) {
      if (block.kind !== 'item' && block.kind !== 'paragraph') continue
      if (!template?.blocks.has(normalizeText(block.written))) continue
      told.add(block.position?.start.offset)
      yield finding(block)
    }
    for (const leftover of leftovers) {
      if (!prompts || leftover.kind !== 'prompt') continue
      if (!told.has(leftover.position?.start.offset)) yield finding(leftover)
    }
  }
})

export default rule

function finding({written, position}: Block | Leftover): Finding {
  const line = written.split('\n')[0]!
  const shown = written.length > longest ? line.slice(0, longest).trimEnd() + '…' : line
  return {
    reason: `Unexpected template text \`${shown}\`, expected content`,
    place: position,
    expected: ['']
  }
}
