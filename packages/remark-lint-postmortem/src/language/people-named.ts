import type {Postmortem, Span, Word, TextSpan} from 'mdast-util-postmortem'
import type {Names} from './names.ts'
import {proseOf, wordsIn, writtenIn} from 'mdast-util-postmortem'
import {indexByLine} from '../text/positions.ts'
import {knowNames} from './names.ts'

/** Labels behind which people are named on purpose. */
const fields: ReadonlySet<string> = new Set(
  'author authors owner owners assignee assignees responder responders attendee attendees participant participants commander contact contacts reviewer reviewers scribe on-call lead approver approvers dri reporter'.split(
    ' '
  )
)

/** Most words of a label: *Incident commander:*. */
const longestLabel = 4

/**
 * Find the people who are named in the prose of a postmortem.
 *
 * @param postmortem
 *   Postmortem as `readPostmortem` gave it.
 * @param names
 *   Names of people and systems that are known.
 * @returns
 *   Names and handles in the order of the document. Those behind the label of a field (*Owner:*),
 *   in action items and as owners of others, and under headings such as *Responders* are left out;
 *   a table is left out as a whole, because its columns are not known here.
 */
export function peopleNamed(postmortem: Postmortem, names: Names): Array<TextSpan> {
  const {isPerson} = knowNames(names)
  const owners = postmortem.actions.items.flatMap(({owners}) => owners)
  const {isWithin} = indexByLine(owners)
  const found: Array<TextSpan> = []
  let inField = false
  for (const block of postmortem.blocks) {
    const section = block.section === undefined ? undefined : postmortem.sections[block.section]
    const isOwned = section?.names.includes('action-items') ?? false
    for (const words of linesOf(proseOf(block))) {
      if (block.kind === 'heading') inField = words.some(({lower}) => fields.has(lower))
      if (inField || isOwned || block.kind === 'cell' || block.kind === 'heading') continue
      if (hasLabel(words)) continue
      for (const span of namesIn(words, isPerson)) {
        const written = writtenIn(block, span)
        if (!isOwner(written)) found.push(written)
      }
    }
  }
  return found

  /** Where nothing has a place, whoever owns anything counts. */
  function isOwner(name: TextSpan): boolean {
    return name.position ? isWithin(name.position) : owners.some(({text}) => text === name.text)
  }
}

/** Words by line: labels can stand on each line of a paragraph. */
function linesOf(text: string): Array<Array<Word>> {
  let start = 0
  return text.split('\n').map((line) => {
    const words = wordsIn(text, {start, end: start + line.length})
    start += line.length + 1
    return words
  })
}

function namesIn(words: ReadonlyArray<Word>, isPerson: (word: string) => boolean): Array<Span> {
  const names: Array<Span> = []
  for (let index = 0; index < words.length; index++) {
    const end = nameEnd(words, index, isPerson)
    if (end === index) continue
    names.push({start: words[index]!.start, end: words[end - 1]!.end})
    index = end - 1
  }
  return names
}

/** *Owner: …*, *Incident commander: …* */
function hasLabel(words: ReadonlyArray<Word>): boolean {
  const label = words.slice(0, longestLabel + 1)
  const colon = label.findIndex(({text}) => text === ':')
  return colon !== -1 && label.slice(0, colon).some(({lower}) => fields.has(lower))
}

/** Index behind a name that starts at a word: `@ada`, `Ada`, `Ada Lovelace`; the same index if none does. */
function nameEnd(
  words: ReadonlyArray<Word>,
  index: number,
  isPerson: (word: string) => boolean
): number {
  const {text} = words[index]!
  if (text.startsWith('@')) return /^@\p{L}/u.test(text) ? index + 1 : index
  if (!isPerson(text)) return index
  const next = words[index + 1]
  return next && /^\p{Lu}\p{Ll}/u.test(next.text) ? index + 2 : index + 1
}
