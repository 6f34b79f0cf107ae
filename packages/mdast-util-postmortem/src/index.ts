export type {
  Block,
  CalendarDate,
  Field,
  FrontMatterProblem,
  Leftover,
  MetadataName,
  Postmortem,
  Section,
  SectionName,
  Title,
  Written
} from './model.ts'
export type {ReadOptions} from './read.ts'
export {readPostmortem} from './read.ts'
export {daysBetween, findDate} from './time/calendar-date.ts'
export {hasVocabulary, vocabularyOf} from './vocabulary/index.ts'
export type {SectionWords, Vocabulary} from './vocabulary/index.ts'
export {findText} from './text/find-text.ts'
