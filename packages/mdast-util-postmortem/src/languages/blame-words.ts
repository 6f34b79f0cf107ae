import type {BlameShapes, BlameTables, WordList} from './blame-rows.ts'

/** Closed classes of words, as far as finding the subject of a verb needs them. */
export interface GrammarWords {
  classes: Readonly<Record<GrammarClass, WordList>>
  /** Endings of regular forms; `notPlural` are those that only look like one. */
  endings: {
    adverb: string
    gerund: string
    past: string
    thirdPerson: string
    plural: string
    notPlural: ReadonlyArray<string>
  }
}

// prettier-ignore
type GrammarClass =
  | 'adverbs' | 'auxiliaries' | 'beForms' | 'beInfinitive' | 'beParticiple'
  // Words and marks after which a clause starts.
  | 'boundaries'
  // *By* before who did it.
  | 'byAgent'
  // Verbs whose object does something: *made the operator put …*.
  | 'causatives'
  // *If*.
  | 'condition' | 'coordinators' | 'copulas' | 'determiners'
  // *Of*.
  | 'genitive'
  // *To*.
  | 'infinitive' | 'interrogatives' | 'irregularParticiples' | 'irregularPast' | 'modals'
  // *Not*, *never*, both, and *no*.
  | 'negative' | 'never' | 'negations' | 'negativeDeterminer'
  // Words that only look like adverbs, like verbs in the past.
  | 'notAdverbs' | 'notPast'
  // *One of our engineers* is what comes after *of*.
  | 'partitives'
  // *Did*, *was*, *had*, *have*.
  | 'pastAuxiliary' | 'pastCopulas' | 'pastPerfect' | 'perfect'
  // *'s*, which can be a verb as well.
  | 'possessive' | 'prepositions'
  // *Who*.
  | 'relativePerson'

/** Words that say what a subject is, and where it stands. */
// prettier-ignore
type SubjectList =
  // Words for people at work, and their abbreviations as written.
  | 'roles' | 'acronyms'
  // Words for people and for software: what they are where nothing else says so.
  | 'ambiguousPeople' | 'ambiguousSystems'
  // Roles that parts of a cluster have as well; services have owners; what is software in one trade
  // and a job in another; *his*, *herself*.
  | 'clusterRoles' | 'owners' | 'hands' | 'machines' | 'oneself'
  // Those a service is for, and those who attack it: what they did is impact, not fault.
  | 'endUsers' | 'programs'
  // Words that end like a plural.
  | 'notPlurals'
  // Verbs of software only in their base form, of people only in the past as well.
  | 'systemVerbs' | 'personVerbs'
  // Kinds of software that an ambiguous word is part of: *package manager*.
  | 'softwareKinds'
  // *Group*, and what groups of people do; others are of machines or rules.
  | 'group' | 'groupsOfPeople'
  // Endings of words for people, and of words that are no names.
  | 'peopleEndings' | 'notNames'
  // What stands before a name; what a group of people is called by its work alone.
  | 'titles' | 'departments'
  // Given names that are words as well; what stands between a name and its team.
  | 'wordNames' | 'belonging'
  // Whoever is new at work: all that they did is offered as a cause, where causes are written.
  | 'juniors'
  // What follows a person without changing who it is: *the engineer involved*; *on call*.
  | 'afterthoughts' | 'on' | 'call'
  // *No human* is no machine.
  | 'mankind'
  // Pronouns by what they stand for; *no one*, *none of*.
  | 'selves' | 'persons' | 'nobodies' | 'things' | 'they' | 'one' | 'noneOf' | 'ownSelf' | 'objectSelves'
  | 'ownPerson' | 'their' | 'whoever'
  // Pronouns that are a subject after something fronted, within a clause, and before *'s*.
  | 'personalPronouns' | 'subjectPronouns' | 'contracting'
  // *That*, *which*; those whom *who* does not name; verbs before a *who* that asks.
  | 'relatives' | 'anybody' | 'askings'
  // *Need to*, *have to*: what follows is still to be done.
  | 'needs'
  // Work that only people do, what can stand before it, and before it at the start of a sentence.
  | 'work' | 'fronting' | 'workIntros'
  // Words that open an aside between a subject and its verb.
  | 'asides'
  // Conjunctions before a new subject, and those after which no object stands.
  | 'clauseStarts' | 'clauseConjunctions'
  // Prepositions before a number: *over half of the team*.
  | 'quantifyingPrepositions'

/** Words that say that something is not so, or is only thought of. */
// prettier-ignore
type NegationList =
  // What denies a noun after it, or speaks of what could be; what denies one before it.
  | 'denials' | 'deniedBy' | 'predicateDenials'
  // *If*, *ensure that*, and where such a clause ends.
  | 'suppositions' | 'suppositionEnds'
  // What is done on purpose, and the aims of a mitigation.
  | 'purposes' | 'aims'
  // What says that all went better so.
  | 'better'
  // What says that nobody is asked: *would like to remind*, *nobody has to*.
  | 'courtesies' | 'remedyDenials'

/** Words around what a person did. */
// prettier-ignore
type AgentList =
  // *Missed* the meeting, *broke* it into parts, *took* down the faulty node *for* repair.
  | 'missing' | 'goals' | 'separating' | 'separations' | 'removing' | 'affected' | 'purpose'
  // *Took the site down*.
  | 'particles' | 'havingPronouns'
  // *By accident*, *in error*.
  | 'accidents' | 'errors' | 'errorPrepositions'
  // Verbs that bring something about, that notice it or put it right; *removed* a bad one.
  | 'changes' | 'repairs' | 'clearing' | 'objectStops'
  // *Without proper review*.
  | 'without' | 'stepQualities'
  // *Was caused by*, *was introduced by*, *introduced a bug*, *his change broke it*.
  | 'causing' | 'introducing' | 'bringingAbout' | 'breaking' | 'changeNouns'

/** Words around what was not done. */
// prettier-ignore
type CounterfactualList =
  | 'obligations' | 'possibilities'
  // Participles that are adjectives as well: *should have limited access*.
  | 'adjectives'
  // How people should have been.
  | 'attitudes'
  // *So that they could have*; *we would have*.
  | 'purposes' | 'wishes'
  // *We could have noticed it* later; *we* have *no page, so we did not notice it*.
  | 'delays' | 'having'
  // What stands before *had they*: *it would not have happened had they …*.
  | 'results'
  // *Forgot password* mails.
  | 'secrets'
  // What one fails to do without fault.
  | 'searches' | 'failing' | 'neglecting' | 'failure'
  // Not doing these is no omission: nobody can feel, get, or find something by diligence.
  | 'feats'
  // Anybody: what they did not do is most often impact.
  | 'anybody'
  // *Did not check all of it, but …*.
  | 'extents' | 'contrasts' | 'nobody' | 'thinking' | 'why' | 'you'

/** Words around errors, faults, and judgements. */
// prettier-ignore
type VerdictList =
  // What people do, when it is called something.
  | 'actionNouns'
  // What follows *error* where it is what software shows or counts.
  | 'displays'
  // *Had become* careless.
  | 'becoming'
  // Judgements that mean things as often as people.
  | 'mild' | 'errorNouns' | 'countedErrors'
  // A mistake *by* the team, on the team's *part*, *made* by it.
  | 'authorship' | 'part' | 'making'
  // *The cause was an engineer who …*.
  | 'causes' | 'causeVerbs' | 'causeEnds'
  // *At fault*; the fault *lies with*; *my bad*; *responsible for*; the guilty *party*.
  | 'at' | 'lies' | 'bad' | 'blameVerbs' | 'blameReasons' | 'bearing' | 'party'
  // What follows an event where it is work: *incident response*.
  | 'handling'
  // Judgements that carry feeling, and feelings about what somebody did.
  | 'emotiveJudgements' | 'accusing'

/** Words around remedies and punishments. */
// prettier-ignore
type RemedyList =
  // *Got* a warning, *held* accountable.
  | 'getting' | 'holding'
  // *Be more careful*.
  | 'being' | 'more' | 'degrees' | 'imperativeIntros'
  // *Pay close attention*, *take more care*.
  | 'paying' | 'taking' | 'amounts'
  // *Remind everyone of it*.
  | 'topics' | 'everybody' | 'trainingPrepositions'
  // *Do* not forget.
  | 'ordering'

/** Words around what is plain only now. */
type HindsightList = 'conditions' | 'names' | 'prevented'

/** Words that make a sentence something else than blame. */
// prettier-ignore
type GuardList =
  // What sentences about wording speak of.
  | 'wordings'
  // What praises somebody.
  | 'praise'
  // What stands before a clause that only says when.
  | 'times'
  // What stands before the time at which somebody did it after all.
  | 'until'
  // *A* further *person could have seen it*, and what says that there was one.
  | 'further' | 'known'
  // *Looked for it and found* none; *it would be* wrong *to call it so*.
  | 'denied' | 'denying' | 'author' | 'unintended'
  // What gives a reason, and what does so only after a comma.
  | 'reasons' | 'reasonsAfterComma'

/** Words around what somebody did. */
// prettier-ignore
type ActList =
  // What says that something follows from an act: *because X …*, *was that X …*, *began when X …*.
  | 'because' | 'that' | 'beginning' | 'when' | 'cleft' | 'events'
  // What broke, and what stands between that and the act before it.
  | 'harms' | 'consequences'
  // What responders do, and what nobody does wrong; what is the duty of whoever is named.
  | 'work' | 'duties'
  // What a sentence starts with that gives a reason, and what comes of a repair.
  | 'grounds' | 'effects'
  // Words for people together.
  | 'collectives'

/** Words for who does what, and who is blamed for it. */
export interface BlameWords {
  tables: BlameTables
  grammar: GrammarWords
  subjects: Readonly<Record<SubjectList, WordList>>
  negation: Readonly<Record<NegationList, WordList>>
  agents: Readonly<Record<AgentList, WordList>>
  counterfactuals: Readonly<Record<CounterfactualList, WordList>>
  verdicts: Readonly<Record<VerdictList, WordList>>
  remedies: Readonly<Record<RemedyList, WordList>>
  hindsight: Readonly<Record<HindsightList, WordList>>
  guards: Readonly<Record<GuardList, WordList>>
  acts: Readonly<Record<ActList, WordList>>
  shapes: BlameShapes
}
