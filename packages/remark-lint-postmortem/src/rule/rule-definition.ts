import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Plugin} from 'unified'
import type {Point, Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import type {HouseForm} from '../document/house-forms.ts'
import type {Template} from '../document/template.ts'
import type {Fix, Skeleton} from '../edits/edits.ts'
import type {OptionsOf, OptionSpecs} from '../options/option-types.ts'
import type {Settings} from '../settings/settings.ts'
import type {RuleSeverity, SeveritySetting} from './rule-severity.ts'

/** Words of a message, or how they are made from data: ``Unexpected `x`, expected `y` ``. */
type Message = string | ((data: never) => string)

/** The messages of a rule by id. */
export type Messages = Readonly<Record<string, Message>>

/** A place in a document; unknown if its tree has no positions. */
type Place = Point | Position | undefined

/** What a rule found, whatever its message. */
export interface FindingDetails {
  /** The smallest span that shows it. */
  place: Place
  /** The other place that it is about. */
  related?: {place: Place; reason: string}
  /** How to make the finding go away. */
  fix?: Fix
  /** What to insert elsewhere to make it go away. */
  skeleton?: Skeleton
  /** Settings with any of which it is accepted. */
  settings?: ReadonlyArray<AcceptingSetting>
}

/** A setting with which what was found is accepted: names in it that are turned on. */
export interface AcceptingSetting {
  /** Where it is: `['severity', 'levels']`. */
  path: ReadonlyArray<string>
  /** Names to turn on; `undefined` if they are words of a heading that the author points at. */
  names: ReadonlyArray<string> | undefined
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** Settings with any of which what was found is accepted. */
    settings?: ReadonlyArray<AcceptingSetting>
    /** What the document lacks: the names of sections, steps, fields. */
    missing?: ReadonlyArray<string>
  }
}

/** Something that a rule found: one of its messages with the data that it needs. */
export type Finding<Table extends Messages> = {
  [Id in keyof Table & string]: FindingDetails & {messageId: Id} & DataOf<Table[Id]>
}[keyof Table & string]

type DataOf<Words extends Message> = Words extends (data: infer Data) => string
  ? {data: Data}
  : {data?: undefined}

/** What a rule can know besides the document. */
export interface RuleContext {
  settings: Settings
  /** What the form that the document follows asks for. */
  form: HouseForm
  /** The team’s template, if there is one. */
  template: Template | undefined
  /** Text of the document, for fixes that keep parts of it. */
  text: string
  /**
   * What each rule that has checked the document has reported, by its name in messages; rules
   * that are off are not in it. Complete for rules that run last.
   */
  reported: ReadonlyMap<string, ReadonlyArray<VFileMessage>>
}

/** How a rule is set in the presets. */
export interface RulePresets<Options> {
  recommended: RuleSeverity
  /** Severity in `recommended` in a draft; by default errors become warnings, and warnings are off. */
  draft?: RuleSeverity
  /** Severity, and options where they differ from the defaults. */
  strict: RuleSeverity | readonly [RuleSeverity, Partial<Options>]
}

/** What a rule is: plain data, but for the words of its messages. */
export interface RuleFacts<Options, Specs, Table extends Messages> {
  /** Name without prefix: `timeline-order`. */
  name: string
  /**
   * Whose rule it is: `acme` makes `acme-timeline-order` of its name in messages and comments, and
   * `acme/timeline-order` in settings. Without it the rule is one of this package.
   */
  namespace?: string
  /** Address of its page; by default the one that comes with this package. */
  url?: string
  /** What it requires or disallows, in one line that starts with a verb. */
  description: string
  /** Why it matters, and what to do: the note of its messages. */
  note: string
  /** Notes of messages for which the rule’s own note is not enough. */
  notes?: Readonly<Partial<Record<keyof Table, string>>>
  presets: RulePresets<Options>
  options: Specs
  messages: Table
  /** What a document lacks of which a message is reported. */
  missing?: MissingParts<Table>
  /** It needs sentences in English: of documents in other languages it reports nothing. */
  isEnglish?: true
  /** It checks what others report, and runs when all of them have run. */
  runsLast?: boolean
  /**
   * More messages of one kind than this are one, if the setting `foldAbove` is not less: three missing
   * sections say that the document is of another style.
   */
  foldAbove?: number
}

/** Names of what a document lacks, by the message that reports it. */
export type MissingParts<Table extends Messages> = {
  readonly [Id in keyof Table]?:
    | string
    | ((
        data: Table[Id] extends (data: infer Data) => string ? Data : undefined
      ) => ReadonlyArray<string>)
}

/** A rule before it is one of remark-lint; the types of its options and data follow from it. */
export interface RuleDefinition<
  Specs extends OptionSpecs,
  Table extends Messages
> extends RuleFacts<NoInfer<OptionsOf<Specs>>, Specs, Table> {
  notes?: Readonly<Partial<Record<NoInfer<keyof Table>, string>>>
  /** Find what is wrong. Must not throw. */
  check: (
    postmortem: Postmortem,
    options: NoInfer<OptionsOf<Specs>>,
    context: RuleContext
  ) => Iterable<NoInfer<Finding<Table>>>
}

/** How a rule can be set where it is used: severity, options, or both. */
export type RuleConfig<Options> =
  | SeveritySetting
  | SomeOptions<Options>
  | [severity: SeveritySetting, options?: SomeOptions<Options> | null | undefined]
  | null
  | undefined

/** Some of the options; a rule without options takes only `{}`. */
type SomeOptions<Options> = keyof Options extends never ? Record<string, never> : Partial<Options>

/** A rule: a plugin that knows what it is. */
export interface Rule<Options extends object> extends Plugin<[RuleConfig<Options>?], Root> {
  readonly definition: RuleFacts<object, OptionSpecs, Messages>
}

/** A rule whose options do not matter. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- options are contravariant.
export type AnyRule = Rule<any>
