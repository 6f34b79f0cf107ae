import type {ActionItem, Actions, Postmortem} from 'mdast-util-postmortem'
import type {HouseForm} from '../../document/house-forms.ts'
import {isElsewhere} from '../../document/house-forms.ts'
import {namedIn} from '../metadata/named-in.ts'
import {openItems} from './items.ts'

/** Says whether something is known of an item that is not written beside it. */
type IsKnown = (item: ActionItem) => boolean

/**
 * Say which items have somebody who does them though no item names an owner, and nothing asks for
 * one: whoever has the ticket, or the only author; and the public is named nobody. A form says
 * itself where its owners are.
 *
 * @param postmortem
 *   Document.
 * @param form
 *   Its form.
 */
export function ownedElsewhere(postmortem: Postmortem, {ownerIn}: HouseForm): IsKnown {
  const {actions, voice} = postmortem
  if (ownerIn) return (item) => isElsewhere(item, ownerIn)
  if (hasColumn(actions, 'owner') || actions.items.some(({owners}) => owners.length > 0)) {
    return () => false
  }
  if (isOfOne(postmortem) || voice.isPublic || areTracked(postmortem)) return () => true
  return isTracked
}

/** It has one author, or one who speaks: all of it is for them to do. */
function isOfOne({metadata, voice}: Postmortem): boolean {
  const isAlone = (['owner', 'authors'] as const).some((name) => {
    const [first, second] = namedIn(metadata, name)
    return first?.kind === 'person' && !second
  })
  return isAlone || voice.isOne
}

/**
 * Say for which items it is known until when they are to be done, though no item has a date, and
 * nothing asks for one: the ticket has it, they are grouped by when they help, only what somebody is
 * at is left, or there is only one author; and the public is promised none. A form says itself where
 * its deadlines are.
 *
 * @param postmortem
 *   Document.
 * @param form
 *   Its form.
 */
export function datedElsewhere(postmortem: Postmortem, {deadlineIn}: HouseForm): IsKnown {
  const {actions, voice} = postmortem
  if (deadlineIn) return (item) => isElsewhere(item, deadlineIn)
  const isDated = (item: ActionItem) => item.deadline !== undefined && !isOfHorizon(item)
  if (hasColumn(actions, 'deadline') || actions.items.some((item) => isDated(item))) {
    return () => false
  }
  const isOwned = hasColumn(actions, 'owner') || actions.items.some(({owners}) => owners.length > 0)
  const isKnown =
    (!isOwned && isOfOne(postmortem)) ||
    voice.isPublic ||
    areTracked(postmortem) ||
    areNearlyDone(postmortem)
  if (isKnown) return () => true
  return (item) => item.horizon !== undefined || isTracked(item)
}

/**
 * Check whether the words above an item say when it helps, and no day: *Short-term (this week)*.
 *
 * @param item
 *   Item.
 */
export function isOfHorizon({action, deadline, horizon}: ActionItem): boolean {
  const [line = 0, ofItem = 0] = [deadline, action].map((span) => span?.position?.start.line)
  return horizon !== undefined && deadline?.kind === 'relative' && line < ofItem
}

function hasColumn({tables}: Actions, name: 'deadline' | 'owner'): boolean {
  return tables.some(({columns}) => columns.some((column) => column.name === name))
}

/**
 * Check whether an item has a ticket.
 *
 * @param item
 *   Item.
 */
export function isTracked({tickets}: ActionItem): boolean {
  return tickets.length > 0
}

/** Most are done, and somebody is at all the others. */
function areNearlyDone(postmortem: Postmortem): boolean {
  const open = openItems(postmortem)
  const done = postmortem.actions.items.filter(({state}) => state === 'done')
  return open.every(({started}) => started) && done.length > open.length
}

/** Where most have a ticket, the others were not worth one. */
function areTracked(postmortem: Postmortem): boolean {
  const open = openItems(postmortem)
  return open.filter(isTracked).length * 2 > open.length
}
