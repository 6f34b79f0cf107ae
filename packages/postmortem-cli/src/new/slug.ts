/** UTF-16 units: with a date before it, in any script, a file name that all file systems take. */
const longest = 60

/** Latin letters that are no letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i'
}

/**
 * Make a title a part of a file name: letters and digits of any script, and hyphens. Latin letters
 * lose their marks.
 *
 * @param title
 *   Title.
 * @returns
 *   At most 60 characters; nothing if the title has neither letters nor digits.
 */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replaceAll(/[ßæœøđðłþı]/g, (letter) => letters[letter]!)
    .normalize('NFC')
    // `don’t` is one word.
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '')
  if (slug.length <= longest) return slug.replace(/-$/, '')
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  // Half a word says little, but some scripts do without spaces.
  const short = end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest)
  return short.replace(/[\uD800-\uDBFF]$/, '')
}
