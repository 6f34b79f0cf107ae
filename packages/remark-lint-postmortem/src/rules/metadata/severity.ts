import type {TextSpan} from 'mdast-util-postmortem'
import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {list} from '../../options/check-options.ts'
import {byLine, standsAsRead} from '../../text/positions.ts'
import {levelIn, levelsOf} from '../../settings/severity-scale.ts'

export interface Options {
  levels: Record<string, boolean>
}

/** One scale for all incidents. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'severity',
  description: 'the severity is a level of the scale',
  note: 'Only levels of one scale can be counted and compared. Set `severity.levels` and `severity.aliases` if yours is another one.',
  presets: {recommended: 'error', strict: 'error'},
  options: {
    levels: {
      type: 'switches',
      default: {},
      description: 'Levels of the scale, most severe first; those of the settings, else `P0`–`P3`.'
    }
  },
  *check({placeholders: leftovers, metadata}, {levels}, {settings}) {
    const scale =
      Object.keys(levels).length > 0 ? {...settings.severity, levels} : settings.severity
    const names = levelsOf(scale)
    const left = byLine(leftovers)
    // What nobody has filled in is told by `no-placeholder`.
    const isLeftOver = ({position, text}: TextSpan) =>
      position ? left.isIn(position) : leftovers.some((leftover) => text.includes(leftover.text))
    for (const {name, value, level} of metadata) {
      if (name !== 'severity' || !level || levelIn(level.text, scale) !== undefined) continue
      if (levelIn(value.text, scale) !== undefined || isLeftOver(value)) continue
      yield {
        reason: `Unexpected severity \`${level.text}\`, expected ${list(names)}`,
        place: level.position,
        ...(standsAsRead(level) && {fix: suggestion(...names)})
      }
    }
  }
})

export default rule
