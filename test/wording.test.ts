/** Words that have a better one in all that users read. */
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {rules} from 'remark-lint-postmortem'
import {expect, it} from 'vitest'
import {root} from './run-cli.ts'

/** Words, and what to write instead. */
const worse: ReadonlyArray<readonly [RegExp, string]> = [
  [/\btold\b|\btells?\b/gi, 'reported, report, say, or show'],
  // Of things that are there, `there is no` is right.
  [/(?<!\bthere )\b(?:is|are) no (?!longer\b|more\b)/gi, 'is not a'],
  [/\bsilenc(?:e[ds]?|ing)\b/gi, 'suppress'],
  [/\bleftovers?\b/gi, 'placeholder'],
  [/\bcomplain(?:s|ed)? (?:about|of)\b/gi, 'report']
]
/** Words that stand in quotation marks, in code, or in an example are those of documents. */
const quoted = /^(?<fence>`{3,})[\s\S]*?^\k<fence>$|`[^`\n]*`|“[^”\n]*”|\*[^*\n]+\*/gm

const list = ['ls-files', '--cached', '--others', '--exclude-standard']
const files = execFileSync('git', list, {cwd: root, encoding: 'utf8'})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(root, file)))
/** What users read: what is for those who work on the project is not theirs. */
const pages = files.filter((file) =>
  /^(?:README\.md|packages\/[\w-]+\/(?:docs\/)?[\w-]+\.md|skills\/.+\.md|docs\/.+\.md)$/.test(file)
)
const sources = files.filter((file) =>
  /^(?:action\.yml|packages\/(?:[\w-]+\/package\.json|postmortem-cli\/src\/options\/.+|remark-lint-postmortem\/src\/(?:rules|settings)\/.+))$/.test(
    file
  )
)

function found(file: string, text: string): ReadonlyArray<string> {
  return worse.flatMap(([word, better]) =>
    Array.from(text.matchAll(word), ([written]) => `${file}: ${written}, write ${better}`)
  )
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

it('is that of the project on all pages', () => {
  expect(pages.length).toBeGreaterThan(60)
  expect(pages.flatMap((file) => found(file, read(file).replaceAll(quoted, '')))).toEqual([])
})

it('is that of the project in messages, descriptions, and help', () => {
  expect(sources.length).toBeGreaterThan(60)
  const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm
  const words = sources.flatMap((file) => found(file, read(file).replaceAll(comment, '')))
  expect(words).toEqual([])
})

it('begins descriptions of rules with a verb', () => {
  const descriptions = Object.values(rules).map(({definition}) => definition.description)
  expect(descriptions.filter((text) => !/^(?:disallow|require) /.test(text))).toEqual([])
})
