import type {ImpactFact, Postmortem, VagueQuantity} from 'mdast-util-postmortem'
import {findText, isEnglish, isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {isWithin} from '../../text/positions.ts'
import {anyOf} from '../../text/word-pattern.ts'
import {hasWindow} from './is-quantified.ts'

/** Words where a number should be. */
export default defineRule({
  name: 'no-vague-quantity',
  description: 'disallow “some” and “many” in place of a count of what was hit',
  note: 'Every reader takes “some” for another number. Take the number from logs, metrics, or the database, or say that it is unknown and why.',
  presets: {
    recommended: 'warn',
    strict: ['error', {elsewhere: false, everybody: true, everywhere: true}]
  },
  options: {
    allow: {type: 'switches', default: {}, description: 'Words that are not reported.'},
    elsewhere: {
      type: 'boolean',
      default: true,
      description:
        'Whether a figure for the same measure stands for the words: beside them, or where the document says what was hit.'
    },
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
  *check(postmortem, {allow, elsewhere, everybody, everywhere, words}) {
    const {blocks, impact, sections} = postmortem
    if (!isLanguageSupported(postmortem.locale)) return
    const allowed = new Set(
      Object.keys(allow)
        .filter((word) => allow[word])
        .map((word) => word.toLowerCase())
    )
    const reported = new Set<string>()
    const isCounted = elsewhere ? countedIn(postmortem) : () => false
    const isTimed = postmortem.timeline.entries.filter(({timestamp}) => timestamp).length > 1
    for (const vague of impact.vague) {
      const {isAside, kind, metric, position, written: text} = vague
      // `Briefly`: the times say how long.
      const isAnswered = isTimed && kind === 'degree' && metric === 'duration'
      if (!everywhere && (isAside || isAnswered)) continue
      if (allowed.has(text.toLowerCase()) || (kind === 'everybody' && !everybody)) continue
      if (isDenied(vague, impact.facts) || isCounted(vague)) continue
      if (!isEnglish(postmortem.locale) && !isCertain(vague, postmortem)) continue
      // One number answers all that is said of the same things.
      const things = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
      if (elsewhere && kind === 'amount' && reported.has(things)) continue
      reported.add(things)
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

/**
 * Say of which words a figure says how much: one of the same measure where the document says what
 * was hit, or one beside them, where the measure of either is not known.
 */
function countedIn({impact, metadata, sections}: Postmortem): (vague: VagueQuantity) => boolean {
  const known = new Set<string>()
  let isMeasured = false
  const inPassages = new Map<number, Set<string>>()
  if (hasWindow({metadata})) known.add('duration')
  for (const fact of impact.facts) {
    const {figures, metric, passage, section} = fact
    if (figures.length === 0) continue
    isMeasured ||= metric !== 'other'
    const isHere = section === undefined || sections[section]!.names.includes('impact')
    // From when until when it was says less than how long.
    const isLength = metric !== 'duration' || figures.some(({kind}) => kind === 'duration')
    if (metric !== 'other' && isHere && isLength) known.add(metric)
    if (passage === undefined) continue
    const metrics = inPassages.get(passage) ?? new Set()
    inPassages.set(passage, metrics)
    for (const one of measuresOf(fact)) metrics.add(one)
  }
  return ({kind, metric, passage}) => {
    if (metric !== undefined && known.has(metric)) return true
    // `Severe` is vague only in a document that measures nothing at all.
    if (kind === 'degree' && metric === undefined && (isMeasured || known.size > 0)) return true
    // Items and rows are read together.
    return [passage - 1, passage, passage + 1].some((near) => {
      const metrics = inPassages.get(near)
      if (!metrics) return false
      if (metric === undefined) return kind !== 'amount' || metrics.has('other')
      return metrics.has(metric) || (metric !== 'duration' && metrics.has('other'))
    })
  }
}

/** A length of time answers how long, whatever it is of, and nothing else does. */
function measuresOf({figures, metric}: ImpactFact): Array<string> {
  const lengths = figures.filter(({kind}) => kind === 'duration' || kind === 'window')
  const isOther = metric !== 'other' || lengths.length < figures.length
  return [...(isOther ? [metric] : []), ...(lengths.length > 0 ? ['duration'] : [])]
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
