import type {Nodes} from 'mdast'
import type {RuleDescription} from 'vfile-reporter-sarif'
import type {CheckedFile} from '../lint/checked-file.ts'
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import remarkParse from 'remark-parse'
import {installedPageOf, rules} from 'remark-lint-postmortem'
import {unified} from 'unified'

/**
 * Describe our rules that messages are of: what they check, why, and the page of each.
 *
 * @param files
 *   What was found.
 * @returns
 *   Descriptions by the names of rules in messages.
 */
export async function describedRules(
  files: ReadonlyArray<CheckedFile>
): Promise<Record<string, RuleDescription>> {
  const reported = new Set(files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))
  const described = Object.values(rules)
    .filter(({definition}) => reported.has(`postmortem-${definition.name}`))
    .map(async ({definition: {description, name, note}}): Promise<[string, RuleDescription]> => {
      const page = await pageOf(name)
      return [
        `postmortem-${name}`,
        {short: sentence(description), full: note, ...(page !== undefined && {markdown: page})}
      ]
    })
  return Object.fromEntries(await Promise.all(described))
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Page of a rule, which not every installation has. */
async function pageOf(name: string): Promise<string | undefined> {
  try {
    return withoutLinks(await readFile(fileURLToPath(installedPageOf(name)), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Take out of a page what only works beside other pages: links to them, of which the text stays,
 * and comments.
 *
 * @param page
 *   Markdown.
 */
export function withoutLinks(page: string): string {
  const gone: Array<[start: number, end: number]> = []
  collect(unified().use(remarkParse).parse(page))
  return gone
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), page)
    .trimStart()

  function collect(node: Nodes): void {
    const [start, end] = rangeOf(node)
    if (node.type === 'html') {
      gone.push([start, end + /^\n*/.exec(page.slice(end))![0].length])
    } else if (node.type === 'link' && !/^https?:/i.test(node.url)) {
      const [first] = rangeOf(node.children[0] ?? node)
      const [, last] = rangeOf(node.children.at(-1) ?? node)
      gone.push([start, first], [last, end])
    }
    if ('children' in node) for (const child of node.children) collect(child)
  }
}

function rangeOf({position}: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}
