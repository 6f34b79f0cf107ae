import type {ImpactFact, Postmortem, VagueQuantity} from 'mdast-util-postmortem'
import {findText, isEnglish, isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {isWithin} from '../../text/positions.ts'
import {anyOf} from '../../text/word-pattern.ts'

/** Words where a number should be. */
export default defineRule({
  name: 'no-vague-quantity',
  description: 'disallow “some” and “many” in place of a count of what was hit',
  note: 'Every reader takes “some” for another number. Take the number from logs, metrics, or the database, or say that it is unknown and why.',
  presets: {recommended: 'warn', strict: ['error', {everybody: true, everywhere: true}]},
  options: {
    allow: {type: 'switches', default: {}, description: 'Words that are not reported.'},
    everybody: {
      type: 'boolean',
      default: false,
      description: 'Whether `all users` and `everyone` need a number as well.'
    },
    everywhere: {
      type: 'boolean',
      default: false,
      description:
        'Whether words are reported in the timeline and in sections on something else, and words for how long it was beside a timeline with times.'
    },
    words: {
      type: 'switches',
      default: {},
      description: 'Further words to report in the summary and in the impact section.'
    }
  },
  messages: {
    vague: ({words}: {words: string}) => `Unexpected vague quantity \`${words}\`, expected a number`
  },
  *check(postmortem, {allow, everybody, everywhere, words}) {
    const {blocks, impact, sections} = postmortem
    if (!isLanguageSupported(postmortem.locale)) return
    const allowed = new Set(
      Object.keys(allow)
        .filter((word) => allow[word])
        .map((word) => word.toLowerCase())
    )
    const isTimed = postmortem.timeline.entries.filter(({timestamp}) => timestamp).length > 1
    for (const vague of impact.vague) {
      const {isAside, kind, metric, position, written: text} = vague
      // `Briefly`: the times say how long.
      const isAnswered = isTimed && kind === 'degree' && metric === 'duration'
      if (!everywhere && (isAside || isAnswered)) continue
      if (allowed.has(text.toLowerCase()) || (kind === 'everybody' && !everybody)) continue
      if (isDenied(vague, impact.facts)) continue
      if (!isEnglish(postmortem.locale) && !isCertain(vague, postmortem)) continue
      yield {messageId: 'vague', data: {words: inOneLine(text)}, place: position}
    }
    const pattern = anyOf(words)
    if (!pattern) return
    for (const block of blocks) {
      const names = block.section === undefined ? [] : sections[block.section]!.names
      if (!names.includes('impact') && !names.includes('summary')) continue
      for (const {position, written: text} of findText(block, pattern)) {
        if (impact.vague.some((known) => isWithin(position, known.position))) continue
        yield {messageId: 'vague', data: {words: inOneLine(text)}, place: position}
      }
    }
  }
})

/**
 * In other languages than English sentences are not read, so that words count only in the sections
 * that say what happened, and only if no figure of the document says how much.
 */
function isCertain(
  {kind, metric, section}: VagueQuantity,
  {impact, sections}: Postmortem
): boolean {
  const {names, weak = true} = section === undefined ? {names: []} : sections[section]!
  return (
    kind !== 'degree' &&
    metric !== undefined &&
    !weak &&
    names.some((name) => name === 'impact' || name === 'summary') &&
    !impact.facts.some((fact) => fact.metric === metric && fact.figures.length > 0)
  )
}

/** `There was no SLA breach` says how much. */
function isDenied(
  {position, written: text}: VagueQuantity,
  facts: ReadonlyArray<ImpactFact>
): boolean {
  return facts.some(
    ({none}) => none?.written.includes(text) && (!position || isWithin(position, none.position))
  )
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
