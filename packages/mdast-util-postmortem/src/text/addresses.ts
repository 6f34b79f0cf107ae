import {allMatches} from './all-matches.ts'

const address = /(?<![\p{L}\p{N}/])(?:https?:\/\/|www\.)[^\s<>]+/giu

/**
 * Find addresses that stand in a text as they are, whether they were parsed as links or not.
 *
 * @returns
 *   Addresses in order, without the punctuation of the sentence behind them.
 */
export function addressesIn(value: string): Array<{start: number; end: number}> {
  // Most texts have none.
  if (!value.includes('://') && !value.includes('www.')) return []
  return allMatches(value, address).map(({0: written, index}) => ({
    start: index,
    end: index + withoutPunctuation(written).length
  }))
}

/** As in GFM: a parenthesis belongs to the sentence if it was not opened in the address. */
function withoutPunctuation(written: string): string {
  let end = written.length
  const closed = written.split(')').length - written.split('(').length
  for (let open = closed; end > 0; end--) {
    const last = written.charAt(end - 1)
    if (last === ')' && open > 0) open--
    else if (!/[!"'*,.:;?_~]/.test(last)) break
  }
  return written.slice(0, end)
}
