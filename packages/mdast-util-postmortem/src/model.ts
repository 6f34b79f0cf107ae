import type {Point, Position} from 'unist'

/** Roles that a part of a postmortem can play. */
export type SectionName =
  | 'action-items'
  | 'background'
  | 'contributing-factors'
  | 'detection'
  | 'impact'
  | 'lessons-learned'
  | 'lucky'
  | 'prevention'
  | 'resolution'
  | 'root-cause'
  | 'severity'
  | 'summary'
  | 'supporting'
  | 'timeline'
  | 'trigger'
  | 'went-poorly'
  | 'went-well'

/** Forms that their houses have published. */
export type HouseFormName =
  | 'atlassian'
  | 'aws-coe'
  | 'azure-pir'
  | 'ccadb'
  | 'gds'
  | 'gitlab'
  | 'google-sre'
  | 'incident-io'
  | 'pagerduty'

/** A part of a published form: its title, label, or header in the document. */
export interface FormPart extends TextSpan {
  /** What the form calls it. */
  name: string
}

/** Facts about a postmortem that are written as fields. */
export type MetadataName =
  | 'acknowledged'
  | 'authors'
  | 'closed'
  | 'commander'
  | 'date'
  | 'detected'
  | 'duration'
  | 'ended'
  | 'owner'
  | 'published'
  | 'reviewed'
  | 'severity'
  | 'shared'
  | 'started'
  | 'status'
  | 'time-zone'

/** Words of the document and where they are; no position if the tree has none. */
export interface TextSpan {
  written: string
  position: Position | undefined
}

// Types with a parameter `Place` are shared with the grammars, which know a span of a text where the
// model has words of the document.

/** The title of the document. */
export interface Title extends TextSpan {
  /** The heading or line that holds it. */
  block: Position | undefined
  source: 'front-matter' | 'heading'
  /** The day that it names. */
  day?: TextSpan & {date: CalendarDate}
  /** The level of severity that it names, if it is one: `SEV2: parcels late`. */
  level?: SeverityLevel
}

/** Who speaks in a document, and to whom. */
export interface Voice {
  /** One person, who says *I*. */
  isOne: boolean
  /** To those who were hit: its title or a comment says so, or its words are to them. */
  isPublic: boolean
}

/** One field: a key, a value, and where each is written. */
export interface Field {
  name: MetadataName
  key: TextSpan
  value: TextSpan
  /** Day that the value names, when the field is a date; `undefined` if unknown. */
  date: CalendarDate | undefined
  /** Level that a value of `severity` names: `SEV1` of `SEV1 (customer facing)`. */
  level: SeverityLevel | undefined
  /** Another level of its scale beside it, of which nobody chose one: `SEV3` of `SEV2 / SEV3`. */
  otherLevel?: TextSpan
  /** Time as written, where the field is one. */
  time: Timestamp | undefined
  /** Length of time, where the field is one. */
  duration: Duration | undefined
  /** Index in `placeholders` of the one that its value holds, if it does. */
  placeholder?: number
  /** Those whom a value names, where the field is one of people. */
  owners?: Array<Owner>
  /**
   * What a status says, and of what: `draft` and `final` of the document, `ongoing` of an incident
   * that is not over.
   */
  state?: 'draft' | 'final' | 'incident' | 'ongoing'
  /** A remark behind its state says that something is open: `Complete, action items in progress`. */
  partly?: true
  /** The value only fills the place: `n/a`. */
  skipped?: true
  /** `prose` is a sentence of the opening: `We call this a severity 2 incident.` */
  source: 'front-matter' | 'heading' | 'line' | 'list' | 'prose' | 'section' | 'table' | 'title'
}

/** A value with its label: `Threat level: red`. */
export interface LabelledValue {
  key: TextSpan
  value: TextSpan
}

/** A scale of severity in common use: `Level 2`, `2`, `P2`, `S2`, `SEV2`, `Major`. */
export type SeverityScaleName = 'level' | 'number' | 'p' | 's' | 'sev' | 'word'

/** A level of severity as written; all words before a remark if none of them is a known level. */
export interface SeverityLevel extends TextSpan {
  /** The scale that it is a level of; `undefined` if it is a level of no common one. */
  scale: SeverityScaleName | undefined
}

/**
 * A date as far as it is written.
 * `minute` counts from midnight (`0`–`1440`), in the zone of the document;
 * `undefined` when only the day is known.
 */
export interface CalendarDate {
  year: number
  month: number
  day: number
  minute: number | undefined
}

/** A length of time as written. */
export interface Duration extends TextSpan {
  seconds: number
  /** `about`, `~`, `at least`. */
  hedged: boolean
  /** Seconds of the smallest unit that is stated, or of its last decimal place. */
  step: number
}

/** A part of the document that plays a role. */
export interface Section {
  /** Roles, at least one; *Root cause and resolution* has two. */
  names: Array<SectionName>
  /** The words that announce it. */
  heading: TextSpan
  /** The block that holds them. */
  headingBlock: Position | undefined
  /** The heading around it, whatever that announces. */
  parentHeading: TextSpan | undefined
  /** How it is announced. */
  headingStyle: 'bold' | 'heading' | 'list' | 'plain' | 'summary' | 'table'
  /** Depth of the heading, 1–6; 7 and more of labels. */
  depth: number
  /** Index in `sections` of the section around this one. */
  parent: number | undefined
  /** From the first to the last block under the heading; `undefined` if there is none. */
  body: Position | undefined
  /** The block after which something can be added to this section: its last one, or its heading. */
  insertAfter: Position | undefined
  /** The words of its heading would do for other parts as well: *What happened*. */
  weak: boolean
  /**
   * What the content amounts to; `none` if it says that there is nothing to say, `skipped` if it
   * only fills the place: `n/a`, `see above`.
   */
  content: 'empty' | 'none' | 'prompt' | 'skipped' | 'text'
  /** A heading further down, whatever its role. */
  hasSubheadings: boolean
  /** Paragraphs of prose before the first heading further down. */
  paragraphs: Array<TextSpan>
  /** Top-level list items, or sub-headings, or table rows; empty for prose, whose points nobody can count. */
  points: Array<TextSpan>
  /**
   * Words of paragraphs, items, and cells. Headings, code, and sections further down are not
   * counted.
   */
  words: number
}

/** Something that the template or the author left to be filled in. */
export interface Placeholder extends TextSpan {
  kind: 'assistant' | 'choice' | 'placeholder' | 'prompt'
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
  /** The values of a choice nobody made. */
  choices: Array<string>
}

/** A range in a text, end excluded, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** From which character of a text on the source is written as the text reads, and where that is. */
export interface TextPlace {
  at: number
  start: Point
  /** End of the character, if it is longer in the source: an escape, a character reference. */
  end: Point | undefined
}

/** A block of prose. */
export interface Block extends TextSpan {
  kind: 'cell' | 'heading' | 'item' | 'paragraph'
  /** It stands in a block quote: somebody else’s words. */
  isQuoted: boolean
  /** Code in its text. */
  code: Array<Span>
  /** Links in its text, and bare addresses. */
  links: Array<Span>
  /** Where its text is written: what starts a line, or is not written as it reads; empty if unknown. */
  places: Array<TextPlace>
  /** Index in `placeholders` of the one that it is as a whole, if it is. */
  placeholder?: number
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
}

/** A comment for remark-lint: `<!--lint ignore postmortem-severity-->`. */
export interface Suppression {
  verb: 'disable' | 'enable' | 'ignore'
  position: Position | undefined
  /** Names of rules; a comment without names is for all rules. */
  names: Array<SuppressedName>
  /** End of the node that `ignore` is for; `undefined` if there is none. */
  end: Point | undefined
  /** The comment with its line; `undefined` if it cannot go without a change of what is around it. */
  removal: Position | undefined
}

/** The name of a rule in a comment. */
export interface SuppressedName extends TextSpan {
  /** The name with the space before it. */
  removal: Position | undefined
}

/** Front matter that cannot be read. */
export interface FrontMatterProblem {
  reason: string
  position: Position | undefined
}

/** A time zone as written: an offset, a place, or letters that stand for several zones. */
export type Zone<Place = TextSpan> = Place & {
  /** Minutes ahead of UTC; `undefined` if the zone has no fixed offset or several meanings. */
  offset: number | undefined
  /** IANA name of the place whose clocks it names. */
  place: string | undefined
  /** The letters stand for several zones: `IST`, `CST`. */
  ambiguous: boolean
}

/** Where a zone is declared for a whole timeline. */
export interface DeclaredZone extends Zone {
  from:
    | 'column'
    | 'date-header'
    | 'front-matter'
    | 'heading'
    | 'intro'
    | 'settings'
    /** Beside a time in a field or in the summary, where the timeline has none. */
    | 'time'
}

/** A day as written; the year can be missing. */
export type Day<Place = TextSpan> = Place & {
  year: number | undefined
  month: number
  day: number
  /** Month and day could be the other way round, and nothing in the document decides it. */
  ambiguous: boolean
}

/** A day of the week as written. */
export type Weekday<Place = TextSpan> = Place & {
  /** 1 for Monday to 7 for Sunday (ISO 8601). */
  number: number
}

/** A day of the week beside a date: `Tuesday, 13 April 2027`. */
export interface DatedWeekday {
  weekday: Weekday
  day: Day
}

/** A time of day as written. */
export type Clock<Place = TextSpan> = Place & {
  /** 0–24. */
  hour: number
  minute: number
  second: number | undefined
}

/** What is wrong with a time as it is written. */
export type Fault<Place = TextSpan> = Place & {
  kind:
    | 'impossible-date'
    | 'impossible-time'
    | 'malformed-date'
    | 'malformed-time'
    | 'mixed-clock'
    | 'unfilled'
  /** Ways to write what was meant; empty if nobody knows. */
  interpretations: Array<string>
}

/** How exact a time is; `unknown` if it says that nobody knows: `unknown`, `[???]`. */
export type Precision = 'day' | 'hour' | 'minute' | 'none' | 'second' | 'unknown'

/** A time as written in an entry. */
export type Timestamp<Place = TextSpan> = Place & {
  precision: Precision
  day: Day<Place> | undefined
  weekday: Weekday<Place> | undefined
  clock: Clock<Place> | undefined
  /** `~`, `around`, `ish`, `(approx)`. */
  approximate: boolean
  /** What makes it approximate: `~`. */
  hedge: Place | undefined
  /** End of a range; of days there is no clock. */
  end: {day: Day<Place> | undefined; clock: Clock<Place> | undefined} | undefined
  zone: Zone<Place> | undefined
  /** The same time in another zone: `13:14 EDT (17:14 UTC)`. */
  otherZone: {clock: Clock<Place>; zone: Zone<Place>} | undefined
  /** Seconds after the start of the incident, or after the entry before: `T+5m`, `10 minutes later`. */
  relative: {seconds: number; to: 'before' | 'start'} | undefined
  faults: Array<Fault<Place>>
}

/** Steps of an incident. */
export type MilestoneName = 'closed' | 'detected' | 'mitigated' | 'restored' | 'started' | 'triaged'

/** Something that happened. */
export interface Entry {
  timestamp: Timestamp | undefined
  /** What happened. */
  text: string
  /** The item, row, heading, or line. */
  position: Position | undefined
  /** Addresses that it links to. */
  links: Array<string>
  /** Its words say that it stands out of order. */
  isOutOfOrder: boolean
  /** The step that it is above all. */
  milestone: {name: MilestoneName; from: 'label' | 'words'} | undefined
  /** All steps that it could mention: *Alert fires, the on-call engineer looks into it.* */
  steps: Array<MilestoneName>
  /**
   * Seconds since 1970 on the clock of the entry, as if that were UTC; from the first to the last
   * that the time can mean: a minute has sixty. `undefined` if day or time are unknown.
   */
  localSeconds: {from: number; to: number} | undefined
  /** Minutes ahead of UTC: none in a gap of daylight saving, two when clocks go back; `undefined` if unknown. */
  offsets: Array<number> | undefined
  /** Index in `sections`; `undefined` in a document without a timeline section. */
  section: number | undefined
  /** Entries of one table, or between two sub-headings, have one number. */
  group: number
  /** Day of the entry: written, from a date header, or counted on from the entry before. */
  date: CalendarDate | undefined
  dateFrom: 'before' | 'document' | 'entry' | 'header' | 'midnight' | undefined
}

/** A time that a sentence states for a step of the incident: `The outage began at 14:02`. */
export interface StatedMoment {
  name: 'detected' | 'ended' | 'started'
  /** Its day, if one is written. */
  date: CalendarDate | undefined
  time: Timestamp
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
}

/** A length of time that is labelled as the one to a step: `Time to detect: 5 minutes`. */
export interface ResponseTime {
  step: 'acknowledged' | 'detected' | 'ended' | 'mitigated'
  duration: Duration
}

/** What happened when. */
export interface Timeline {
  layout: 'heading' | 'list' | 'paragraph' | 'table' | undefined
  entries: Array<Entry>
  zones: Array<DeclaredZone>
  /** The timeline says that all of its times are approximate. */
  approximate: boolean
  /** The timeline says that its entries are not in the order of time. */
  isUnordered: boolean
  /** A part of it is a list in HTML, which is not read. */
  hasHtml: boolean
  /** A table of it counts steps, blocks, or the like, and has no times. */
  isCounted: boolean
}

/** Who somebody is. */
export type OwnerKind = 'group' | 'none' | 'person' | 'role' | 'team'

/** Somebody who is to do something; `none` for `TBD` and the like. */
export interface Owner extends TextSpan {
  kind: OwnerKind
  /** Index in `placeholders` of the one that it is, if it is. */
  placeholder?: number
}

/** Somebody whom the document names. */
export interface Person extends TextSpan {
  /** Where the document names them first. */
  from: 'author' | 'owner' | 'responder' | 'text'
}

/** What is wrong with words of blame. */
export type BlameCategory =
  | 'agent'
  | 'counterfactual'
  | 'emotive'
  | 'fault'
  | 'hindsight'
  | 'human-cause'
  | 'human-error'
  | 'judgement'
  | 'punitive'
  | 'vigilance'

/** What the subject of a verb is. */
export type SubjectKind = 'end-user' | 'nobody' | 'other' | 'person' | 'self' | 'system'

/** How sure it is that words blame somebody: `likely` ones often are a neutral account. */
export type BlameDegree = 'likely' | 'sure'

/**
 * Words that put fault on somebody, or are not a neutral account: from the first to the last one that
 * matters, in one line.
 */
export interface BlameFinding extends TextSpan {
  category: BlameCategory
  degree: BlameDegree
  /** The words with their subject, where it stands beside them: `Ada misread`. */
  clause: TextSpan
  /**
   * Whom it is about. `self`: *we*, *I*; `system`: only counterfactuals, of everything that is not
   * a person; `other`: nobody, as with emotive words.
   */
  subjectKind: SubjectKind
  /** Who that is: *the on-call engineer*; `undefined` if it is only understood. */
  subject: TextSpan | undefined
  /** It stands where remedies are written: in action items, lessons, prevention. */
  inRemedy: boolean
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
}

/**
 * What a deadline is. `after`: a length of time after the day of the document; `relative`: other
 * words that count from some day.
 */
export type DeadlineKind =
  | 'after'
  | 'ambiguous'
  | 'done'
  | 'exact'
  | 'invalid'
  | 'no-day'
  | 'no-year'
  | 'placeholder'
  | 'quarter'
  | 'relative'
  | 'text'

/** A deadline as written. */
export type Deadline<Place = TextSpan> = Place & {
  kind: DeadlineKind
  /** The day, or the last day that the words allow; `undefined` if that is not known. */
  date: CalendarDate | undefined
  /** Days that the words mean, if they can mean several. */
  interpretations: Array<CalendarDate>
  /** Index in `placeholders` of the one that it is, if it is. */
  placeholder?: number
}

/** Columns of a table of action items. */
export type ActionColumnName =
  | 'action'
  | 'criteria'
  | 'deadline'
  | 'factor'
  | 'number'
  | 'owner'
  | 'priority'
  | 'status'
  | 'ticket'
  | 'type'

/** A column of a table of action items. */
export interface ActionColumn extends TextSpan {
  /** `undefined` if the header says nothing that is known. */
  name: ActionColumnName | undefined
}

/** A table of action items. */
export interface ActionTable {
  position: Position | undefined
  columns: Array<ActionColumn>
  align: Array<'center' | 'left' | 'right' | null>
  /** Source of each cell, row by row, the header first. */
  cells: Array<Array<string>>
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
}

/** What an action is for; `other` where the document says so. */
export type ActionPurpose =
  'detect' | 'investigate' | 'mitigate' | 'other' | 'prevent' | 'process' | 'repair'

/** The type of an action as written. */
export interface ActionType extends TextSpan {
  /** What it says that the action is for; empty if its words are not known. */
  purposes: Array<ActionPurpose>
}

/** Something that is to be done. */
export interface ActionItem {
  /** What is to be done. */
  action: TextSpan
  /**
   * Words in it that say what is there afterwards, or how that is seen: a figure, a path, *so that …*,
   * *why …*, a second verb such as *and add …*.
   */
  outcome: TextSpan | undefined
  /** Words in it that say what all is to be looked at: review *all* mappings. */
  bounds: TextSpan | undefined
  /** Words in it that leave open what is to be done: *some kind of*; a question mark at its end. */
  sketch: TextSpan | undefined
  /** Words in it that leave open whether it is to be done, *if possible*, or how far: *more robust*. */
  hedge: TextSpan | undefined
  /** The item of a list, the row, or the paragraph. */
  position: Position | undefined
  /** Those who are to do it; empty if there is no word about it. */
  owners: Array<Owner>
  /** The cell or words for owner, deadline, priority; `undefined` if there is none. */
  ownerPlace: Position | undefined
  deadline: Deadline | undefined
  deadlinePlace: Position | undefined
  /** With the scale that it is a level of. */
  priority: SeverityLevel | undefined
  priorityPlace: Position | undefined
  status: TextSpan | undefined
  /** What its status, box, struck words, or heading say, or its own words; `undefined` if nothing does. */
  state: 'cancelled' | 'done' | 'open' | undefined
  /** Only its words say that it is done: `Added a limit`, `Write this report`. */
  isDoneInWords: boolean
  /** Its status says that somebody is at it: `In progress`. */
  started?: true
  /** The box `[ ]` of the item. */
  box: TextSpan | undefined
  /** In its cell, behind its label, in brackets, or in the heading above it. */
  type: ActionType | undefined
  /** Words that say how it is seen that it is done: `Evaluation criteria`. */
  criteria: TextSpan | undefined
  /** Links and ids: `OPS-123`. */
  tickets: Array<TextSpan>
  /** Words of its column for factors. */
  factor: TextSpan | undefined
  /** What it names by id: `CF1`, also for `Root cause #1`; `OPS123`. */
  references: Array<string>
  /** All addresses that it links to, and paths of files that it names in code. */
  links: Array<string>
  /** The place of its ticket is only filled: `n/a`. */
  ticketSkipped?: true
  /** Keys of its parts: `Owner`, `due`; none in a table. */
  labels: Array<TextSpan>
  /** Ids by which others name it: `AI-3`. */
  id: string | undefined
  horizon: 'long' | 'short' | undefined
  from: 'heading' | 'list' | 'paragraph' | 'table'
  /** Index in `tables`. */
  table: number | undefined
  /** Index in `lists`; `undefined` also for items of nested lists. */
  list: number | undefined
  /** Further blocks stand below it. */
  hasDetails: boolean
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
}

/** A list of action items. */
export interface ActionList {
  position: Position | undefined
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
}

/** What is to be done. */
export interface Actions {
  items: Array<ActionItem>
  lists: Array<ActionList>
  tables: Array<ActionTable>
  /** The sentence that says that there is nothing to do. */
  none: TextSpan | undefined
  /** Addresses of pull requests and commits that the head of the document links to. */
  changes: Array<string>
}

/** Something that is to prevent the incident from happening again. */
export interface Measure extends TextSpan {
  /** The item or row. */
  whole: Position | undefined
  horizon: 'long' | 'short' | undefined
  /** Ids in it: `CF1`, `AI-3`, `OPS-123`. */
  references: Array<TextSpan>
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
  /** It is an action item: the section is about both. */
  isAction: boolean
}

/** What contributed to the incident, or went poorly. */
export interface Shortcoming extends TextSpan {
  kind: 'contributing-factors' | 'went-poorly'
  /** Index in `sections` of its section. */
  section: number
  /** By which others name a factor: `CF1` of `CF1: no alert`, `Root cause #1`, and the first of a list. */
  id: string | undefined
  /** All of its words, with those below it, and those of a label over it. */
  whole: string
  /** What these name by id: `AI3`, `OPS123`. */
  references: Array<string>
  /** Addresses that it links to. */
  links: Array<string>
  /** It says itself what follows from it, or why nothing does: *accepted*. */
  isAnswered: boolean
}

/** What is to prevent the incident from happening again. */
export interface Prevention {
  measures: Array<Measure>
  /** Headings and labels that say when the measures below them help. */
  horizons: Array<TextSpan & {horizon: 'long' | 'short'}>
}

/** Measures of impact. */
export type ImpactMetric = 'data' | 'duration' | 'requests' | 'revenue' | 'sla' | 'users'

/** A number as written. */
export interface Figure extends TextSpan {
  value: number
  /** What the last stated digit is worth. */
  step: number
}

/** What a number is a number of. */
export type QuantityKind =
  'bytes' | 'count' | 'duration' | 'money' | 'multiple' | 'number' | 'percent' | 'rate' | 'window'

/** Things that are counted, by the measure of impact that they belong to. */
export type CountedAs = 'data' | 'other' | 'requests' | 'users'

/** What became of what is counted; `repaid` money is not `gone`, and who `reported` it were not all. */
export type CountedFate = 'affected' | 'failed' | 'gone' | 'repaid' | 'reported' | 'slow'

/** What a figure is a number of, in words in lower case that can be compared with those of another figure. */
export interface Measured {
  /** What is counted: `customers`; of a share, what it is a share of; empty of money. */
  noun: string
  fate: CountedFate
  /** Words before it that narrow it: *enterprise* customers. */
  qualifiers: Array<string>
  /** Words that say which of them, where, or when: customers *in Graz*, *on Monday* 300 customers. */
  place: Array<string>
  /** Other words beside it that say what was hit: `checkout`. */
  about: Array<string>
}

/** A number with its unit as written. */
export interface Quantity extends Figure {
  kind: QuantityKind
  /** The higher end of a range. */
  high: number | undefined
  /** `s` of durations and windows, `%`, `USD`, `GB`, the noun that is counted; empty for a bare number. */
  unit: string
  /** Which kind of thing is counted. */
  counts: CountedAs | undefined
  /** What says that the figure is not exact: `~`, `at least`, the range itself. */
  hedge: TextSpan | undefined
  /** It says the least or the most that the figure can be. */
  isBound: boolean
  /** Which of the two, if it is known. */
  limit: 'least' | 'most' | undefined
  /** `undefined` if it counts nothing, or only some of them: *at the peak* 300 customers. */
  measured: Measured | undefined
  /** The figure with that: `~300 users`. */
  withHedge: TextSpan
  /** What it is a part of: `70,000` in `8,400 of 70,000`. */
  of: Figure | undefined
  /** Index in `shares` of the one whose percentage it is. */
  share: number | undefined
}

/** Words that say how much without a number. */
export interface VagueQuantity extends TextSpan {
  metric: ImpactMetric | undefined
  /** `everybody` says who, but not how many. */
  kind: 'amount' | 'degree' | 'everybody' | 'time'
  /** It stands where the document is mostly about something else than what was hit. */
  isAside: boolean
  /** Facts and vague words of one paragraph, item, or cell have one number, and neighbours the next. */
  passage: number
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
}

/** What the document says of one measure of impact in one place. */
export interface ImpactFact {
  metric: ImpactMetric | 'other'
  /** The label or header that names it. */
  label: TextSpan | undefined
  /** The value, cell, or sentence. */
  value: TextSpan
  figures: Array<Quantity>
  /** The length of time is said of the incident as a whole: `lasted 40 minutes`. */
  isWhole: boolean
  /** Words in a sentence for what that length is said of: `checkout`; none for the incident. */
  about: Array<string>
  /** Words that say that nothing was hit: `No data was lost`. */
  none: TextSpan | undefined
  /** Words that say that all were hit; `isOfSome` if only all of some: `all users in Graz`. */
  all: (TextSpan & {isOfSome: boolean}) | undefined
  /** Words that say that nobody knows, whether they say why, and their index in `placeholders`. */
  unknown: (TextSpan & {hasReason: boolean; placeholder?: number}) | undefined
  vague: Array<VagueQuantity>
  /** Words that say where a figure comes from: `based on the access logs`. */
  method: TextSpan | undefined
  /** Facts and shares of one sentence, value, or cell have one number; fields have none. */
  statement: number | undefined
  /** Facts and vague words of one paragraph, item, or cell have one number; fields have none. */
  passage: number | undefined
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
  from: 'field' | 'label' | 'sentence' | 'table'
}

/** `8,400 of 70,000 (15 %)`: three figures that depend on each other. */
export interface StatedShare {
  part: Figure
  whole: Figure
  percent: Figure
  /** Facts and shares of one sentence, value, or cell have one number. */
  statement: number
}

/** `From 13:20 till 15:50 (2 hours)`: a length of time beside the range that it is the length of. */
export interface StatedStretch {
  duration: Quantity
  range: Quantity
  /** Facts and stretches of one sentence, value, or cell have one number. */
  statement: number
}

/** `About 1,200 customers (1,504)`: the same figure twice in one sentence, value, or cell. */
export interface Restatement {
  first: Quantity
  second: Quantity
}

/** `1.21 → 1.06 (-12 %)`: what it was, what it is, and how far that is apart. */
export interface StatedChange {
  from: Figure
  /** In the unit of `from`. */
  to: Figure
  /** In percent of `from`, or how many times it is. */
  change: Figure
  isMultiple: boolean
  /** Both values are percentages, so that a change can be one in points. */
  arePercentages: boolean
  /** It is said to be faster or slower, which is the inverse of how long it takes. */
  isOfSpeed: boolean
}

/** `2048 MB (2 GB)`: one size in two units. */
export interface Conversion {
  first: Figure
  second: Figure
  /** The first one in the unit of the second; several if the units have several meanings. */
  converted: Array<number>
}

/** `Two mistakes:` above a list. */
export interface AnnouncedList {
  count: Figure
  items: number
}

/** Figures that can be checked against what stands beside them, whatever they are about. */
export interface StatedFigures {
  changes: Array<StatedChange>
  conversions: Array<Conversion>
  lists: Array<AnnouncedList>
}

/** `Search was down from 06:42 to 09:35`: when the harm was there. */
export interface StatedRange {
  range: Quantity
  /** Words for what was hit: `search`; none for the incident as a whole. */
  about: Array<string>
  /** Index in `sections` of the innermost section that it stands in. */
  section: number | undefined
  /** Facts and ranges of one sentence, value, or cell have one number. */
  statement: number
}

/** What the document says of a service level; a part is `undefined` if it says nothing or several things. */
export interface StatedServiceLevel {
  /** The promised availability, in percent. */
  objective: Figure | undefined
  /** Length of the window in seconds. */
  window: Figure | undefined
  /** Seconds that may be lost in the window. */
  budget: Figure | undefined
  /** Seconds of the budget that were used. */
  spent: Figure | undefined
  /** Seconds without service. */
  downtime: Figure | undefined
  /** Share of the budget that was used, in percent. */
  consumed: Figure | undefined
  /** The availability that was reached in the window, in percent. */
  availability: Figure | undefined
}

/** What the incident did. */
export interface Impact {
  facts: Array<ImpactFact>
  /** Lengths of time count only some hours: `support hours`. */
  countedHours: TextSpan | undefined
  /** Vague quantities of impact, those of facts among them. */
  vague: Array<VagueQuantity>
  shares: Array<StatedShare>
  stretches: Array<StatedStretch>
  ranges: Array<StatedRange>
  restatements: Array<Restatement>
  /** `undefined` if the document says nothing of a service level. */
  serviceLevel: StatedServiceLevel | undefined
}

/**
 * What should not be published: an address of a private network, of e-mail, a name of somebody who
 * uses the service, of an internal host, a number of a telephone, a key or token.
 */
export type PrivateKind = 'address' | 'email' | 'end-user' | 'host' | 'phone' | 'secret'

/** Something that should not be published. */
export interface PrivateDatum {
  kind: PrivateKind
  /** Its first characters: the rest is kept nowhere. */
  start: string
  position: Position | undefined
}

/** One of several incidents that a document is about: the words of its heading. */
export interface Incident extends TextSpan {
  /** All that is about it, its heading included. */
  whole: Position | undefined
}

/** What is written in a postmortem: plain data, unknown is `undefined`, absent is empty. */
export interface Postmortem {
  /** A report on one or more concrete incidents. */
  isIncidentReport: boolean
  /** What calls it a report, whatever is in it; `name` is that of the file, or the title. */
  declaredBy: 'folder' | 'front-matter' | 'name' | undefined
  /** A form that nobody has filled in yet. */
  isTemplate: boolean
  /** What makes it a template: its path or title, or its text. */
  templateBy: 'name' | 'text' | undefined
  /** The published form that it follows. */
  form: HouseFormName | undefined
  /** The parts of that form that it has. */
  formParts: Array<FormPart>
  /** Language of the prose: ISO 639-1, `und` when there is too little of it. */
  locale: string
  title: Title | undefined
  metadata: Array<Field>
  /** Values at the head of the document whose labels are not those of a field. */
  otherFields: Array<LabelledValue>
  /** Words of prose before the first section. */
  introduction: {words: number; position: Position | undefined}
  /** Day of the incident: a field, the title, the file name, the summary, the timeline. */
  date: CalendarDate | undefined
  /** That day is said at least in part, such as without its year: `12 November`, `06/04/2023`. */
  isDaySaid: boolean
  /** Those of a document about several incidents; empty if it is about one. */
  incidents: Array<Incident>
  /** State of the document (not of the incident). */
  documentStatus: 'draft' | 'final' | undefined
  /** Words that say that it is not finished: `the root cause is still unknown`. */
  openEnds: Array<TextSpan>
  sections: Array<Section>
  /**
   * What is said outside of the section for it, in prose, labels, and titles: what happened, when,
   * why, whom it hit, what will be done.
   */
  inProse: Array<'action-items' | 'impact' | 'root-cause' | 'summary' | 'timeline'>
  timeline: Timeline
  moments: Array<StatedMoment>
  responseTimes: Array<ResponseTime>
  impact: Impact
  figures: StatedFigures
  actions: Actions
  prevention: Prevention
  shortcomings: Array<Shortcoming>
  people: Array<Person>
  voice: Voice
  /** Words of blame, in the order of the document; none in a language without words of blame. */
  blame: Array<BlameFinding>
  placeholders: Array<Placeholder>
  /** What an assistant leaves anywhere in what it writes: addresses, marks of sources, what it is. */
  assistantMarks: Array<TextSpan>
  /** Days of the week that stand beside a date in prose, headings, and cells. */
  weekdays: Array<DatedWeekday>
  /** What should not be published, also in code and addresses. */
  privateData: Array<PrivateDatum>
  /** Headings in sections, and behind them, that announce a part, and have nothing below them. */
  emptyHeadings: Array<TextSpan>
  blocks: Array<Block>
  frontMatterProblem: FrontMatterProblem | undefined
  /** The first table that is text, because it was parsed without tables. */
  unparsedTable: Position | undefined
  /** Comments that control which messages are shown. */
  suppressions: Array<Suppression>
  /**
   * Keywords of comments for remark-lint that are not `disable`, `enable`, or `ignore`; `''` at the
   * place of the comment where it has none.
   */
  unknownKeywords: Array<TextSpan>
  /**
   * Last characters of the document: what an addition to its end can replace; `undefined` if it
   * would become a part of a code block or a comment that nothing closes.
   */
  end: TextSpan | undefined
}
