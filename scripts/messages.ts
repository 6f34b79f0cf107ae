/**
 * Write what is read and reported of all documents there are, one line each, so that two states of
 * the project can be compared: a change that is to make something faster changes no line.
 *
 *     pnpm messages FILE
 *     diff BEFORE AFTER
 *
 * Documents are those of `fixtures/` and made ones, and of the corpus and the data beside the
 * project where there are any; of the data a document is made for each hundred texts.
 */
import {readPostmortem} from 'mdast-util-postmortem'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import strict from 'remark-preset-postmortem/strict'
import {unified} from 'unified'
import {VFile} from 'vfile'

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()
const presets = Object.entries({recommended, strict, all}).map(
  ([name, preset]) => [name, unified().use(remarkParse).use(preset).freeze()] as const
)
const beside = new URL('../../shared/', import.meta.url)

const output = process.argv[2]
if (output === undefined) {
  console.error('messages: expected a file to write to: `pnpm messages FILE`')
  process.exitCode = 2
} else {
  const lines = documents().flatMap(([name, text]) => linesOf(name, text))
  fs.writeFileSync(path.resolve(process.env.INIT_CWD ?? '', output), `${lines.join('\n')}\n`)
  console.log(`messages: wrote ${lines.length} lines`)
}

function documents(): Array<readonly [name: string, text: string]> {
  const folders = [new URL('../fixtures/', import.meta.url), new URL('corpus/docs/', beside)]
  const files = folders.flatMap((folder) =>
    filesIn(folder, '.md').map((file) => [path.basename(file), read(file)] as const)
  )
  return [...files, ...filesIn(new URL('data/', beside), '.jsonl').flatMap(documentsOfData)]
}

/** Texts of a file, as items of the sections that the readers look at. */
function documentsOfData(file: string): Array<readonly [name: string, text: string]> {
  const texts = read(file).trim().split('\n').map(textOf)
  const headings = ['Summary', 'Impact', 'Timeline', 'Root Cause', 'Action Items']
  const documents: Array<readonly [string, string]> = []
  for (let from = 0; from < texts.length; from += 100) {
    const items = texts.slice(from, from + 100).map((text) => `- ${text}`)
    const sections = headings.map((heading) => `## ${heading}\n\n${items.join('\n')}\n`)
    const text = `# Outage on 5 May 2025\n\n${sections.join('\n')}`
    documents.push([`${path.basename(file)}-${from}`, text])
  }
  return documents
}

function textOf(line: string): string {
  const {text, x} = JSON.parse(line) as {text?: string; x?: string}
  return (text ?? x ?? '').replaceAll('\n', ' ')
}

function filesIn(folder: URL, extension: string): Array<string> {
  const place = fileURLToPath(folder)
  if (!fs.existsSync(place)) return []
  return fs
    .readdirSync(place, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(extension))
    .toSorted()
    .map((name) => path.join(place, name))
}

function read(file: string): string {
  return fs.readFileSync(file, 'utf8')
}

function linesOf(name: string, text: string): Array<string> {
  // A copy asks for all parts.
  const postmortem = {...readPostmortem(parser.parse(text), text, {path: name})}
  const parts = Object.entries(postmortem).map(
    ([part, value]) => `${name}\t${part}\t${JSON.stringify(value) ?? ''}`
  )
  const messages = presets.flatMap(([preset, processor]) => {
    const file = new VFile({path: name, value: text})
    processor.runSync(processor.parse(file), file)
    return file.messages.map((message) =>
      [name, preset, String(message), message.ruleId, message.note, JSON.stringify(message)].join(
        '\t'
      )
    )
  })
  return [...parts, ...messages]
}
