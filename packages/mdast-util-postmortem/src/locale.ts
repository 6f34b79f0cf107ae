import {francAll} from 'franc-min'
import {countWords} from './text/count-words.ts'
import {extend, hashOf, lookUp, seed, wordCode, wordTable} from './text/word-table.ts'
import {foreignWords} from './languages/foreign-words.ts'
import {defaultLanguage} from './languages/index.ts'

/** Languages to distinguish: ISO 639-3 → ISO 639-1. */
const languages: Record<string, string> = {
  arb: 'ar',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  eng: 'en',
  fra: 'fr',
  hin: 'hi',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  pol: 'pl',
  por: 'pt',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tur: 'tr',
  ukr: 'uk',
  vie: 'vi'
}

const only = Object.keys(languages)

/** How far behind the best language English may be: names make technical English look like its neighbours. */
const tolerance = 0.005

/** Fewer letters say nothing: a few lines of technical English look Dutch. */
const fewest = {latin: 150, foreign: 40, dense: 20}

const {frequentWords, ownWords} = defaultLanguage
const frequent = wordTable(new Map(frequentWords.map((word) => [hashOf(word), 1])))

/** How often English texts say the words that they are full of. */
function countFrequent(text: string): number {
  let count = 0
  let hash = seed
  for (let at = 0; at <= text.length; at++) {
    const code = wordCode(text.charCodeAt(at))
    if (code >= firstLetter) hash = extend(hash, code)
    else if (hash !== seed) {
      count += lookUp(hash, frequent)
      hash = seed
    }
  }
  return count
}

/** The code of `a`; those of digits are less. */
const firstLetter = 97

/**
 * Most documents are English, and to see this takes a tenth of the time: one word in twelve is
 * frequent (measured: in nine of ten English postmortems; in other languages it is one in
 * ninety at most, where they are not full of letters that English has not).
 */
function isPlainEnglish(text: string): boolean {
  const words = countWords(text)
  return words >= 20 && countFrequent(text) * 12 >= words && !foreign.test(text)
}

/** Ten letters of another script. */
const foreign = /(?:[\u0370-\u1FFF\u2E80-\uD7FF][^\u0370-\u1FFF\u2E80-\uD7FF]{0,99}){10}/

/** Names of things are written the same in all languages: addresses, `orderService`, `v1.2`, `API`. */
const identifier = /\d|[_/\\@#=$]|[a-z][A-Z]|[A-Z]{2}|\w[.:]\w/

function withoutIdentifiers(text: string): string {
  return text.replace(/[\w$@#./\\:=-]+/g, (token) => (identifier.test(token) ? ' ' : token))
}

/**
 * Detect the language of a text.
 *
 * @param text
 *   Prose without code; the first 1,000 characters count.
 * @returns
 *   ISO 639-1 code; `und` if there is too little of it.
 */
export function detectLocale(text: string): string {
  const sample = text.slice(0, 1000)
  if (isPlainEnglish(sample)) return 'en'
  const words = withoutIdentifiers(sample)
  const ofScript = localeOfScript(words)
  if (ofScript !== undefined) return ofScript
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < (foreign.test(sample) ? fewest.foreign : fewest.latin)) return 'und'
  const ofWords = detectForeignLocale(words)
  if (ofWords !== 'und') return ofWords
  const scores = francAll(sample, {only})
  const [best] = scores[0] ?? ['und']
  const english = scores.find(([code]) => code === 'eng')
  if (english && english[1] >= 1 - tolerance) return 'en'
  return languages[best] ?? 'und'
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * The language of a text in a script that is written around English names: there are at least as
 * many letters of it as English words, and hardly a word that every English text is full of.
 */
function localeOfScript(words: string): string | undefined {
  const letters = words.match(dense)?.join('') ?? ''
  const latin = words.match(/[A-Za-z]+/g)?.length ?? 0
  const english = countFrequent(words)
  if (letters.length < fewest.dense || letters.length < latin || english * 20 > latin) {
    return undefined
  }
  if (/\p{Script=Hangul}/u.test(letters)) return 'ko'
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters) ? 'ja' : 'zh'
}

const englishWords: ReadonlySet<string> = new Set(ownWords)

/** So many different words of a language identify it in a short text. */
const enoughWords = 3
const enoughForeignLetters = 10

/**
 * Detect the language of a short text, if it certainly is another one than English: by its script,
 * or by several frequent words.
 *
 * @param text
 *   Headings and prose; the first 1,000 characters count.
 * @returns
 *   ISO 639-1 code; `und` if the text can be English, or there is too little of it.
 */
export function detectForeignLocale(text: string): string {
  const sample = text.slice(0, 1000).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters - latin >= enoughForeignLetters && letters > 2 * latin) {
    // A few words of Russian look Ukrainian.
    const likely = only.filter((code) => code !== 'ukr' || /[ґєії]/.test(sample))
    const [[best] = ['und']] = francAll(sample, {only: likely, minLength: 1})
    return languages[best] ?? 'und'
  }
  const words = [...new Set(sample.match(/[\p{L}\p{M}]+/gu))]
  const english = words.filter((word) => englishWords.has(word)).length
  let [found, most] = ['und', Math.max(enoughWords, 2 * english + 1) - 1]
  for (const [locale, known] of Object.entries(foreignWords)) {
    const count = words.filter((word) => known.has(word)).length
    if (count > most) [found, most] = [locale, count]
  }
  return found
}
