import type {Language} from '../languages/index.ts'
import type {Block, Postmortem, Section, SectionName} from '../model.ts'
import {countClocks} from '../detect/incident-words.ts'
import {perLanguage} from '../text/per-language.ts'
import {wholeWords} from '../text/whole-words.ts'

type NameInProse = Postmortem['inProse'][number]

/** Where it is said as well; text below headings that announce nothing is one more place. */
const places: Record<NameInProse, ReadonlySet<SectionName>> = {
  'action-items': new Set(['lessons-learned', 'prevention', 'resolution', 'root-cause', 'summary']),
  impact: new Set(['summary']),
  'root-cause': new Set(['background', 'detection', 'resolution', 'summary', 'trigger']),
  timeline: new Set(['summary'])
}

const names = Object.keys(places) as Array<NameInProse>

/**
 * Find out what is said outside of the section for it: what happened when, why, whom it
 * hit, what will be done.
 */
export function inProse(
  blocks: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section>,
  language: Language
): Array<NameInProse> {
  const tests = testsOf(language)
  return names.filter(
    (name) =>
      (name === 'root-cause' && blocks.some((block) => isNamedCause(block, language))) ||
      blocks.some(
        ({isQuoted, kind, placeholder, section, written}) =>
          (kind === 'paragraph' || kind === 'item') &&
          !isQuoted &&
          placeholder === undefined &&
          (section === undefined || sections[section]!.names.some((at) => places[name].has(at))) &&
          tests[name](written)
      )
  )
}

/** `# Six root causes of one outage`: the text below is about them, whatever its headings are. */
function isNamedCause({kind, written}: Block, language: Language): boolean {
  return kind === 'heading' && causePattern(language).test(written)
}

const causePattern = perLanguage(({inProse}: Language) => wholeWords(inProse.causesInTitles))

const testsOf = perLanguage(
  ({inProse: words}: Language): Record<NameInProse, (text: string) => boolean> => ({
    'action-items': testFor(words['action-items']),
    impact: testFor(words.impact),
    'root-cause': testFor(words['root-cause']),
    // Two times say what happened when.
    timeline: (text) => countClocks(text, 2) === 2
  })
)

function testFor(words: ReadonlyArray<string>): (text: string) => boolean {
  const pattern = wholeWords(words)
  return (text) => pattern.test(text)
}
