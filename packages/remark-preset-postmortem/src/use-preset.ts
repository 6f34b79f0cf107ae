import type {Nodes, Root} from 'mdast'
import type {Marker} from 'mdast-comment-marker'
import type {Plugin, Processor, Transformer} from 'unified'
import type {PresetName, PresetOptions} from 'remark-lint-postmortem'
import {commentMarker} from 'mdast-comment-marker'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {rules} from 'remark-lint-postmortem'
import {messageControl} from 'unified-message-control'

/** A preset, which takes settings. */
export type Preset = Plugin<[(PresetOptions | null)?]>

const packageName = 'remark-preset-postmortem'

/**
 * Add everything to a processor that checking postmortems needs.
 *
 * The rules are used without parameters, so that those the user has set stay as set; what the
 * preset wants of them it leaves in the data of the processor. Of two presets the second one
 * decides, with the options of both.
 *
 * @param processor
 *   Processor to add to.
 * @param name
 *   Which preset.
 * @param options
 *   Settings; they win over `settings.postmortem`.
 */
export function usePreset(
  processor: Processor,
  name: PresetName,
  options: PresetOptions | null | undefined
): undefined {
  const other = processor.data('postmortemPreset')
  processor.data('postmortemPreset', {
    name,
    enabledByName: other ? other.enabledByName : usedRules(processor),
    layers: [
      ...(other?.layers ?? []),
      {
        where: `the options of \`${name === 'recommended' ? packageName : `${packageName}/${name}`}\``,
        value: options
      }
    ]
  })
  processor.use(postmortemFrontmatter).use(processor.data('postmortemSyntax') ?? postmortemGfm)
  for (const rule of Object.values(rules)) processor.use(rule)
  // Last: a filter that runs before a rule does not see its messages.
  processor.use(postmortemControl)
}

/** Rules that the user has listed besides the preset: he wants them on. */
function usedRules(processor: Processor): Array<string> {
  const used = new Set(pluginsOf(processor))
  return Object.keys(rules).filter((name) => used.has(rules[name]))
}

/** There is no public way to ask; without an answer it is as if there were no others. */
function pluginsOf(processor: Processor): Array<unknown> {
  const {attachers = []} = processor as {attachers?: ReadonlyArray<ReadonlyArray<unknown>>}
  return attachers.map(([plugin]) => plugin)
}

/** GFM, where the user does not have it already: with it twice, parsing takes a third longer. */
function postmortemGfm(this: Processor): undefined {
  const isThere = pluginsOf(this).some(
    (plugin) => typeof plugin === 'function' && plugin.name === 'remarkGfm'
  )
  // Its types want a processor that is known to parse.
  if (!isThere) remarkGfm.call(this as unknown as Processor<Root>)
}

/** Front matter in YAML and TOML, whatever the user has set for his own use of it. */
function postmortemFrontmatter(this: Processor): undefined {
  // Its types want a processor that is known to parse.
  remarkFrontmatter.call(this as unknown as Processor<Root>, ['yaml', 'toml'])
}

/** Nodes that can be comments, in Markdown and in MDX. */
const commentNodes = ['comment', 'html', 'mdxFlowExpression', 'mdxTextExpression']

/** Comments such as `<!--lint ignore postmortem-severity-->`. */
function postmortemControl(): Transformer<Root> {
  return (tree, file) =>
    messageControl(withoutContent(tree, String(file)) ?? tree, {
      file,
      marker: (node) => controlMarker(node as Nodes),
      name: 'lint',
      source: 'remark-lint',
      test: commentNodes
    })
}

/**
 * What the filter needs of a document without such comments: where its last node ends. To walk over
 * all nodes twice takes it longer than most rules need.
 *
 * @returns
 *   `undefined` if there may be comments, or nodes without places, behind which it hides messages.
 */
function withoutContent(tree: Root, text: string): Root | undefined {
  if (text.includes('lint')) return undefined
  let last = 0
  const nodes: Array<Nodes> = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return undefined
    last = Math.max(last, 'children' in node ? start : end)
    if ('children' in node) for (const child of node.children) nodes.push(child)
  }
  const {end} = tree.position!
  const point = {line: end.line, column: end.column, offset: last}
  return {
    type: 'root',
    position: tree.position,
    children: [{type: 'text', value: '', position: {start: point, end: point}}]
  } as unknown as Root
}

/**
 * Read a comment. One with another keyword would end the run, so it has no effect here; the rule
 * `no-unknown-suppression` reports it.
 */
function controlMarker(node: Nodes): Marker | undefined {
  const marker = commentMarker(node)
  return marker && /^(?:disable|enable|ignore)(?!\S)/.test(marker.attributes) ? marker : undefined
}
