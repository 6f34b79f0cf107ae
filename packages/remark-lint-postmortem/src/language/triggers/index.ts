import type {Trigger} from './hit.ts'
import {counterfactualTriggers} from './counterfactuals.ts'
import {judgementTriggers} from './judgements.ts'
import {humanErrorTriggers} from './human-errors.ts'
import {agentTriggers} from './agents.ts'
import {emotiveTriggers} from './emotive.ts'
import {faultTriggers} from './faults.ts'
import {remedyTriggers} from './remedies.ts'
import {hindsightTriggers} from './hindsight.ts'

/** Triggers by the word that they wait for. The first ones win where they overlap. */
export const triggers: ReadonlyMap<string, ReadonlyArray<Trigger>> = indexTriggers()

function indexTriggers(): ReadonlyMap<string, ReadonlyArray<Trigger>> {
  const map = new Map<string, Array<Trigger>>()
  for (const [words, trigger] of [
    ...hindsightTriggers,
    ...counterfactualTriggers,
    ...judgementTriggers,
    ...humanErrorTriggers,
    ...agentTriggers,
    ...faultTriggers,
    ...remedyTriggers,
    ...emotiveTriggers
  ]) {
    for (const word of new Set(words)) {
      const known = map.get(word)
      if (known) known.push(trigger)
      else map.set(word, [trigger])
    }
  }
  return map
}
