/** Thirty reports in the style of a house: what is reported before `init`, and after. */
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {incidents} from './house-style/incidents.ts'
import {styles} from './house-style/styles.ts'
import {makeFolder, program, run} from './run-cli.ts'

/** Findings by rule. */
type Counts = Readonly<Record<string, number>>

async function countIn(cwd: string): Promise<Counts> {
  const parameters = [program, 'lint', '--format', 'statistics-json', 'docs']
  const {stdout} = await run(process.execPath, parameters, {cwd})
  const counts = JSON.parse(stdout) as ReadonlyArray<{rule: string; total: number}>
  return Object.fromEntries(counts.map(({rule, total}) => [rule.replace('postmortem-', ''), total]))
}

/**
 * What is wrong with some of the reports in any style, and can be seen in each: `faults` of the
 * incidents, but vague words, which the count in the summary answers.
 */
const faults: Counts = {
  'no-counterfactual': 1,
  'no-empty-section': 1,
  'no-vigilance-action': 1,
  'timeline-order': 1
}

/** Of what remains, nothing is style. */
const expected: Record<keyof typeof styles, {before: Counts; after: Counts}> = {
  // Reports had no section that the rules know.
  carrier: {
    before: {
      'required-sections': 53,
      severity: 30,
      'timeline-time-zone': 30,
      'date-format': 13,
      'no-counterfactual': 1,
      'no-placeholder': 1,
      'timeline-order': 1
    },
    after: {...faults, 'action-item-owner': 1}
  },
  bank: {
    before: {
      'required-sections': 53,
      'timeline-time-zone': 30,
      'no-counterfactual': 1,
      'no-placeholder': 1,
      'timeline-order': 1
    },
    after: {...faults, 'action-item-owner': 1}
  },
  // The reader takes *Damage taken* for the impact, so that figures in it are to be exact.
  studio: {
    before: {
      'required-sections': 53,
      severity: 30,
      'timeline-time-zone': 30,
      'no-vague-quantity': 8,
      'no-counterfactual': 1,
      'no-placeholder': 1,
      'timeline-order': 1
    },
    after: {...faults, 'no-vague-quantity': 8}
  },
  // A blank behind a label is a placeholder.
  railway: {
    before: {
      'action-items-table': 30,
      'required-sections': 24,
      'action-item-owner-individual': 29,
      'no-counterfactual': 1,
      'no-placeholder': 1,
      'no-vigilance-action': 1,
      'timeline-order': 1
    },
    after: {
      'no-counterfactual': 1,
      'no-placeholder': 1,
      'no-vigilance-action': 1,
      'timeline-order': 1
    }
  },
  online: {
    before: {
      'required-sections': 53,
      metadata: 30,
      'timeline-date': 30,
      'no-counterfactual': 1,
      'no-placeholder': 1,
      'timeline-order': 1
    },
    after: faults
  }
}

describe('thirty reports in the style of', () => {
  it.each(Object.keys(styles) as Array<keyof typeof styles>)('a %s', async (name) => {
    const files = incidents.map((incident) => styles[name](incident))
    const cwd = makeFolder(Object.fromEntries(files.map(([file, text]) => [`docs/${file}`, text])))
    const before = await countIn(cwd)
    const env = {TZ: 'Europe/Berlin'}
    const {code} = await run(process.execPath, [program, 'init', 'docs'], {cwd, env})
    expect(code).toBe(0)
    expect({before, after: await countIn(cwd)}).toEqual(expected[name])
  })
})
