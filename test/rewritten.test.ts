import type {Heading, Root} from 'mdast'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = path.join(root, '../shared/corpus')
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

interface Form {
  name: string
  write: (title: string, marks: string) => string
  /** Lines of the document, not of headings. */
  writeLine?: (line: string) => string
  /** Shares of the sections that have to be found: in fixtures, in real documents. */
  inFixtures: number
  inCorpus: number
}

/** Forms of titles. Further words and weak words do not make a label, so some sections are lost. */
const forms: ReadonlyArray<Form> = [
  {name: 'as they are', write: (title, marks) => `${marks} ${title}`, inFixtures: 1, inCorpus: 0.968},
  {name: 'emoji and number', write: (title, marks) => `${marks} 🔥 3. ${title}`, inFixtures: 1, inCorpus: 0.968},
  {name: 'middle dot behind', write: (title, marks) => `${marks} ${title} · checkout`, inFixtures: 1, inCorpus: 0.968},
  {name: 'phase before', write: (title, marks) => `${marks} Phase 3: ${title}`, inFixtures: 0.99, inCorpus: 0.966},
  {name: 'bold line', write: (title) => `**${title}**`, inFixtures: 1, inCorpus: 0.954},
  {name: 'bold with colon', write: (title) => `**${title}:**`, inFixtures: 1, inCorpus: 0.954},
  {name: 'plain with colon', write: (title) => `${title}:`, inFixtures: 0.98, inCorpus: 0.889},
  {name: 'plain', write: (title) => title, inFixtures: 0.91, inCorpus: 0.758},
  {name: 'list label', write: (title) => `- **${title}**:`, inFixtures: 0.97, inCorpus: 0.905},
  {name: 'heading in HTML', write: (title) => `<h2>${title}</h2>`, inFixtures: 1, inCorpus: 0.948},
  {name: 'block quote', write: (title, marks) => `${marks} ${title}`, writeLine: (line) => `> ${line}`, inFixtures: 1, inCorpus: 0.968}
] // prettier-ignore

describe('sections of fixtures are found whatever form their headings have', () => {
  const documents = fs
    .readdirSync(path.join(root, 'fixtures/clean'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => fs.readFileSync(path.join(root, 'fixtures/clean', name), 'utf8'))
    .map((text) => ({text, labelled: sectionsIn(text)}))

  test.each(forms)('$name', (form) => {
    expect(recallOf(form, documents)).toBeGreaterThanOrEqual(form.inFixtures)
  })
})

// Real documents are measured where a corpus lies beside the project.
describe.skipIf(!fs.existsSync(corpus))('sections of real documents are found as well', () => {
  const documents = (fs.existsSync(corpus) ? fs.readdirSync(path.join(corpus, 'gold')) : [])
    .toSorted()
    .map((id) => ({text: textOf(id), labelled: labelsOf(id)}))

  test.each(forms)('$name', (form) => {
    expect(recallOf(form, documents)).toBeGreaterThanOrEqual(form.inCorpus)
  })
})

function textOf(id: string): string {
  const docs = path.join(corpus, 'docs')
  const name = fs.readdirSync(docs).find((name) => name.startsWith(id.slice(0, 3)))!
  return fs.readFileSync(path.join(docs, name), 'utf8')
}

function labelsOf(id: string): Set<string> {
  const lines = fs.readFileSync(path.join(corpus, 'gold', id), 'utf8').split('\n')
  const facts = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as {kind: string; line: number; name: string})
  const sections = facts.filter(({kind}) => kind === 'section')
  return new Set(sections.map(({line, name}) => `${name}:${line}`))
}

/** Names with lines. */
function sectionsIn(text: string): Set<string> {
  const {sections} = readPostmortem(parser.parse(text), text)
  return new Set(
    sections.flatMap(({heading, names}) =>
      names.map((name) => `${name}:${heading.position?.start.line}`)
    )
  )
}

function recallOf(
  form: Form,
  documents: ReadonlyArray<{text: string; labelled: ReadonlySet<string>}>
): number {
  let count = 0
  let found = 0
  for (const {labelled, text} of documents) {
    const here = sectionsIn(rewrite(text, form))
    count += labelled.size
    found += [...labelled].filter((section) => here.has(section)).length
  }
  return found / count
}

/** Each heading but a title in another form, each on its line. */
function rewrite(text: string, {write, writeLine = (line) => line}: Form): string {
  const lines = text.split('\n')
  const headings = headingsIn(parser.parse(text))
  const ofFirstRank = headings.filter(({depth}) => depth === 1)
  for (const heading of headings) {
    const {depth, position} = heading
    if (heading === headings[0] && ofFirstRank.length === 1 && depth === 1) continue
    const title = titleOf(heading, text)
    if (title === '') continue
    const start = position!.start.line - 1
    const before = lines[start]!.slice(0, position!.start.column - 1)
    lines[start] = before + write(title, '#'.repeat(depth))
    for (let line = start + 1; line < position!.end.line; line++) lines[line] = ''
  }
  return lines.map((line) => writeLine(line)).join('\n')
}

function headingsIn({children}: Root): Array<Heading> {
  return children.filter((node): node is Heading => node.type === 'heading')
}

/** As it is written, without marks of emphasis around it and the colon behind it. */
function titleOf({children}: Heading, text: string): string {
  const start = children[0]?.position?.start.offset
  const end = children.at(-1)?.position?.end.offset
  const written = start === undefined ? '' : text.slice(start, end)
  return written.replace(/^\*+/, '').replace(/[*:]+$/, '')
}
