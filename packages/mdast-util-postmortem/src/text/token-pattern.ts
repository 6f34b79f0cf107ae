import type {Tokens} from './tokens.ts'
import {partsOfPhrase} from './lexicon.ts'
import {goesOn, tokenKind} from './tokens.ts'

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
 *   Names of classes in their order: `part of? (next|this)? unit`. With `?` they can be missing;
 *   `|` stands between alternatives; in brackets is a sequence.
 * @param classes
 *   The classes.
 * @returns
 *   Pattern; no word goes on behind what it finds.
 */
export function tokenPattern(written: string, classes: TokenClasses): TokenPattern {
  const symbols = written.match(/\w+|[()|?]/g) ?? []
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
    if (taken('?')) steps.push((_, at, then) => then(at))
    return (tokens, at, then) => {
      for (const step of steps) {
        const found = step(tokens, at, then)
        if (found) return found
      }
      return undefined
    }
  }

  function single(): Step {
    if (!taken('(')) return member(symbols[index]!, classes[symbols[index++]!]!)
    const inner = sequence()
    index++
    return inner
  }

  function taken(symbol: string): boolean {
    const isNext = symbols[index] === symbol
    if (isNext) index++
    return isNext
  }
}

/** A word, phrase, or figure of a class. */
function member(name: string, members: TokenClasses[string]): Step {
  if (typeof members === 'function') {
    return ({words}, at, then) => {
      const written = words[at]
      return written !== undefined && members(written) ? keep(written, then(at + 1)) : undefined
    }
  }
  const phrases = members.map((written) => partsOfPhrase(written.toLowerCase())).toSorted((a, b) => b.length - a.length)
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
