import type {Span, SubjectKind} from '../model.ts'

/** Somebody or something, and its words; the range is empty where it is only understood. */
export interface Actor {
  kind: SubjectKind
  range: Span
  /** The sentence starts with its verb: *forgot the flag*. Such notes mostly are of what people did. */
  isElided?: boolean | undefined
}

/**
 * Check whether somebody is one who can be blamed.
 *
 * @param kind
 *   Kind of subject.
 */
export function isHuman(kind: SubjectKind): boolean {
  return kind === 'person' || kind === 'self'
}
