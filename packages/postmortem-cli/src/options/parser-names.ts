/** Parsers that `--parser` takes. */
export const parserNames = ['micromark', 'satteri'] as const

/** Name of a parser. */
export type ParserName = (typeof parserNames)[number]
