import type {Tokens} from './tokens.ts'
import {partsOfPhrase} from './lexicon.ts'
import {goesOn, isJoined, tokenKind} from './tokens.ts'

/** Figures without marks, of so many digits. */
interface Digits {
  least: number
  most: number
}

/** Words and phrases by the name of their class; figures; or what is checked of a single word. */
export type TokenClasses = Readonly<
  Record<string, Digits | ReadonlyArray<string> | ((written: string) => boolean)>
>

/** What was found: the index of the token after it, and what is written for each class. */
export interface TokenMatch {
  next: number
  words: Record<string, string>
}

/** Looks for a sequence of classes that starts at a token. */
export interface TokenPattern {
  (tokens: Tokens, at: number): TokenMatch | undefined
  /** First characters of what it finds, in lower case; `undefined` if these can be any. */
  firsts: ReadonlySet<string> | undefined
}

type Then = (at: number) => TokenMatch | undefined

/** A part of a pattern. */
interface Step {
  match: (tokens: Tokens, at: number, then: Then) => TokenMatch | undefined
  firsts: ReadonlySet<string> | undefined
  canMiss: boolean
}

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
  const firsts = whole.canMiss ? undefined : whole.firsts
  const find = (tokens: Tokens, at: number) => {
    if (firsts?.has(tokens.words[at]?.charAt(0) ?? '') === false) return undefined
    return whole.match(tokens, at, (next) => {
      const isInWord = goesOn(tokens, next) && tokens.kind[next - 1] !== tokenKind.mark
      return isInWord ? undefined : {next, words: {}}
    })
  }
  return Object.assign(find, {firsts})

  function sequence(): Step {
    const steps: Array<Step> = []
    while (index < symbols.length && symbols[index] !== ')') steps.push(alternatives())
    const needed = steps.findIndex(({canMiss}) => !canMiss)
    return {
      match: (tokens, at, then) =>
        steps.reduceRight<Then>((then, step) => (at) => step.match(tokens, at, then), then)(at),
      firsts: union(needed === -1 ? steps : steps.slice(0, needed + 1)),
      canMiss: needed === -1
    }
  }

  function alternatives(): Step {
    const steps = [single()]
    while (taken('|')) steps.push(single())
    const isRepeated = taken('*')
    const canMiss = isRepeated || taken('?')
    const match: Step['match'] = (tokens, at, then) => {
      const next: Then = isRepeated ? (after) => match(tokens, after, then) : then
      for (const one of steps) {
        const found = one.match(tokens, at, next)
        if (found) return found
      }
      return canMiss ? then(at) : undefined
    }
    return {match, firsts: union(steps), canMiss: canMiss || steps.some((step) => step.canMiss)}
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
    return {
      ...step,
      match: (tokens, at, then) => (isJoined(tokens, at) ? step.match(tokens, at, then) : undefined)
    }
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

/** What any of some parts can start with. */
function union(steps: ReadonlyArray<Step>): Step['firsts'] {
  const firsts = new Set<string>()
  for (const step of steps) {
    if (!step.firsts) return undefined
    for (const character of step.firsts) firsts.add(character)
  }
  return firsts
}

/** A word, phrase, or figure of a class. */
function member(name: string, members: TokenClasses[string]): Step {
  if (typeof members === 'function') return single(members, undefined)
  if ('least' in members) {
    const {least, most} = members
    const isFigure = (written: string) =>
      written.length >= least && written.length <= most && isDigits.test(written)
    return single(isFigure, new Set('0123456789'))
  }
  const phrases = members
    .map((written) => partsOfPhrase(written.toLowerCase()))
    .toSorted((a, b) => b.length - a.length)
  return {
    match: ({words}, at, then) => {
      for (const parts of phrases) {
        if (!parts.every((part, index) => words[at + index] === part)) continue
        const found = keep(parts.join(' '), then(at + parts.length))
        if (found) return found
      }
      return undefined
    },
    firsts: new Set(phrases.map(([first]) => first.charAt(0))),
    canMiss: false
  }

  function single(check: (written: string) => boolean, firsts: Step['firsts']): Step {
    return {
      match: ({words}, at, then) => {
        const written = words[at]
        return written !== undefined && check(written) ? keep(written, then(at + 1)) : undefined
      },
      firsts,
      canMiss: false
    }
  }

  function keep(written: string, found: TokenMatch | undefined): TokenMatch | undefined {
    if (found) found.words[name] = written
    return found
  }
}

const isDigits = /^\d+$/
