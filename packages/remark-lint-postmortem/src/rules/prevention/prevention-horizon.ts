import type {Measure} from 'mdast-util-postmortem'
import {isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'

type Horizon = NonNullable<Measure['horizon']>

const titles: Record<Horizon, string> = {
  short: 'Short-term',
  long: 'Long-term'
}

const whats: typeof titles = {short: 'short-term fixes', long: 'long-term improvements'}

/** What helps tomorrow, and what helps for good. */
export default defineRule({
  name: 'prevention-horizon',
  description: 'require short-term fixes and long-term improvements to be distinguished',
  note: 'Quick fixes are done and the improvement behind them is forgotten, unless both are named. Say under a heading, a label, or in a column which is which.',
  presets: {recommended: 'warn', strict: ['error', {always: true}]},
  options: {
    always: {
      type: 'boolean',
      default: false,
      description: 'Whether measures that are not divided at all are reported.'
    },
    horizons: {
      type: 'switches',
      keys: Object.keys(titles),
      default: {short: true, long: true},
      description: 'Horizons that must be there.'
    }
  },
  messages: {
    missing: ({expected, missing}: Record<'expected' | 'missing', ReadonlyArray<Horizon>>) =>
      `Unexpected prevention measures without ${missing.map((name) => whats[name]).join(' and ')}, expected ${list(
        expected.map((name) => titles[name]),
        'and'
      )}`
  },
  missing: {missing: ({missing}) => missing.map((name) => whats[name])},
  *check(postmortem, {always, horizons}) {
    const {actions, prevention, sections} = postmortem
    if (!isLanguageSupported(postmortem.locale)) return
    const measures = prevention.measures.filter(({isAction}) => !isAction)
    const [first] = measures
    const section = first?.section === undefined ? undefined : sections[first.section]
    // One measure needs no order.
    if (!section || measures.length < 2) return
    const expected = (Object.keys(titles) as Array<Horizon>).filter((name) => horizons[name])
    const missing = expected.filter(
      (name) =>
        !measures.some(({horizon}) => horizon === name) &&
        !prevention.horizons.some(({horizon}) => horizon === name) &&
        !actions.items.some(({horizon}) => horizon === name)
    )
    if (missing.length === 0) return
    // What was done at once is the short-term fix.
    const isFixed =
      missing[0] === 'short' && sections.some(({names}) => names.includes('resolution'))
    if (!always && (isFixed || missing.length === expected.length)) return
    yield {
      messageId: 'missing',
      data: {expected, missing},
      place: section.heading.position
    }
  }
})
