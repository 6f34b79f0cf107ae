import type {CalendarDate, Figure, StatedServiceLevel} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import type {StatementFindings} from './statement-findings.ts'
import type {LevelPart} from './service-level.ts'
import {phrasesIn} from '../text/phrases.ts'
import {tokenize} from '../text/tokens.ts'
import {figureOf} from './model-quantities.ts'
import {levelGroups} from './clues.ts'
import {findLevels} from './service-level.ts'

/** A figure and what it says of a service level. */
export type LevelFigure = [part: LevelPart, figure: Figure]

/** List what a statement says of a service level; what stands beside a figure can be its label. */
export function levelsIn(
  findings: StatementFindings,
  date: CalendarDate | undefined
): Array<LevelFigure> {
  const {phrases, quantities, statement, tables, text} = findings
  const isLevel = levelGroups.some((group) => phrases.groups.has(group))
  if (statement.metric === undefined && !isLevel) return []
  const label =
    statement.label && statement.from !== 'sentence' ? `${statement.label.written}: ` : ''
  const move = (span: Span, by: number) => ({start: span.start + by, end: span.end + by})
  const moved = quantities.map((found) => ({...found, span: move(found.span, label.length)}))
  const tokens = label ? tokenize(label + text, findings.tokens.lexicon) : findings.tokens
  const sentence = {tokens, tables, phrases: label ? phrasesIn(tokens, tables.phrases) : phrases}
  const levels = findLevels(sentence, moved, statement.metric, date)
  return levels.flatMap(({part, span, step, value}): Array<LevelFigure> => {
    const own = move(span, -label.length)
    if (own.start >= 0) return [[part, figureOf(findings, {span: own, step, value})]]
    // A window in the label has no place of its own in the value.
    return part === 'window' ? [[part, {...statement.label!, value, step}]] : []
  })
}

/**
 * Say what a document states of its service level.
 *
 * @param levels
 *   Figures of all its statements.
 * @returns
 *   Figures that it states in one way only; `undefined` if there are only lengths of time.
 */
export function serviceLevelOf(levels: ReadonlyArray<LevelFigure>): StatedServiceLevel | undefined {
  const only = (part: LevelPart): Figure | undefined => {
    const figures = levels.filter(([name]) => name === part).map(([, figure]) => figure)
    return figures.every(({value}) => value === figures[0]!.value) ? figures[0] : undefined
  }
  if (!levels.some(([name]) => name !== 'downtime' && name !== 'window')) return undefined
  return {
    objective: only('objective'),
    window: only('window'),
    budget: only('budget'),
    spent: only('spent'),
    downtime: only('downtime'),
    consumed: only('consumed'),
    availability: only('availability')
  }
}
