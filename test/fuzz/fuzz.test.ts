import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {listFixtures} from '../fixtures/list-fixtures.ts'
import {checkDocument} from './check-document.ts'
import {checkFix, checkFixes, fixRuns} from './check-fix.ts'
import {mutated} from './mutations.ts'
import {postmortem} from './postmortems.ts'

// `pnpm fuzz` looks at many more, and keeps here what it finds.
const found = JSON.parse(
  readFileSync(new URL('seeds.json', import.meta.url), 'utf8')
) as ReadonlyArray<{seed: number; choice: number; text: string}>

describe('any postmortem', () => {
  it.each([
    ['made by chance', postmortem, 150],
    ['that was good before some edits', mutated, 30]
  ])(
    '%s has findings at their places, the same each time, whose fixes fix them',
    (_, any, numRuns) => {
      fc.assert(
        fc.property(any, fc.nat(), (text, choice) => checkDocument(text, choice)),
        {numRuns, seed: 1}
      )
    }
  )

  it.each([
    ['made by chance', postmortem, 150],
    ['that was good before some edits', mutated, 30]
  ])(
    '%s loses nothing, says nothing new, and has no new problem after `fix`',
    async (_, any, numRuns) => {
      await fc.assert(
        fc.asyncProperty(any, fc.nat(), (text, choice) => checkFixes(text, choice)),
        {numRuns, seed: 1}
      )
    }
  )
})

describe('fixtures', () => {
  const runs = fixRuns.map(
    (run) => [run.preset, run.suggestions ? 'with' : 'without', run] as const
  )

  it.each(runs)('are fixed within three rounds by `%s` %s suggestions', async (_, __, run) => {
    for (const {document} of [...listFixtures('broken'), ...listFixtures('clean')]) {
      const {rounds} = await checkFix(document, run)
      expect(rounds).toBeLessThanOrEqual(3)
    }
  })
})

describe('what failed once', () => {
  it.each(found.map((case_) => [case_.seed, case_] as const))(
    'of seed %i',
    async (_, {choice, text}) => {
      checkDocument(text, choice)
      await checkFixes(text, choice)
    }
  )
})
