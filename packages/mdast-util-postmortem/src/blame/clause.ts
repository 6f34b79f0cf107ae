import type {Actor} from './actor.ts'

/** What a verb says, and who does it: all matchers and guards look at the same. */
export interface Clause extends Actor {
  /** Index of the verb, or of what is said with *be*. */
  verb: number
  /** Index of the first word of the verb group. */
  group: number
  /** The verb is passive, so the subject suffers it. */
  passive: boolean
  /** *Can*, *might*, *to*: it did not happen. */
  possible: boolean
  /** *Not*, *never*: it did not happen. */
  negated: boolean
  /** *If*, *so that*: it is only thought of. */
  supposed: boolean
}
