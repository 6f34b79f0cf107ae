import type {VFileMessage} from 'vfile-message'
import type {Range} from 'vscode-languageserver'
import type {CheckedVersion} from '../check.ts'
import type {NamedSetting} from '../checked.ts'
import {rules} from 'remark-lint-postmortem'
import {rangeOf} from '../ranges.ts'

/** A heading that announces no known section. */
interface OtherHeading {
  words: string
  range: Range
}

/** Headings that are offered where a section is missing; more would fill the menu. */
const maxHeadings = 5

/**
 * List the headings of a document that announce no known section, without its title.
 *
 * @param version
 *   Document, and what was read.
 */
export function otherHeadings({
  postmortem,
  text,
  tree
}: Pick<CheckedVersion, 'postmortem' | 'text' | 'tree'>): Array<OtherHeading> {
  const known = new Set(
    [postmortem?.title?.block, ...(postmortem?.sections ?? []).map((one) => one.headingBlock)].map(
      (place) => place?.start.line
    )
  )
  const source = text.replace(/^\uFEFF/, '')
  return (tree?.children ?? []).flatMap((node) => {
    if (node.type !== 'heading' || !node.position || known.has(node.position.start.line)) return []
    const start = node.children[0]?.position?.start.offset
    const end = node.children.at(-1)?.position?.end.offset
    // Numbers, emoji, and marks are not a part of the words.
    const words = source.slice(start ?? 0, end ?? 0).replaceAll(/^[^\p{L}]+|[\s:*_`]+$/gu, '')
    return words === '' ? [] : [{words, range: rangeOf(node.position)}]
  })
}

/**
 * List the changes of the settings with which something is not reported.
 *
 * @param message
 *   Message.
 * @param headings
 *   Headings that announce no known section.
 * @returns
 *   What accepts it first, then what turns the rule off.
 */
export function settingsFor(
  {ruleId = '', settings = []}: VFileMessage,
  headings: ReadonlyArray<OtherHeading>
): Array<NamedSetting> {
  const accepting = settings.flatMap(({names, path}): Array<NamedSetting> => {
    if (names) return [accept(path, names, names.at(-1)!, undefined)]
    return headings
      .slice(0, maxHeadings)
      .map(({range, words}) => accept(path, [words], words, range))
  })
  const rule = ruleId.replace(/^postmortem-/, '')
  if (!Object.hasOwn(rules, rule)) return accepting
  const title = `Setting: turn \`${rule}\` off`
  return [...accepting, {title, path: ['rules'], values: {[rule]: 'off'}, at: undefined}]
}

function accept(
  path: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
  accepted: string,
  at: Range | undefined
): NamedSetting {
  return {
    title: `Setting: accept \`${accepted}\` in \`${path.join('.')}\``,
    path,
    values: Object.fromEntries(names.map((name) => [name, true])),
    at
  }
}
