import {allMatches} from '../text/all-matches.ts'
import {anyOf, anyWordOf} from '../text/any-of.ts'

/** Makes a test from the words of a measure. */
type LabelTest = (words: ReadonlyArray<string>) => (label: string) => boolean

/**
 * Make tests of whether a label names a measure: several words mean it wherever they stand, one
 * word only in a short label.
 *
 * @param verbs
 *   Verbs, with which a label is a sentence.
 * @returns
 *   Makes a test; patterns with such classes take long to make, so all measures share them.
 */
export function labelTests(verbs: ReadonlyArray<string>): LabelTest {
  const word = String.raw`(?!${anyOf(verbs)}\s)[\p{L}\d()&'’-]+`
  // With a space between any two words: a long word has many ways to be three.
  const fewWords = String.raw`(?:\s?${word}(?:\s${word}){0,2})?\s?`
  const before = new RegExp(String.raw`^${fewWords}(?<![\p{L}\d-])$`, 'u')
  const after = new RegExp(String.raw`^(?![\p{L}\d-])${fewWords}$`, 'u')
  return (words) => {
    const phrases = words.filter((each) => each.includes(' '))
    const phrase = phrases.length > 0 ? anywhere(phrases) : undefined
    const single = anywhere(
      words.filter((each) => !each.includes(' ')),
      'g'
    )
    return (label) => {
      if (phrase?.test(label)) return true
      const lower = label.toLowerCase()
      return allMatches(lower, single).some(
        ({0: {length}, index}) =>
          before.test(lower.slice(0, index)) && after.test(lower.slice(index + length))
      )
    }
  }
}

/** One of the words, not inside of a longer one. Without the Unicode flag this is found several times as fast. */
function anywhere(words: ReadonlyArray<string>, flags = 'i'): RegExp {
  return new RegExp(`(?<!-)${anyWordOf(words)}(?!-)`, flags)
}
