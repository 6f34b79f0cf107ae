import type {Measure} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../define-rule.ts'
import {list} from '../options.ts'

export interface Options {
  horizons: Record<string, boolean>
}

const titles: Record<NonNullable<Measure['horizon']>, string> = {
  short: 'Short-term',
  long: 'Long-term'
}

const missed: typeof titles = {short: 'short-term fixes', long: 'long-term improvements'}

/** What helps tomorrow, and what helps for good. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'prevention-horizon',
  description: 'short-term fixes and long-term improvements are told apart',
  note: 'Quick fixes are done and the improvement behind them is forgotten, unless both are named. Say under a heading, a label, or in a column which is which.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    horizons: {
      type: 'switches',
      keys: Object.keys(titles),
      default: {short: true, long: true},
      description: 'Horizons that must be there.'
    }
  },
  *check(postmortem, {horizons}) {
    const {prevention, sections} = postmortem
    if (!isLanguageSupported(postmortem.locale)) return
    const measures = prevention.measures.filter(({isAction}) => !isAction)
    const [first] = measures
    const section = first?.section === undefined ? undefined : sections[first.section]
    // One measure needs no order.
    if (!section || measures.length < 2) return
    const wanted = (Object.keys(titles) as Array<keyof typeof titles>).filter(
      (name) => horizons[name]
    )
    const missing = wanted.filter(
      (name) =>
        !measures.some(({horizon}) => horizon === name) &&
        !prevention.horizons.some(({horizon}) => horizon === name)
    )
    if (missing.length === 0) return
    yield {
      reason: `Unexpected prevention measures without ${missing.map((name) => missed[name]).join(' and ')}, expected ${list(
        wanted.map((name) => titles[name]),
        'and'
      )}`,
      place: section.heading.position
    }
  }
})

export default rule
