import type {Language} from '../languages/index.ts'
import type {KnownPeople} from '../people/owners.ts'
import type {KeywordFilter} from '../text/keyword-filter.ts'
import {figure, keywordFilter} from '../text/keyword-filter.ts'
import {perLanguage} from '../text/per-language.ts'

/** What a piece can be: something about the action, or `other`: a ticket, a link. */
export type PieceName =
  'criteria' | 'deadline' | 'id' | 'other' | 'owner' | 'priority' | 'status' | 'type'

/** Words and names that pieces are recognised by. */
export interface PieceWords {
  language: Language
  known: KnownPeople
  /** Names that items of the list start with, or end with. */
  leads?: ReadonlySet<string>
}

/** What a piece could be. Most pieces are parts of sentences, and can be none of it. */
export type Clues = Readonly<Record<Exclude<PieceName, 'criteria'>, boolean>>

type Group = 'joint' | 'owner' | 'priority' | 'status' | 'ticket' | 'type'

interface KnownWords {
  filter: KeywordFilter<Group>
  /** Words that deadlines start with, or that stand behind their first number. */
  days: ReadonlySet<string>
}

/** The first number and word of a piece, or a sign for a blank: `<when>`, `{{date}}`, `???`. */
const firstWord =
  /^[^\p{L}\p{N}?{[<]*(?:(?<blank>[?{[<]|xx|yy)|(?<number>\d[-/.:\d]*)?\s?(?<word>\p{L}*))/iu

/** Most spaces in a name: `owned by Juan de la Cruz`. */
const mostSpaces = 6
const separator = /[,;&+/\n(]/

const wordsOf: (language: Language) => KnownWords = perLanguage(
  ({actions, people, time}: Language) => {
    const {cancelled, done, open, ownerKeys, priorities, priorityKeys, ticketKeys} = actions
    const {groups, joints, none, ownerStarts, roles, teamNames, teams} = people
    const days = [...actions.deadlineStarts, ...stringsIn(time)]
    return {
      filter: keywordFilter<Group>({
        joint: joints,
        owner: spelt([...groups, ...none, ...ownerKeys, ...ownerStarts, ...roles, ...teamNames, ...teams]),
        priority: spelt([...priorities, ...priorityKeys]),
        status: spelt([...cancelled, ...done, ...open]),
        ticket: ticketKeys,
        type: spelt(actions.types)
      }),
      days: new Set(days.flatMap((words) => words.toLowerCase().match(/\p{L}+/u)?.[0] ?? []))
    } // prettier-ignore
  }
)

/** Signs have no letters to look for. */
function spelt(words: Iterable<string>): Array<string> {
  return [...words].filter((word) => /[a-z\d]/.test(word))
}

function* stringsIn(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words
  else if (words instanceof Object) {
    if (!Array.isArray(words)) yield* Object.keys(words)
    for (const inner of Object.values(words)) yield* stringsIn(inner)
  }
}

/** Find out at one look what a piece could be. */
export function cluesIn(words: string, {known, language, leads}: PieceWords): Clues {
  const {days, filter} = wordsOf(language)
  const found = filter.in(words)
  const has = (group: Group) => (found & filter.bits[group]) !== 0
  const hasFigure = (found & figure) !== 0
  const {blank, number = '', word = ''} = firstWord.exec(words)?.groups ?? {}
  const lower = word.toLowerCase()
  const {endLetters} = language.time.deadlines
  // `eom`.
  const isEnd = lower.length === endLetters.length + 1 && lower.startsWith(endLetters)
  const isDay = days.has(lower) || isEnd || number.length > 3 || (number !== '' && word === '')
  const isShort =
    has('joint') ||
    words.split(' ', mostSpaces + 2).length <= mostSpaces + 1 ||
    separator.test(words)
  const isName =
    word !== lower || words.includes('@') || has('owner') || leads?.has(words.split(/[,?]/, 1)[0]!)
  return {
    deadline: blank !== undefined || isDay,
    id: hasFigure,
    other: hasFigure || has('joint') || has('ticket'),
    owner: known.people.size + known.teams.size > 0 || (isShort && isName === true),
    priority: hasFigure || has('priority'),
    status: words.charCodeAt(0) > 127 || has('status'),
    type: has('type')
  }
}
