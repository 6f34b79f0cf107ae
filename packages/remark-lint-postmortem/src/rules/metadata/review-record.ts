import type {Owner, Postmortem} from 'mdast-util-postmortem'
import {placeOfDocument} from '../../document/place-of-document.ts'
import {defineRule} from '../../rule/define-rule.ts'

const records = {
  reviewed: {what: 'a review date', example: 'Reviewed: 2026-01-31'},
  reviewers: {what: 'reviewers', example: 'Reviewed by: Ada Lovelace'},
  shared: {what: 'a record of whom it was shared with', example: 'Shared with: engineering'}
}

/** A postmortem is done when others have read it. */
export default defineRule({
  name: 'review-record',
  description: 'require a final postmortem to say when it was reviewed and with whom it was shared',
  note: 'A postmortem that nobody discussed changes nothing. The record shows that it was.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    beyondTeam: {
      type: 'boolean',
      default: false,
      description: 'Whether it must be shared with more than one team.'
    },
    fields: {
      type: 'switches',
      keys: Object.keys(records),
      default: {reviewed: true, shared: true},
      description: 'Fields that a final document must have.'
    }
  },
  messages: {
    missing: ({example, what}: {example: string; what: string}) =>
      `Unexpected final document without ${what}, expected for example \`${example}\``,
    oneTeam: ({team}: {team: string}) =>
      `Unexpected final document that is shared with \`${team}\` only, expected other teams as well`
  },
  missing: {missing: ({what}) => [what.replace(/^a /, '')]},
  *check(postmortem, {beyondTeam, fields}) {
    if (postmortem.documentStatus !== 'final') return
    const status = postmortem.metadata.find(({name}) => name === 'status')
    for (const [name, record] of Object.entries(records)) {
      if (!fields[name] || isStated(name, postmortem)) continue
      // A document without a review has no reviewers either.
      if (name === 'reviewers' && fields.reviewed && !isStated('reviewed', postmortem)) continue
      yield {
        messageId: 'missing',
        data: record,
        place: status?.value.position ?? placeOfDocument(postmortem)
      }
    }
    const [team, ...others] = beyondTeam ? audienceOf(postmortem) : []
    if (team?.kind !== 'team' || others.length > 0 || wide.has(team.written.toLowerCase())) return
    yield {messageId: 'oneTeam', data: {team: team.written}, place: team.position}
  }
})

/** Departments of many teams. */
const wide: ReadonlySet<string> = new Set(['engineering', 'eng', 'org', 'product'])

function isStated(name: string, {metadata}: Postmortem): boolean {
  return name === 'reviewers'
    ? metadata.some(
        ({name, owners = []}) => name === 'reviewed' && owners.some(({kind}) => kind === 'person')
      )
    : metadata.some((field) => field.name === name)
}

function audienceOf({metadata}: Postmortem): Array<Owner> {
  return metadata.flatMap(({name, owners = []}) => (name === 'shared' ? owners : []))
}
