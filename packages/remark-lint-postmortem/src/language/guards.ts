import type {Sentence} from './sentence.ts'
import {findAhead, findBehind} from './sentence.ts'

/** What denies a noun behind it, or speaks of what could be. */
const denials: ReadonlySet<string> = new Set(
  'not no never nobody none neither nor without blameless rather instead than prevent prevents prevented preventing avoid avoids avoided avoiding reduce reduces reduced reducing eliminate eliminates eliminating minimise minimize mitigate risk risks prone protect protects protection guard guards against possibility chance potential could might may can likelihood any if whether susceptible vulnerable resilient tolerate tolerates catch catches detect detects assuming assumed assumes suspected suspect thought feel feels felt blaming'.split(
    ' '
  )
)

/** How far before a noun a denial counts. */
const scope = 6

/**
 * Tell whether a noun is denied or only possible: *not human error*, *prone to human error*.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the first word of the noun.
 * @param end
 *   Index of the word behind it.
 */
export function isDenied({isQuestion, lower}: Sentence, start: number, end: number): boolean {
  if (isQuestion) return true
  const stop = findBehind(lower, start - 1, scope, (word) => /^[;:.\u2014]$/.test(word))
  const count = stop === -1 ? scope : start - 1 - stop
  if (findBehind(lower, start - 1, count, (word) => denials.has(word)) !== -1) return true
  const next = lower[end] === '"' || lower[end] === '\u201D' ? end + 1 : end
  if (/^(?:can|could|may|might|less|harder|impossible|unlikely)$/.test(lower[next] ?? ''))
    return true
  return (
    /^(?:is|are|was|were)$/.test(lower[next] ?? '') &&
    /^(?:not|never|no)$/.test(lower[next + 1] ?? '')
  )
}

/**
 * Tell whether a verb is only thought of: *if an engineer forgets*, *so that nobody breaks it*.
 *
 * @param sentence
 *   Sentence.
 * @param verb
 *   Index of the verb.
 */
export function isSupposed({lower}: Sentence, verb: number): boolean {
  const start = findBehind(lower, verb - 1, 12, (word) =>
    /^(?:[,;:.]|but|then|because)$/.test(word)
  )
  return (
    findBehind(lower, verb - 1, start === -1 ? 12 : verb - 1 - start, (word) =>
      /^(?:if|unless|whenever|whether|ensure|ensures|ensuring|like)$/.test(word)
    ) !== -1
  )
}

/** What is done on purpose has a reason. */
const purposes: ReadonlySet<string> = new Set(
  'intentionally deliberately purposely manually'.split(' ')
)

/** Aims of a mitigation: *bypassed the proxy to restore the service*. */
const aims: ReadonlySet<string> = new Set(
  'restore mitigate recover unblock reduce speed allow avoid get bring stop prevent protect keep limit save drain relieve isolate replace upgrade'.split(
    ' '
  )
)

/**
 * Tell whether something is said to be done on purpose.
 *
 * @param sentence
 *   Sentence.
 * @param from
 *   Index of the word behind the verb.
 */
export function isOnPurpose({lower}: Sentence, from: number): boolean {
  if (lower.some((word) => purposes.has(word))) return true
  return (
    findAhead(lower, from, 12, (word, at) => word === 'to' && aims.has(lower[at + 1] ?? '')) !== -1
  )
}

/** What says that all went better so: *if we had not used a queue, it would have been worse*. */
const better: ReadonlySet<string> = new Set(
  'worse longer luckily lucky fortunately saved thankfully'.split(' ')
)

/**
 * Tell whether a sentence is glad of something.
 *
 * @param sentence
 *   Sentence.
 */
export function isGlad({lower}: Sentence): boolean {
  return lower.some((word) => better.has(word))
}
