import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {NotChecked} from './applies-to.ts'
import {supportedLocales} from 'mdast-util-postmortem'

/**
 * Names of the messages about a document as a whole, which no rule reports; comments can suppress
 * them all the same.
 */
export const documentProblems = ['front-matter', 'language', 'scope', 'table'] as const

type DocumentProblem = (typeof documentProblems)[number]

/** A problem, and why it matters. */
interface Problem {
  name: DocumentProblem
  /** Information needs no change. */
  isInformation?: boolean
  reason: string
  note: string
  place: Position | undefined
}

/**
 * Report what keeps the rules from reading a document, or parts of it.
 *
 * @param file
 *   File of the document.
 * @param tree
 *   Document.
 * @param postmortem
 *   What was read.
 * @param notChecked
 *   Why it is not checked; `undefined` if it is.
 */
export function reportDocumentProblems(
  file: VFile,
  tree: Root,
  postmortem: Postmortem,
  notChecked: NotChecked | undefined
): void {
  const problems = notChecked
    ? [scopeProblem(notChecked)]
    : [frontMatterProblem(tree, postmortem), tableProblem(postmortem)]
  for (const problem of problems) {
    if (problem) report(file, tree, problem)
  }
}

/** The template of the team is left alone because the settings name it: no message is needed. */
function scopeProblem({hindrance, isExpected, isNamed, reason}: NotChecked): Problem | undefined {
  if (hindrance === 'team-template') return undefined
  if (hindrance === 'language') {
    if (!isExpected) return undefined
    return {
      name: 'language',
      reason: `Document not checked: ${reason}`,
      note: `The rules know the words of these languages: ${supportedLocales.map((locale) => `\`${locale}\``).join(', ')}.`,
      place: undefined
    }
  }
  if (!isNamed) return undefined
  return {
    name: 'scope',
    isInformation: true,
    reason: `Document not checked: ${reason}`,
    note: 'The settings or its front matter call it an incident report, so it may be expected to be checked.',
    place: undefined
  }
}

function frontMatterProblem(
  tree: Root,
  {frontMatterProblem: problem}: Postmortem
): Problem | undefined {
  if (!problem) return undefined
  const format = tree.children[0]?.type === 'yaml' ? 'YAML' : 'TOML'
  return {
    name: 'front-matter',
    reason: `Unexpected front matter that cannot be read (${problem.reason.replace(/\.$/, '')}), expected valid ${format}`,
    note: 'Fields in front matter, such as date and severity, may be missed until it is valid.',
    place: problem.position
  }
}

function tableProblem({unparsedTable}: Postmortem): Problem | undefined {
  return (
    unparsedTable && {
      name: 'table',
      reason: 'Unexpected table that was parsed as text, expected `remark-gfm` among the plugins',
      note: 'Without it, fields, timelines, and action items in tables are not read. The presets of `remark-preset-postmortem` add it.',
      place: unparsedTable
    }
  )
}

function report(file: VFile, tree: Root, problem: Problem): void {
  const place = problem.place ?? tree.children[0]?.position
  const options = {
    ...(place && {place}),
    source: 'remark-lint',
    ruleId: `postmortem-${problem.name}`
  }
  const message = problem.isInformation
    ? file.info(problem.reason, options)
    : file.message(problem.reason, options)
  message.note = problem.note
}
