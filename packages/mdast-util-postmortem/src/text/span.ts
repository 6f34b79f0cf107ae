import type {Span} from '../model.ts'

export type {Span} from '../model.ts'

/** Where words are in a text that a grammar reads. */
export interface InText {
  span: Span
}
