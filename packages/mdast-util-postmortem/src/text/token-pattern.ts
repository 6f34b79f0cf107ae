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
  /**
   * First words of what it finds, in lower case, or first digits; `undefined` if these can be any.
   */
  firsts: ReadonlySet<string> | undefined
}

/** Looks for what is left of a pattern. */
type Match = (tokens: Tokens, at: number) => TokenMatch | undefined

/** A part of a pattern. */
interface Step {
  /** Makes a match of the part and of what follows it: nothing is made while a text is read. */
  before: (then: Match) => Match
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
 * @returns
 *   Pattern; no word goes on behind what it finds.
 */
export function tokenPattern(written: string, classes: TokenClasses): TokenPattern {
  const symbols = written.match(/\+?\w+|[()|?*]/g) ?? []
  let index = 0
  const whole = sequence()
  const firsts = whole.canMiss ? undefined : whole.firsts
  const match = whole.before(found)
  const find: Match = (tokens, at) =>
    firsts && !startsWithOne(firsts, tokens.words[at] ?? '') ? undefined : match(tokens, at)
  return Object.assign(find, {firsts})

  function sequence(): Step {
    const steps: Array<Step> = []
    while (index < symbols.length && symbols[index] !== ')') steps.push(alternatives())
    const needed = steps.findIndex(({canMiss}) => !canMiss)
    return {
      before: (then) => steps.reduceRight((then, step) => step.before(then), then),
      firsts: union(needed === -1 ? steps : steps.slice(0, needed + 1)),
      canMiss: needed === -1
    }
  }

  function alternatives(): Step {
    const steps = [single()]
    while (taken('|')) steps.push(single())
    const isRepeated = taken('*')
    const canMiss = isRepeated || taken('?')
    const before: Step['before'] = (then) => {
      const match: Match = (tokens, at) => {
        for (const one of ways) {
          const found = one(tokens, at)
          if (found) return found
        }
        return canMiss ? then(tokens, at) : undefined
      }
      const ways = steps.map((step) => step.before(isRepeated ? match : then))
      return match
    }
    return {before, firsts: union(steps), canMiss: canMiss || steps.some((step) => step.canMiss)}
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
      before: (then) => {
        const match = step.before(then)
        return (tokens, at) => (isJoined(tokens, at) ? match(tokens, at) : undefined)
      }
    }
  }

  function taken(symbol: string): boolean {
    const isNext = symbols[index] === symbol
    if (isNext) index++
    return isNext
  }
}

/** Make several patterns of the same classes. */
export function tokenPatterns<Name extends string>(
  table: Readonly<Record<Name, string>>,
  classes: TokenClasses
): Record<Name, TokenPattern> {
  const made = Object.entries<string>(table).map(
    ([name, written]) => [name, tokenPattern(written, classes)] as const
  )
  return Object.fromEntries(made) as Record<Name, TokenPattern>
}

/**
 * Check whether a pattern could start with a word.
 *
 * @param word
 *   Word or figure, in lower case.
 */
export function startsWithOne(firsts: ReadonlySet<string>, word: string): boolean {
  return firsts.has(word) || firsts.has(word.charAt(0))
}

/** The end of all patterns. */
function found(tokens: Tokens, next: number): TokenMatch | undefined {
  const isInWord = goesOn(tokens, next) && tokens.kind[next - 1] !== tokenKind.mark
  return isInWord ? undefined : {next, words: {}}
}

function standsAt(parts: ReadonlyArray<string>, words: ReadonlyArray<string>, at: number): boolean {
  for (let index = 0; index < parts.length; index++) {
    if (words[at + index] !== parts[index]) return false
  }
  return true
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
    before: (then) => (tokens, at) => {
      for (const parts of phrases) {
        if (!standsAt(parts, tokens.words, at)) continue
        const found = keep(parts.join(' '), then(tokens, at + parts.length))
        if (found) return found
      }
      return undefined
    },
    firsts: new Set(phrases.map(([first]) => (isDigits.test(first) ? first.charAt(0) : first))),
    canMiss: false
  }

  function single(check: (written: string) => boolean, firsts: Step['firsts']): Step {
    return {
      before: (then) => (tokens, at) => {
        const written = tokens.words[at]
        return written !== undefined && check(written)
          ? keep(written, then(tokens, at + 1))
          : undefined
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
