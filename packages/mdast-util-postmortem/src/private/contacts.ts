import type {Language} from '../languages/index.ts'
import type {Span} from '../model.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {spansOf} from './hosts.ts'

const mail =
  /(?<![\w.+%/:@-])[\w+%-](?:[\w.+%-]{0,62}[\w+%-])?@(?:[a-z\d][a-z\d-]{0,62}\.){1,6}[a-z]{2,24}(?![\w-]|\.\w|:)/gi

/** Domains for examples (RFC 2606), and what only looks like one: `logo@2x.png`. */
const noDomain =
  /^(?:\d+x\.|example\.)|\.(?:example\.(?:com|net|org)|example|invalid|test|local|internal|png|jpe?g|gif|svg|webp)$/i

/** `+49 30 1234567`, `(555) 123-4567`, `555-123-4567`. */
const phone =
  /(?<![\w+.(-])(?:\+[1-9]\d{0,2}(?:[ ./-]\(?\d{1,5}\)?){2,6}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\w-]|\.\d|%)/g

/** Numbers that nobody has. */
const noPhone = /555[ .)-]*\d{0,3}[ .-]?01\d\d$/

const patternsOf = perLanguage(({privacy}: Language) => ({
  /** Mailboxes of nobody in particular: `support`. */
  roles: new RegExp(
    String.raw`^(?:${anyOf(privacy.mailboxes)})(?:[+._-].*)?@|[._-]${anyOf(privacy.mailingLists)}@|@(?:lists?|groups?|googlegroups)\.`,
    'i'
  ),
  /** Under such a key an author gives the address to readers: `author_email: mira@…`. */
  given: new RegExp(String.raw`^ {0,8}(?:${anyOf(privacy.givenAddresses)})[ :=]`, 'i'),
  /** `phone: 030 1234567`. */
  labelled: new RegExp(
    String.raw`(?=[+\d])(?<=\b(?:${anyOf(privacy.phones)})[.:]? {0,2}(?:${anyOf(privacy.numbers)}:? ?)?)\+?\d[\d ()/.-]{5,18}\d(?![\w-]|\.\d|%)`,
    'gi'
  )
}))

/** Find addresses of e-mail that belong to somebody. */
export function mailIn(line: string, language: Language, isFrontMatter: boolean): Array<Span> {
  if (!line.includes('@')) return []
  const {given, roles} = patternsOf(language)
  if (isFrontMatter && given.test(line)) return []
  return spansOf(line, mail).filter(({end, start}) => {
    const written = line.slice(start, end)
    const [own = '', domain = ''] = written.toLowerCase().split('@')
    const [house = ''] = domain.split('.', 1)
    // `harborlinebookings@harborline.dev`; the one at `mira.dev` may be called so.
    const isOfHouse = own.startsWith(house) && own.length > house.length && house.length > 3
    return !noDomain.test(domain) && !roles.test(written) && !isOfHouse
  })
}

/** Find numbers of telephones. */
export function phonesIn(line: string, language: Language): Array<Span> {
  if (!/\d[\d ()/.-]{5}/.test(line)) return []
  const found = [...spansOf(line, phone), ...spansOf(line, patternsOf(language).labelled)]
  return found.filter(({end, start}) => {
    const written = line.slice(start, end)
    const digits = written.replaceAll(/\D/g, '').length
    return digits >= 7 && digits <= 15 && !noPhone.test(written) && !/\d{4}-\d\d-\d\d/.test(written)
  })
}
