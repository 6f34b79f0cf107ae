import type {CheckedFile} from '../lint/checked-file.ts'
import type {Painter} from '../terminal/color.ts'
import type {Level} from './finding-words.ts'
import {unfolded} from 'remark-lint-postmortem/edits'
import {fixOf, levelOf, ruleOf} from './finding-words.ts'

/** Problems of one rule on one level. */
interface Count {
  rule: string
  level: Level
  total: number
  fixable: number
  suggestions: number
}

/**
 * Report how many problems there are of each rule, the most frequent first.
 *
 * @param files
 *   What was found, with visible controls.
 * @param paint
 *   Paints levels.
 * @returns
 *   A line for each rule: how many problems, their level, the rule, how many can be fixed.
 */
export function reportStatistics(files: ReadonlyArray<CheckedFile>, paint: Painter): string {
  const counts = countsOf(files)
  const digits = Math.max(...counts.map(({total}) => String(total).length))
  const longest = Math.max(...counts.map(({rule}) => rule.length))
  return counts
    .map(({fixable, level, rule, suggestions, total}) => {
      const fixes = [
        ...(fixable > 0 ? [`${fixable} fixable`] : []),
        ...(suggestions > 0 ? [`${suggestions} with suggestions`] : [])
      ].join(', ')
      const name = fixes === '' ? rule : rule.padEnd(longest)
      const head = `${String(total).padStart(digits)}  ${paint(level, level.padEnd(7))}  ${name}`
      return `${head}${fixes === '' ? '' : `  ${fixes}`}\n`
    })
    .join('')
}

/**
 * Report the same as JSON: a list with an object for each rule on each level.
 *
 * @param files
 *   What was found.
 * @returns
 *   JSON, with a line ending.
 */
export function reportStatisticsAsJson(files: ReadonlyArray<CheckedFile>): string {
  return `${JSON.stringify(countsOf(files), undefined, 2)}\n`
}

/** The most frequent first. */
function countsOf(files: ReadonlyArray<CheckedFile>): Array<Count> {
  const counts = new Map<string, Count>()
  for (const message of files.flatMap(({messages}) => unfolded(messages))) {
    const rule = ruleOf(message) ?? 'no rule: failures'
    const level = levelOf(message)
    const key = `${level} ${rule}`
    const count = counts.get(key) ?? {rule, level, total: 0, fixable: 0, suggestions: 0}
    counts.set(key, count)
    count.total++
    const fix = fixOf(message)
    if (fix === 'fixable') count.fixable++
    if (fix === 'suggestion') count.suggestions++
  }
  return Array.from(counts.values()).toSorted(
    (a, b) => b.total - a.total || (a.rule < b.rule ? -1 : 1)
  )
}
