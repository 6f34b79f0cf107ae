import type {VFileMessage} from 'vfile-message'
import type {CheckedVersion} from '../src/check.ts'
import fs from 'node:fs'
import {fileURLToPath} from 'node:url'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {describe, expect, it} from 'vitest'
import {suppressionOf} from '../src/actions/suppression.ts'
import {check} from '../src/check.ts'
import {defaultSettings} from '../src/client-settings.ts'
import {textEditOf} from '../src/ranges.ts'

const uri = 'file:///outage.md'
const broken = fileURLToPath(new URL('../../../fixtures/broken/', import.meta.url))
const fixtures = fs.readdirSync(broken).filter((name) => name.endsWith('.md'))

/** Documents of this shape have one finding each, where the comment is not for a top-level block. */
const head = '# Outage of the parcel labels\n\n## Summary\n\nLabels were blank for an hour.\n\n'

function checked(
  text: string,
  preset: 'all' | 'recommended' = 'recommended'
): Promise<CheckedVersion> {
  const settings = {...defaultSettings, preset}
  return check({text, path: '/outage.md', cwd: '/'}, settings, () => false)
}

function suppressed(
  {text, tree}: CheckedVersion,
  message: VFileMessage
): {title: string; text: string} | undefined {
  const suppression = suppressionOf(message, tree!, text.split('\n'))
  if (!suppression) return undefined
  const document = TextDocument.create(uri, 'markdown', 1, text)
  return {
    title: suppression.title,
    text: TextDocument.applyEdits(document, [textEditOf(suppression.edit)])
  }
}

const reasonsOf = ({messages}: CheckedVersion): Array<string> => {
  return messages.map(({reason, ruleId}) => `${ruleId}: ${reason}`)
}

describe('suppresses what it is for, and lets nothing new come', () => {
  describe.each(['recommended', 'all'] as const)('in %s', (preset) => {
    it.each(fixtures)('%s', async (name) => {
      const before = await checked(fs.readFileSync(broken + name, 'utf8'), preset)
      for (const message of before.messages) {
        const result = suppressed(before, message)
        const isFrontMatter = /^(---|\+\+\+)/.test(before.text) && message.line! < 10
        if (isFrontMatter && !result) continue
        expect({name: message.reason, isOffered: Boolean(result)}).toEqual({
          name: message.reason,
          isOffered: true
        })
        const after = reasonsOf(await checked(result!.text, preset))
        const known = reasonsOf(before)
        const reported = `${message.ruleId}: ${message.reason}`
        expect({
          reported,
          count:
            after.filter((other) => other === reported).length <
            known.filter((other) => other === reported).length,
          come: after.filter((other) => !known.includes(other))
        }).toEqual({reported, count: true, come: []})
      }
    })
  })
})

/** A message of a rule at a place in a text. */
async function at(text: string, words: string, ruleId = 'postmortem-x') {
  const result = await checked(text)
  const document = TextDocument.create(uri, 'markdown', 1, text)
  const {character, line} = document.positionAt(text.indexOf(words))
  const place = {line: line + 1, column: character + 1}
  const message = {reason: 'Unexpected', ruleId, source: 'remark-lint', place, ...place}
  return suppressed(result, message as unknown as VFileMessage)
}

describe('stands where it is read', () => {
  it.each([
    [
      'paragraph',
      'One.\n\nTwo.\n',
      'Two',
      'for this paragraph',
      'One.\n\n<!--lint ignore postmortem-x-->\n\nTwo.\n'
    ],
    [
      'heading',
      '# One\n## Two\n',
      'Two',
      'for this heading',
      '# One\n<!--lint ignore postmortem-x-->\n\n## Two\n'
    ],
    [
      'tight list',
      '- One\n- Two\n',
      'Two',
      'for this list',
      '<!--lint ignore postmortem-x-->\n\n- One\n- Two\n'
    ],
    [
      'block in an item',
      '- One\n\n  Two\n',
      'Two',
      'for this paragraph',
      '- One\n\n  <!--lint ignore postmortem-x-->\n  Two\n'
    ],
    [
      'list in an item',
      '- One\n  - Two\n',
      'Two',
      'for this list',
      '- One\n  <!--lint ignore postmortem-x-->\n  - Two\n'
    ],
    [
      'item in a quote',
      '> - One\n>\n>   Two\n',
      'Two',
      'for this quote',
      '<!--lint ignore postmortem-x-->\n\n> - One\n>\n>   Two\n'
    ],
    [
      'table',
      '| A |\n| - |\n| B |\n',
      'B',
      'for this table',
      '<!--lint ignore postmortem-x-->\n\n| A |\n| - |\n| B |\n'
    ],
    [
      'block with a comment for another rule',
      '<!--lint ignore postmortem-y-->\n\nOne\n',
      'One',
      'for this paragraph',
      '<!--lint ignore postmortem-y postmortem-x-->\n\nOne\n'
    ],
    [
      'block with a comment with spaces',
      '<!-- lint ignore postmortem-y -->\n\nOne\n',
      'One',
      'for this paragraph',
      '<!-- lint ignore postmortem-y postmortem-x-->\n\nOne\n'
    ],
    [
      'end of a block',
      '# One\n\nTwo\n',
      '\n\nTwo',
      'from here on',
      '<!--lint disable postmortem-x-->\n\n# One\n\nTwo\n'
    ]
  ])('%s', async (_, text, words, scope, expected) => {
    expect(await at(text, words)).toEqual({title: `Suppress \`x\` ${scope}`, text: expected})
  })

  it('is not offered where no comment can do it', async () => {
    expect(await at('---\na: 1\n---\n\nOne\n', 'a: 1')).toBeUndefined()
    const [settings] = (await checked('')).messages
    expect(settings).toBeUndefined()
    const {tree, text} = await checked(head)
    const message = {reason: 'x', ruleId: undefined, line: 1} as unknown as VFileMessage
    expect(suppressionOf(message, tree!, text.split('\n'))).toBeUndefined()
  })
})
