import type {
  BlameCategory,
  CalendarDate,
  Clock,
  ImpactFact,
  MetadataName,
  Postmortem,
  TextSpan
} from 'mdast-util-postmortem'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkPresetPostmortem from 'remark-preset-postmortem'
import {unified} from 'unified'
import {VFile} from 'vfile'

/** A fact as in the labels of the corpus. */
export type Fact = {kind: string} & Record<string, unknown>

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

/** Fields with their names in the labels. */
const metadataNames: Partial<Record<MetadataName, string>> = {
  authors: 'authors',
  date: 'date',
  detected: 'detected',
  duration: 'duration',
  ended: 'end',
  owner: 'owner',
  severity: 'severity',
  started: 'start',
  status: 'status'
}

/**
 * Read a document and list what is in it.
 *
 * @param text
 *   Markdown.
 * @param name
 *   Name of its file.
 * @returns
 *   Facts.
 */
export function factsOf(text: string, name: string): Array<Fact> {
  const model = readPostmortem(processor.parse(text), text, {path: name})
  return [
    {kind: 'doc', incident: model.isIncidentReport, lang: model.locale},
    ...sectionFacts(model),
    ...metadataFacts(model),
    ...timelineFacts(model),
    ...impactFacts(model),
    ...itemFacts(model),
    ...blameFacts(model),
    ...defectFacts(text, name)
  ]
}

function sectionFacts(model: Postmortem): Array<Fact> {
  return model.sections.flatMap((section) =>
    section.names.map((name) => ({kind: 'section', name, line: lineOf(section.heading)}))
  )
}

function metadataFacts(model: Postmortem): Array<Fact> {
  return model.metadata.flatMap(({name, value}) => {
    const label = metadataNames[name]
    if (!label) return []
    return [{kind: 'meta', name: label, line: lineOf(value), value: value.written.slice(0, 80)}]
  })
}

/** Defects are what these rules find. */
const defects: Record<string, string> = {
  'postmortem-consistent-dates': 'date-contradiction',
  'postmortem-duration': 'duration-mismatch',
  'postmortem-impact-arithmetic': 'budget-arithmetic',
  'postmortem-no-empty-section': 'empty-section',
  'postmortem-no-placeholder': 'placeholder',
  'postmortem-no-template-text': 'template-text',
  'postmortem-timeline-order': 'out-of-order',
  'postmortem-valid-time': 'impossible-time'
}

const linter = unified().use(remarkParse).use(remarkPresetPostmortem).freeze()

function defectFacts(text: string, name: string): Array<Fact> {
  const file = new VFile({value: text, path: name})
  linter.runSync(linter.parse(file), file)
  return file.messages.flatMap(({line, reason, ruleId}) => {
    const type = defects[ruleId ?? '']
    return type ? [{kind: 'defect', line, type, note: reason}] : []
  })
}

function timelineFacts({timeline}: Postmortem): Array<Fact> {
  // Labels are for what is declared for the timeline as a whole.
  const zones = timeline.zones
    .filter(({from}) => from !== 'settings' && from !== 'time')
    .map((zone) => ({kind: 'zone', line: lineOf(zone), value: zone.written}))
  const entries = timeline.entries.map(({date, position, timestamp}) => {
    const clock = timestamp?.clock
    const iso = timestamp && isoOf(timestamp.precision === 'day' ? undefined : clock, date)
    return {
      kind: 'entry',
      line: (timestamp?.position ?? position)?.start.line,
      time: timestamp?.written ?? '',
      iso: timestamp && timestamp.precision !== 'none' ? iso : null,
      precision: timestamp?.precision ?? 'none',
      approx: timestamp !== undefined && (timestamp.approximate || timeline.approximate),
      end: timestamp?.end ? isoOf(timestamp.end.clock, date) : null
    }
  })
  return [...zones, ...entries]
}

function itemFacts({actions}: Postmortem): Array<Fact> {
  return actions.items.map(({action, deadline, owners, position, priority, state, tickets}) => {
    const named = owners.filter(({kind}) => kind !== 'none')
    const isPerson = named.some(({kind}) => kind === 'person')
    return {
      kind: 'item',
      line: position?.start.line ?? lineOf(action),
      owner: named.map(({written: text}) => text),
      owner_kind: named.length === 0 ? 'none' : isPerson ? 'person' : 'team',
      deadline: deadline?.written ?? null,
      deadline_iso: deadline?.kind === 'exact' ? isoOf(undefined, deadline.date) : null,
      priority: priority?.written ?? null,
      ticket: tickets.length > 0,
      done: state === undefined ? null : state === 'done'
    }
  })
}

/** One fact a measure: the best that the document says of it. */
function impactFacts({impact}: Postmortem): Array<Fact> {
  const best = new Map<string, ImpactFact>()
  for (const fact of impact.facts) {
    if (fact.metric === 'other') continue
    const other = best.get(fact.metric)
    if (!other || (isQuantified(fact) && !isQuantified(other))) best.set(fact.metric, fact)
  }
  return [
    ...[...best.values()].map((fact) => ({
      kind: 'impact',
      metric: fact.metric,
      line: lineOf(fact.value),
      quantified: isQuantified(fact)
    })),
    ...impact.vague
      .filter(({kind}) => kind !== 'everybody')
      .map((words) => ({kind: 'vague', line: lineOf(words), text: words.written}))
  ]
}

function isQuantified({all, figures, none}: ImpactFact): boolean {
  return figures.length > 0 || Boolean(none) || Boolean(all)
}

/** Kinds of blame with their names in the labels; the others are no blame. */
const blameTypes: Partial<Record<BlameCategory, string>> = {
  agent: 'agent',
  counterfactual: 'counterfactual',
  fault: 'fault',
  'human-cause': 'human-error',
  'human-error': 'human-error',
  judgement: 'judgement',
  punitive: 'punitive',
  vigilance: 'vigilance'
}

/** Blame of others only: what authors say of themselves is honest. */
function blameFacts({blame}: Postmortem): Array<Fact> {
  return blame.flatMap(({category, position, subjectKind, written: text}) => {
    const type = blameTypes[category]
    if (!type || subjectKind !== 'person') return []
    const line = position?.start.line
    return [{kind: 'blame', line, text: text.slice(0, 80), type, target: 'person'}]
  })
}

/** `2023-01-11T14:22`, `T14:22` where no day is known, `2023-01-11` where no time is. */
function isoOf(clock: Clock | undefined, date: CalendarDate | undefined): string | null {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = date ? `${date.year}-${two(date.month)}-${two(date.day)}` : ''
  const second = clock?.second === undefined ? '' : `:${two(clock.second)}`
  const time = clock ? `T${two(clock.hour)}:${two(clock.minute)}${second}` : ''
  return day + time === '' ? null : day + time
}

function lineOf({position}: TextSpan): number | undefined {
  return position?.start.line
}
