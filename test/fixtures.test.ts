import type {VFileMessage} from 'vfile-message'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {spanOf} from './docs/apply-fix.ts'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {listFixtures, readFixture, root} from './fixtures/list-fixtures.ts'
import {printReport} from './fixtures/print-report.ts'

const broken = listFixtures('broken')

describe('documents of another kind', () => {
  const template = readFixture('fixtures/team-template')

  describe.each([...listFixtures('other'), template])('$path', (fixture) => {
    test.each(['recommended', 'strict', 'all'] as const)('gives nothing in %s', async (preset) => {
      expect(printReport(await lintFixture(fixture, preset))).toBe('no messages\n')
    })
  })
})

describe('good postmortems', () => {
  describe.each(listFixtures('clean'))('$path', (fixture) => {
    const {form} = fixture
    test.each(form ? (['recommended', form] as const) : (['recommended'] as const))(
      'gives nothing in %s',
      async (preset) => {
        expect(printReport(await lintFixture(fixture, preset))).toBe('no messages\n')
      }
    )
  })

  test('the canonical postmortem gives nothing in strict', async () => {
    const canonical = readFixture('fixtures/clean/canonical')
    expect(printReport(await lintFixture(canonical, 'strict'))).toBe('no messages\n')
  })
})

describe('postmortems with something wrong', () => {
  describe.each(broken)('$path', (fixture) => {
    const {form} = fixture
    test.each(form ? [form] : (['recommended', 'strict'] as const))(
      'gives exactly these in %s',
      async (preset) => {
        const messages = await lintFixture(fixture, preset)
        const expected = path.join(root, fixture.path.replace(/\.md$/, `.${preset}.txt`))
        await expect(printReport(messages)).toMatchFileSnapshot(expected)

        // Each quotes what stands at its place.
        for (const message of messages) {
          const places = [message, message.cause as VFileMessage | undefined].flatMap((placed) =>
            placed ? [plain(textAt(placed, fixture.document))] : []
          )
          for (const [index, quoted] of quotedIn(message).entries()) {
            // What is quoted first is what is wrong.
            const all = (index === 0 ? places.slice(0, 1) : places).join('\n')
            expect(all).toContain(plain(quoted))
          }
        }
      }
    )
  })
})

function textAt(message: VFileMessage, document: string): string {
  const {start, end} = spanOf(message)
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(document.length).toBeGreaterThanOrEqual(end)
  return document.slice(start, end)
}

/**
 * What a reason quotes from the document: literals before what is expected. Numbers are
 * counted, and what is missing is not there.
 */
function quotedIn({reason}: VFileMessage): Array<string> {
  const [found = ''] = reason.split(', expected')
  if (found.startsWith('Unexpected missing ') || found.endsWith(' for all action items')) return []
  const literals = Array.from(found.matchAll(/`([^`]+)`/g), ([, literal]) => literal!)
  return literals
    .filter((literal) => !/^\d+(?: %)?$/.test(literal))
    .map((text) => text.replace(/…$/, ''))
}

/** Text without marks of Markdown and with single spaces. */
function plain(text: string): string {
  return text
    .replaceAll(/[*_`\\~]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
