import type {ActionColumnName, HouseFormName, MetadataName, SectionName} from './model.ts'

/** How a team writes its postmortems. All fields are optional. */
export interface ReadOptions {
  /** Path of the file: its name says dates and kinds of documents. */
  path?: string | undefined
  /** ISO 639-1 code; detected when not given. */
  locale?: string | undefined
  /** The published form that the document follows; found by its titles when not given. */
  form?: HouseFormName | undefined
  /** Further headings of sections. */
  sections?: Partial<Record<SectionName, Array<string>>> | undefined
  /** Further keys of fields. */
  fields?: Partial<Record<MetadataName, ReadonlyArray<string>>> | undefined
  /** Further words for the state of a document. */
  status?: {draft?: Array<string>; final?: Array<string>} | undefined
  /** Further headers of columns of the action-item table. */
  columns?: Partial<Record<ActionColumnName, ReadonlyArray<string>>> | undefined
  /** Regular expressions for tickets: `OPS-\\d+`. */
  tickets?: ReadonlyArray<string> | undefined
  /** Names and handles of people. */
  people?: ReadonlyArray<string> | undefined
  /** Names and handles of teams. */
  teams?: ReadonlyArray<string> | undefined
  /** Products and services that look like people. */
  systems?: ReadonlyArray<string> | undefined
  /** What can be published: domains, addresses, numbers, names. */
  public?: ReadonlyArray<string> | undefined
  /** Further words for people at work: `release captain`. */
  roles?: ReadonlyArray<string> | undefined
  /** The day is before the month in dates such as `06/04/2023`. */
  dayFirst?: boolean | undefined
  /** Zones that letters stand for: `{"IST": "Asia/Kolkata"}`. */
  abbreviations?: Readonly<Record<string, string>> | undefined
  /** Zone of all timelines: `UTC`, `Europe/Berlin`. */
  timeZone?: string | undefined
}
