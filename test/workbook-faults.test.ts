import {expect, test} from 'vitest'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {readFixture} from './fixtures/list-fixtures.ts'

/** Faults that the SRE workbook names in its bad example, in a document of our own, with their rules. */
const faults: ReadonlyArray<[fault: string, rule: string, words: string]> = [
  ['an empty background', 'no-empty-section', 'Background'],
  ['an empty recovery', 'no-empty-section', 'Resolution'],
  ['an empty glossary', 'no-empty-section', 'Glossary'],
  ['animated language', 'no-emotive-language', 'ridiculous'],
  ['an action item without an owner', 'action-item-owner', 'Improve the upload'],
  ['a vague verb', 'action-item-wording', 'Improve the upload'],
  ['all items of one priority', 'action-item-priority', 'Action Items'],
  ['no action that prevents', 'action-item-type', 'Action Items'],
  ['four owners', 'document-owner', 'Carla Mendes'],
  ['shared with one team', 'review-record', 'Gate team'],
  ['items without a ticket', 'action-item-ticket', 'Remind everybody'],
  ['a duration as the only number', 'quantified-impact', 'Impact'],
  ['published five months late', 'promptness', '2026-03-09'],
  ['a person as the root cause', 'no-human-cause', 'Human error'],
  ['somebody named who ignored something', 'blameless', 'Carla Mendes completely ignored'],
  ['somebody named who never wrote something', 'no-counterfactual', 'never wrote'],
  ['training as a remedy', 'no-vigilance-action', 'be more careful'],
  ['reminding as a remedy', 'no-vigilance-action', 'Remind everybody']
]

const bad = readFixture('fixtures/broken/house-google-sre-faults')

test.each(faults)('%s is reported by %s', async (_, rule, words) => {
  const lines = bad.document.split('\n')
  const messages = await lintFixture(bad, 'google-sre')
  const reported = messages.filter(({ruleId}) => ruleId === `postmortem-${rule}`)
  expect(reported.map(({line}) => lines[line! - 1])).toContainEqual(expect.stringContaining(words))
})
