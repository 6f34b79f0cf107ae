import type {Hover, Position} from 'vscode-languageserver'
import type {Problem} from '../checked.ts'
import {readFile} from 'node:fs/promises'
import {installedPageOf, rules} from 'remark-lint-postmortem'
import {MarkupKind} from 'vscode-languageserver'
import {problemsAt} from '../ranges.ts'

/** Parts of a page that help while writing; options and examples do not fit into a hover. */
const parts: ReadonlySet<string> = new Set(['Why', 'When to turn it off'])

/**
 * Show what the pages of the rules say about the problems at a position.
 *
 * @param problems
 *   All problems of the document.
 * @param position
 *   Position of the pointer.
 * @returns
 *   Hover; `null` if there is no problem, or none with a page.
 */
export async function hoverAt(
  problems: ReadonlyArray<Problem>,
  position: Position
): Promise<Hover | null> {
  const here = problemsAt(problems, {start: position, end: position})
  const urls = new Map(
    here.flatMap(({diagnostic: {code, codeDescription}}): Array<[string, string]> =>
      codeDescription ? [[codeDescription.href, pageFor(String(code), codeDescription.href)]] : []
    )
  )
  const pages = await Promise.all(Array.from(urls, documentationAt))
  const value = pages.filter((page) => page !== undefined).join('\n\n---\n\n')
  return value === '' ? null : {contents: {kind: MarkupKind.Markdown, value}}
}

/** The page that is installed, of rules that have theirs on a site. */
function pageFor(ruleId: string, href: string): string {
  const name = ruleId.replace(/^postmortem-/, '')
  return href.startsWith('file:') || !Object.hasOwn(rules, name) ? href : installedPageOf(name)
}

async function documentationAt([url, page]: [string, string]): Promise<string | undefined> {
  try {
    return excerpt(await readFile(new URL(page), 'utf8'), url)
  } catch {
    // A page elsewhere, or one that is not there: its address is in the diagnostic.
    return undefined
  }
}

/**
 * Shorten the page of a rule to what helps while writing.
 *
 * @param page
 *   Markdown as `remark-lint-postmortem` has it.
 * @param url
 *   Its address, of a file or on the site.
 * @returns
 *   Title, what holds, why, and when to turn it off; with links that work anywhere.
 */
function excerpt(page: string, url: string): string {
  const [opening, ...sections] = page.split(/^## /m)
  const withoutTable = opening!
    .split('\n')
    .filter((line) => !line.startsWith('|') && !line.startsWith('<!--'))
    .join('\n')
  const chosen = sections.filter((section) => parts.has(section.slice(0, section.indexOf('\n'))))
  return [withoutTable.replace(/^# (.*)$/m, `### [$1](${url})`), ...chosen.map(asPart)]
    .map((part) => part.trim())
    .join('\n\n')
    .replaceAll(
      /\]\(([\w-]+\.md)\)/g,
      (_, path: string) =>
        `](${new URL(url.endsWith('/') ? `../${path.replace(/\.md$/, '/')}` : path, url).href})`
    )
}

function asPart(section: string): string {
  return `#### ${section}`
}
