import type {Language} from '../languages/index.ts'
import type {Block, Postmortem, Section, SectionName} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {HeadingIndex} from './heading-index.ts'
import {clocksIn} from '../detect/incident-words.ts'
import {partsIn} from '../outline/parts.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {wordsOf} from '../text/text-range.ts'
import {startsWithWord, wholeWords} from '../text/whole-words.ts'
import {normalizeHeading} from './normalize.ts'
import {matchSection} from './section-match.ts'
import {hasNumberedStory} from './numbered-story.ts'
import {openingWords} from './opening.ts'

type NameInProse = Postmortem['inProse'][number]

/** What is read of a document. */
export interface ProseContext {
  outline: Part
  /** The heading that is the title. */
  title: Part | undefined
  index: HeadingIndex
  language: Language
  numberOf: ReadonlyMap<Part, number>
  prose: ReadonlyArray<Block>
  sections: ReadonlyArray<Section>
}

/** Where sentences say it as well; text below headings that announce nothing is one more place. */
const places: Record<'action-items' | 'impact' | 'root-cause', ReadonlySet<SectionName>> = {
  'action-items': new Set(['lessons-learned', 'prevention', 'resolution', 'root-cause', 'summary']),
  impact: new Set(['summary']),
  'root-cause': new Set([
    'background',
    'detection',
    'resolution',
    'summary',
    'timeline',
    'trigger',
    'went-poorly'
  ])
}

const names = ['action-items', 'impact', 'root-cause', 'summary', 'timeline'] as const

/** So many times of day, wherever they stand, say what happened when; in one paragraph two do. */
const fewestClocks = 3

/** Words of an opening that says what happened. */
const fewestWords = 15

/**
 * Find out what is said outside of the section for it: what happened, when, why, whom it hit, what
 * will be done.
 */
export function inProse(context: ProseContext): Array<NameInProse> {
  const labelled = labelledIn(context)
  const tests: Record<NameInProse, () => boolean> = {
    'action-items': () => isSaid('action-items', context) || isLinked(context),
    impact: () => isSaid('impact', context),
    'root-cause': () => isSaid('root-cause', context) || hasTitledCause(context),
    summary: () => openingWords(context) >= fewestWords,
    timeline: () => isTimed(context) || hasNumberedStory(context)
  }
  return names.filter((name) => labelled.has(name) || tests[name]())
}

/** What titles and labels say that are no sections, as `**Symptom:** …` in the head of a document. */
function labelledIn({index, language, numberOf, outline, title}: ProseContext): Set<SectionName> {
  const found = new Set<SectionName>()
  for (const part of partsIn(outline)) {
    const isFilled = part.value !== undefined || part.content.length > 0
    if (part === title || !part.title || !isFilled) continue
    const words = wordsOf(part.title)
    if (words.length > longestLabel) continue
    const names = numberOf.has(part) ? undefined : matchSection(words, index)?.names
    for (const name of names ?? []) found.add(name)
    const own = labelsOf(language).get(normalizeHeading(words).main)
    if (own) found.add(own)
  }
  return found
}

const longestLabel = 60

const labelsOf = perLanguage(
  ({inProse: {labels}}: Language): ReadonlyMap<string, SectionName> =>
    new Map(
      Object.entries(labels).flatMap(([name, words]) =>
        words.map((word) => [word, name as SectionName] as const)
      )
    )
)

function isSaid(name: keyof typeof places, {language, prose, sections}: ProseContext): boolean {
  const {notImpact, [name]: pattern} = patternsOf(language)
  const wordsIn = (block: Block) =>
    name === 'impact' ? withoutCode(block).replaceAll(notImpact, ' ') : withoutCode(block)
  return prose.some(
    (block) =>
      isOwnProse(block) && isIn(block, places[name], sections) && pattern.test(wordsIn(block))
  )
}

/** A link to another post that has it: *See also [what we’re changing](/plan)*; a note can be set off as a quote. */
function isLinked({language, prose}: ProseContext): boolean {
  const {companions} = patternsOf(language)
  return prose.some(({links, written}) => links.length > 0 && companions.test(written))
}

/** `failed: "because …"` in code is what a machine says. */
function withoutCode({code, written}: Block): string {
  let text = ''
  let from = 0
  for (const {end, start} of code) {
    text += written.slice(from, start)
    from = end
  }
  return text + written.slice(from)
}

function isOwnProse({isQuoted, kind, placeholder}: Block): boolean {
  return (kind === 'paragraph' || kind === 'item') && !isQuoted && placeholder === undefined
}

function isIn(
  {section}: Block,
  where: ReadonlySet<SectionName>,
  sections: ReadonlyArray<Section>
): boolean {
  return section === undefined || sections[section]!.names.some((name) => where.has(name))
}

/** `# Six root causes of one outage`, `## Bug 2: the cache`, `## Why the pump stopped`. */
function hasTitledCause({language, prose}: ProseContext): boolean {
  const {numbered, titles} = patternsOf(language)
  const {causeStarts, causeTitleNots} = language.inProse
  return prose.some(({kind, written}) => {
    if (kind !== 'heading') return false
    if (titles.test(written)) return true
    const {main} = normalizeHeading(written)
    const isWhy =
      startsWithWord(main, causeStarts) && !causeTitleNots.some((word) => main.includes(word))
    return isWhy || numbered.test(main)
  })
}

const patternsOf = perLanguage(({inProse}: Language) => ({
  'action-items': wholeWords(inProse['action-items']),
  companions: wholeWords(inProse.companions),
  impact: wholeWords(inProse.impact),
  notImpact: new RegExp(
    String.raw`(?<!\p{L})${anyOf(inProse.notImpact.starts)}\s(?:\p{L}{1,8}\s)?${anyOf(inProse.notImpact.ends)}(?!\p{L})`,
    'giu'
  ),
  'root-cause': wholeWords(inProse['root-cause']),
  titles: wholeWords(inProse.causesInTitles),
  numbered: new RegExp(String.raw`^${anyOf(inProse.faults)} #?\d`, 'u')
}))

/** Times of day in one paragraph of the summary or outside of sections, or anywhere. */
function isTimed({prose, sections}: ProseContext): boolean {
  const all = new Set<string>()
  for (const block of prose) {
    if (!isOwnProse(block)) continue
    const clocks = clocksIn(block.written, fewestClocks)
    if (clocks.size > 1 && isIn(block, summary, sections)) return true
    for (const clock of clocks) all.add(clock)
    if (all.size >= fewestClocks) return true
  }
  return false
}

const summary: ReadonlySet<SectionName> = new Set(['summary'])
