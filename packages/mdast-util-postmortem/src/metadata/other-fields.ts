import type {LoadedDocument} from '../document/load-document.ts'
import type {Block, LabelledValue} from '../model.ts'
import {textSpanIn} from '../text/find-text.ts'

/** What is longer is a sentence. */
const longestValue = 80

/** `Threat level: red`: a label of up to four words. */
const labelled = /^(?<key>\p{L}[^\s:.]{0,30}(?: [^\s:.]{1,30}){0,3}) ?:\s+(?<value>\S.*)$/u

/**
 * Find the labelled values at the head of a document whose labels mean nothing to the readers.
 *
 * @param document
 *   Document.
 * @returns
 *   Those in front matter, and in lines, lists, and tables above the first heading below the title.
 */
export function otherFieldsIn({
  documentTitle,
  frontMatter,
  kinds,
  prose
}: LoadedDocument): Array<LabelledValue> {
  const titleLine = documentTitle.title?.block?.start.line
  const end = prose.findIndex(
    ({kind, position}) => kind === 'heading' && position?.start.line !== titleLine
  )
  const head = prose.slice(0, end === -1 ? undefined : end)
  return [
    ...frontMatter.pairs.map(({key, keyPosition, value, valuePosition}) => ({
      key: {written: key, position: keyPosition},
      value: {written: value, position: valuePosition}
    })),
    ...head.filter(({kind}) => kind !== 'heading' && kind !== 'cell').flatMap(inLines),
    ...inRows(head.filter(({kind}) => kind === 'cell'))
  ].filter(
    ({key, value}) =>
      value.written !== '' &&
      value.written.length <= longestValue &&
      kinds.kindOf(key.written.replaceAll(/[_-]/g, ' ')) === undefined
  )
}

function inLines(block: Block): Array<LabelledValue> {
  let start = 0
  return block.written.split('\n').flatMap((line) => {
    const at = start
    start += line.length + 1
    const groups = labelled.exec(line.trimEnd())?.groups
    if (!groups) return []
    const {key, value} = groups as {key: string; value: string}
    const valueAt = at + line.indexOf(value, key.length)
    return {
      key: textSpanIn(block, {start: at, end: at + key.length}),
      value: textSpanIn(block, {start: valueAt, end: valueAt + value.length})
    }
  })
}

/** Rows of two cells. */
function inRows(cells: ReadonlyArray<Block>): Array<LabelledValue> {
  const rows = new Map<number | undefined, Array<Block>>()
  for (const cell of cells) {
    const line = cell.position?.start.line
    rows.set(line, [...(rows.get(line) ?? []), cell])
  }
  return [...rows].flatMap(([line, [key, value, ...others]]) => {
    if (line === undefined || !key || !value || others.length > 0) return []
    const spanOf = ({position, written}: Block) => ({written, position})
    return {key: spanOf(key), value: spanOf(value)}
  })
}
