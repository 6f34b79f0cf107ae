import type {Block} from 'mdast-util-postmortem'
import {normalizeText} from '../../document/template.ts'
import {skeleton, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {shortened} from '../../text/shortened.ts'

/** The prompts of the template are gone. */
export default defineRule({
  name: 'no-template-text',
  description: 'disallow text of the template',
  note: 'The prompts of a template speak to the author. Readers take them for a part that was forgotten.',
  presets: {recommended: 'error', draft: 'off', strict: 'error'},
  options: {
    prompts: {
      type: 'boolean',
      default: true,
      description:
        'Whether questions and instructions in nothing but general words are reported when there is no template to compare with, too.'
    }
  },
  messages: {
    copied: ({text}: {text: string}) => `Unexpected template text \`${text}\`, expected content`
  },
  *check({blocks, placeholders}, {prompts}, {template, text}) {
    const isPrompt = ({placeholder}: Block) =>
      prompts && placeholder !== undefined && placeholders[placeholder]!.kind === 'prompt'
    const isOfTemplate = ({kind, written: text}: Block) =>
      (kind === 'item' || kind === 'paragraph') &&
      template?.blocks.has(normalizeText(text)) === true
    const left = new Set(blocks.filter((block) => isPrompt(block) || isOfTemplate(block)))
    if (left.size === 0) return
    const isWritten = (block: Block) =>
      block.kind !== 'heading' && !left.has(block) && block.placeholder === undefined
    const written = new Set(blocks.filter(isWritten).map(({section}) => section))
    for (const [index, block] of blocks.entries()) {
      if (!left.has(block)) continue
      // Without it there would be an empty section.
      const fix = written.has(block.section) ? suggestion('') : skeleton('')
      yield {
        messageId: 'copied',
        data: {text: shortened(block.written)},
        place: block.position,
        ...(canGo(block, blocks[index - 1], blocks[index + 1], text) && {fix})
      }
    }
  }
})

/** Check whether the blocks around a block stay what they are without its text. */
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
 * Check whether an item starts a list right below text: when it is empty its mark belongs to that
 * text, and makes a heading of it.
 */
function isFirstBelow({kind, position}: Block, before: Block | undefined): boolean {
  if (kind !== 'item' || !position || !before?.position) return false
  if (before.kind !== 'item' && before.kind !== 'paragraph') return false
  if (before.position.end.line + 1 !== position.start.line) return false
  return before.kind === 'paragraph' || before.position.start.column < position.start.column
}
