import process from 'node:process'

/** Names of what is painted, with how to turn it on and off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  heading: [36, 39]
} as const

/** What can be painted. */
export type Paint = keyof typeof codes

/** Paints a text, or leaves it as it is. */
export type Painter = (paint: Paint, text: string) => string

/**
 * Make what paints text.
 *
 * @param isColored
 *   Whether to paint; otherwise texts stay as they are.
 */
export function painter(isColored: boolean): Painter {
  if (!isColored) return (_, text) => text
  return (paint, text) => {
    const [on, off] = codes[paint]
    return text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`
  }
}

/**
 * Make what links text to an address (OSC 8); terminals that do not know links show the text.
 *
 * @param isLinked
 *   Whether to link; otherwise texts stay as they are.
 */
export function linker(isLinked: boolean): (text: string, url: string | undefined) => string {
  return (text, url) =>
    isLinked && url !== undefined && /^[!-~]+$/.test(url)
      ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`
      : text
}

/** What the user said of colors, by options. */
export interface ColorValues {
  color: boolean
  'no-color': boolean
}

/**
 * Decide whether to color: what the user says in this run, then `FORCE_COLOR`, then `NO_COLOR`, and
 * else whether it goes to a terminal.
 *
 * @param values
 *   Options of the user.
 * @param isTerminal
 *   Whether it goes to a terminal.
 */
export function wantsColor(values: ColorValues, isTerminal: boolean): boolean {
  if (values['no-color']) return false
  if (values.color) return true
  const {FORCE_COLOR, NO_COLOR, TERM} = process.env
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR)
  return !NO_COLOR && isTerminal && TERM !== 'dumb'
}
