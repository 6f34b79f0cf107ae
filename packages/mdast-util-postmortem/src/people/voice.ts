import type {RootContent} from 'mdast'
import type {Block, Title, Voice} from '../model.ts'
import type {Language} from '../languages/index.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {wholeWords} from '../text/whole-words.ts'

/** Said once it can be somebody’s words. */
const fewestOfOne = 2

/** For each *we* that many *I*: who writes what a team did says *I* as well. */
const ofOneForEach = 4

/** Of *our customers*, *your data*, *contact us*: one alone is said among colleagues as well. */
const fewestAddressed = 2

/** What the voice of a document is read from. */
export interface VoiceContext {
  /** Prose. */
  blocks: ReadonlyArray<Block>
  /** Blocks of the document, comments among them. */
  nodes: ReadonlyArray<RootContent>
  title: Title | undefined
  language: Language
}

/** Find out who speaks in a document, and to whom. */
export function voiceOf({blocks, language, nodes, title}: VoiceContext): Voice {
  const {addressed, apology, audience, one, several} = patternsOf(language)
  const prose = blocks.filter(({isQuoted, kind}) => !isQuoted && kind !== 'heading')
  const count = (pattern: RegExp) =>
    prose.reduce((sum, {written}) => sum + (written.match(pattern)?.length ?? 0), 0)
  const ofOne = count(one)
  return {
    isOne: ofOne >= fewestOfOne && count(several) * ofOneForEach <= ofOne,
    isPublic:
      audience.test(title?.written ?? '') ||
      nodes.some((node) => node.type === 'html' && audience.test(node.value)) ||
      prose.some(({written}) => apology.test(written)) ||
      addressed.filter((words) => prose.some(({written}) => words.test(written))).length >=
        fewestAddressed
  }
}

const patternsOf = perLanguage(({voice}: Language) => ({
  addressed: voice.addressed.map((words) => wholeWords(words)),
  apology: wholeWords(voice.apologies),
  audience: wholeWords(voice.audiences),
  // A capital is one of *I* only before a verb: *phase I*, *I/O*.
  one: new RegExp(
    String.raw`(?<![\p{L}\p{N}'’/.-])${anyOf(voice.one)}(?=['’]\p{Ll}|\s\p{Ll})`,
    'gu'
  ),
  several: wholeWords(voice.several, 'gi')
}))
