import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import jsTokens from 'js-tokens'
import {expect, test} from 'vitest'
import {root} from './fixtures/list-fixtures.ts'

const folder = path.join(root, 'packages', 'mdast-util-postmortem', 'src')

/** Names of nodes, flags, keys of formats, and what else means the same in all languages. */
// prettier-ignore
const technical = new Set([
  // mdast and front matter.
  'blockquote', 'boolean', 'break', 'children', 'code', 'definition', 'delete', 'emphasis', 'footnoteReference', 'function', 'html', 'image', 'imageReference',
  'inlineCode', 'lint', 'link', 'linkReference', 'listItem', 'locale', 'lang', 'language', 'object', 'silent', 'string', 'strong', 'tableCell',
  'tableRow', 'thematicBreak', 'toml', 'TOMLArray', 'TOMLBare', 'TOMLKeyValue', 'TOMLValue', 'true', 'yaml', 'removal',
  // HTML, addresses, endings of files.
  'CDATA', 'conf', 'details', 'http', 'https', 'json', 'mailto', 'pre', 'script', 'style', 'summary', 'table', 'textarea', 'www',
  // Languages, zones, units, forms of dates, text that fills pages.
  'eng', 'ukr', 'und', 'Etc', 'GMT', 'gmt', 'UTC', 'utc', 'bit', 'bps', 'byte', 'YYYY', 'yyyy', 'XXX', 'Lorem', 'ipsum', 'orem', 'sev',
  'NFD', 'NFKC', 'uFE', 'uFEFF', 'uFFFD',
  // Flags of patterns.
  'giu', 'isu', 'iuy',
  // Kinds that are written only once where they are declared.
  'adverb', 'compared', 'date', 'first', 'gerund', 'iteration', 'part', 'past', 'short', 'week', 'year',
  // Temporal.
  'earlier', 'later'
])

/** What knows words for a reason, by its file. */
const exempt: Readonly<Record<string, ReadonlyArray<string>>> = {
  // It is asked without a language.
  'sections/normalize.ts': ['and', 'step', 'section', 'part'],
  // The parser of YAML says it.
  'metadata/read-yaml.ts': ['line', 'column'],
  // Errors in the words of a language.
  'text/keyword-filter.ts': ['More', 'than', 'groups', 'words']
}

/** Files of names of options, of zones, of trackers, of classes of words, of keys, of domains. */
const named = new Set([
  'document/options-as-read.ts',
  'placeholders/assistant-marks.ts',
  'private/contacts.ts',
  'private/hosts.ts',
  'private/secrets.ts',
  'text/lexicon.ts',
  'text/tickets.ts',
  'time/deadline-forms.ts',
  'time/periods.ts',
  'time/time-patterns.ts',
  'timeline/resolve-ambiguous-zones.ts',
  'time/zone-letters.ts',
  'time/zones.ts'
])

interface Literal {
  file: string
  value: string
  isPattern: boolean
  /** The tokens before and after it. */
  before: string
  after: string
}

const literals: ReadonlyArray<Literal> = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('languages/'))
  .flatMap((file) => literalsIn(file))

function literalsIn(file: string): Array<Literal> {
  const tokens = Array.from(jsTokens(readFileSync(path.join(folder, file), 'utf8'))).filter(
    ({type}) => !/^(?:WhiteSpace|LineTerminator|.*Comment)/.test(type)
  )
  return tokens.flatMap(({type, value}, index) => {
    if (!/^(?:String|RegularExpression|Template|NoSubstitution)/.test(type)) return []
    const isPattern = type !== 'StringLiteral'
    const before = tokens[index - 1]?.value ?? ''
    return [{file, value, isPattern, before, after: tokens[index + 1]?.value ?? ''}]
  })
}

/** Words of unions, and all that the model names: kinds, and keys that types are picked by. */
const kinds: ReadonlySet<string> = new Set(
  literals
    .filter(({after, before, file}) => file === 'model.ts' || before === '|' || after === '|')
    .map(({value}) => value.slice(1, -1))
)

function isName({after, before, file, isPattern, value}: Literal): boolean {
  if (named.has(file)) return true
  if (isPattern) return false
  if (before === 'from' || before === 'import') return true
  // `Pick<Language, 'titles'>`, `Language['titles']`, `key in item`, `new RangeError(…)`.
  const isKey = (before === ',' && after === '>') || before === '[' || after === 'in'
  return isKey || kinds.has(value.slice(1, -1))
}

/** Words of three letters and more, but for classes, escapes, and names of groups. */
function wordsIn({isPattern, value}: Literal): ReadonlyArray<string> {
  if (!isPattern) return value.match(/\p{L}{3,}/gu) ?? []
  const plain = value
    .replaceAll(/\\[pP]\{[^}]*\}|\\u[\dA-F]{4}|\(\?<\w+>|\\k<\w+>|\\./g, ' ')
    .replaceAll(/\[[^\]]*\]/g, ' ')
    .replace(/\/[a-z]*$/, '')
  return plain.match(/\p{L}{3,}/gu) ?? []
}

test('literals are found', () => {
  expect(literals.length).toBeGreaterThan(500)
})

test('only languages have words of a language', () => {
  const found = literals
    .filter((literal) => !isName(literal))
    .flatMap((literal) =>
      wordsIn(literal)
        .filter((word) => !technical.has(word) && !exempt[literal.file]?.includes(word))
        .map((word) => `${literal.file}: ${word} in ${literal.value}`)
    )
  expect(found).toEqual([])
})

test('every exemption is needed', () => {
  const used = new Set(literals.flatMap((literal) => wordsIn(literal).map((word) => `${literal.file}: ${word}`))) // prettier-ignore
  const listed = Object.entries(exempt).flatMap(([file, words]) => words.map((word) => `${file}: ${word}`)) // prettier-ignore
  expect(listed.filter((entry) => !used.has(entry))).toEqual([])
})
