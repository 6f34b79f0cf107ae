import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, it} from 'vitest'
import {checkDocument} from './check-document.ts'
import {mutated} from './mutations.ts'
import {postmortem} from './postmortems.ts'

// `pnpm fuzz` looks at many more, and keeps here what it finds.
const found = JSON.parse(
  readFileSync(new URL('seeds.json', import.meta.url), 'utf8')
) as ReadonlyArray<{seed: number; choice: number; text: string}>

describe('any postmortem', () => {
  it.each([
    ['made by chance', postmortem, 1000],
    ['that was good before some edits', mutated, 100]
  ])(
    '%s has findings at their places, the same each time, whose fixes fix them',
    (_, any, numRuns) => {
      fc.assert(
        fc.property(any, fc.nat(), (text, choice) => checkDocument(text, choice)),
        {numRuns, seed: 1}
      )
    },
    120_000
  )
})

describe('what failed once', () => {
  it.each(found.map((case_) => [case_.seed, case_] as const))('of seed %i', (_, {choice, text}) => {
    checkDocument(text, choice)
  })
})
