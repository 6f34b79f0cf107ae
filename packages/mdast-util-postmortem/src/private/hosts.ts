import type {Span} from '../text/span.ts'
import {spanOfMatch} from '../text/span.ts'

/** What no public name server knows. */
export const privateDomains: ReadonlyArray<string> = ['internal', 'local', 'corp', 'lan', 'intranet', 'localdomain'] // prettier-ignore

/** Names that end in one of them. */
const host = new RegExp(
  String.raw`(?<![\w.@-]|(?<!\/)\/)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}(?:${privateDomains.join('|')})(?![\w-]|\.\w|\()`,
  'gi'
)

/** The same on all machines, in all clusters, or of none. */
const everywhere =
  /^(?:(?:host|gateway|kubernetes)\.docker\.internal|metadata\.google\.internal|(?:.*\.svc\.|svc\.)?cluster\.local|(?:com|org|io|net|dev)\..*|.*\bexample\..*)$/i

const address = /(?=1)(?<![\w.:-])(?:10|172|192)(?:\.\d{1,3}){3}(?![\w-]|\.\d|\/\d)/g

/** Find names of hosts that only an internal network knows. */
export function internalHostsIn(line: string): Array<Span> {
  return spansOf(line, host).filter(({end, start}) => !everywhere.test(line.slice(start, end)))
}

/**
 * Find addresses of private networks (RFC 1918).
 *
 * @returns
 *   Where they are; whole networks, `10.0.0.0/8`, are left out.
 */
export function privateAddressesIn(line: string): Array<Span> {
  return spansOf(line, address).filter(({end, start}) => {
    const [first, second, ...others] = line.slice(start, end).split('.').map(Number)
    if ([second!, ...others].some((part) => part > 255)) return false
    if (first === 172) return second! >= 16 && second! < 32
    return first === 10 || second === 168
  })
}

/**
 * Find the places at which a pattern matches.
 *
 * @param pattern
 *   Pattern, global.
 */
export function spansOf(line: string, pattern: RegExp): Array<Span> {
  const spans: Array<Span> = []
  // `matchAll` makes a copy of the pattern for each line.
  pattern.lastIndex = 0
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    spans.push(spanOfMatch(match))
  }
  return spans
}
