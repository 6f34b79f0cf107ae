import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {settingsOf} from '../settings/configuration.ts'
import {readingOf} from './loaded-document.ts'

/**
 * Read a document as the rules read it, with the settings that they honour: for programs that show
 * what is written instead of judging it.
 *
 * @param processor
 *   Processor with the settings, and the preset if it is used.
 * @param tree
 *   Document.
 * @param file
 *   Its file.
 * @returns
 *   What is written; and whether the rules apply to it, which they do not to other documents than
 *   postmortems.
 */
export function readingFor(
  processor: Processor,
  tree: Root,
  file: VFile
): {applies: boolean; postmortem: Postmortem} {
  const {settings} = settingsOf(processor, file)
  const {applies, postmortem} = readingOf(tree, file, settings)
  return {applies, postmortem}
}
