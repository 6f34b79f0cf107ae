import type {Language} from '../languages/index.ts'
import type {PrivateDatum, PrivateKind, Span} from '../model.ts'
import type {Source} from '../text/flat-text.ts'
import type {KeywordFilter} from '../text/keyword-filter.ts'
import {between} from '../text/flat-text.ts'
import {figure, keywordFilter} from '../text/keyword-filter.ts'
import {perLanguage} from '../text/per-language.ts'
import {mailIn, phonesIn} from './contacts.ts'
import {endUsersIn} from './end-users.ts'
import {internalHostsIn, privateAddressesIn, privateDomains} from './hosts.ts'
import {couldHaveSecrets, secretsIn} from './secrets.ts'
import {overlaps} from '../text/span.ts'

/** Finds what is of one kind in a line. */
type Finder = (line: string, language: Language, isFrontMatter: boolean) => Array<Span>

type Clue = 'domain' | 'endUser'

/** Words without which there is nothing of some kinds. */
const cluesOf: (language: Language) => KeywordFilter<Clue> = perLanguage(({privacy}: Language) =>
  keywordFilter<Clue>({domain: privateDomains, endUser: privacy.endUsers})
)

/** By what a line needs; the first of two that overlap counts. */
const finders: ReadonlyArray<[PrivateKind, Finder, needs?: Clue | 'figure']> = [
  ['secret', secretsIn],
  ['email', mailIn],
  ['address', privateAddressesIn, 'figure'],
  ['host', internalHostsIn, 'domain'],
  ['phone', phonesIn, 'figure'],
  ['end-user', endUsersIn, 'endUser']
]

/** Characters of a line that is looked at: longer ones are data, not text. */
const longest = 20_000

/** Characters that show which one is meant. */
const shown = 4

/**
 * Find what should not be published: in text, code, addresses, and front matter.
 *
 * @param hasPositions
 *   Whether its tree has positions.
 * @param isPublic
 *   What is public: domains, addresses, numbers, names; in lower case.
 * @returns
 *   What was found, in the order of the document; only its start is kept.
 */
export function readPrivateData(
  source: Source,
  hasPositions: boolean,
  language: Language,
  isPublic: ReadonlyArray<string>
): Array<PrivateDatum> {
  const found: Array<PrivateDatum> = []
  const wanted = couldHaveSecrets(source.text) ? finders : finders.slice(1)
  let offset = 0
  let isFrontMatter = false
  for (const line of source.text.split('\n')) {
    if (fence.test(line)) isFrontMatter = offset === 0
    const context = {language, isFrontMatter, isPublic}
    for (const {end, kind, start} of inLine(line.slice(0, longest), wanted, context)) {
      found.push({
        kind,
        start: line.slice(start, Math.min(start + shown, start + Math.floor((end - start) / 2))),
        position: hasPositions ? between(offset + start, offset + end, source) : undefined
      })
    }
    offset += line.length + 1
  }
  return found
}

/** Around front matter. */
const fence = /^(?:---|\+\+\+)\s*$/

function inLine(
  line: string,
  wanted: typeof finders,
  {
    isFrontMatter,
    isPublic,
    language
  }: {isFrontMatter: boolean; isPublic: ReadonlyArray<string>; language: Language}
): Array<Span & {kind: PrivateKind}> {
  const found: Array<Span & {kind: PrivateKind}> = []
  const clues = cluesOf(language)
  const has = clues.in(line)
  for (const [kind, find, needs] of wanted) {
    if (needs && (has & (needs === 'figure' ? figure : clues.bits[needs])) === 0) continue
    for (const span of find(line, language, isFrontMatter)) {
      const value = line.slice(span.start, span.end).toLowerCase()
      if (!overlaps(span, found) && !isPublic.some((name) => isNamed(value, name)))
        found.push({...span, kind})
    }
  }
  return found.length > 1 ? found.toSorted((a, b) => a.start - b.start) : found
}

/** `acme.com` names all addresses of that domain. */
function isNamed(value: string, name: string): boolean {
  return (
    value === name || value.endsWith(`@${name.replace(/^@/, '')}`) || value.endsWith(`.${name}`)
  )
}
