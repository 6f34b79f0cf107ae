/**
 * Make words, and the same behind a word that lost its vowel before theirs: *l'objectif*,
 * *d'utilisateurs*, *dell'obiettivo*.
 *
 * @param leads
 *   What stands before them, with its apostrophe.
 */
export function elidedAfter(leads: ReadonlyArray<string>): (words: Array<string>) => Array<string> {
  return (words) => [
    ...words,
    ...words
      .filter((word) => /^[aeiouyhàâéèêîìíòóœ]/.test(word))
      .flatMap((word) => leads.map((lead) => lead + word))
  ]
}
