import type {ImpactFact, Quantity, SectionName, StatedServiceLevel} from 'mdast-util-postmortem'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'

/** Figures that were measured, not guessed. */
export default defineRule({
  name: 'no-estimate',
  description: 'require figures of impact to be measured, or to say how they were estimated',
  note: 'A guess is repeated as a fact from then on. Measure it, or say how it was estimated: `~300 users (sampled from the access logs)`.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    sections: {
      type: 'switches',
      keys: ['impact', 'summary'],
      default: {impact: true, summary: true},
      description:
        'Sections whose figures are checked; labelled figures above all sections are as well.'
    }
  },
  messages: {
    estimate: ({figure}: {figure: string}) =>
      `Unexpected estimate \`${figure}\`, expected a measured figure or its method`
  },
  *check({impact, sections}, options) {
    for (const fact of impact.facts) {
      if (fact.method || !isChecked(fact, options.sections)) continue
      for (const figure of fact.figures) {
        const {hedge} = figure
        // `accounts with at least one failed sign-in` is a condition.
        if (!hedge || (figure.value === 1 && (figure.kind === 'count' || figure.kind === 'number')))
          continue
        if (isWindow(figure, impact.serviceLevel)) continue
        yield {
          messageId: 'estimate',
          data: {figure: figure.withHedge.written},
          // Only the author knows which end of a range is right.
          ...replaceSpan(
            figure.withHedge,
            suggestion(...(figure.high === undefined ? [] : endsOf(figure)))
          )
        }
      }
    }

    function isChecked({from, section}: ImpactFact, on: Record<string, boolean>): boolean {
      const names: ReadonlyArray<SectionName> =
        section === undefined ? [] : sections[section]!.names
      if (names.length === 0) return from !== 'sentence'
      return names.some((name) => on[name])
    }
  }
})

/** `99.9 % over 30 days` has a window, not more than 30 days. */
function isWindow(
  {position, written: text}: Quantity,
  level: StatedServiceLevel | undefined
): boolean {
  const window = level?.window
  return window?.written === text && window.position?.start.offset === position?.start.offset
}

/** `2-3 hours` is `2 hours` or `3 hours`; either end of `60-70+ users` is an estimate again. */
function endsOf({written: text}: Quantity): ReadonlyArray<string> {
  const [, low = '', high = '', rest = ''] =
    /^(\S+?)\s?(?:[-–—]|\sto\s)\s?(\d\S*)(.*)$/s.exec(text) ?? []
  if (high === '' || high.endsWith('+')) return []
  // `5%–10%` has its unit twice, `€4,000–5,000` its currency once.
  const unit = /\d$/.test(low) ? (/^\d[\d.,]*(.*)$/s.exec(high)?.[1] ?? '') : ''
  const currency = /^\p{Sc}/u.exec(low)?.[0] ?? ''
  return [`${low}${unit}${rest}`, `${currency}${high}${rest}`]
}
