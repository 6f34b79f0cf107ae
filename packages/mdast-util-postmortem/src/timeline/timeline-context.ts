import type {RootContent} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {FrontMatter} from '../metadata/front-matter.ts'
import type {CalendarDate, Field, TextSpan} from '../model.ts'
import type {FlatText, Source} from '../text/flat-text.ts'

/** A part of the document that says what happened when. */
export interface TimelinePart {
  /** Index of the section; `undefined` for a document without a timeline section. */
  section: number | undefined
  /** Words of its heading. */
  heading: TextSpan | undefined
  /** Text of its heading, to find a zone in. */
  headingText: FlatText | undefined
  blocks: ReadonlyArray<RootContent>
}

/** What a timeline is read from. */
export interface TimelineContext {
  parts: ReadonlyArray<TimelinePart>
  source: Source
  language: Language
  /** Blocks of the document: something can be said of all times before the first section. */
  blocks: ReadonlyArray<RootContent>
  /** Blocks before the first section, and in the summary: their times can name a zone. */
  summary: ReadonlyArray<RootContent>
  /** Fields: so can theirs. */
  metadata: ReadonlyArray<Field>
  /** Day of the document. */
  date: CalendarDate | undefined
  /** Day on which the document was written, for times without a year. */
  writtenOn: CalendarDate | undefined
  frontMatter: FrontMatter
  /** Day before month in dates such as `06/04/2023`, when nothing else decides it. */
  dayFirst: boolean | undefined
  /** Zones that letters stand for. */
  abbreviations: Readonly<Record<string, string>>
  /** Zone of all timelines of the team. */
  timeZone: string | undefined
}
