import type {
  ActionColumnName,
  ActionPurpose,
  CountedAs,
  HouseFormName,
  ImpactMetric,
  MetadataName,
  MilestoneName,
  SectionName,
  SeverityScaleName
} from '../model.ts'

/** How one section is called. All words in lower case, with `'` and `and`. */
export interface SectionWords {
  /** What to call it when there is none, best first. */
  titles: [string, ...Array<string>]
  /** Headings that mean this section wherever they stand. */
  words: Array<string>
  /** Headings that mean this section only when no other heading of the document does. */
  weak?: Array<string>
  /** Words that mean this section with any noun after them: *impacted* sites. */
  firstWords?: Array<string>
  /**
   * Words that mean this section with any noun before them: patient *impact*. With a hyphen before
   * them they are written as one with it: *Ausfallursache*.
   */
  lastWords?: Array<string>
}

/** Words for what an incident did, to whom, and how much. */
export interface ImpactWords {
  /** What labels and headers of columns call a measure, in the order in which they are looked for. */
  labels: Record<ImpactMetric, Array<string>>
  /** Nouns that are counted. */
  counted: Record<CountedAs, Array<string>>
  /** Nouns whose number says nothing about impact: *four incidents*. */
  uncounted: Array<string>
  /** Words whose number is a name: *ticket 4711*. */
  numbered: Array<string>
  /** Words that end the search for the noun of a number. */
  boundaryWords: Array<string>
  /** Words that may stand between nevertheless: 300 *of our* customers, 12 *failed* requests. */
  connectors: Array<string>
  /** Words for a measure that are not counted: *revenue*. */
  measures: Record<string, ImpactMetric>
  /** Words for harm, wherever they stand, and those that mean it only where impact is stated: *saw*. */
  harmWords: Array<string>
  weakHarmWords: Array<string>
  /** Words of sentences about harm to data. */
  lossWords: Array<string>
  /** Words right before and right after those who were hit. */
  affectedBefore: Array<string>
  affectedAfter: Array<string>
  /** Verbs with what can stand before them: *were* *getting* errors. */
  affectedForms: {leads: Array<string>; verbs: Array<string>}
  /** Verbs of what is there, whether anything was hit or not: it *serves* many shops. */
  scales: Array<string>
  /** Verbs of what is always so, where no word is about harm: most nodes *run* Linux. */
  present: Array<string>
  /** Ends of verbs for what somebody did, *abandoned*, other such verbs, and those that responders do not do on purpose. */
  actions: {endings: Array<string>; verbs: Array<string>; harms: Array<string>}
  /** Verbs for what happened without such an end: *kept*. */
  irregularPast: Array<string>
  /** We deleted some rows *by mistake*. */
  accidents: Array<string>
  /** Words before what came of it: *led to* many retakes. */
  outcomes: Array<string>
  /** Words before the names of what was hit: several halls, *including* the first. */
  naming: Array<string>
  /** Words before those who said that they were hit: *reported by* some tenants. */
  complaints: Array<string>
  /** Between harm and where it was: failed *in* several halls. */
  places: Array<string>
  /** What those did who were not hit: *most users* did not notice. */
  unaffectedVerbs: Array<string>
  /** What says that something was not hit: *customers* were not affected. */
  notAffected: Array<string>
  /** Words before how late something was. */
  delaying: Array<string>
  /** Values that say that nothing was hit. */
  none: Array<string>
  /** Words that say where a figure comes from. */
  methods: Array<string>
  /** Values that say that nobody knows. */
  unknown: Array<string>
  /** Words that start a reason. */
  reasons: Array<string>
  /** What a percentage without a noun is a share of: requests, a service level. */
  rates: Array<string>
  levels: Array<string>
  /** How slow requests were. */
  latency: Array<string>
  /** Words with which nothing is said to have happened, *could*, and those with which it is, *could not*. */
  modals: Array<string>
  facts: Array<string>
  /** Those who repaired it. */
  responders: Array<string>
  /** What is said of a service level. */
  serviceLevel: {
    /** Words of its objective, and words for what it measures. */
    objective: Array<string>
    named: Array<string>
    /** Words around what was reached, and around what was used of the error budget. */
    reached: Array<string>
    used: Array<string>
    budget: Array<string>
    /** Words right before an error budget: this *allows* 43 minutes. */
    allowed: Array<string>
    downtime: Array<string>
    /** Words right before an objective: a budget *for* 99.9 %. */
    beforeObjective: Array<string>
    /** Days of windows, 0 for a month: *monthly*, per *quarter*. */
    recurring: Record<string, number>
    windows: Record<string, number>
    /** Words before such a window, and before the name of a month. */
    windowLeads: Array<string>
    monthLeads: Array<string>
  }
  /** Around a length of time that is said of the incident as a whole: *lasted*, a 40-minute *outage*. */
  wholeLeads: Array<string>
  wholeTails: Array<string>
  /** Around a time from a clock to a clock. */
  ranges: {
    /** Between it and its length: from 13:20 to 15:20, *so* 2 hours. */
    rangeJoint: Array<string>
    /** Behind the length: 2 hours *in total*. */
    rangeTail: Array<string>
    /** It is not that of the harm: the *maintenance* from 2:00 to 4:00, *slow* from 10:00 to 14:00. */
    otherRange: Array<string>
    /** What says nothing of what was hit: *the outage*, *users could not*. */
    emptySubject: Array<string>
    /** With nothing but these before it the subject is behind a figure: *in total* from 10:00 to 11:00. */
    subjectLead: Array<string>
  }
  /** What became of what is counted, so that figures of different things are not compared. */
  fates: {
    touched: Array<string>
    delayed: Array<string>
    gone: Array<string>
    repaid: Array<string>
    reported: Array<string>
    /** The figure is that of a part, or of another time: *at the peak*, *another* 300. */
    partial: Array<string>
    /** What starts words that narrow: *in* Graz, *who* had a card. */
    narrowing: Array<string>
    /** Words of labels that say nothing of what is counted: *number of* users. */
    filler: Array<string>
    /** What starts words that are about something else: failed for 300 users *because of* the pool. */
    aside: Array<string>
  }
  /** What ended it, and what stands between that and a length of time: *fixed within* 24 minutes. */
  endings: Array<string>
  endingJoints: Array<string>
  /** Hours of which only some count, and words that say so: *measured* in *business hours*. */
  countedHours: Array<string>
  counting: Array<string>
  /** Words before a length of time that say that it is how long it lasted, surely, likely, or not. */
  durationLeads: Array<string>
  likelyDurationLeads: Array<string>
  otherLengthLeads: Array<string>
  /** Words behind it that say that it is, and that it is not. */
  durationTails: Array<string>
  otherLengthTails: Array<string>
  /** Words behind how long something took that had to be waited for: a few minutes *to load*. */
  latencyTails: Array<string>
  /** Words behind how long something takes again and again: for several minutes *each* night. */
  recurringTails: Array<string>
  /** Vague words before a noun: *some* users. */
  quantifiers: Array<string>
  /** *A large* number of; *a total* number of is not vague. */
  sizes: Array<string>
  exactSizes: Array<string>
  /** A whole *bunch* of, with any adjective; a large *part* of, only with one of size. */
  crowds: Array<string>
  amounts: Array<string>
  /** *Some*, mostly in Graz; others *and* *some* *had* to: alone, what stands before, and after. */
  pronouns: {words: Array<string>; leads: Array<string>; verbs: Array<string>}
  /** Vague words before units of time. */
  unitQuantifiers: Array<string>
  unitNouns: Array<string>
  /** Between these: a few *more* minutes. */
  unitAdverbs: Array<string>
  /** *For* hours. */
  bareUnitLeads: Array<string>
  /** Vague lengths of time as a whole; *a period*, and what has to be brief or long: a long *time*. */
  vagueDurations: Array<string>
  spans: Array<string>
  sizedSpans: Array<string>
  /** Adjectives of harm that say how much without a number. */
  degrees: Array<string>
  /** What they are said of. */
  degreeNouns: Array<string>
  /** Those that say how long it was; those that say how often, also of *issues* and *problems*. */
  lengthDegrees: Array<string>
  frequencies: Array<string>
  symptoms: Array<string>
  /** Adverbs of harm: *briefly*; those that are vague beside a change: *significantly* *slower*. */
  degreeVerbs: Array<string>
  degreeAdverbs: Array<string>
  changes: Array<string>
  /** Slower *than usual*. */
  thanUsual: Array<string>
  /** Values of a measure that are words of degree. */
  negligible: Array<string>
  /** Ways to say that a service level was missed, which do not say by how much. */
  breaches: Array<string>
  /** All of those who could be hit, however many they are. */
  everybody: Array<string>
  /** Words that deny what follows: *no* users, *none of the* users; and *without* data loss. */
  denials: Array<string>
  withouts: Array<string>
  /** *Nobody* was affected. */
  nobody: Array<string>
  /** There was no *impact*. */
  impactNouns: Array<string>
  /** Verbs that deny what follows: this *did not affect* any customers. */
  notAffecting: Array<string>
  /** Words for all of what follows, and those that mean people by themselves. */
  all: Array<string>
  allPeople: Array<string>
  /** Words before those who were not hit: no impact *on* customers. */
  impactOn: Array<string>
  /** No requests *could be* *processed*: what is denied is what should have been. */
  expected: {verbs: Array<string>; states: Array<string>}
  /** Between what was not hit and the harm: no data *has been* lost. */
  harmVerbs: Array<string>
  /** Words that say, after a verb or none, what somebody or something did not do or get: *not* scheduled. */
  undone: {verbs: Array<string>; denials: Array<string>; stateEnding: string}
  /** Words for harm to requests. */
  requestHarm: Array<string>
  /** Before what was not affected: *our* *customer* data. */
  notAffectedLeads: {determiners: Array<string>}
  /** Words of sentences that are addressed to all: *sorry*. */
  thanks: Array<string>
  /** Between a word for harm and those who were hit: affected *all our* users. */
  affectedDeterminers: Array<string>
  /** Users *in* Europe *also* saw: what goes on with a noun, what cannot be a part of it, adverbs. */
  nounTails: {prepositions: Array<string>; barriers: Array<string>; adverbs: Array<string>}
  /** Before the vague size of a number: *a* large number of. */
  sizeArticles: Array<string>
  /** *Too* many, *most* relevant: words with which quantifiers are none. */
  notAmounts: Array<string>
  /** *Because of* some logs: before what caused the harm, and before things alone. */
  reasonLeads: Array<string>
  causeLeads: Array<string>
  /** Some of *you*: those that the report is written to; some of *them*: those named before. */
  hitPronouns: {addressed: Array<string>; others: Array<string>}
  /** Information *about* the outage: behind nouns that were not hit. */
  topics: Array<string>
  /** What goes off at a degree: the *alert* for a high error rate. */
  alarms: Array<string>
  /** What is late without being hit: the *recovery* was significantly delayed. */
  repairs: Array<string>
  superlatives: Array<string>
  /** Words that an adjective of degree is not said across: severe lack *of*. */
  degreeBarriers: Array<string>
  /** The *impact* *was* minimal, *but*: around words of degree that stand alone. */
  impactIs: {nouns: Array<string>; verbs: Array<string>; next: Array<string>; never: Array<string>}
  /** Before a breach that there was not: *no* SLA breach, with the articles after them. */
  breachDenials: {words: Array<string>; articles: Array<string>}
  /** Verbs, with which a label is a sentence. */
  labelVerbs: Array<string>
  /** Before a percentage of a thing that is not hit: 1 % *free*. */
  restsOf: Array<string>
  /** What a share is of, by a word for it: 61 % of *them*. */
  those: Array<string>
  /** Between a part and its percentage: 8 of 40, *or* 20 %. */
  equals: Array<string>
}

/** Words that distinguish people, teams, roles, and groups. */
export interface PeopleWords {
  /** Values that say that nobody is. */
  none: ReadonlySet<string>
  /** Those of them that cannot mean anything else where the value has no label. */
  unowned: Array<string>
  /** Words before a name: *assigned to* Ada. */
  ownerStarts: Array<string>
  /** Words between names: Ada *and* Grace. */
  joints: Array<string>
  /** Parts of names in lower case: Ludwig *van* Beethoven. */
  particles: Array<string>
  /** Given names, with capitals as written. */
  givenNames: ReadonlySet<string>
  /** Products that could be names of people; in lower case. */
  products: ReadonlySet<string>
  /** Given names that are places as well, in lower case. */
  places: ReadonlyArray<string>
  /** First words of names of places: *San* Jose. */
  placeStarts: ReadonlyArray<string>
  groups: ReadonlySet<string>
  /** First or last words of names of teams. */
  teams: ReadonlySet<string>
  /** Words before the number of a team: *Unit* 3.2. */
  units: ReadonlySet<string>
  /** Last words of names of departments: Facility *management*. */
  departments: ReadonlySet<string>
  /** Names of teams as a whole. */
  teamNames: ReadonlySet<string>
  /** Words in the place of a name that say what it is about: **Monitoring**. */
  topics: ReadonlySet<string>
  /** Ends of such words. */
  topicEnds: Array<string>
  roles: ReadonlySet<string>
  /** Words of labels and headings that are there to name people. */
  labels: Array<string>
}

/** Words of those who speak in a document, and to whom. */
interface VoiceWords {
  /** How one person, and how several speak of themselves. */
  one: Array<string>
  several: Array<string>
  /** Who says so speaks to those who were hit: *we apologize*, *thank you for your patience*. */
  apologies: Array<string>
  /** Groups of words to those who were hit, or about them; words of two groups are enough: *your data*, *our customers*. */
  addressed: Array<Array<string>>
  /** In titles and comments: *[Public]*. */
  audiences: Array<string>
}

/** How a language is written. */
export interface Spelling {
  /** Words whose full stop ends no sentence, without it; single letters are known. */
  abbreviations: Array<string>
  /**
   * Second words of contractions with a straight mark, and what they are short for: `'ve` is
   * *have*. One of several meanings stands for itself.
   */
  contractions: Readonly<Record<string, string>>
  /** Endings of words that do not change what they are about; of each group one is taken off. */
  endings: Array<Array<string>>
  /** What is left of first words, where the second one takes a letter of it: *wo* of *won't*. */
  clipped: Readonly<Record<string, string>>
}

/** Words for what is to be done, by whom, until when. */
export interface ActionWords {
  /** Headers of columns. */
  columns: Record<ActionColumnName, Array<string>>
  /** Words in headers of columns whose days are no deadlines: *Created*. */
  otherDays: Array<string>
  /** Values of a status. */
  done: Array<string>
  /**
   * Words beside those over items that were done, *completed* actions, headings that say it alone,
   * and how such headings end: what this outage *drove*.
   */
  doneGroups: Record<'ends' | 'nouns' | 'whole', Array<string>>
  /**
   * What says in words that something was done: how pasts end, those that do not, what stands before
   * a participle, what else shows a past, pasts that do not say that it is done, *requested*, whoever did it, what an item can call its action at its end, and words behind a past that show that it is none of a thing:
   * *improved the* alert, but not *improved alerting*.
   */
  pasts: Record<
    | 'adverbs'
    | 'auxiliaries'
    | 'irregular'
    | 'next'
    | 'perfects'
    | 'subjects'
    | 'things'
    | 'unfinished',
    Array<string>
  > & {
    ending: string
  }
  /** Titles of what may be for readers: *Recommendations*. */
  advice: Array<string>
  /** First words of an item that is to write the report: *write* an incident report. */
  writes: Array<string>
  cancelled: Array<string>
  open: Array<string>
  /** Those of `open` that say that somebody is at it. */
  started: Array<string>
  typeKeys: Array<string>
  criteriaKeys: Array<string>
  /** Labels in an item. */
  actionKeys: Array<string>
  /** Labels and headers that say themselves that they are about what is to be done. */
  itemLabels: Array<string>
  ownerKeys: Array<string>
  deadlineKeys: Array<string>
  /** Those of them that can say something else than a day: *Target:* 2 GiB. */
  weakDeadlineKeys: Array<string>
  /** Words and signs before a deadline that has no label: *by* Friday. */
  deadlineStarts: Array<string>
  priorityKeys: Array<string>
  statusKeys: Array<string>
  ticketKeys: Array<string>
  /** Values of a priority that are words. */
  priorities: Array<string>
  /** Words behind a state that say where or when: done *in* #12. */
  stateDetails: Array<string>
  /** Values of a type, and headings, that say what actions are for. */
  purposes: Record<ActionPurpose, Array<string>>
  /** Words in brackets or between dashes that are a type, whatever it says. */
  types: ReadonlySet<string>
  /** Verbs that actions start with. */
  verbs: ReadonlySet<string>
  /** Those after which nothing is there that was not there before: *consider*. */
  vagueVerbs: ReadonlySet<string>
  /** Words behind a verb that ask for an answer: evaluate *which* pump is loud. */
  questions: Array<string>
  /** Words before the number of a contributing factor: *root cause* #1. */
  factorNames: Array<string>
  /** What says of a factor what follows from it, or why nothing does: *accepted*. */
  answers: Array<string>
  /** Words before the outcome of an action: *so that* it fires, *why* it was slow. */
  outcomes: Array<string>
  /** Words of a second sentence that says what is to be then: the pager *should* ring. */
  demands: Array<string>
  /** First words of actions in which something is looked at, and words for all of it. */
  reviews: Array<string>
  wholes: Array<string>
  /** What all is looked at for, *to ensure* that it fits. */
  checks: Array<string>
  /** Words that leave open what is to be done, *some kind of*; whether, *if possible*; how far, *more robust*. */
  sketches: Array<string>
  conditions: Array<string>
  comparatives: Array<string>
  /** Words between an owner and such a verb: Ada *to* add an alert. */
  verbStarts: Array<string>
  /** What such a verb ends with behind a name, and without one: Ada *adds* an alert. */
  thirdPersons: Array<[ending: string, infinitive: string]>
  /** Sentences that say that there is nothing to do start with one of these. */
  noItems: Array<string>
  /** Words of such sentences that speak to readers: nothing of it is an action of the authors. */
  readers: Array<string>
  /** Words of sentences before a list of what is to be done. */
  intros: Array<string>
  /** Ends of a line above alternatives, of which one is done: *by one of*. */
  alternatives: Array<string>
  /** Starts of a sentence that only asks for an action: *could we* add a spare?. */
  proposals: Array<string>
  /** Ends of titles over what is to be gone through each time. */
  checklists: Array<string>
  /** What changes are called by a number: `PR #107`. */
  changes: Array<string>
  /** Keys above the first section with links to all changes that were made: *Tracking PRs*. */
  changeKeys: Array<string>
  /** First words of rules that hold for good: *never commit a key*. */
  lastingRules: Array<string>
  /** First words of items that are to be chosen from: *one option*. */
  options: Array<string>
  /** Words of lines before other lists among them: *previous incidents*. */
  otherIntros: Array<string>
  /** Words of sentences that say how something is, and of those that say how it will be. */
  states: Array<string>
  plans: Array<string>
  /** Words whose number is that of a part, and no ticket: root *cause* #1. */
  numbered: Array<string>
  /** Headings, labels, and cells that say when a measure helps; without hyphens. */
  horizons: Record<'long' | 'short', Array<string>>
}

/** What says the least or the most that a figure can be, or only that it is not exact. */
export interface BoundWords {
  least: Array<string>
  most: Array<string>
  other: Array<string>
}

/** Words for numbers and for what stands beside them, in lower case but where the case matters. */
export interface FigureWords {
  /** What stands before decimal places, and between groups of three digits. */
  decimalMark: ',' | '.'
  groupMark: ',' | '.'
  /** Up to nineteen, tens, and phrases: *a single*. */
  numbers: Record<string, number>
  /** What a number before it is multiplied by: *12 thousand*, *a dozen*. */
  scales: Record<string, number>
  /** Those that only follow digits: `12k`. */
  scaleSigns: Record<string, number>
  /** Those that only follow an amount of money: `$1.2m`. */
  moneyScales: Record<string, number>
  /** Orders of magnitude that are no number: *thousands* of users. */
  orders: Array<string>
  /** *Half* an hour. */
  fractions: Record<string, number>
  /** ISO 4217 codes by sign, code, and name. */
  currencies: Record<string, string>
  percent: Array<string>
  articles: Array<string>
  /** Words before a thing that is known: *the* phase 3 job. */
  determiners: Array<string>
  /** *2 hours* and *5 minutes*, *5* to *10*, *14:00* until *15:00*, *5* of *8*. */
  and: Array<string>
  to: Array<string>
  until: Array<string>
  of: Array<string>
  /** What joins a whole to the percentage behind it: 请求*的* 5 %. */
  ofBefore: Array<string>
  /** *From* 3 to 12 says what was before and after, *ranging from* 3 to 12 does not. */
  from: Array<string>
  ranging: Array<string>
  between: Array<string>
  /** 40 requests *per* second. */
  per: Array<string>
  /** 1 *in* 5 requests. */
  odds: Array<string>
  /** Words before a time: *at* 14:05. */
  at: Array<string>
  /** What says that a figure is not exact. */
  hedges: {
    /** Before figures and times. */
    approximate: Array<string>
    /** Before figures. */
    bounds: BoundWords
    /** After figures, also in brackets. */
    after: Array<string>
    /** The same, of the least or the most that it can be. */
    boundsAfter: BoundWords
    /** After figures with a noun: 30-*odd* users. */
    beforeNoun: BoundWords
  }
  /** What can stand between a hedge and its figure: about *an additional* 300 users. */
  additions: Array<string>
  /** Words before a rate: *once* an hour. */
  repeats: Array<string>
  /** What makes a multiple of a number; *compared*: with a comparison after it. */
  multiples: Record<string, 'always' | 'compared'>
  /** Multiples in one word, which need a comparison: *twice* the load. */
  doubles: Record<string, number>
  comparisons: Array<string>
  /** What is counted, each of which is a rate. */
  rateNouns: Array<string>
  /** What a change beside both values is said with: a 12 % *drop* from 50 to 44. */
  changed: {
    size: Array<string>
    /** Of what takes less time: *faster*. */
    speed: Array<string>
  }
  /** Around a count of what is listed below it. */
  lists: {
    /** What can stand before it at the start of a sentence: *there were* two causes. */
    leads: Array<string>
    /** What lists are made of: two *causes*. */
    nouns: Array<string>
    /** Before a count of some of them: the *first* two causes. */
    others: Array<string>
  }
  /** Words around the status code of an answer, and around a number that only looks like one. */
  statusCodes: {
    before: Array<string>
    after: Array<string>
    /** Returned *500*. */
    answered: Array<string>
    /** 502 *and* 503. */
    joints: Array<string>
    /** 500 errors were *logged*. */
    counted: Array<string>
  }
}

/** Words for days, clocks, and how far apart they are. All in lower case, but names of zones. */
export interface TimeWords {
  /** Names of the months with their short forms, January first. */
  months: Array<Array<string>>
  /** Names of the days of the week with their short forms, Monday first. */
  weekdays: Array<Array<string>>
  /** Names of months that are verbs: *may* 5 users see it? */
  verbs: Array<string>
  /**
   * Order of dates such as 03/04/2026; `undefined` where both are in use. Where the year is first,
   * 26/03/04 starts with it.
   */
  dateOrder: 'day-first' | 'month-first' | 'year-first' | undefined
  /** Behind a year: 6 апреля 2021 *г.* */
  yearMarks: Array<string>
  /** Behind the number of a day: the 10*th*. */
  ordinals: Array<string>
  /** Between a day and its month: the 10th *of* March. */
  of: Array<string>
  /** Before a day: *on* March 10. */
  on: Array<string>
  /** Before a clock: *at* 14:05. */
  at: Array<string>
  /** Around two times: *between* 14:05 *and* 14:20, 14:05 *to* 14:20. */
  between: Array<string>
  and: Array<string>
  to: Array<string>
  /** Halves of the day, behind a clock of twelve hours. */
  halves: Record<'afternoon' | 'morning', string>
  /** The same before a clock: *午後* 2:05. */
  halvesBefore: Record<'afternoon' | 'morning', Array<string>>
  /** Clocks without colons: 14 *h* 05, 14*時*5*分*; what the word for hours starts in lengths of time: 時*間*. */
  clock: Record<'hours' | 'lengths' | 'minutes' | 'seconds', Array<string>>
  /** Words that only say that something is a clock: 14:05 *hrs*. */
  hourMarks: Array<string>
  /** Words, and starts of words, behind a number such as 10.50 that say that it is no clock. */
  decimals: Array<string>
  decimalStarts: Array<string>
  /** Before a time that is not exact. */
  approximately: Array<string>
  /** Parts of the day, and words before them: *early morning*. */
  partsOfDay: Array<string>
  partModifiers: Array<string>
  /** Right behind a time that is not exact: 14:05*ish*. */
  ish: Array<string>
  /** In brackets behind it, with nothing else, with more behind; and without brackets. */
  doubts: Array<string>
  doubtStarts: Array<string>
  doubtsBehind: Array<string>
  /** Behind a time since when something holds: anywhere, and where nothing follows. */
  onwards: Array<string>
  onwardsAtEnd: Array<string>
  /** Before the number of a day: *Day* 2. */
  day: Array<string>
  /** The day after that of the entry before. */
  nextDay: Array<string>
  /** Units, each with its short forms; `iteration` is one of no certain length. */
  units: Record<
    | 'day'
    | 'hour'
    | 'iteration'
    | 'millisecond'
    | 'minute'
    | 'month'
    | 'quarter'
    | 'second'
    | 'week'
    | 'year',
    Array<string>
  >
  /** Numbers in words, as far as they are written before units of time. */
  numbers: Record<string, number>
  /** Words in the place of a number: *a few* minutes later. */
  several: Array<string>
  /** Behind a length of time: ten minutes *later*. */
  later: Array<string>
  /** Behind a length of time before the start: three days *prior*. */
  earlier: Array<string>
  /** Words that only say that something was before, after, or at the time of something else. */
  vague: Array<string>
  /** In the place of a time: nobody knows it. */
  unknown: Array<string>
  /** In the place of the last digit of a time that is known to ten minutes, *14:3x*, and not to be filled in. */
  roundedDigits: Array<string>
  /** Marks in the place of a time that leave it open on purpose, as words in brackets do then: —. */
  openMarks: Array<string>
  /** Names of zones: those that stand alone, those that need words behind them, and these words. */
  zones: {
    alone: Record<string, string>
    full: Record<string, string>
    seasons: Array<string>
    time: Array<string>
  }
  /** Words of a sentence that says which zone the times of a timeline, or all times are in. */
  declaring: Array<string>
  declaringAll: Array<string>
  /** Starts of words that say that all times of a timeline are approximate. */
  allApproximate: Array<string>
  /** Words that say that entries stand in another order than that of time. */
  outOfOrder: Array<string>
  deadlines: DeadlineWords
}

/** Words for the day until which something is to be done. */
export interface DeadlineWords {
  /** Before a deadline: *due* 2026-03-31; and behind these words: due *date*. */
  leads: Array<string>
  leadTails: Array<string>
  /** Before a day: *EOD* Friday. */
  endOfDay: Array<string>
  /** It is done. */
  done: Array<string>
  /** No deadline was set. */
  open: Array<string>
  /** Of these words a deadline is the only thing that can be meant. */
  undated: Array<string>
  /** Before a length of time: *in* two weeks. */
  in: Array<string>
  the: Array<string>
  /** Days from Monday to Friday: three *business* days. */
  business: Array<string>
  /** Behind a length of time that does not count from the document: two weeks *after* the launch. */
  elsewhere: Array<string>
  /** Behind one that does: a week *from now*. */
  fromHere: Array<string>
  /** Parts of a month, a quarter, a year: *end* of March. */
  parts: Array<string>
  /** Before a week, a month: *this* week, *next* month. */
  this: Array<string>
  next: Array<string>
  /** Before a day of the week: *coming* Friday. */
  coming: Array<string>
  /** The part that is the last: *end* of month, month-*end*. */
  last: Array<string>
  /** Letters before that of a part of the calendar: *EO*Q. */
  endLetters: string
  /** Letters of quarters and half years: *Q*2, *H*1. */
  quarters: string
  halves: string
  /** Before years that start when the company says: *FY* 26. */
  fiscal: Array<string>
  /** Before the number of a week of the calendar, before the day with which a week starts. */
  weeks: Array<string>
  weekOf: Array<string>
  /** Days after today: `{tomorrow: 1}`. */
  days: Record<string, number>
  seasons: Array<string>
  /** What is planned for no certain day: next *release*. */
  events: Array<string>
  /** Before a number, what ships at some time: *release* 4.2. */
  versions: Array<string>
  /** Words that mean no day that is known. */
  vague: Array<string>
}

/** Words of sentences that say when an incident was: *the outage was then resolved at* 14:05. */
interface MomentWords {
  determiners: Array<string>
  /** Words before the noun that make it another incident, or one of several. */
  others: Array<string>
  subjects: Array<string>
  joints: Array<string>
  auxiliaries: Array<string>
  adverbs: Array<string>
  steps: Record<'detected' | 'ended' | 'started', Array<string>>
  prepositions: Array<string>
}

/** How somebody outside says that something is wrong. */
export interface CallerWords {
  /** Brokers *call*; also nouns: a *call* from a ward. */
  calls: Array<string>
  from: Array<string>
}

/** Words that say that something works again. */
export interface RecoveryWords {
  /** *All* machines *work*, but *not* all. */
  all: Array<string>
  allStates: Array<string>
  nots: Array<string>
  /** What is heard while something is wrong, and verbs that say that it is over. */
  alarms: Array<string>
  ends: Array<string>
  /** How a service is that does its work. */
  states: Array<string>
  /** Words before a figure that was reached. */
  levels: Array<string>
}

/** Words for how severe an incident is. */
export interface SeverityWords {
  /** Words before the number of a level, by scale: *sev* 2. */
  letters: Record<Exclude<SeverityScaleName, 'number' | 'word'>, Array<string>>
  /** Words that are levels, the most severe first. */
  words: Array<string>
  /** Nouns that such a word can stand before: major *outage*. */
  nouns: Array<string>
  /** Words behind a level that holds in one case: high *if* exposed. */
  conditions: Array<string>
  /** Words at the start of an answer that names no level. */
  unknown: Array<string>
  /** Words between a level and the last one of its scale: 2 *of* 4. */
  of: Array<string>
  /** Words around a key: *our* severity, severity *by* our own scale. */
  qualifiers: Record<'behind' | 'before', Array<string>>
  /** Words of a sentence that rates the incident, each before the level: *declared as* SEV2. */
  ratings: Array<string>
  /** Words behind a level that was given: SEV2 *declared*. */
  given: Array<string>
  /** Words before the level of another incident, or of none: *similar* SEV2 incidents. */
  others: Array<string>
}

/** Words that distinguish reports on incidents from other documents. All are without hyphens. */
export interface DetectionWords {
  /** Values of `type` in front matter. */
  types: Array<string>
  /** What reports are called. */
  reports: Array<string>
  /** Words for incidents, and for looking back on something, in titles and paths. */
  titles: Record<'incident' | 'review', Array<string>>
  /** What several incidents of a report are called when they are counted, and words that count them. */
  incidentNames: Array<string>
  ordinals: Array<string>
  /** Folders in which nothing but reports is expected. */
  folders: Array<string>
  /** Words for incidents in names of folders, which can have other documents about them. */
  incidentFolders: Array<string>
  /** What other documents are called, and where they are. */
  others: {
    /** Files that are never a report. */
    files: Array<string>
    /** Files that are a report only if they are called one, and read like one. */
    indexes: Array<string>
    /** Words that name another kind of document wherever they stand in a title. */
    anywhere: Array<string>
    /** The same as its first or last words. */
    edge: Array<string>
    /** Words after its first word: *guide* to. */
    prepositions: Array<string>
    /** Words after the name of a report that make it something about reports: postmortem *policy*. */
    after: Array<string>
    /** The same before it: *sample* postmortem. */
    before: Array<string>
    /** Words before the plural that make it something about many of them: *public* postmortems. */
    many: Array<string>
    plurals: Array<string>
    /** What was learnt from many: *lessons from* 40 *outages*. */
    lessons: Array<string>
    incidents: Array<string>
    folders: Array<string>
  }
  /** Words for templates, for folders of them, and for what they are templates of. */
  templates: Record<'folders' | 'names' | 'of', Array<string>>
  /** Words of an opening that says that nothing of it has happened. */
  invented: Array<string>
  /** Headings of other documents. */
  otherHeadings: Array<string>
  /** Stems of words that reports on incidents use and other documents rarely do. */
  incidentWords: Array<string>
  /** How reports differ from plans and instructions: they say what happened. */
  narration: {
    past: Array<string>
    /** How verbs of the past end. */
    pastEnding: string
    /** Words before a word with this ending that make it an adjective: *a failed* request. */
    adjectiveAfter: Array<string>
    /** Words of what is to be done, can be done, or is done in general. */
    instructions: Array<string>
  }
}

/** Words before the day on which a document was written, reviewed, or approved. */
export interface DocumentDateWords {
  articles: Array<string>
  /** *By* Ada Lind. */
  by: Array<string>
  /** Words of labels: *date of approval*. */
  keys: Array<string>
  /** The document, and what is done with it: *the review* of 3 May, *version* 1.2. */
  nouns: Array<string>
  /** *Written* on 3 May, *agreed* in the meeting of 3 May. */
  participles: Array<string>
  prepositions: Array<string>
  /** This report *was* written on 3 May. */
  verbs: Array<string>
}

/** The words of one language. */
export interface Language {
  /** ISO 639-1. */
  locale: string
  /** Words stand between spaces, without endings that are written together with them. */
  hasSpaces: boolean
  /** Words that every text is full of, and no other language has together. */
  frequentWords: Array<string>
  /** Words that every report has: two that share them are not about the same thing. */
  commonWords: Array<string>
  /** Words that are used of the same thing in what went wrong and in what is done about it. */
  relatedWords: Array<Array<string>>
  /** Words that no other language has. */
  ownWords: Array<string>
  sections: Record<SectionName, SectionWords>
  /** Headings that mean several sections at once. */
  several: Record<string, Array<SectionName>>
  /** Words before a heading that do not change its meaning: *incident* timeline. */
  modifiers: Array<string>
  /** Words after a heading that do not change its meaning: root cause *analysis*. */
  tails: Array<string>
  /** Ends of adjectives that stand behind a heading: causa *técnica*. */
  adjectiveEndings: Array<string>
  /** Words after which anything may follow: timeline *of* events. */
  connectors: Array<string>
  /** What is thought up: the impact of a *plan* is not that of an incident. */
  plans: Array<string>
  /** Words that say nothing of their own before *of*: *summary* of impact. */
  generic: Array<string>
  /** Words between those and what they are of. */
  ofWords: Array<string>
  /** First words of questions that ask for a section: *what was the* timeline. */
  frames: Array<string>
  /** Words that change nothing wherever they stand: what *actually* happened. */
  fillers: Array<string>
  /**
   * Headings in words of their own, which count where no other heading has the name: one of each
   * group in this order, the first one at the start; without others between if `together`.
   */
  phrases: Array<{name: SectionName; order: Array<Array<string>>; together?: boolean}>
  /** Last words of headings over what is done: *measures*; not if one of the others stands before. */
  measures: Record<'not' | 'words', Array<string>>
  /** Words before the number of a heading: *phase* 3. */
  counters: Array<string>
  /** Words that join two headings to one. */
  joints: Array<string>
  metadata: Record<MetadataName, Array<string>>
  /**
   * Steps of an incident: labels that name them, words in a sentence that mention them, and
   * hints that only speak against saying that nothing does.
   */
  milestones: Record<
    MilestoneName,
    {labels: Array<string>; words: Array<string>; hints: Array<string>}
  >
  callers: CallerWords
  /** Words that say that a report is not finished: *the root cause is still unknown*. */
  openEnds: Array<string>
  /** Labels of lengths of time from the start to a step: *time to detect*. */
  responseTimes: Record<'acknowledged' | 'detected' | 'ended' | 'mitigated', Array<string>>
  moments: MomentWords
  recovery: RecoveryWords
  figures: FigureWords
  time: TimeWords
  impact: ImpactWords
  spelling: Spelling
  people: PeopleWords
  actions: ActionWords
  documentDates: DocumentDateWords
  /** Headers of columns with times, with days. */
  timeColumns: Array<string>
  /** Headers of columns that count what goes on: *step*, *block*. */
  countColumns: Array<string>
  /** Keys that mean a field only where no other key does. */
  weakKeys: Partial<Record<MetadataName, Array<string>>>
  severity: SeverityWords
  /**
   * Words of sentences that say why it happened, whom it hit, and what will be done; words of titles
   * that announce causes, how such titles start, with words that none of them has, nouns that are
   * numbered in them, *bug 2*; and titles and labels that say what a section says without being it.
   */
  inProse: {
    labels: Partial<Record<SectionName, Array<string>>>
    /** Words of impact that are about the work on it: *the cause could not be found*. */
    notImpact: Record<'ends' | 'starts', Array<string>>
  } & Record<
    | 'action-items'
    | 'causeStarts'
    | 'causeTitleNots'
    | 'companions'
    | 'causesInTitles'
    | 'faults'
    | 'impact'
    | 'root-cause',
    Array<string>
  >
  voice: VoiceWords
  /** Published forms. */
  forms: Record<HouseFormName, FormWords>
  privacy: PrivacyWords
  /** States of a document, those of an incident, and of these, as whole values, those of one that is not over. */
  status: {
    draft: Array<string>
    final: Array<string>
    incident: Array<string>
    ongoing: Array<string>
  }
  /** Text that says that a part is still to be written. */
  unwritten: Array<string>
  /** Text that says that there is nothing to say. */
  none: Array<string>
  /** Of these, answers that only fill a place: *n/a*, *see above*. */
  skipped: Array<string>
  detection: DetectionWords
  placeholders: PlaceholderWords
  prompts: PromptWords
  /** First words of questions. */
  questionWords: Array<string>
}

/** What templates and hurried authors leave to be filled in, in lower case. */
export interface PlaceholderWords {
  /** First and last words of a request in brackets: `[link to …]`, `<… here>`. */
  first: Array<string>
  last: Array<string>
  /** First words of a request in parentheses, where most remarks stand. */
  enclosed: Array<string>
  /** Abbreviations that stand for what is still to be written, with capitals as written. */
  marks: Array<string>
  /** What starts a note to oneself, with capitals as written: `TODO ask Ada`. */
  reminders: Array<string>
  /** Words after which a reminder or a tag is the name of a thing: `the TODO list`. */
  names: Array<string>
  /** What a request can be no more than: `[owner]`, `<due date>`; some only in angle brackets. */
  nouns: Array<string>
  nounsInAngles: Array<string>
  /** Words before these nouns. */
  modifiers: Array<string>
  /** What goes on after the noun: `<number of …>`. */
  bounds: Array<string>
  /** Starts of words in brackets that say what was done to a text. */
  notes: Array<string>
  /** Words before an unknown quantity that is meant to be one: `every N minutes`. */
  everyOne: Array<string>
  /** Words that start a condition, in which a number can be any: `if it fails for N minutes`. */
  conditions: Array<string>
  /** First words of lines that are signed on paper: `Approved by: ____`. */
  signatures: Array<string>
  /** Starts of texts that say what is to be done to them: `to be written`. */
  pending: Array<string>
  /** Whole texts that say that nothing is written yet. */
  stock: Array<string>
  /** What stands for any of its kind: `Factor 1`. */
  samples: Array<string>
  /** Words of text that fills a page. */
  filler: Array<string>
  /** How an assistant starts to talk to the one who asked it. */
  assistants: Array<string>
  /** What it says of itself anywhere in a text. */
  assistantRemarks: Array<string>
  /** Titles of forms. */
  titles: Array<string>
}

/** Words around what should not be published. */
interface PrivacyWords {
  /** Names of mailboxes of nobody in particular. */
  mailboxes: Array<string>
  /** What an address of a list or a team ends with: `relay-dev@`. */
  mailingLists: Array<string>
  /** Keys of front matter for an address that is meant for readers. */
  givenAddresses: Array<string>
  /** Words before the number of a telephone. */
  phones: Array<string>
  /** Between that and the number: phone *no.* 030 1234567. */
  numbers: Array<string>
  /** Between an end user and the name: a customer *called* Jane Doe. */
  called: Array<string>
  /** Words before the name of somebody who uses the service. */
  endUsers: Array<string>
}

/** Parts of a published form, each with its titles: what the form calls it, and what else it is called. */
interface FormWords {
  /** How many of the marks have to be there. */
  fewest: number
  /** Parts by which the form is known. */
  marks: Array<Array<string>>
  /** Parts that other documents have as well. */
  others: Array<Array<string>>
}

/** What prompts of templates are made of, in lower case. */
export interface PromptWords {
  /** First words of instructions to write something. */
  starts: Array<string>
  /** First words of instructions that ask for something else as well. */
  weakStarts: Array<string>
  /** What a text is to be, *two or three sentences on …*, and the words before that. */
  descriptors: Array<string>
  descriptorStarts: Array<string>
  /** How long it is to be. */
  sizes: Array<string>
  /** Verbs that such a description has none of. */
  verbs: Array<string>
  /** Other verbs behind the first word of a question. */
  auxiliaries: Array<string>
  /** Words that start what a description asks for: *a list of what …* */
  relatives: Array<string>
  /** Starts of remarks that look like instructions. */
  remarks: Array<string>
  /** Words before a prompt: *(optional)*. */
  options: Array<string>
  /** What starts an example. */
  examples: Array<string>
  /** How a template calls itself and its parts. */
  ownWords: Array<string>
  /** What prompts are about; each has one of these. */
  topics: Array<string>
  /** The other words that prompts are made of; with many more it is about something. */
  words: Array<string>
}
