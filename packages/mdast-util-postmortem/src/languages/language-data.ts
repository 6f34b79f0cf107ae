import type {
  ActionWords,
  DeadlineWords,
  DetectionWords,
  FigureWords,
  ImpactWords,
  Language,
  PeopleWords,
  PlaceholderWords,
  SeverityWords,
  TimeWords
} from './language.ts'

/** Some words have to be written, of the others those that the language has. */
type With<Words, Needed extends keyof Words> = {
  [Name in Exclude<keyof Words, Needed>]?: Some<Words[Name]>
} & {[Name in Needed]: Words[Name]}

/** Of groups of words those that the language has. */
type Some<Words> = Words extends
  ReadonlyArray<unknown> | ReadonlySet<unknown> | number | string | undefined
  ? Words
  : {[Name in keyof Words]?: Some<Words[Name]>}

/**
 * What a language beside English has to write. What is optional is English where it is left out:
 * documents of all languages are full of English terms, so English words are read beside these.
 */
export type LanguageData = Omit<
  With<
    Language,
    | 'hasSpaces'
    | 'locale'
    | 'metadata'
    | 'milestones'
    | 'none'
    | 'sections'
    | 'status'
    | 'unwritten'
  >,
  'actions' | 'detection' | 'figures' | 'impact' | 'people' | 'placeholders' | 'severity' | 'time'
> & {
  /**
   * English words that are words of this language as well, and mean something else: Portuguese
   * *no*, German *die*. They are not read in its documents.
   */
  notEnglish: Array<string>
  /**
   * Letters that are written otherwise in haste and on other keyboards, *Acoes*, *Massnahmen*: each
   * of these groups is one way in which that is done. Words are known in all of them.
   */
  plainLetters?: Array<Readonly<Record<string, string>>>
  actions: With<ActionWords, 'columns' | 'done' | 'open'>
  detection: With<DetectionWords, 'incidentWords' | 'reports' | 'titles'>
  figures: Omit<With<FigureWords, 'decimalMark' | 'groupMark' | 'numbers'>, 'hedges'> & {
    hedges: With<FigureWords['hedges'], 'approximate'>
  }
  impact: With<
    ImpactWords,
    | 'amounts'
    | 'counted'
    | 'denials'
    | 'harmWords'
    | 'labels'
    | 'none'
    | 'quantifiers'
    | 'unitQuantifiers'
    | 'vagueDurations'
  >
  people: With<PeopleWords, 'groups' | 'labels' | 'none' | 'roles' | 'teams'>
  placeholders: With<PlaceholderWords, 'pending' | 'stock'>
  severity: With<SeverityWords, 'words'>
  time: Omit<
    With<TimeWords, 'dateOrder' | 'months' | 'units' | 'weekdays'>,
    'deadlines' | 'zones'
  > & {
    zones: With<TimeWords['zones'], 'alone'>
    deadlines: With<DeadlineWords, 'done' | 'open' | 'vague'>
  }
}
