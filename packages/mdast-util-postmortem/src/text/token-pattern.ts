import type {Tokens} from './tokens.ts'
import {partsOfPhrase} from './lexicon.ts'
import {goesOn, isJoined, tokenKind} from './tokens.ts'

/** Words and phrases by the name of their class, or what is checked of a single word or figure. */
export type TokenClasses = Readonly<
  Record<string, ReadonlyArray<string> | ((written: string) => boolean)>
>

/** What was found: the index of the token after it, and what is written for each class. */
export interface TokenMatch {
  next: number
  words: Record<string, string>
}

/** Looks for a sequence of classes that starts at a token. */
export type TokenPattern = (tokens: Tokens, at: number) => TokenMatch | undefined

type Then = (at: number) => TokenMatch | undefined
type Step = (tokens: Tokens, at: number, then: Then) => TokenMatch | undefined

/**
 * Make a pattern of classes.
 *
 * @param written
 *   Names of classes in their order: `part of? (next|this)? unit`. With `?` they can be missing, with
 *   `*` they can come again; `|` stands between alternatives; in brackets is a sequence; with `+`
 *   before it, nothing stands between a token and the one before.
 * @param classes
 *   The classes.
 * @returns
 *   Pattern; no word goes on behind what it finds.
 */
export function tokenPattern(written: string, classes: TokenClasses): TokenPattern {
  const symbols = written.match(/\+?\w+|[()|?*]/g) ?? []
  let index = 0
  const whole = sequence()
  return (tokens, at) =>
    whole(tokens, at, (next) => {
      const isInWord = goesOn(tokens, next) && tokens.kind[next - 1] !== tokenKind.mark
      return isInWord ? undefined : {next, words: {}}
    })

  function sequence(): Step {
    const steps: Array<Step> = []
    while (index < symbols.length && symbols[index] !== ')') steps.push(alternatives())
    return (tokens, at, then) =>
      steps.reduceRight<Then>((then, step) => (at) => step(tokens, at, then), then)(at)
  }

  function alternatives(): Step {
    const steps = [single()]
    while (taken('|')) steps.push(single())
    const isRepeated = taken('*')
    const step: Step = (tokens, at, then) => {
      const next: Then = isRepeated ? (after) => step(tokens, after, then) : then
      for (const one of steps) {
        const found = one(tokens, at, next)
        if (found) return found
      }
      return canMiss ? then(at) : undefined
    }
    const canMiss = isRepeated || taken('?')
    return step
  }

  function single(): Step {
    if (taken('(')) {
      const inner = sequence()
      index++
      return inner
    }
    const symbol = symbols[index++]!
    const name = symbol.replace('+', '')
    const step = member(name, classes[name]!)
    if (name === symbol) return step
    return (tokens, at, then) => (isJoined(tokens, at) ? step(tokens, at, then) : undefined)
  }

  function taken(symbol: string): boolean {
    const isNext = symbols[index] === symbol
    if (isNext) index++
    return isNext
  }
}

/**
 * Make several patterns of the same classes.
 *
 * @param table
 *   Patterns by their names.
 * @param classes
 *   The classes.
 */
export function tokenPatterns<Name extends string>(
  table: Readonly<Record<Name, string>>,
  classes: TokenClasses
): Record<Name, TokenPattern> {
  const made = Object.entries<string>(table).map(
    ([name, written]) => [name, tokenPattern(written, classes)] as const
  )
  return Object.fromEntries(made) as Record<Name, TokenPattern>
}

/** A word, phrase, or figure of a class. */
function member(name: string, members: TokenClasses[string]): Step {
  if (typeof members === 'function') {
    return ({words}, at, then) => {
      const written = words[at]
      return written !== undefined && members(written) ? keep(written, then(at + 1)) : undefined
    }
  }
  const phrases = members
    .map((written) => partsOfPhrase(written.toLowerCase()))
    .toSorted((a, b) => b.length - a.length)
  return ({words}, at, then) => {
    for (const parts of phrases) {
      if (!parts.every((part, index) => words[at + index] === part)) continue
      const found = keep(parts.join(' '), then(at + parts.length))
      if (found) return found
    }
    return undefined
  }

  function keep(written: string, found: TokenMatch | undefined): TokenMatch | undefined {
    if (found) found.words[name] = written
    return found
  }
}

/**
 * A class of figures without marks.
 *
 * @param least
 *   How many digits they have at least.
 * @param most
 *   How many they have at most.
 */
export function ofDigits(least: number, most: number): (written: string) => boolean {
  return (written) => written.length >= least && written.length <= most && isDigits.test(written)
}

const isDigits = /^\d+$/
