import type {Position} from 'unist'
import type {Postmortem, TextSpan} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import type {Word} from '../text/words.ts'
import type {GivenNames, Glossary} from './glossary.ts'
import {blameWords} from '../blame/on-demand.ts'
import {languageFor} from '../languages/index.ts'
import {textSpanIn} from '../text/find-text.ts'
import {proseOf} from '../text/prose.ts'
import {wordsIn} from '../text/words.ts'
import {glossaryOf} from './glossary.ts'

/** Names that could be something else, and what says that they are of people all the same. */
interface DoubtfulNames {
  /** Names that the team gives. */
  given: ReadonlySet<string>
  /** Months and places, in lower case. */
  words: ReadonlySet<string>
  /** First words of names of places. */
  placeStarts: ReadonlySet<string>
  /** Verbs of what people do. */
  acts: ReadonlySet<string>
}

/** Most words of a label: *Incident commander:*. */
const longestLabel = 4

/**
 * Find the people who are named in the prose of a postmortem.
 *
 * @param postmortem
 *   Postmortem as `readPostmortem` gave it.
 * @param names
 *   Names of people and systems that are given.
 * @returns
 *   Names and handles in the order of the document. Those after the label of a field (*Owner:*),
 *   in action items and as owners of others, and under headings such as *Responders* are left out;
 *   a table is left out as a whole, because its columns are not known here.
 */
export function findNamedPeople(postmortem: Postmortem, names: GivenNames): Array<TextSpan> {
  const {blocks, locale, sections} = postmortem
  const {people, spelling, time} = languageFor(locale)
  const {acts, subjects} = blameWords()
  const labels = new Set(people.labels)
  const doubtful: DoubtfulNames = {
    given: new Set(names.people),
    words: new Set([...people.places, ...time.months.flat()]),
    placeStarts: new Set(people.placeStarts),
    acts: new Set([acts.work, subjects.personVerbs].flatMap((list) => list.split(' ')))
  }
  const glossary = glossaryOf(names, people)
  const isOwner = ownerTest(postmortem)
  const found: Array<TextSpan> = []
  let isNaming = false
  for (const block of blocks) {
    const section = block.section === undefined ? undefined : sections[block.section]
    const isAction = section?.names.includes('action-items') ?? false
    for (const line of linesOf(proseOf(block))) {
      const words = wordsIn(line.text, spelling)
      if (block.kind === 'heading') isNaming = words.some(({lower}) => labels.has(lower))
      if (isNaming || isAction || block.kind === 'cell' || block.kind === 'heading') continue
      if (hasLabel(words, labels)) continue
      for (const {end, start} of namesIn(words, glossary, doubtful)) {
        const name = textSpanIn(block, {start: line.start + start, end: line.start + end})
        if (!isOwner(name)) found.push(name)
      }
    }
  }
  return found
}

/** Recognises owners of action items; where nothing has a place, by their names. */
function ownerTest({actions}: Postmortem): (name: TextSpan) => boolean {
  const names = new Set<string>()
  const lines = new Map<number, Array<Position>>()
  for (const {position, written: text} of actions.items.flatMap(({owners}) => owners)) {
    names.add(text)
    if (!position) continue
    const line = lines.get(position.start.line)
    if (line) line.push(position)
    else lines.set(position.start.line, [position])
  }
  return ({position, written: text}) => {
    if (!position) return names.has(text)
    const {end, start} = position
    const owners = lines.get(start.line) ?? []
    return owners.some(
      (owner) => owner.start.column <= start.column && end.column <= owner.end.column
    )
  }
}

/** Labels can stand on each line of a paragraph. */
function linesOf(text: string): Array<{text: string; start: number}> {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return {text: line, start: at}
  })
}

/** *Owner: …*, *Incident commander: …* */
function hasLabel(words: ReadonlyArray<Word>, labels: ReadonlySet<string>): boolean {
  const start = words.slice(0, longestLabel + 1)
  const colon = start.findIndex(({text}) => text === ':')
  return colon !== -1 && start.slice(0, colon).some(({lower}) => labels.has(lower))
}

function namesIn(
  words: ReadonlyArray<Word>,
  glossary: Glossary,
  doubtful: DoubtfulNames
): Array<Span> {
  const names: Array<Span> = []
  for (let index = 0; index < words.length; index++) {
    const end = endOfName(words, index, glossary)
    if (end === index) continue
    if (isSomebody(words, index, end, doubtful))
      names.push({start: words[index]!.start, end: words[end - 1]!.end})
    index = end - 1
  }
  return names
}

/** Index after a name that starts at a word: `@ada`, `Ada`, `Ada Lovelace`; the same index if none does. */
function endOfName(words: ReadonlyArray<Word>, index: number, {isPerson}: Glossary): number {
  const {text} = words[index]!
  if (text.startsWith('@')) return /^@\p{L}/u.test(text) ? index + 1 : index
  if (!isPerson(text)) return index
  const next = words[index + 1]
  return next && /^\p{Lu}\p{Ll}/u.test(next.text) ? index + 2 : index + 1
}

/**
 * Whether a name is one of a person. A name that is a month or a place as well, such as `Jan` and
 * `Sofia`, is one where it has a surname or does what people do; `San Jose` never is one.
 */
function isSomebody(
  words: ReadonlyArray<Word>,
  index: number,
  end: number,
  {acts, given, placeStarts, words: names}: DoubtfulNames
): boolean {
  const {lower, text} = words[index]!
  if (given.has(text)) return true
  const before = words[index - 1]
  if (before && placeStarts.has(before.lower)) return false
  if (!names.has(lower)) return true
  const isDate = [before, words[end]].some((word) => /^\p{N}/u.test(word?.text ?? ''))
  return !isDate && (end > index + 1 || acts.has(words[end]?.lower ?? ''))
}
