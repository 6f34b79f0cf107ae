import type {VFileMessage} from 'vfile-message'
import type {Finding} from '../pages/frame.ts'
import {toHtml} from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import preset from 'remark-preset-postmortem'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {element} from '../pages/elements.ts'
import {frame} from '../pages/frame.ts'
import {playgroundLink} from '../pages/playground-link.ts'
import {read} from '../pages/sources.ts'
import {examples} from './playground-examples.ts'

/** Lines of the example that the first page shows: enough to see what this is about. */
const lines = {first: 1, last: 9}

/** What a visitor sees first: a document, and what is reported in it, as it was just now. */
export async function opening(): Promise<string> {
  const text = read(examples[0]!.file)
  const file = new VFile({value: text, path: 'postmortems/checkout.md'})
  const processor = unified().use(remarkParse).use(preset)
  await processor.run(processor.parse(file), file)
  const findings = file.messages.flatMap((message) => findingOf(message) ?? [])
  const shown = findings.filter(({start}) => start.line <= lines.last)
  return toHtml(
    frame(text, {
      findings: shown,
      lines,
      footer: [
        element('span', {}, [
          {type: 'text', value: `${shown.length} of ${findings.length} findings`}
        ]),
        element('a', {href: playgroundLink({text}), dataSite: 'true'}, [
          {type: 'text', value: 'See all of it in the playground'}
        ])
      ]
    })
  )
}

function findingOf({fatal, place, reason}: VFileMessage): Finding | undefined {
  if (!place || !('start' in place)) return undefined
  const level = fatal ? 'error' : fatal === false ? 'warning' : 'info'
  return {level, start: place.start, end: place.end, reason, details: []}
}
