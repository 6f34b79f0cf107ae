import type {RootContent} from 'mdast'
import type {Section, SectionName} from '../model.ts'
import type {Source} from '../text/flat-text.ts'
import type {Announcement} from './announcements.ts'
import type {HeadingIndex, Roles} from './roles.ts'
import {textOf, trimSpan} from '../text/flat-text.ts'
import {countWords, readContent} from './content.ts'
import {rolesOf} from './roles.ts'

const everything: ReadonlyArray<SectionName> = [
  'action-items',
  'background',
  'contributing-factors',
  'detection',
  'impact',
  'lessons-learned',
  'lucky',
  'prevention',
  'resolution',
  'root-cause',
  'severity',
  'summary',
  'supporting',
  'timeline',
  'trigger',
  'went-poorly',
  'went-well'
]

/** Sections that can stand inside another one; elsewhere such a heading only divides it. */
const inside: Record<SectionName, ReadonlyArray<SectionName>> = {
  'action-items': ['prevention'],
  background: everything,
  'contributing-factors': [],
  detection: ['resolution'],
  impact: ['severity'],
  'lessons-learned': ['action-items', 'lucky', 'prevention', 'went-poorly', 'went-well'],
  lucky: [],
  prevention: ['action-items'],
  resolution: ['action-items', 'prevention'],
  'root-cause': ['contributing-factors', 'trigger'],
  severity: ['impact'],
  summary: everything.filter((name) => name !== 'summary'),
  supporting: ['timeline'],
  timeline: [],
  trigger: [],
  'went-poorly': ['lucky', 'went-well'],
  'went-well': ['lucky', 'went-poorly']
}

/** Fewer words after a colon are a remark: `Timeline: all times UTC`. */
const fewestWords = 6

interface Candidate {
  announcement: Announcement
  roles: Roles
  parent: number | undefined
}

/**
 * Read the sections of a document.
 *
 * @param announcements
 *   What could announce one.
 * @param index
 *   Table of headings.
 * @param source
 *   Source of the document.
 * @param title
 *   The heading that is the title, and so announces nothing.
 * @returns
 *   Sections in the order of the document, and for each block the innermost one around it.
 */
export function readSections(
  announcements: ReadonlyArray<Announcement>,
  index: HeadingIndex,
  source: Source,
  title: Announcement | undefined
): {sections: Array<Section>; sectionOf: ReadonlyMap<RootContent, number>} {
  const {candidates, settled} = listSettled(announcements, index, title)
  /** Index of an announcement → index of its section. */
  const numbers = new Map<number, number>()
  const sections: Array<Section> = []
  for (const [at, {announcement, parent}] of candidates) {
    const names = settled.get(announcement)
    if (!names) continue
    numbers.set(at, sections.length)
    sections.push({
      names,
      heading: announcement.heading,
      headingBlock: announcement.node.position,
      parentHeading:
        announcement.parent === undefined ? undefined : announcements[announcement.parent]!.heading,
      headingStyle: announcement.by,
      depth: announcement.rank,
      parent: parent === undefined ? undefined : numbers.get(parent),
      ...readContent(withHeadingText(announcement), source, index.language)
    })
  }
  leaveOutInner(sections)
  return {sections, sectionOf: blocksIn(announcements, numbers)}
}

/** For each block the innermost section around it; those further in come later. */
function blocksIn(
  announcements: ReadonlyArray<Announcement>,
  numbers: ReadonlyMap<number, number>
): ReadonlyMap<RootContent, number> {
  const sectionOf = new Map<RootContent, number>()
  for (const [at, {blocks, node}] of announcements.entries()) {
    const number = numbers.get(at)
    if (number === undefined) continue
    if (node.type !== 'listItem') sectionOf.set(node, number)
    for (const block of blocks) sectionOf.set(block, number)
  }
  return sectionOf
}

/** `## Root cause: the certificate of the load balancer expired` says something itself. */
function withHeadingText(announcement: Announcement): Announcement {
  const {node} = announcement
  if (node.type !== 'heading') return announcement
  const text = textOf(node)
  const colon = text.value.indexOf(':')
  const span = colon > 0 ? trimSpan(text.value, colon + 1, text.value.length) : undefined
  if (!span || countWords(text.value.slice(span.start, span.end)) < fewestWords) return announcement
  return {...announcement, rest: {text, span}}
}

/** Words of a section further in are its own. */
function leaveOutInner(sections: ReadonlyArray<Section>): void {
  const totals = sections.map(({words}) => words)
  for (const [index, {parent}] of sections.entries()) {
    if (parent !== undefined) sections[parent]!.words -= totals[index]!
  }
}

/** Most times to look again: headings have no more ranks. */
const mostRounds = 6

/**
 * List candidates with their names. One whose weak words yield to others is no section in the end,
 * and nothing stands inside it: what is below it is looked at again without it.
 */
function listSettled(
  announcements: ReadonlyArray<Announcement>,
  index: HeadingIndex,
  title: Announcement | undefined
): {candidates: Map<number, Candidate>; settled: Map<Announcement, Array<SectionName>>} {
  const left = new Set<Announcement | undefined>([title])
  for (let round = 1; ; round++) {
    const {around, candidates} = listCandidates(announcements, index, left)
    const settled = settle([...candidates.values()])
    const yielded = [...around].filter((at) => !settled.has(announcements[at]!))
    if (yielded.length === 0 || round === mostRounds) return {candidates, settled}
    for (const at of yielded) left.add(announcements[at])
  }
}

/** List what could be sections, and those of them that stand around something. */
function listCandidates(
  announcements: ReadonlyArray<Announcement>,
  index: HeadingIndex,
  left: ReadonlySet<Announcement | undefined>
): {candidates: Map<number, Candidate>; around: Set<number>} {
  const candidates = new Map<number, Candidate>()
  const outer = new Set<number>()
  /** For each announcement the nearest candidate that it is or stands in. */
  const nearest: Array<number | undefined> = []
  for (const [at, announcement] of announcements.entries()) {
    const parent = announcement.parent === undefined ? undefined : nearest[announcement.parent]
    const around = parent === undefined ? undefined : candidates.get(parent)
    const direct = parent === announcement.parent
    if (parent !== undefined) outer.add(parent)
    const roles = left.has(announcement) ? undefined : rolesOf(announcement.heading.text, index)
    const accepted =
      roles &&
      (around && !(direct && standsAlone(announcement, roles, around))
        ? within(roles, around, announcement)
        : asLabel(roles, announcement))
    if (accepted) candidates.set(at, {announcement, roles: accepted, parent})
    nearest.push(accepted ? at : parent)
  }
  return {candidates, around: outer}
}

/** Inside another section only exact words count, and only where the role makes sense. */
function within(roles: Roles, around: Candidate, announcement: Announcement): Roles | undefined {
  const outer = around.roles.names
  const names = roles.names.filter((name) =>
    outer.includes(name) ? outer.length > 1 : outer.some((other) => inside[other].includes(name))
  )
  if (names.length === 0 || roles.weak || isField(roles, announcement)) return undefined
  return roles.exact || outer.includes('lessons-learned') ? {...roles, names} : undefined
}

/**
 * A bold line right under a heading has no rank of its own: it can be a sibling.
 * In a timeline it is a phase.
 */
function standsAlone({by, rest}: Announcement, roles: Roles, around: Candidate): boolean {
  if (by !== 'bold' || rest || !roles.exact || roles.weak) return false
  return !around.roles.names.includes('timeline')
}

/** `**Severity:** P1` is a field. */
function isField(roles: Roles, {rest}: Announcement): boolean {
  return rest !== undefined && roles.names.includes('severity')
}

/** A label needs the exact words. */
function asLabel(roles: Roles, announcement: Announcement): Roles | undefined {
  if (announcement.by === 'heading') return roles
  if (announcement.by === 'list' && roles.names.includes('supporting')) return undefined
  if (isField(roles, announcement)) return undefined
  return roles.exact && !(roles.weak && announcement.rest) ? roles : undefined
}

/** Give weak words the roles that no other heading has taken. */
function settle(candidates: ReadonlyArray<Candidate>): Map<Announcement, Array<SectionName>> {
  const settled = new Map<Announcement, Array<SectionName>>()
  const taken = new Set<SectionName>()
  for (const {roles} of candidates) {
    if (!roles.weak) for (const name of roles.names) taken.add(name)
  }
  for (const {announcement, roles} of candidates) {
    const names = roles.names.filter((name) => !roles.weak || isFree(name))
    if (names.length === 0) continue
    if (roles.weak) for (const name of names) taken.add(name)
    settled.set(announcement, names)
  }
  return settled

  /** There can be any number of supporting parts. */
  function isFree(name: SectionName): boolean {
    return name === 'supporting' || !taken.has(name)
  }
}
