import type {Language} from '../languages/index.ts'
import type {ListBlock} from '../outline/parts.ts'
import type {FlatText} from '../text/flat-text.ts'
import type {ItemWords} from './piece-kinds.ts'
import {isNamed, isOwnerLabel} from '../people/owners.ts'
import {anyOf} from '../text/any-of.ts'
import {textOf} from '../text/flat-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {readDeadline} from '../time/deadline.ts'
import {isVerbOrPlural} from './piece-kinds.ts'
import {firstWord} from '../text/words.ts'

/** `Ada: …`, `[Ada] …`. */
const beforeColon = /^\s*(?:(\p{Lu}[\p{L}\d .&+,/-]{1,30}):|\[(\p{Lu}[\p{L}\d .&+,/-]{1,30})\])\s/u

const handle = /^\s*\[(\p{Ll}[\p{Ll}\d_-]{2,20})\??\]\s/u

/** `Ada, Grace`, `Ada and Grace`. */
const betweenNames: (language: Language) => RegExp = perLanguage(
  ({people}: Language) => new RegExp(String.raw`\s*[,&/+]\s*|\s${anyOf(people.joints)}\s`)
)

/** `– sam, next week`, `(sam, 2026-03-01)`. */
const nameAtEnd = /(?:\s[-–—]{1,3}\s|[([])([\p{L}.]{2,20}),\s([^()[\],]{2,30})[)\].]*\s*$/u
const longestEnd = 80

/** What stands before an action, and how much it shows that it is a name. */
interface Lead {
  names: ReadonlyArray<string>
  /** A topic can stand there as well, but mostly once in a list: `Cache: …`. */
  isCertain: boolean
  isBold: boolean
}

/**
 * List the names that items of a list start with.
 *
 * A topic stands there as well, so that a name has to be repeated, or has to be one word before a
 * colon and a verb: `Ada: write a test`. Words in bold before a dash are all names if one of them is
 * known as one.
 */
export function leadingNames({node}: ListBlock, context: ItemWords): ReadonlySet<string> {
  const leads = node.children.flatMap(({children: [first]}) =>
    first?.type === 'paragraph' ? (leadIn(textOf(first), context) ?? []) : []
  )
  const counts = new Map<string, number>()
  for (const {isBold, names} of leads) {
    for (const name of isBold ? [] : new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const isListOfNames = leads.some(({isBold, isCertain}) => isBold && isCertain)
  const atStarts = leads.flatMap(({isBold, isCertain, names}) =>
    names.filter((name) => (isBold ? isListOfNames : isCertain || counts.get(name)! > 1))
  )
  return new Set([...atStarts, ...handlesIn(node, context)])
}

/** `[ada] …`, `[grace?] …` before most items of a list: names as they are written in a chat. */
function handlesIn({children}: ListBlock['node'], {language}: ItemWords): Array<string> {
  const handles = children.flatMap(({children: [first]}) => {
    const [, name] = first?.type === 'paragraph' ? (handle.exec(textOf(first).value) ?? []) : []
    return name && !isWordOfItems(name, language) ? [name] : []
  })
  return handles.length > 1 && handles.length * 2 > children.length ? handles : []
}

/** `[docs] …`, `[high] …`, `[done] …`, `[add] …`. */
function isWordOfItems(word: string, {actions, people}: Language): boolean {
  const {cancelled, done, open, priorities, types, verbs} = actions
  return (
    [types, verbs, people.none, people.products, people.teamNames, people.topics].some((words) => words.has(word)) || // prettier-ignore
    [cancelled, done, open, priorities].some((words) => words.includes(word)) ||
    people.topicEnds.some((end) => word.endsWith(end))
  )
}

function leadIn(text: FlatText, context: ItemWords): Lead | undefined {
  return boldLead(text, context) ?? leadBeforeColon(text, context) ?? leadBeforeVerb(text, context)
}

/** `**Ada** — add an alert`, `**Ada**: add an alert`. */
function boldLead({strong: [first], value}: FlatText, context: ItemWords): Lead | undefined {
  if (!first || first.start > 0) return undefined
  const isDash = /^\s+[-–—]{1,3}\s/.test(value.slice(first.end))
  if (!isDash && !/^:\s|^(?<=:)\s/.test(value.slice(first.end))) return undefined
  const name = value.slice(0, first.end).replace(/:$/, '')
  const {people} = context.language
  // Topics stand before a colon more often: `**Monitoring**: …`.
  if (!isDash && !isOwnerLabel(name, people, context.known)) return undefined
  const isCertain = isNamed(name, people, context.known)
  return {names: [name], isCertain, isBold: true}
}

function leadBeforeColon({value}: FlatText, {known, language}: ItemWords): Lead | undefined {
  const match = beforeColon.exec(value)
  const names = (match?.[1] ?? match?.[2])
    ?.split(betweenNames(language))
    .filter((name) => isOwnerLabel(name, language.people, known))
  if (!match || !names || names.length === 0) return undefined
  const isCertain =
    /^\p{Lu}\p{Ll}+$/u.test(names.join(' ')) &&
    !isVerbOrPlural(names.join(' '), language) &&
    language.actions.verbs.has(firstWord(value.slice(match[0].length)))
  return {names, isCertain, isBold: false}
}

/** `Ada adds an alert`, `DBX to add an alert`, `DBX add an alert`. */
function leadBeforeVerb({value}: FlatText, {known, language}: ItemWords): Lead | undefined {
  const [name, next, verb = ''] = value.slice(0, 60).split(' ', 3)
  const {verbStarts, verbs} = language.actions
  const isLead =
    name &&
    next &&
    /^\p{Lu}\p{L}+$/u.test(name) &&
    (isThirdPerson(next, language) ||
      verbs.has(next) ||
      (verbStarts.includes(next) && verbs.has(verb))) &&
    !isVerbOrPlural(name, language) &&
    // *We should …* names nobody.
    !language.people.groups.has(name.toLowerCase()) &&
    !isThirdPerson(name.toLowerCase(), language) &&
    isOwnerLabel(name, language.people, known)
  return isLead ? {names: [name], isCertain: false, isBold: false} : undefined
}

/** Whether a word is a verb behind a name: `adds`. */
export function isThirdPerson(word: string, {actions}: Language): boolean {
  return actions.thirdPersons.some(
    ([ending, infinitive]) =>
      word.endsWith(ending) &&
      actions.verbs.has(word.slice(0, word.length - ending.length) + infinitive)
  )
}

/**
 * List what stands before a deadline at the end of an item, `… – sam, next week`, and so is a name
 * at the end of the others as well.
 */
export function namesAtEnds({node}: ListBlock, {language}: ItemWords): Array<string> {
  return node.children.flatMap(({children: [first]}) => {
    const {value} = first?.type === 'paragraph' ? textOf(first) : {value: ''}
    const [, name, day] = nameAtEnd.exec(value.slice(-longestEnd)) ?? []
    if (!name || !day) return []
    const {none, products, teamNames, topics} = language.people
    const isTopic = [none, products, teamNames, topics, language.actions.verbs].some((words) => words.has(name.toLowerCase())) // prettier-ignore
    const kind = isTopic ? 'text' : readDeadline(day, language)?.kind
    return kind && kind !== 'text' && kind !== 'placeholder' ? [name] : []
  })
}
