/** Check whether a list of words and phrases has a whole text, but for marks around its words. */
export function isOneOf(text: string, words: ReadonlyArray<string>): boolean {
  return words.includes(spacedWords(text).trim())
}

/** Check whether one of some words and phrases, in lower case, stands in a text. */
export function hasWords(text: string, words: ReadonlyArray<string>): boolean {
  const spaced = spacedWords(text)
  return words.some((word) => spaced.includes(` ${word} `))
}

/** Check whether a text starts or ends with one of some words and phrases. */
export function hasWordsAtAnEnd(text: string, words: ReadonlyArray<string>): boolean {
  const spaced = spacedWords(text)
  return words.some((word) => spaced.startsWith(` ${word} `) || spaced.endsWith(` ${word} `))
}

/** The words of a text in lower case, with a space around each. */
function spacedWords(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} ` // prettier-ignore
}

/** The name of a file, and the folders that it is in. */
export function partsOfPath(path: string): {name: string; folders: Array<string>} {
  const folders = path.split(/[/\\]/)
  return {name: folders.pop()!, folders}
}
