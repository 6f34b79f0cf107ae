import type {VFileMessage} from 'vfile-message'
import type {Edit} from './fixtures/make-variants.ts'
import {expect, test} from 'vitest'
import {spanOf} from './docs/apply-fix.ts'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {readFixture} from './fixtures/list-fixtures.ts'
import {makeVariants, placesIn} from './fixtures/make-variants.ts'

/** Two documents with many kinds of findings: the other one has its timeline in a table. */
const rich = readFixture('fixtures/broken/checkout-outage')
const withTable = readFixture('fixtures/broken/half-filled')

const variants = [
  ...makeVariants(rich.document).map((variant) => ({fixture: rich, ...variant})),
  ...makeVariants(withTable.document)
    .filter(({name}) => name === 'with the timeline as a list')
    .map((variant) => ({fixture: withTable, ...variant}))
]

test('each way of writing is there', () => {
  expect(variants.length).toBe(10)
})

test.each(variants)('gives the same $name', async ({document, edits, fixture, name}) => {
  const before = await lintFixture(fixture, 'strict')
  const after = await lintFixture(fixture, 'strict', {document})
  expect(before.length).toBeGreaterThan(15)
  expect(linesOf(after)).toEqual(linesOf(before))

  // Places do not count a byte order mark.
  const counted = name === 'with a byte order mark' ? [] : edits
  const text = document.replace(/^\uFEFF/, '')
  for (const [index, message] of before.entries()) {
    const texts = {before: fixture.document, after: text}
    expectSamePlace(message, after[index]!, counted, texts)
  }
})

test('gives the same, but for the places, without positions', async () => {
  const before = await lintFixture(rich, 'strict')
  const after = await lintFixture(rich, 'strict', {stripped: true})
  expect(linesOf(after)).toEqual(linesOf(before))
  for (const {cause, expected, place} of after) {
    expect(place).toBeUndefined()
    expect((cause as VFileMessage | undefined)?.place).toBeUndefined()
    // Nowhere to put it.
    expect(expected).toBeUndefined()
  }
})

function linesOf(messages: ReadonlyArray<VFileMessage>): Array<string> {
  return messages.map(({fatal, reason, ruleId}) => {
    return `${fatal ? 'error' : 'warning'} ${ruleId ?? '?'}: ${reason}`
  })
}

function expectSamePlace(
  before: VFileMessage,
  after: VFileMessage,
  edits: ReadonlyArray<Edit>,
  texts: {before: string; after: string}
): void {
  const place = spanOf(before)
  const found = spanOf(after)
  const places = placesIn(place, edits)
  const {reason} = before
  if (places) {
    expect({reason, start: found.start, end: found.end}).toEqual({
      reason,
      start: places.starts.includes(found.start) ? found.start : places.starts,
      end: places.ends.includes(found.end) ? found.end : places.ends
    })
  } else {
    const text = plain(texts.after.slice(found.start, found.end))
    const was = plain(texts.before.slice(place.start, place.end))
    expect({reason, text}).toEqual({reason, text: was})
  }
  const [cause, now] = [before.cause, after.cause] as Array<VFileMessage | undefined>
  expect(now?.reason).toBe(cause?.reason)
  if (cause && now) expectSamePlace(cause, now, edits, texts)
}

/** A place over several lines holds what the variant is about: line endings and bullets. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/^( *)[*+] /gm, '$1- ')
}
