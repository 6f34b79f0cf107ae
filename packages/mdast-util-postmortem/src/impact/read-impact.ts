import type {CalendarDate, Field, Impact, ImpactFact, StatedShare} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {StatementFindings} from './statement-findings.ts'
import type {LevelFigure} from './stated-service-level.ts'
import type {Statement, StatementContext} from './statements.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {append} from '../text/append.ts'
import {endAt, firstIn} from '../text/phrases.ts'
import {perLanguage} from '../text/per-language.ts'
import {factOfField, factsIn} from './facts.ts'
import {canStateImpact, findingsIn, isAboutImpact, spanOf} from './findings.ts'
import {figureOf, vagueOf} from './model-quantities.ts'
import {rangesIn} from './ranges.ts'
import {restatementsIn} from './restatements.ts'
import {levelsIn, serviceLevelOf} from './stated-service-level.ts'
import {statementsOf} from './statements.ts'
import {stretchesIn} from './stretches.ts'
import {impactTables} from './tables.ts'

/** What impact is read from. */
export interface ImpactContext extends Omit<StatementContext, 'isWanted' | 'otherKeys' | 'tables'> {
  metadata: ReadonlyArray<Field>
  /** Day of the incident. */
  date: CalendarDate | undefined
}

/** Fields whose text is a statement as well. */
const statedFields: ReadonlySet<Field['source']> = new Set(['line', 'list', 'table'])

/**
 * Read what a document says about what the incident did: figures, denials, vague words, by
 * measure.
 *
 * @returns
 *   Facts in the order of the document; several of one measure if it says so several times.
 */
export function readImpact(context: ImpactContext): Impact {
  const {language, metadata, sections, source} = context
  const impact: Impact = {
    facts: metadata
      .filter((field) => field.name === 'duration' && !statedFields.has(field.source))
      .map((field) => factOfField(field)),
    vague: [],
    shares: [],
    stretches: [],
    ranges: [],
    restatements: [],
    serviceLevel: undefined,
    countedHours: undefined
  }
  const levels: Array<LevelFigure> = []
  const namesOf = (section: number | undefined) =>
    section === undefined ? [] : sections[section]!.names
  const statements = statementsOf({
    ...context,
    tables: impactTables(language),
    otherKeys: otherKeysOf(language),
    isWanted: (section) => section === undefined || canStateImpact(namesOf(section))
  })
  const isAbout = (statement: Statement | undefined) =>
    statement !== undefined && isAboutImpact(namesOf(statement.section))
  let number = 0
  let passage = 0
  let last: Statement | undefined
  for (const statement of statements) {
    // What a section on something else says is no neighbour.
    const isApart = statement.section !== last?.section && ![statement, last].every((one) => isAbout(one)) // prettier-ignore
    if (isApart) passage += 2
    else if (statement.text !== last?.text) passage++
    last = statement
    const counted = {number: ++number, passage, shares: impact.shares.length}
    const findings = findingsIn(statement, namesOf(statement.section), counted, language, source)
    if (!findings) continue
    addFindings(impact, findings)
    impact.countedHours ??= countedHoursIn(findings)
    if (findings.isAboutImpact) append(levels, levelsIn(findings, context.date))
  }
  impact.facts = withoutRepeatedFields(impact.facts)
  impact.vague = withoutAnswered(impact)
  impact.serviceLevel = serviceLevelOf(levels)
  return impact
}

function addFindings(impact: Impact, findings: StatementFindings): void {
  for (const found of findings.vague) impact.vague.push(vagueOf(findings, found))
  // What was known at the time is no figure of the incident as a whole.
  if (findings.isLog) return
  const facts = factsIn(findings)
  append(impact.facts, facts)
  append(impact.stretches, stretchesIn(findings))
  append(impact.ranges, rangesIn(findings))
  append(impact.restatements, restatementsIn(findings))
  if (!findings.isAboutImpact) return
  if (findings.vague.length === 0) {
    for (const fact of facts) append(impact.vague, fact.vague)
  }
  append(impact.shares, sharesIn(findings))
}

/** `Nine hours (support hours)`, `Times are measured in business hours`. */
function countedHoursIn(findings: StatementFindings): Impact['countedHours'] {
  const {phrases, quantities, statement, tokens} = findings
  if (!phrases.groups.has('countedHours')) return undefined
  const isSaid =
    statement.metric === 'duration' ||
    quantities.some(({kind}) => kind === 'duration') ||
    phrases.groups.has('counting')
  if (!isSaid) return undefined
  const at = firstIn(phrases, 0, tokens.count, 'countedHours')!
  const last = endAt(phrases, at, 'countedHours')! - 1
  return spanOf(findings, {start: tokens.start[at]!, end: tokens.end[last]!})
}

function sharesIn(findings: StatementFindings): Array<StatedShare> {
  return findings.shares.map(({part, percent, whole}) => ({
    part: figureOf(findings, part),
    whole: figureOf(findings, whole),
    percent: figureOf(findings, percent),
    statement: findings.number
  }))
}

/** A field can stand in a section whose sentences are read as well. */
function withoutRepeatedFields(facts: ReadonlyArray<ImpactFact>): Array<ImpactFact> {
  const offsetOf = ({figures}: ImpactFact) => figures[0]?.position?.start.offset
  const offsets = new Set(facts.filter(({from}) => from !== 'field').map(offsetOf))
  return facts.filter((fact) => {
    const offset = offsetOf(fact)
    return fact.from !== 'field' || offset === undefined || !offsets.has(offset)
  })
}

/** Where one place says how long it was, another one may call it long. */
function withoutAnswered({facts, vague}: Impact): Impact['vague'] {
  const isTimed = facts.some(({figures, isWhole}) => isWhole && figures.length > 0)
  return vague.filter(({kind, metric}) => !isTimed || kind !== 'degree' || metric !== 'duration')
}

/** Keys of fields that say nothing about impact. */
const otherKeysOf: (language: Language) => ReadonlySet<string> = perLanguage(
  ({metadata}: Language) => {
    const {duration, ...others} = metadata
    const keys = new Set(Object.values(others).flat().map((key) => normalizeHeading(key).main)) // prettier-ignore
    for (const key of duration) keys.delete(normalizeHeading(key).main)
    return keys
  }
)
