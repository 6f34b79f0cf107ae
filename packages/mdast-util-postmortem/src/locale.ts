import {francAll} from 'franc-min'

/** Languages to tell apart: ISO 639-3 → ISO 639-1. */
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

/**
 * How far behind the best language English may be: names and commands make technical English
 * look like its neighbours (measured: 0.001 at most on real postmortems, 0.2 and more on other languages).
 */
const tolerance = 0.05

/**
 * Tell the language of a text.
 *
 * @param text
 *   Prose without code; the first 1,000 characters count.
 * @returns
 *   ISO 639-1 code; `und` if there are fewer than 40 letters.
 */
export function detectLocale(text: string): string {
  const sample = text.slice(0, 1000)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < 40) return 'und'
  const scores = francAll(sample, {only})
  const [best] = scores[0] ?? ['und']
  const english = scores.find(([code]) => code === 'eng')
  if (english && english[1] >= 1 - tolerance) return 'en'
  return languages[best] ?? 'und'
}
