import type {MetadataName, MilestoneName, SectionName} from '../model.ts'

/** How one section is called. All words in lower case, with `'` and `and`. */
export interface SectionWords {
  /** What to call it when there is none, best first. */
  titles: [string, ...Array<string>]
  /** Headings that mean this section wherever they stand. */
  words: Array<string>
  /** Headings that mean this section only when no other heading of the document does. */
  weak?: Array<string>
}

/** The words of one language. */
export interface Vocabulary {
  /** ISO 639-1. */
  locale: string
  sections: Record<SectionName, SectionWords>
  /** Headings that mean several sections at once. */
  several: Record<string, Array<SectionName>>
  /** Words before a heading that do not change its meaning: *incident* timeline. */
  modifiers: Array<string>
  /** Words after a heading that do not change its meaning: root cause *analysis*. */
  tails: Array<string>
  /** Words after which anything may follow: timeline *of* events. */
  connectors: Array<string>
  /** Words that join two headings to one. */
  joints: Array<string>
  metadata: Record<MetadataName, Array<string>>
  /**
   * Steps of an incident: labels that name them, words in a sentence that tell of them, and
   * hints that only speak against saying that nothing does.
   */
  milestones: Record<
    MilestoneName,
    {labels: Array<string>; words: Array<string>; hints: Array<string>}
  >
  /** Headers of columns with times, with days. */
  timeColumns: Array<string>
  /** Keys that mean a field only where no other key does. */
  weakKeys: Partial<Record<MetadataName, Array<string>>>
  /** States of a document, and those of an incident. */
  status: {draft: Array<string>; final: Array<string>; incident: Array<string>}
  /** Text that says that a part is still to be written. */
  unwritten: Array<string>
  /** Text that says that there is nothing to say. */
  none: Array<string>
  /**
   * Words in titles: of incidents, of looking back on something, of other documents; some of
   * these count only as the first or last word.
   */
  titles: {
    incident: Array<string>
    review: Array<string>
    other: {anywhere: Array<string>; edge: Array<string>}
  }
  /** Headings of other documents. */
  otherHeadings: Array<string>
  /** Stems of words that reports on incidents use and other documents rarely do. */
  incidentWords: Array<string>
  /** First and last words of a request to fill something in: `[link to …]`, `<service name>`. */
  placeholders: {first: Array<string>; last: Array<string>}
  /** Titles of forms. */
  placeholderTitles: Array<string>
  /** First words of questions. */
  questionWords: Array<string>
  /** First words of instructions. */
  promptStarts: Array<string>
  /** What prompts are about; each has one of these. */
  promptTopics: Array<string>
  /** The other words that prompts are made of; one word more and it is about something. */
  promptWords: Array<string>
}
