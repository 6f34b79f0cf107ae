/** Closed classes of English words, as far as finding the subject of a verb needs them. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const beForms: ReadonlySet<string> = set("be is are was were been being am 's got get gets")

export const modals: ReadonlySet<string> = set(
  'can could may might must shall should will would ought'
)

export const auxiliaries: ReadonlySet<string> = new Set([
  ...set('be is are was were been being am have has had having do does did not to'),
  ...modals
])

const adverbs: ReadonlySet<string> = set(
  'also just then even still already again never ever always often once soon later first now both all almost simply therefore thus hence instead too themselves himself herself ourselves itself yet'
)

/** Words in *-ly* that are none. */
const noAdverbs: ReadonlySet<string> = set(
  'apply reply supply july family anomaly assembly multiply comply rely monopoly fly ally daily weekly monthly'
)

export const prepositions: ReadonlySet<string> = set(
  'at on in by during from for with without under over of to into onto through via despite due following between within among across against around about before after until since as per towards near off upon throughout inside outside behind'
)

/** Words that a clause starts behind. */
export const boundaries: ReadonlySet<string> = set(
  '. ! ? , ; : ( ) [ ] | / \u2014 \u2013 \u2192 - that because when while if after before since as where although though so which who whom unless until whether and but or than once whereas how why what'
)

export const determiners: ReadonlySet<string> = set(
  'the a an this that these those our my your their its his her some any no each every both another one two three four five several many all most neither either whoever'
)

/** *One of our engineers* is what comes behind *of*. */
export const partitives: ReadonlySet<string> = set(
  'one two three some most all both none many few part number couple several each half any neither majority'
)

/** Verbs whose object does something: *made the operator put …*. */
export const causatives: ReadonlySet<string> = set(
  'made make makes making let lets letting help helps helped have had see sees saw watch prevent prevents prevented stop stops stopped allow allows allowed require requires required cause causes caused'
)

export const interrogatives: ReadonlySet<string> = set('what how why when who which where whose')

/** What can stand between a verb and its object’s noun. */
const noPast: ReadonlySet<string> = set(
  'need speed feed exceed proceed seed bleed indeed embed hundred unused red breed shed weed agreed-upon so-called'
)

const irregularPast: ReadonlySet<string> = set(
  'ran wrote rewrote took broke left set put sent made gave went did built rebuilt shut chose forgot kept lost began hit cut let brought thought told got found came saw knew said read misread spent led misled held meant caught fell grew drew threw wore bound overrode overwrote oversaw understood misunderstood undid withdrew split cast reset spun stood paid sold bought taught felt overran froze stuck hid rose sank shot stole struck swept tore woke flew fed dealt sought spread swung bent bit blew burst'
)

const irregularParticiples: ReadonlySet<string> = set(
  'known taken written rewritten overwritten broken given gone done seen chosen forgotten run rerun been become shown thrown begun driven understood overridden frozen drawn mistaken foreseen stood paid caught told found brought thought kept held built rebuilt put set sent made left read cut let shut spotted got gotten'
)

/**
 * Tell whether a word modifies a verb.
 *
 * @param word
 *   Word in lower case.
 */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !noAdverbs.has(word))
}

/**
 * Tell whether a word can be a verb in the past.
 *
 * @param word
 *   Word in lower case.
 */
export function isPast(word: string): boolean {
  return irregularPast.has(word) || isRegular(word)
}

/**
 * Tell whether a word can be a past participle.
 *
 * @param word
 *   Word in lower case.
 */
export function isParticiple(word: string): boolean {
  return irregularParticiples.has(word) || isRegular(word)
}

/**
 * Tell whether a word can be a gerund.
 *
 * @param word
 *   Word in lower case.
 */
export function isGerund(word: string): boolean {
  return word.length > 5 && word.endsWith('ing')
}

function isRegular(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !noPast.has(word)
}
