import type {Spelling} from '../languages/language.ts'
import type {Span} from '../text/flat-text.ts'
import type {Matcher, MatcherEntry, Needs} from './sentence.ts'
import {extend, hashOf, lookUp, seed, wordCode, wordTable} from '../text/word-table.ts'

/** A matcher at a word, and what else a sentence must have. */
interface Gate {
  matcher: Matcher
  needs: Needs | undefined
  /** Of each need the traces of its words, once it is asked for; the shortest first. */
  traces: ReadonlyArray<Trace> | undefined
  /** The last walk after which all that it needs was there. */
  openIn: number
}

/** Where words leave a trace when a text is walked over. */
export type Trace = ReadonlyArray<number>

/** Finds the few sentences in which a matcher could find something, before words are made of them. */
export interface Sieve {
  /**
   * Walk over a part of a text; what follows is asked of it until the next walk.
   *
   * @returns
   *   Whether its words leave room for something that a matcher could find.
   */
  walk: (text: string, span: Span) => boolean
  /** Check whether what was walked over could have one of some words. */
  has: (trace: Trace) => boolean
  /** Matchers that look at a word in lower case, and could find something in what was walked over. */
  matchersAt: (word: string) => ReadonlyArray<Matcher>
  /** The trace of words. */
  traceOf: (words: Iterable<string>) => Trace
}

/** Places for traces: some words share one, so a trace only says what is not there. */
const places = 4096

const none: ReadonlyArray<Matcher> = []

/**
 * Make a sieve. Runs of letters leave traces by their hashes; a word is known by its longest one.
 *
 * @param entries
 *   Matchers; those of a word are given in this order.
 * @param spelling
 *   Contractions of the language.
 */
export function sieveOf(entries: ReadonlyArray<MatcherEntry>, spelling: Spelling): Sieve {
  const byWord = gatesByWord(entries)
  const forms = formsOf(spelling)
  const hashesOf = (word: string) => [word, ...(forms.get(word) ?? [])].map(hashOfRun)
  const gates: Array<ReadonlyArray<Gate>> = [[]]
  const table = wordTable(indexGates(byWord, hashesOf, gates))
  const known = new Map<Iterable<string>, Trace>()
  const seen = new Int32Array(places)
  const hashes = new Int32Array(places)
  /** Gates of the words that were met. */
  const met: Array<ReadonlyArray<Gate>> = []
  let turn = 0
  return {walk, has, matchersAt, traceOf}

  function walk(text: string, {end, start}: Span): boolean {
    turn++
    met.length = 0
    let hash = seed
    let shorter = seed
    for (let at = start; at < end; at++) {
      const written = text.charCodeAt(at)
      const code = wordCode(written)
      if (code !== 0) {
        shorter = hash
        hash = extend(hash, code)
        continue
      }
      if (hash !== seed) {
        note(hash)
        // The *did* of *didn’t*.
        if (isApostrophe(written)) note(shorter)
        hash = seed
      }
      if (written > space) note(extend(seed, written))
    }
    if (hash !== seed) note(hash)
    let isAnyOpen = false
    for (const gates of met) for (const gate of gates) if (isOpen(gate)) isAnyOpen = true
    return isAnyOpen
  }

  function note(hash: number): void {
    const place = placeOf(hash)
    // The same word again.
    if (seen[place] === turn && hashes[place] === hash) return
    seen[place] = turn
    hashes[place] = hash
    const index = lookUp(hash, table)
    if (index !== 0) met.push(gates[index]!)
  }

  function isOpen(gate: Gate): boolean {
    const {needs} = gate
    if (needs) {
      gate.traces ??= needs()
        .map(traceOf)
        .toSorted((a, b) => a.length - b.length)
      for (const trace of gate.traces) if (!has(trace)) return false
    }
    gate.openIn = turn
    return true
  }

  function has(trace: Trace): boolean {
    for (let index = 0; index < trace.length; index++) {
      if (seen[trace[index]!] === turn) return true
    }
    return false
  }

  function matchersAt(word: string): ReadonlyArray<Matcher> {
    const own = byWord.get(word)
    if (!own) return none
    let matchers = none
    for (const {matcher, openIn} of own) {
      if (openIn === turn) matchers = matchers.length === 0 ? [matcher] : [...matchers, matcher]
    }
    return matchers
  }

  function traceOf(words: Iterable<string>): Trace {
    let trace = known.get(words)
    if (!trace) known.set(words, (trace = [...words].flatMap(hashesOf).map(placeOf)))
    return trace
  }
}

const space = 32

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (places - 1)
}

/** The hash of the longest run of letters of a word, or of a mark. */
function hashOfRun(word: string): number {
  const runs = word.match(/[a-z\d]+/g)
  return hashOf(runs ? runs.reduce((a, b) => (b.length > a.length ? b : a)) : word.charAt(0))
}

/** How words are written in contractions: *not* as *n’t*, *will* as *wo* and *’ll*. */
function formsOf({clipped, contractions}: Spelling): ReadonlyMap<string, Array<string>> {
  const forms = new Map<string, Array<string>>()
  for (const [written, word] of [...Object.entries(contractions), ...Object.entries(clipped)]) {
    const form = written.slice(written.indexOf("'") + 1)
    forms.set(word, [...(forms.get(word) ?? []), form])
  }
  return forms
}

function gatesByWord(entries: ReadonlyArray<MatcherEntry>): ReadonlyMap<string, Array<Gate>> {
  const byWord = new Map<string, Array<Gate>>()
  for (const [words, matcher, needs] of entries) {
    const gate: Gate = {matcher, needs, traces: undefined, openIn: 0}
    for (const word of words) {
      const known = byWord.get(word)
      if (!known) byWord.set(word, [gate])
      else if (known.at(-1)!.matcher !== matcher) known.push(gate)
    }
  }
  return byWord
}

/** Put the gates of words that leave one trace into a list. */
function indexGates(
  byWord: ReadonlyMap<string, ReadonlyArray<Gate>>,
  hashesOf: (word: string) => ReadonlyArray<number>,
  gates: Array<ReadonlyArray<Gate>>
): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>()
  for (const [word, own] of byWord) {
    for (const hash of hashesOf(word)) {
      const index = indexes.get(hash)
      if (index === undefined) indexes.set(hash, gates.push(own) - 1)
      else gates[index] = [...gates[index]!, ...own]
    }
  }
  return indexes
}
