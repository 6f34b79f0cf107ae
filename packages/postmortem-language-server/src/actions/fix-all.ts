import type {CodeAction, TextEdit} from 'vscode-languageserver'
import type {Problem} from '../checked.ts'
import {CodeActionKind} from 'vscode-languageserver'

/** Kind of the action: a part of what editors run on save as `source.fixAll`. */
export const fixAllKind: CodeActionKind = `${CodeActionKind.SourceFixAll}.postmortem`

/** An edit, and how many problems it fixes. */
interface Fix extends TextEdit {
  count: number
}

/**
 * Offer all safe fixes that leave no choice. Insertions at one place become one; of other fixes
 * that touch each other the first one is applied, and the other one is offered again afterwards.
 *
 * @param problems
 *   All problems of the document, in its order.
 * @param uri
 *   Address of the document.
 * @returns
 *   Action; `undefined` if there is nothing to do.
 */
export function fixAll(problems: ReadonlyArray<Problem>, uri: string): CodeAction | undefined {
  const fixes = problems.flatMap(({fixClass, fixes}) =>
    fixClass === 'safe' && fixes.length === 1 ? [{...fixes[0]!.edit, count: 1}] : []
  )
  const apart = withoutOverlaps(fixes)
  if (apart.length === 0) return undefined
  const count = apart.reduce((sum, fix) => sum + fix.count, 0)
  return {
    title: `Fix all auto-fixable problems (${count})`,
    kind: fixAllKind,
    edit: {changes: {[uri]: apart.map(({newText, range}) => ({range, newText}))}}
  }
}

function withoutOverlaps(fixes: ReadonlyArray<Fix>): Array<Fix> {
  const kept: Array<Fix> = []
  for (const fix of fixes.toSorted((a, b) => compare(a.range.start, b.range.start))) {
    const last = kept.at(-1)
    if (last && isInsertion(last) && isInsertion(fix) && isTouching(last, fix)) {
      const newText = last.newText === fix.newText ? fix.newText : last.newText + fix.newText
      kept[kept.length - 1] = {range: fix.range, newText, count: last.count + fix.count}
    } else if (!last || !isTouching(last, fix)) {
      kept.push(fix)
    }
  }
  return kept
}

function isInsertion({range: {end, start}}: Fix): boolean {
  return compare(start, end) === 0
}

/** Where one ends and the next one starts it is not certain which comes first. */
function isTouching(first: Fix, second: Fix): boolean {
  return compare(first.range.end, second.range.start) >= 0
}

function compare(a: TextEdit['range']['start'], b: TextEdit['range']['start']): number {
  return a.line - b.line || a.character - b.character
}
