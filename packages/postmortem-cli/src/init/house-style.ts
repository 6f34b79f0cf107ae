import type {Postmortem, SectionName} from 'mdast-util-postmortem'
import type {Report} from './report.ts'
import {rules, unfolded} from 'remark-lint-postmortem'
import {guessColumn} from './column-content.ts'
import {commonest, countByReport, fewest, most, some} from './counts.ts'
import {guessFields} from './field-content.ts'
import {guessSections} from './section-content.ts'
import {inOrderOfSeverity} from './severity-order.ts'

/** A setting that suits the reports. */
export interface Choice {
  /** Where it is, from `settings.postmortem`: `['severity', 'levels']`. */
  path: ReadonlyArray<string>
  value: unknown
  /** What in the reports speaks for it. */
  why: string
  /** Somebody has to decide whether it is right: it is written as a comment. */
  isQuestion?: true
}

/**
 * Find out how reports are written, as far as settings say how they are read: with these, more may
 * be read than before.
 *
 * @param reports
 *   Reports, with what is reported of them.
 * @param zone
 *   Time zone of those that name none, unless others name one.
 * @returns
 *   Settings; none for fewer than three reports.
 */
export function howToRead(reports: ReadonlyArray<Report>, zone: string): Array<Choice> {
  if (reports.length < fewest) return []
  return [
    ...formOf(reports),
    ...fieldsOf(reports),
    ...severityOf(reports),
    ...dayFirstOf(reports),
    ...zoneOf(reports, zone),
    ...columnsOf(reports).known,
    ...sectionsIn(reports),
    ...ownersIn(reports)
  ]
}

/**
 * Find out what reports leave out, and what somebody has to decide.
 *
 * @param reports
 *   Reports, with what is reported of them with the settings so far.
 * @returns
 *   Settings of rules, and questions; none for fewer than three reports.
 */
export function whatIsLeft(reports: ReadonlyArray<Report>): Array<Choice> {
  if (reports.length < fewest) return []
  const {unknown} = columnsOf(reports)
  return [...teamsOf(reports), ...unknown, ...headingsOf(reports), ...rulesOf(reports, unknown)]
}

/** Put settings with one path together, as a file has each key once. */
export function merged(choices: ReadonlyArray<Choice>): Array<Choice> {
  const made = new Map<string, Choice>()
  for (const choice of choices) {
    const key = choice.path.join('\0')
    const known = made.get(key)
    if (choice.isQuestion || !known)
      made.set(choice.isQuestion ? `${key}\0${JSON.stringify(choice.value)}` : key, choice) // prettier-ignore
    else if (typeof known.value === 'object' && typeof choice.value === 'object') {
      made.set(key, {...known, value: {...known.value, ...choice.value}})
    }
  }
  return [...made.values()]
}

function formOf(reports: ReadonlyArray<Report>): Array<Choice> {
  const [form, count = 0] = commonest(reports.flatMap(({postmortem: {form}}) => form ?? []))
  if (form === undefined || count < reports.length * most) return []
  return [{path: ['form'], value: form, why: `the form that ${outOf(count, reports)} follow`}]
}

/** The scale that is used, from its highest level in use to its lowest. */
function severityOf(reports: ReadonlyArray<Report>): Array<Choice> {
  const levels = reports.flatMap(({postmortem: {metadata}}) => {
    const level = metadata.find(({level, name}) => name === 'severity' && level)?.level
    return level ? [level] : []
  })
  const [scale, count = 0] = commonest(levels.map((level) => level.scale ?? 'own'))
  if (scale === undefined || count < levels.length * most || count < fewest) return []
  const used = levels.filter((level) => (level.scale ?? 'own') === scale)
  const spellings = new Map(used.map(({written}) => [written.toLowerCase(), written]))
  const counts = new Map(Array.from(spellings, ([key, name]) => [name, used.filter(({written}) => written.toLowerCase() === key).length])) // prettier-ignore
  const {isCertain, names} = inOrderOfSeverity(counts)
  const why = `severities of ${outOf(count, reports)}, the most severe first`
  return [
    {
      path: ['severity', 'levels'],
      value: switches(names),
      why: isCertain ? `${why}; add levels that were not needed yet` : `${why}: bring them in order`
    }
  ]
}

/** Keys of the fields that reports lack. */
function fieldsOf(reports: ReadonlyArray<Report>): Array<Choice> {
  return guessFields(reports).map(({count, field, key}) => ({
    path: ['fields', field],
    value: switches([key]),
    why: `a field in ${outOf(count, reports)}, by its values`
  }))
}

/** A date such as `23/04/2026` says what comes first in `06/04/2026`. */
function dayFirstOf(reports: ReadonlyArray<Report>): Array<Choice> {
  const first = {day: 0, month: 0}
  let isAmbiguous = false
  for (const {written} of reports.flatMap(({postmortem}) => daysIn(postmortem))) {
    const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(written)
    if (!parts) continue
    isAmbiguous = true
    if (Number(parts[1]) > 12) first.day++
    if (Number(parts[2]) > 12) first.month++
  }
  if (!isAmbiguous || first.day > 0 === first.month > 0) return []
  const value = first.day > 0
  const why = `dates in which only the ${value ? 'first' : 'second'} number can be the day`
  return [{path: ['dayFirst'], value, why}]
}

function daysIn({actions, metadata, timeline}: Postmortem): Array<{written: string}> {
  return [
    ...metadata.filter(({date}) => date !== undefined).map(({value}) => value),
    ...timeline.entries.flatMap(({timestamp}) => timestamp?.day ?? []),
    ...actions.items.flatMap(({deadline}) => deadline ?? [])
  ]
}

/** Who owns action items in many reports can be a team that looks like a person. */
function teamsOf(reports: ReadonlyArray<Report>): Array<Choice> {
  const owners = countByReport(reports, ({actions}) =>
    actions.items.flatMap(({owners}) =>
      owners.flatMap(({kind, written}) => (kind === 'person' ? [written] : []))
    )
  ).filter(([, count]) => count >= Math.max(reports.length * some, fewest))
  return owners.map(([name, count]) => ({
    path: ['teams'],
    value: switches([name]),
    why: `owns action items in ${outOf(count, reports)}: a team?`,
    isQuestion: true
  }))
}

/** Where teams own action items of many reports, they may. */
function teamsAsOwners(reports: ReadonlyArray<Report>): Array<Choice> {
  const {length} = reports.filter(({postmortem: {actions}}) =>
    actions.items.some(({owners}) => owners.some(({kind}) => kind === 'team' || kind === 'group'))
  )
  if (length < Math.max(reports.length / 2, fewest)) return []
  const path = ['rules', 'action-item-owner-individual']
  return [{path, value: {allowTeams: true}, why: `teams own action items in ${outOf(length, reports)}`}] // prettier-ignore
}

/** Names in brackets, or after an arrow, at many items that have no owner yet: teams. */
function ownersIn(reports: ReadonlyArray<Report>): Array<Choice> {
  const names = countByReport(reports, ({actions}) =>
    actions.items.flatMap(
      ({action, owners}) =>
      owners.length > 0 ? [] : Array.from(action.written.matchAll(marked), ([, bracketed, pointed]) => (bracketed ?? pointed)!.trim()) // prettier-ignore
    )
  ).filter(([, count]) => count >= Math.max(reports.length * some, fewest))
  return names.map(([name, count]) => ({
    path: ['teams'],
    value: switches([name]),
    why: `beside action items in ${outOf(count, reports)}`
  }))
}

/** `[Core Systems]`, `(Core Systems)`, `→ Core Systems`. */
const marked = /[([](\p{Lu}[\p{L}\d -]{1,40})[)\]]|(?:→|->|—) *(\p{Lu}[\p{L}\d -]{1,40})/gu

function zoneOf(reports: ReadonlyArray<Report>, zone: string): Array<Choice> {
  const count = reportsWith(reports, 'timeline-time-zone')
  if (count < reports.length * some) return []
  const [named] = commonest(
    reports.flatMap(({postmortem}) => postmortem.timeline.zones.flatMap(({place}) => place ?? []))
  )
  const without = `${outOf(count, reports)} name no time zone`
  const path = ['timeZone']
  if (count < reports.length * most) {
    return [{path, value: named ?? zone, why: `${without}: is it always the same one?`, isQuestion: true}] // prettier-ignore
  }
  return [
    {
      path,
      value: named ?? zone,
      why: named === undefined ? `${without}; this is that of your computer` : `${without}; others name this one` // prettier-ignore
    }
  ]
}

/** Headers of tables of action items that mean nothing to the rules: by what stands below them, and the rest. */
function columnsOf(reports: ReadonlyArray<Report>): Record<'known' | 'unknown', Array<Choice>> {
  const headers = countByReport(reports, ({actions}) =>
    actions.tables.flatMap(({columns}) =>
      columns.flatMap(({name, written}) => (name === undefined && written !== '' ? [written] : []))
    )
  ).filter(([, count]) => count >= reports.length * some)
  const known = new Map<string, Choice>()
  const unknown: Array<Choice> = []
  for (const [header, count] of headers) {
    const value = switches([header])
    const name = guessColumn(reports, header)
    if (name === undefined || known.has(name)) {
      const why = `a column in ${outOf(count, reports)}: \`owner\`, \`deadline\`, \`priority\`?`
      unknown.push({path: ['columns', 'COLUMN'], value, why, isQuestion: true})
    } else {
      const why = `a column in ${outOf(count, reports)}, by what stands in it`
      known.set(name, {path: ['columns', name], value, why})
    }
  }
  return {known: [...known.values()], unknown}
}

/** Headings that seem to be those of sections that most reports lack. */
function sectionsIn(reports: ReadonlyArray<Report>): Array<Choice> {
  return guessSections(reports, new Set(absentSections(reports, asked)), reports.length * most).map(
    ({count, heading, section}) => ({
      path: ['sections', section],
      value: switches([heading]),
      why: `a heading in ${outOf(count, reports)}, by what stands below it`
    })
  )
}

/** Headings that mean nothing to the rules, where sections are missing. */
function headingsOf(reports: ReadonlyArray<Report>): Array<Choice> {
  if (absentSections(reports, demanded).length === 0) return []
  const unknown = countByReport(reports, unknownHeadings).filter(
    ([, count]) => count >= reports.length * some
  )
  return unknown.map(([heading, count]) => ({
    path: ['sections', 'SECTION'],
    value: switches([heading]),
    why: `a heading in ${outOf(count, reports)}: which section is it, such as \`timeline\`?`,
    isQuestion: true
  }))
}

function unknownHeadings({blocks, sections, title}: Postmortem): Array<string> {
  const known = new Set(
    [title?.block, ...sections.map(({headingBlock}) => headingBlock)].map(
      (position) => position?.start.line
    )
  )
  return blocks.flatMap(({kind, position, written}) =>
    kind === 'heading' && !known.has(position?.start.line) ? [written] : []
  )
}

/** Sections that most reports have not. */
function absentSections(
  reports: ReadonlyArray<Report>,
  wanted: ReadonlyArray<SectionName>
): Array<SectionName> {
  return wanted.filter((name) => {
    const without = reports.filter(
      ({postmortem: {sections}}) => !sections.some(({names}) => names.includes(name))
    )
    return without.length >= reports.length * most
  })
}

const recommendedSections = sectionsOf('recommended-sections')
const requiredSections = sectionsOf('required-sections')
const demanded = [...requiredSections, ...recommendedSections]
/** A root cause or contributing factors are asked for as well. */
const asked: ReadonlyArray<SectionName> = [...requiredSections, 'root-cause']

/** Sections that a rule asks for by default. */
function sectionsOf(rule: 'recommended-sections' | 'required-sections'): Array<SectionName> {
  return Object.keys(
    rules[rule]!.definition.options.sections!.default as object
  ) as Array<SectionName>
}

/** How a rule is made to suit; `undefined` if it is none of its options. */
type Suit = (reports: ReadonlyArray<Report>, unknownColumns: ReadonlyArray<Choice>) => unknown

/** Rules that ask for what is a matter of style. */
const ofStyle: Record<string, Suit> = {
  'action-item-deadline': ownDeadlines,
  'action-items-table': (reports, unknownColumns) => ({
    columns: off([
      // A column that nobody has named yet may be that of owners; days would be known.
      ...(hasColumn(reports, 'owner') || unknownColumns.length > 0 ? [] : ['owner']),
      ...(hasColumn(reports, 'deadline') ? [] : ['deadline'])
    ])
  }),
  metadata: (reports) => ({
    fields: off([
      ...(isInSome(reports, ({date}) => date !== undefined) ? [] : ['date']),
      ...(hasField(reports, 'severity') ? [] : ['severity'])
    ])
  }),
  'prevention-horizon': () => 'off',
  'recommended-sections': (reports) => ({sections: off(absent(reports, recommendedSections))}),
  'required-sections': (reports) => ({sections: off(absent(reports, requiredSections))}),
  'root-cause-length': () => 'off',
  'summary-length': () => 'off'
}

/** Sprints and the like, in the form in which they are written: `^Sprint \\d+$`. */
function ownDeadlines(reports: ReadonlyArray<Report>): object | undefined {
  const forms = countByReport(reports, (_, messages) =>
    unfolded(messages).flatMap(({actual, ruleId}) =>
      ruleId === 'postmortem-action-item-deadline' && actual !== undefined && /\d/.test(actual)
        ? [`^${actual.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(/\d+/g, '\\d+')}$`]
        : []
    )
  ).filter(([form, count]) => form.length < 40 && count >= reports.length * some)
  return forms.length > 0 ? {accepted: switches(forms.map(([form]) => form))} : undefined
}

/** Rules that ask for what keeps actions from being forgotten; a house may do it elsewhere. */
const inQuestion: Record<string, Suit> = {
  'action-item-deadline': () => 'off',
  'action-item-owner': () => 'off'
}

function rulesOf(
  reports: ReadonlyArray<Report>,
  unknownColumns: ReadonlyArray<Choice>
): Array<Choice> {
  const choicesFor = (suits: Record<string, Suit>): Array<Choice> =>
    Object.entries(suits).flatMap(([rule, suit]) => {
      const count = reportsWith(reports, rule)
      const value = count < reports.length * most ? undefined : suit(reports, unknownColumns)
      if (value === undefined || isEmpty(value)) return []
      return [{path: ['rules', rule], value, why: `reported in ${outOf(count, reports)}`}]
    })
  const made = choicesFor(ofStyle)
  const isMade = ({path}: Choice): boolean => made.some((one) => one.path.at(-1) === path.at(-1))
  const questions = choicesFor(inQuestion).filter((choice) => !isMade(choice))
  return [
    ...teamsAsOwners(reports),
    ...made,
    ...questions.map((choice) => ({
      ...choice,
      why: `${choice.why}: is it kept in another place?`,
      isQuestion: true as const
    }))
  ]
}

function absent(
  reports: ReadonlyArray<Report>,
  among: ReadonlyArray<SectionName>
): Array<SectionName> {
  return absentSections(reports, demanded).filter((name) => among.includes(name))
}

function hasColumn(reports: ReadonlyArray<Report>, wanted: string): boolean {
  return isInSome(reports, ({actions}) =>
    actions.tables.some(({columns}) => columns.some(({name}) => name === wanted))
  )
}

function hasField(reports: ReadonlyArray<Report>, wanted: string): boolean {
  return isInSome(reports, ({metadata}) => metadata.some(({name}) => name === wanted))
}

function isInSome(
  reports: ReadonlyArray<Report>,
  has: (postmortem: Postmortem) => boolean
): boolean {
  return reports.filter(({postmortem}) => has(postmortem)).length > reports.length * (1 - most)
}

function off(names: ReadonlyArray<string>): Record<string, false> {
  return Object.fromEntries(names.map((name) => [name, false]))
}

function switches(names: ReadonlyArray<string>): Record<string, true> {
  return Object.fromEntries(names.map((name) => [name, true]))
}

/** `{sections: {}}` */
function isEmpty(setting: unknown): boolean {
  return (
    typeof setting === 'object' &&
    setting !== null &&
    Object.values(setting).every(
      (value) => typeof value === 'object' && Object.keys(value as object).length === 0
    )
  )
}

function reportsWith(reports: ReadonlyArray<Report>, rule: string): number {
  return reports.filter(({messages}) =>
    messages.some(({ruleId}) => ruleId === `postmortem-${rule}`)
  ).length
}

function outOf(count: number, reports: ReadonlyArray<Report>): string {
  return `${count} of ${reports.length} reports`
}
