import type {ActionItem, Placeholder, Postmortem, TextSpan, Timestamp} from 'mdast-util-postmortem'
import {findText} from 'mdast-util-postmortem'
import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'
import {indexByLine} from '../../text/positions.ts'
import {isHedged} from '../timeline/entries.ts'

/** Nothing is left to be filled in. */
export default defineRule({
  name: 'no-placeholder',
  description: 'disallow placeholders of the template',
  note: 'What is still to be filled in shows readers that the document is not finished. Fill it in, or say that it is not known and why.',
  presets: {recommended: 'error', strict: 'error'},
  options: {
    patterns: {
      type: 'patterns',
      default: {},
      description: 'Regular expressions for further placeholders: `{"NEEDS WORK": true}`.'
    },
    allow: {
      type: 'switches',
      default: {},
      description: 'Texts that are not placeholders: `{"YYYY-MM-DD": true}`.'
    }
  },
  messages: {
    blank: 'Unexpected empty cell, expected content',
    placeholder: ({text}: {text: string}) => `Unexpected placeholder \`${text}\`, expected content`,
    choice: ({choices, text}: {choices: ReadonlyArray<string>; text: string}) =>
      `Unexpected placeholder \`${text}\`, expected ${list(choices)}`
  },
  *check(postmortem, {allow, patterns}) {
    const {actions, blocks, placeholders, sections} = postmortem
    const ofItems = placeholdersOf(actions.items)
    const open = indexByLine(
      timesOf(postmortem).filter((time) => isHedged(time) || time.precision === 'unknown')
    )
    for (const [
      index,
      {choices, kind, position, section, written: text}
    ] of placeholders.entries()) {
      // `no-empty-section` reports an empty section.
      if (isForAuthor(kind) || isAllowed(text) || isEmpty(section)) continue
      if (ofItems.has(index) || open.isWithin(position)) continue
      yield kind === 'choice'
        ? {
            messageId: 'choice',
            data: {choices, text},
            place: position,
            fix: suggestion(...choices)
          }
        : text === ''
          ? {messageId: 'blank', place: position}
          : {messageId: 'placeholder', data: {text}, place: position}
    }
    const lines = indexByLine(placeholders)
    for (const {position, written: text} of [...unfilledTimes(postmortem), ...further(patterns)]) {
      if (isAllowed(text) || lines.isWithin(position)) continue
      yield {messageId: 'placeholder', data: {text}, place: position}
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

/** `no-template-text` and `no-assistant-text` report what speaks to the author. */
function isForAuthor(kind: Placeholder['kind']): boolean {
  return kind === 'prompt' || kind === 'assistant'
}

/** `22:XX`, `2026-03-14 X`; `??:??` says that nobody knows. */
function unfilledTimes(postmortem: Postmortem): Array<TextSpan> {
  const known = new Set(postmortem.placeholders.map(({written: text}) => text))
  return timesOf(postmortem)
    .flatMap((time) => (isHedged(time) ? [] : time.faults))
    .filter(({kind, position, written: text}) => kind === 'unfilled' && !text.includes('?') && (position || !known.has(text))) // prettier-ignore
}

function timesOf({metadata, timeline}: Postmortem): Array<Timestamp> {
  const ofFields = metadata.map(({time}) => time)
  return [...ofFields, ...timeline.entries.map(({timestamp}) => timestamp)].flatMap(
    (time) => time ?? []
  )
}

/** Rules of their own report an owner or a deadline that is still to be decided. */
function placeholdersOf(items: ReadonlyArray<ActionItem>): ReadonlySet<number | undefined> {
  return new Set(
    items.flatMap(({deadline, owners}) => [
      ...owners.map(({kind, placeholder}) => (kind === 'none' ? placeholder : undefined)),
      deadline?.placeholder
    ])
  )
}
