/**
 * What is left of a heading when only its meaning counts.
 *
 * @property main
 *   Words in lower case, without numbering, emoji, anchors, and closing punctuation.
 * @property tail
 *   Words of a closing parenthesis, `''` if there is none.
 */
export interface NormalHeading {
  main: string
  tail: string
}

/** Replacements, in order. None can match more than once at a place, so all are linear. */
const plainReplacements: ReadonlyArray<[RegExp, string]> = [
  [/&/g, ' and '],
  // Shortcodes of emoji, anchors.
  [/:[a-z][\w+-]{0,40}:/g, ' '],
  [/\{[#:][^{}\n]{0,80}\}/g, ' '],
  // `root-cause` and `root cause` are the same words.
  [/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, ' '],
  [/[*_`"]/g, ''],
  [/\s+/g, ' ']
]

/** Of a text that has more than plain letters, digits, and signs. */
const replacements: typeof plainReplacements = [
  [/[\u2018\u2019\u02BC]/g, "'"],
  [/[\u201C\u201D]/g, '"'],
  [/\uFF1A/g, ':'],
  [/[\u3010\u3011\u300A-\u300F\u25A0-\u25FF\u2605\u2606\u203B\u00BF\u00A1]/g, ' '],
  [/[\p{Extended_Pictographic}\u200D\uFE0F\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/gu, ' '],
  ...plainReplacements
]

/** What one of them changes. */
const changeable = /[&:{*_`"-]|\s[\s]|[\t\n\v\f\r]/

const plain = /^[\n\r\t\u0020-\u007E]*$/

const numbering =
  /^(?:(?:step |section |part )?\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{1,5}|[a-z])[.):](?= |$)|\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2} [-–—]|[-–—•·>]|\(?[一二三四五六七八九十]{1,3}\s?[,.)]|第\s?[一二三四五六七八九十\d]{1,3}\s?[章部节節]|제\s?\d{1,2}\s?[장부])\s*/
const closing = /[\s:?.!#;,\-–—]+$/
const parenthesis = /^(.*?)\s*[([{]([^()[\]{}]{0,200})[)\]}]$/

/**
 * Reduce a heading to its words.
 *
 * @param value
 *   Text of a heading, label, key, or cell.
 * @returns
 *   Its words in lower case.
 */
export function normalizeHeading(value: string): Readonly<NormalHeading> {
  if (value.length > longestKept) return normalize(value)
  const known = recent.get(value)
  if (known) return known
  const heading = normalize(value)
  if (recent.size >= mostRecent) recent.clear()
  recent.set(value, heading)
  return heading
}

/** The same headings, labels, and cells are looked at by several readers, and in most documents. */
const recent = new Map<string, Readonly<NormalHeading>>()
const mostRecent = 2000
const longestKept = 60

function normalize(value: string): NormalHeading {
  // A heading longer than this announces nothing.
  let main = value.slice(0, 300)
  const isPlain = plain.test(main)
  main = (isPlain ? main : main.normalize('NFKC')).toLowerCase()
  if (!isPlain || changeable.test(main)) {
    for (const [pattern, replacement] of isPlain ? plainReplacements : replacements) {
      main = main.replace(pattern, replacement)
    }
  }
  main = trim(main.trim().replace(numbering, ''))
  const match = /[)\]}]$/.test(main) ? parenthesis.exec(main) : undefined
  if (!match || match[1] === '') return {main, tail: ''}
  return {main: trim(match[1]!), tail: trim(match[2]!)}
}

function trim(value: string): string {
  return value.replace(closing, '').trim()
}
