import type {LoadedDocument} from '../document/load-document.ts'
import type {LabelledValue} from '../model.ts'
import type {Block, Part} from '../outline/parts.ts'
import type {TextRange} from '../text/text-range.ts'
import {labelsIn, linesOf} from '../outline/labels.ts'
import {rangeIn, textSpan} from '../text/text-range.ts'

/** What is longer is a sentence. */
const longestValue = 80

type Pair = [key: TextRange | undefined, value: TextRange | undefined]

/**
 * Find the labelled values at the head of a document whose labels mean nothing to the readers.
 *
 * @returns
 *   Those in front matter, and in lines, lists, and tables above the first heading below the title.
 */
export function otherFieldsIn({
  documentTitle,
  frontMatter,
  kinds,
  outline,
  source
}: LoadedDocument): Array<LabelledValue> {
  const ofFrontMatter = frontMatter.pairs.map(({key, keyPosition, value, valuePosition}) => ({
    key: {written: key, position: keyPosition},
    value: {written: value, position: valuePosition}
  }))
  const ofText = headOf(outline, documentTitle.part)
    .flatMap(pairsOf)
    .flatMap(([key, value]) =>
      key && value ? [{key: textSpan(key, source), value: textSpan(value, source)}] : []
    )
  return [...ofFrontMatter, ...ofText].filter(
    ({key, value}) =>
      value.written !== '' &&
      value.written.length <= longestValue &&
      kinds.kindOf(key.written.replaceAll(/[_-]/g, ' ')) === undefined
  )
}

/** What stands above the first heading but the title. */
function headOf({content}: Part, title: Part | undefined): Array<Block | Part> {
  const end = content.findIndex((block) => block.type === 'part' && block.style === 'heading')
  const head = content.slice(0, end === -1 ? undefined : end)
  return title && content[end] === title ? [...head, ...headOf(title, undefined)] : head
}

function pairsOf(block: Block | Part): Array<Pair> {
  switch (block.type) {
    case 'list': {
      return block.items.flatMap(({content}) => content.flatMap(pairsOf))
    }
    case 'part': {
      return [[block.title, block.value], ...block.content.flatMap(pairsOf)]
    }
    case 'table': {
      return block.rows.flatMap(({cells: [key, value, ...others]}): Array<Pair> =>
        key && value && others.length === 0 ? [[rangeIn(key.text), rangeIn(value.text)]] : []
      )
    }
    case 'text': {
      const {span, text} = block
      return linesOf(text)
        .filter(({end, start}) => start >= span.start && end <= span.end)
        .flatMap((line) => labelsIn(text, line, () => 'field'))
        .map(({title, value}): Pair => [{text, span: title}, value && {text, span: value}])
    }
    default: {
      return []
    }
  }
}
