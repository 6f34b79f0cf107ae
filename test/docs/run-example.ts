import type {Nodes} from 'mdast'
import type {AnyRule} from 'remark-lint-postmortem'
import type {VFileMessage} from 'vfile-message'
import type {Example, Setup} from './read-page.ts'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {rules} from 'remark-lint-postmortem'
import {VFile} from 'vfile'

/** How an example is run. */
export interface RunOptions {
  /** Another document than that of the example. */
  document?: string
  /** Take all positions out of the tree. */
  stripped?: boolean
}

/**
 * Run one rule on the document of an example, and others only if the example says so.
 *
 * @param rule
 *   Rule.
 * @param example
 *   Example.
 * @param options
 *   What to do otherwise than the example says.
 * @returns
 *   Messages of the rule in the order of the document.
 */
export async function runExample(
  rule: AnyRule,
  example: Example,
  options?: RunOptions
): Promise<Array<VFileMessage>> {
  const folder = Object.keys(example.files).length > 0 ? writeFiles(example.files) : undefined
  try {
    const file = new VFile({
      value: options?.document ?? example.document,
      ...(example.setup.path !== undefined && {path: example.setup.path}),
      ...(folder !== undefined && {cwd: folder})
    })
    const processor = remark()
      .data('settings', {postmortem: {appliesTo: 'all', ...example.setup.settings}})
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .use(remarkGfm)
      .use(rule, configOf(example.setup))
    const others = example.setup.rules ?? {}
    for (const [name, level] of Object.entries(others)) processor.use(rules[name]!, level)
    const tree = processor.parse(file)
    if (options?.stripped) stripPositions(tree)
    await processor.run(tree, file)
    const isOfOther = ({ruleId}: VFileMessage) =>
      Object.keys(others).some((name) => ruleId === `postmortem-${name}`)
    const messages = file.messages.filter((message) => !isOfOther(message))
    return messages.toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
    )
  } finally {
    if (folder !== undefined) rmSync(folder, {recursive: true})
  }
}

function configOf({level, options}: Setup): object | undefined {
  return level === undefined ? options : [level, options]
}

function writeFiles(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-docs-'))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
  return folder
}

function stripPositions(node: Nodes): void {
  delete node.position
  if ('children' in node) for (const child of node.children) stripPositions(child)
}
