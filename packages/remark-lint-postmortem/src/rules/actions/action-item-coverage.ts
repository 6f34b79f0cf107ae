import type {Postmortem, Shortcoming} from 'mdast-util-postmortem'
import {contentWords, isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {indexByLine, isWithin} from '../../text/positions.ts'
import {actionPlan, isReferred, onlyReferences} from './action-plan.ts'

type Kind = Shortcoming['kind']

const kinds: ReadonlyArray<Kind> = ['contributing-factors', 'went-poorly']

const one: Record<Kind, string> = {
  'contributing-factors': 'contributing factor',
  'went-poorly': 'point that went poorly'
}

const several: typeof one = {
  'contributing-factors': 'contributing factors',
  'went-poorly': 'points that went poorly'
}

/** Something follows from it. */
export default defineRule({
  name: 'action-item-coverage',
  description:
    'require an action item, or the reason for none, for each contributing factor and each point that went poorly',
  note: 'What nothing follows from happens again. Name the action item (“see AI-3”), link its ticket, or say in the item which factor it is for (“CF2”); an item that has words of it counts as well. If nothing is to be done write why: “accepted, as …”, “no action: …”.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    onlyReferences,
    sections: {
      type: 'switches',
      keys: kinds,
      default: {'contributing-factors': true, 'went-poorly': true},
      description: 'Sections whose points have to lead to something.'
    }
  },
  messages: {
    missing: ({kind}: {kind: Kind}) =>
      `Unexpected ${one[kind]} that no action item mentions, expected one that does, or the reason why nothing is to be done`,
    allMissing: ({kind}: {kind: Kind}) =>
      `Unexpected ${several[kind]} that no action item mentions, expected one for each, or the reason why nothing is to be done`
  },
  *check(postmortem, {onlyReferences, sections}) {
    const {actions, blame, locale, shortcomings} = postmortem
    // Other rules report that there are no items.
    if (actions.items.length === 0 || !isLanguageSupported(locale)) return
    const isFollowed = followedIn(postmortem, onlyReferences)
    const isByMeasures = namesFactors(postmortem)
    const unfilled = indexByLine(postmortem.placeholders)
    for (const kind of kinds) {
      // Measures for factors are between these and the items: `prevention-coverage`.
      if (!sections[kind] || (kind === 'contributing-factors' && isByMeasures)) continue
      const points = shortcomings.filter(
        ({position, written, ...point}) =>
          point.kind === kind &&
          !unfilled.isIn(position) &&
          // Nothing follows from what a person is blamed for, and other rules report that.
          !blame.some((found) => isWithin(found.position, position)) &&
          contentWords(written, locale).size > 0
      )
      const open = points.filter((point) => !isFollowed(point))
      const [first] = open
      if (first && open.length > 1 && open.length === points.length) {
        yield {
          messageId: 'allMissing',
          data: {kind},
          place: postmortem.sections[first.section]!.heading.position,
          related: {place: first.position, reason: 'First of them here'}
        }
      } else {
        for (const {position} of open) yield {messageId: 'missing', data: {kind}, place: position}
      }
    }
  }
})

/** Something is done about a point if an item or a measure is for it, or it says what follows. */
function followedIn(
  postmortem: Postmortem,
  onlyReferences: boolean
): (point: Readonly<Shortcoming>) => boolean {
  const {actions, locale, prevention} = postmortem
  const plan = actionPlan(postmortem)
  const named = new Set(actions.items.flatMap(({references}) => references))
  const ofMeasures = prevention.measures.map(({written}) => contentWords(written, locale))
  const known = new Set([...plan.itemsWith.keys(), ...ofMeasures.flatMap((words) => [...words])])
  // What a lesson says of a point and of an item at once joins the two.
  for (const words of lessonsIn(postmortem)) {
    if ([...words].some((word) => plan.itemsWith.has(word)))
      for (const word of words) known.add(word)
  }
  const isShared = (text: string) => [...contentWords(text, locale)].some((word) => known.has(word))
  return ({id, isAnswered, links, references, whole}) =>
    isAnswered ||
    (id !== undefined && named.has(id)) ||
    isReferred([...references, ...links], plan) ||
    (!onlyReferences && isShared(whole))
}

function namesFactors({prevention}: Postmortem): boolean {
  return prevention.measures.some(({references}) =>
    references.some(({written}) => /^(?:CF|RC|F)/.test(written))
  )
}

/** The words of each lesson. */
function lessonsIn({blocks, locale, sections}: Postmortem): Array<ReadonlySet<string>> {
  const lessons = blocks.filter(
    ({kind, section}) =>
      kind !== 'heading' &&
      section !== undefined &&
      sections[section]!.names.includes('lessons-learned')
  )
  return lessons.map(({written}) => contentWords(written, locale))
}
