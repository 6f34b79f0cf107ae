import type {Code, Heading, RootContent} from 'mdast'
import type {AnyRule} from 'remark-lint-postmortem'
import type {Finding, Place} from './frame.ts'
import {element} from './elements.ts'
import {frame} from './frame.ts'
import {playgroundLink} from './playground-link.ts'

/** How an example is set up; `test/docs` runs each. */
interface Setup {
  level?: 'error' | 'off' | 'warn'
  options?: object
  settings?: object
  path?: string
  rules?: Record<string, string>
}

/** A message as the page of a rule has it: `8:3-8:8: Unexpected …`. */
const messageLine = /^(\d+):(\d+)(?:-(\d+):(\d+))?: (.*)$/
/** What stands below a message. */
const detailLine = /^ {2}(fix|suggestion|skeleton|cause)(?: at \d+:\d+)?: (.*)$/

const labels: Record<string, string> = {
  fix: 'Fix:',
  suggestion: 'Suggestion:',
  skeleton: 'Stub:',
  cause: 'See'
}

/**
 * Put frames in place of the examples on the page of a rule: document and messages become one, with
 * a link that opens them in the playground.
 *
 * @param nodes
 *   Content of the page.
 * @param rule
 *   Its rule.
 */
export function withFrames(nodes: ReadonlyArray<RootContent>, rule: AnyRule): Array<RootContent> {
  const result: Array<RootContent> = []
  for (const part of partsOf(nodes)) {
    const fences = part.filter((node): node is Code => node.type === 'code')
    const document = fences.find(({lang, meta}) => lang === 'markdown' && !meta)
    const messages = fences.find(({lang}) => lang === 'text')
    if (part[0]?.type !== 'heading' || part[0].depth !== 3 || !document || !messages) {
      result.push(...part)
      continue
    }
    const setup = JSON.parse(fences.find(({lang}) => lang === 'json')?.value ?? '{}') as Setup
    const hasFiles = fences.some(({meta}) => meta)
    result.push(
      ...part.flatMap((node): Array<RootContent> => {
        if (node === messages) return []
        return node === document ? [example(document, messages, setup, rule, hasFiles)] : [node]
      })
    )
  }
  return result
}

/** Headings, each with what is below it. */
function partsOf(nodes: ReadonlyArray<RootContent>): Array<Array<RootContent>> {
  const parts: Array<Array<RootContent>> = [[]]
  for (const node of nodes) {
    if (node.type === 'heading') parts.push([])
    parts.at(-1)!.push(node)
  }
  return parts
}

function example(
  {value}: Code,
  messages: Code,
  setup: Setup,
  rule: AnyRule,
  hasFiles: boolean
): RootContent {
  const {name, presets} = rule.definition
  const given = setup.level ?? presets.recommended
  const level = given === 'error' ? 'error' : 'warning'
  const findings = readMessages(messages.value, level)
  const text = `${value}\n`
  const state = {
    text,
    settings: JSON.stringify(
      {
        appliesTo: 'all',
        ...setup.settings,
        rules: {
          [name]: [setup.level ?? (given === 'off' ? 'warn' : given), setup.options ?? {}],
          ...setup.rules
        }
      },
      undefined,
      2
    ),
    only: name,
    ...(setup.path !== undefined && {path: setup.path})
  }
  const footer = [
    element('span', {}, [
      {
        type: 'text',
        value:
          findings.length === 0
            ? 'Nothing is reported'
            : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`
      }
    ]),
    ...(hasFiles
      ? []
      : [
          element('a', {href: playgroundLink(state), dataSite: 'true'}, [
            {type: 'text', value: 'Open in the playground'}
          ])
        ])
  ]
  const shown = frame(text, {findings, footer})
  return {
    type: 'paragraph',
    children: [],
    data: {hName: shown.tagName, hProperties: shown.properties, hChildren: shown.children}
  }
}

function readMessages(text: string, level: Finding['level']): Array<Finding> {
  const findings: Array<Finding & {details: Array<{label: string; text: string}>}> = []
  for (const line of text.split('\n')) {
    const message = messageLine.exec(line)
    const detail = detailLine.exec(line)
    if (message) {
      const [, startLine, startColumn, endLine, endColumn, reason] = message
      const start: Place = {line: Number(startLine), column: Number(startColumn)}
      const end = endLine ? {line: Number(endLine), column: Number(endColumn)} : start
      findings.push({level, start, end, reason: reason!, details: []})
    } else if (detail) {
      findings.at(-1)?.details.push(readDetail(detail[1]!, detail[2]!))
    }
  }
  return findings
}

function readDetail(kind: string, given: string): {label: string; text: string} {
  const label = labels[kind]!
  if (kind !== 'cause') {
    const text = JSON.parse(given) as string
    return {label, text: text === '' ? 'remove it' : `\`${text.trim().replaceAll('\n', ' ↵ ')}\``}
  }
  const [, line, , , , reason] = messageLine.exec(given) ?? []
  return {label, text: line && reason ? `line ${line}: ${reason}` : given}
}

/** Whether a heading is of a depth. */
export function isHeading(node: RootContent, depth?: number): node is Heading {
  return node.type === 'heading' && (depth === undefined || node.depth === depth)
}
