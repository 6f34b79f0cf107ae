export type {
  ActionColumn,
  ActionColumnName,
  ActionItem,
  ActionPurpose,
  ActionType,
  ActionList,
  ActionTable,
  AnnouncedList,
  Actions,
  BlameCategory,
  BlameDegree,
  BlameFinding,
  Block,
  CalendarDate,
  Clock,
  Conversion,
  DatedWeekday,
  Day,
  Deadline,
  DeclaredZone,
  Duration,
  Entry,
  Fault,
  Field,
  FrontMatterProblem,
  Figure,
  Impact,
  ImpactFact,
  ImpactMetric,
  Placeholder,
  PrivateDatum,
  PrivateKind,
  LabelledValue,
  Measure,
  Measured,
  CountedFate,
  ResponseTime,
  Restatement,
  FormPart,
  HouseFormName,
  MetadataName,
  MilestoneName,
  Owner,
  OwnerKind,
  Person,
  Postmortem,
  Prevention,
  Quantity,
  Section,
  Shortcoming,
  SectionName,
  SeverityLevel,
  SeverityScaleName,
  StatedChange,
  StatedFigures,
  StatedMoment,
  StatedServiceLevel,
  StatedRange,
  StatedShare,
  StatedStretch,
  SubjectKind,
  SuppressedName,
  Suppression,
  Timeline,
  Timestamp,
  Title,
  VagueQuantity,
  Voice,
  Weekday,
  Span,
  TextPlace,
  TextSpan,
  Zone
} from './model.ts'
export type {ReadOptions} from './read-options.ts'
export {readPostmortem} from './read.ts'
export {daysBetween, weekdayOf} from './time/calendar.ts'
export {findDate} from './time/find-date.ts'
export {isEnglish, isLanguageSupported, languageFor, supportedLocales} from './languages/index.ts'
export type {SectionWords, Language, TimeWords} from './languages/index.ts'
export {contentWords} from './text/content-words.ts'
export {findText} from './text/find-text.ts'
export {factorId} from './prevention/read-prevention.ts'
export {offsetsIn, toLocalSeconds} from './time/instants.ts'
export {meaningsOf, seasonOf, zoneOfText} from './time/zones.ts'
export {isAmongRemedies} from './blame/place.ts'
export {findNamedPeople} from './people/named-people.ts'
export type {GivenNames} from './people/glossary.ts'
