/** A range in a text, end excluded, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** Where words are in a text that a grammar reads. */
export interface InText {
  span: Span
}
