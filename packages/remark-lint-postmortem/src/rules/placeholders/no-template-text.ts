import type {Block, TextSpan} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import type {Fix} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {skeleton, suggestion} from '../../edits/edits.ts'
import {normalizeText} from '../../document/template.ts'

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
  *check({blocks, placeholders: leftovers}, {prompts}, {template, text}) {
    const asked = prompts ? leftovers.filter(({kind}) => kind === 'prompt') : []
    if (asked.length === 0 && !template) return
    const keys = new Set(asked.map((leftover) => keyOf(leftover)))
    const isLeft = (block: Block) =>
      keys.has(keyOf(block)) ||
      ((block.kind === 'item' || block.kind === 'paragraph') &&
        template?.blocks.has(normalizeText(block.text)) === true)
    const left = new Set(blocks.filter(isLeft))
    const leftKeys = new Set(leftovers.map((leftover) => keyOf(leftover)))
    const isWritten = (block: Block) =>
      block.kind !== 'heading' && !left.has(block) && !leftKeys.has(keyOf(block))
    const written = new Set(blocks.filter(isWritten).map(({section}) => section))
    for (const [index, block] of blocks.entries()) {
      if (!left.has(block)) continue
      // Without it there would be an empty section.
      const fix = written.has(block.section) ? suggestion('') : skeleton('')
      yield finding(
        block,
        canGo(block, blocks[index - 1], blocks[index + 1], text) ? fix : undefined
      )
    }
  }
})

export default rule

/** The same for a block and what is left in it. */
function keyOf({position, text}: TextSpan): string {
  return `${position?.start.offset ?? ''} ${text}`
}

function finding({position, text}: Block, fix: Fix | undefined): Finding {
  const line = text.split('\n')[0]!
  const shown = text.length > longest ? line.slice(0, longest).trimEnd() + '…' : line
  return {
    reason: `Unexpected template text \`${shown}\`, expected content`,
    place: position,
    ...(fix && {fix})
  }
}

/** Tell whether the blocks around a block stay what they are without its text. */
function canGo(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  text: string
): boolean {
  return (
    !dividesLists(block, before, after) &&
    !isFirstBelow(block, before) &&
    !isFirstOfItem(block, text)
  )
}

/** An item that starts with two empty lines ends there, and what follows is outside of it. */
function isFirstOfItem({kind, position}: Block, text: string): boolean {
  const end = position?.end.offset
  return (
    kind === 'item' &&
    end !== undefined &&
    /^[ \t]*\r?\n(?:[ \t>]*\r?\n)+[ \t>]/.test(text.slice(end))
  )
}

/** Lists with nothing between them are one. */
function dividesLists(
  {kind, position}: Block,
  before: Block | undefined,
  after: Block | undefined
): boolean {
  if (kind !== 'paragraph' || after?.kind !== 'item' || !before) return false
  if (before.kind !== 'paragraph') return before.kind === 'item'
  // An item can end with other blocks, further in.
  return (before.position?.start.column ?? 0) > (position?.start.column ?? 0)
}

/**
 * Tell whether an item starts a list right below text: when it is empty its mark belongs to that
 * text, and makes a heading of it.
 */
function isFirstBelow({kind, position}: Block, before: Block | undefined): boolean {
  if (kind !== 'item' || !position || !before?.position) return false
  if (before.kind !== 'item' && before.kind !== 'paragraph') return false
  if (before.position.end.line + 1 !== position.start.line) return false
  return before.kind === 'paragraph' || before.position.start.column < position.start.column
}
