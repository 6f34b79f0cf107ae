import type {Lexicon} from './lexicon.ts'
import type {Tokens} from './tokens.ts'
import {isJoined, tokenize, tokenKind} from './tokens.ts'

/** A word, or several, with the groups that it is in. */
interface Phrase<Group> {
  tokens: ReadonlyArray<string>
  groups: ReadonlySet<Group>
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<Group extends string> = ReadonlyMap<string, ReadonlyArray<Phrase<Group>>>

/** The phrases of a table that a text has. */
export interface PhrasesIn<Group extends string> {
  /** By the token that they start at. */
  starts: ReadonlyArray<ReadonlyArray<Phrase<Group>> | undefined>
  groups: ReadonlySet<Group>
}

/** Most tokens of a phrase that is looked for backwards. */
const longestPhrase = 6

/**
 * Make phrases ready to be looked for.
 *
 * @param groups
 *   Words and phrases by group; a phrase can be in several.
 * @param lexicon
 *   Words of the language, which say how a text is divided.
 */
export function phraseTable<Group extends string>(
  groups: Readonly<Record<Group, ReadonlyArray<string>>>,
  lexicon: Lexicon
): PhraseTable<Group> {
  const groupsOf = new Map<string, Set<Group>>()
  for (const [group, phrases] of Object.entries(groups) as Array<[Group, Array<string>]>) {
    for (const phrase of phrases) {
      const own = groupsOf.get(phrase) ?? new Set()
      groupsOf.set(phrase, own.add(group))
    }
  }
  const table = new Map<string, Array<Phrase<Group>>>()
  for (const [written, own] of groupsOf) {
    const tokens = tokenize(written, lexicon).words
    const others = table.get(tokens[0]!) ?? []
    table.set(tokens[0]!, [...others, {tokens, groups: own}])
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length)
  return table
}

/** Find the phrases of a table, in one walk over a text. */
export function phrasesIn<Group extends string>(
  tokens: Tokens,
  table: PhraseTable<Group>
): PhrasesIn<Group> {
  const starts: Array<Array<Phrase<Group>> | undefined> = []
  const groups = new Set<Group>()
  const words = straightWords(tokens)
  for (let at = 0; at < tokens.count; at++) {
    let found: Array<Phrase<Group>> | undefined
    const known = table.get(words[at]!)
    if (known && !goesBack(tokens, at)) {
      for (const phrase of known) {
        if (!standsAt(tokens, words, at, phrase.tokens)) continue
        if (found) found.push(phrase)
        else found = [phrase]
        for (const group of phrase.groups) groups.add(group)
      }
    }
    starts.push(found)
  }
  return {starts, groups}
}

/** A curly apostrophe is a straight one. */
function straightWords({text, words}: Tokens): ReadonlyArray<string> {
  return text.includes('\u2019') ? words.map((word) => word.replaceAll('\u2019', "'")) : words
}

/** All of the phrase, and no word that goes on: no `no` in `no-op`. */
function standsAt(
  tokens: Tokens,
  words: ReadonlyArray<string>,
  at: number,
  phrase: ReadonlyArray<string>
): boolean {
  const last = phrase.length - 1
  // The first word is that of the table.
  for (let index = 1; index <= last; index++) {
    const written = words[at + index]
    if (written === phrase[index]) continue
    // `locked out of`: `out of` is one token.
    if (index < last || !written?.startsWith(`${phrase[index]!} `)) return false
  }
  return !goesOn(tokens, at + phrase.length)
}

function goesBack(tokens: Tokens, at: number): boolean {
  if (!isJoined(tokens, at)) return false
  if (tokens.kind[at - 1] !== tokenKind.mark) return true
  return '-_.@#'.includes(tokens.words[at - 1]!) && isJoined(tokens, at - 1)
}

function goesOn(tokens: Tokens, next: number): boolean {
  if (!isJoined(tokens, next)) return false
  if (tokens.kind[next] !== tokenKind.mark) return true
  return '-_.@'.includes(tokens.words[next]!) && isJoined(tokens, next + 1)
}

/**
 * Find where a phrase that starts at a token ends.
 *
 * @returns
 *   Index of the token after it; `undefined` if no phrase of the group starts there.
 */
export function endAt<Group extends string>(
  {starts}: PhrasesIn<Group>,
  at: number,
  group: Group
): number | undefined {
  const phrases = starts[at]
  if (!phrases) return undefined
  for (const {groups, tokens} of phrases) if (groups.has(group)) return at + tokens.length
  return undefined
}

/**
 * Find where a phrase that ends right before a token starts.
 *
 * @param next
 *   Index of the token after the phrase.
 * @returns
 *   Index of its first token; `undefined` if there is none.
 */
export function startBefore<Group extends string>(
  {groups, starts}: PhrasesIn<Group>,
  next: number,
  group: Group
): number | undefined {
  if (!groups.has(group)) return undefined
  for (let at = next - 1; at >= 0 && at >= next - longestPhrase; at--) {
    const phrases = starts[at]
    if (!phrases) continue
    for (const {groups, tokens} of phrases) {
      if (at + tokens.length === next && groups.has(group)) return at
    }
  }
  return undefined
}

/**
 * Find the first phrase of a group between two tokens.
 *
 * @param from
 *   Index of the first token that it may start at.
 * @param to
 *   Index of the token that it has to start before.
 * @returns
 *   Index of its first token; `undefined` if there is none.
 */
export function firstIn<Group extends string>(
  phrases: PhrasesIn<Group>,
  from: number,
  to: number,
  group: Group
): number | undefined {
  if (!phrases.groups.has(group)) return undefined
  for (let at = Math.max(0, from); at < to && at < phrases.starts.length; at++) {
    if (endAt(phrases, at, group) !== undefined) return at
  }
  return undefined
}
