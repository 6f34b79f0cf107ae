import type {ActionItem, Block, Field, Person} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {KnownPeople} from './owners.ts'
import {findText} from '../text/find-text.ts'
import {identify} from './owners.ts'

/** What people are read from. */
export interface PeopleContext {
  metadata: ReadonlyArray<Field>
  items: ReadonlyArray<ActionItem>
  blocks: ReadonlyArray<Block>
  language: Language
  known: KnownPeople
}

const roles: Partial<Record<Field['name'], Person['from']>> = {
  authors: 'author',
  commander: 'responder',
  owner: 'owner'
}

const handle = /(?<![\w@/.`])@[A-Za-z][\w-]{0,38}(?:\/[\w.-]{1,40})?(?![\w@])/g

/**
 * List the people of a document: authors, responders, owners of action items, and handles in
 * its text.
 *
 * @returns
 *   Each person once, where the document first names them.
 */
export function readPeople(context: PeopleContext): Array<Person> {
  const {blocks, items, known, metadata, language} = context
  const people = new Map<string, Person>()
  const add = (person: Person) => {
    const key = person.written.toLowerCase()
    if (!people.has(key)) people.set(key, person)
  }
  for (const {name, owners = []} of metadata) {
    const from = roles[name]
    if (!from) continue
    for (const {kind, position, written} of owners) {
      if (kind === 'person') add({written, position, from})
    }
  }
  for (const {owners} of items) {
    for (const {kind, position, written: text} of owners) {
      if (kind === 'person') add({written: text, position, from: 'owner'})
    }
  }
  for (const block of blocks) {
    if (!block.written.includes('@')) continue
    for (const found of findText(block, handle)) {
      if (identify(found.written, language.people, known).kind === 'person') {
        add({...found, from: 'text'})
      }
    }
  }
  return [...people.values()]
}
