/** Types of options and settings, with their defaults. */
export type OptionType =
  /** `true` or `false`. */
  | {type: 'boolean'; default: boolean | undefined}
  /** A whole number, zero or more. */
  | {type: 'count'; default: number}
  /** A number, zero or more. */
  | {type: 'number'; default: number}
  /** Any text. */
  | {type: 'text'; default: string | undefined}
  /** A day: `2026-01-31`. */
  | {type: 'day'; default: string | undefined}
  /** Code of a language: `en`. */
  | {type: 'language'; default: string | undefined}
  /** `auto`, `all`, or globs that are on or off. */
  | {type: 'documents'; default: string}
  /** Keys with what each can be. */
  | {type: 'object'; fields: Record<string, OptionType>; default: object}
  /** Names with an object for each. */
  | {type: 'objects'; fields: Record<string, OptionType>; example: string; default: object}
  /** A time zone: `UTC`, `+05:30`, `Europe/Berlin`. */
  | {type: 'zone'; default: string | undefined}
  /** Names with a time zone for each. */
  | {type: 'zones'; default: Record<string, string>}
  /** One of some words. */
  | {type: 'choice'; values: ReadonlyArray<string>; default: string}
  /** Names that are on or off; any name if no `keys` are given. */
  | {type: 'switches'; keys?: ReadonlyArray<string>; default: Record<string, boolean>}
  /** Regular expressions that are on or off. */
  | {type: 'patterns'; default: Record<string, boolean>}
  /** Names with a number for each. */
  | {type: 'numbers'; keys?: ReadonlyArray<string>; default: Record<string, number>}
  /** Names with a length of time for each: `48h`, `7d`, `90m`. */
  | {type: 'times'; keys?: ReadonlyArray<string>; default: Record<string, string>}
  /** Names with a text for each. */
  | {type: 'texts'; keys?: ReadonlyArray<string>; default: Record<string, string>}
  /** Names with switches for each. */
  | {
      type: 'groups'
      keys?: ReadonlyArray<string>
      inner?: ReadonlyArray<string>
      default: Record<string, Record<string, boolean>>
    }

/** An option with what it does, for the documentation. */
export type OptionSpec = OptionType & {description: string}

/** Options by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** Values of the types that say all about them. */
interface Values {
  boolean: boolean
  count: number
  number: number
  text: string
  day: string
  language: string
  documents: 'all' | 'auto' | Record<string, boolean>
  zone: string
  zones: Record<string, string>
  switches: Record<string, boolean>
  patterns: Record<string, boolean>
  numbers: Record<string, number>
  times: Record<string, string>
  texts: Record<string, string>
  groups: Record<string, Record<string, boolean>>
}

/** The value of an option: `undefined` only if that is its default. */
type OptionValue<Spec extends OptionType> = Spec extends {
  type: 'choice'
  values: ReadonlyArray<infer Choice>
}
  ? Choice
  : Spec extends {type: 'object'; fields: infer Fields extends Record<string, OptionType>}
    ? {-readonly [Name in keyof Fields]?: OptionValue<Fields[Name]>}
    : Spec extends {type: 'objects'; fields: infer Fields extends Record<string, OptionType>}
      ? Record<string, {-readonly [Name in keyof Fields]?: OptionValue<Fields[Name]>}>
      : Spec extends {type: keyof Values}
        ? Values[Spec['type']] | Extract<Spec['default'], undefined>
        : never

/** The options that follow from their specification. */
export type OptionsOf<Specs extends OptionSpecs> = {
  -readonly [Name in keyof Specs]: OptionValue<Specs[Name]>
}
