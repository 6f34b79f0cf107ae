import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import remarkParse from 'remark-parse'
import recommended from 'remark-preset-postmortem'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {checkDocument} from './fuzz/check-document.ts'

const installed = fileURLToPath(new URL('../node_modules/.pnpm', import.meta.url))
const processor = unified().use(remarkParse).use(recommended).freeze()
const count = 60

describe('Markdown of other projects', () => {
  test.each(readmes())('%s', async (name, text) => {
    const file = new VFile({value: text, path: 'README.md'})
    await processor.run(processor.parse(file), file)
    expect(file.messages).toEqual([])
    // What all rules find in it where they are made to look.
    checkDocument(text, name.length)
  })
})

/** The readme of packages that are installed, of medium length, one of each name. */
function readmes(): Array<[name: string, text: string]> {
  const found = new Map<string, string>()
  for (const folder of fs.readdirSync(installed).toSorted()) {
    const name = folder.replace(/(?<=.)@.*$/, '').replace('+', '/')
    const file = path.join(installed, folder, 'node_modules', name, 'README.md')
    if (found.has(name) || !fs.existsSync(file)) continue
    const text = fs.readFileSync(file, 'utf8')
    if (text.length > 1000 && text.length < 30_000) found.set(name, text)
    if (found.size === count) break
  }
  return [...found]
}
