import type {TimeWords} from '../languages/language.ts'
import type {TokenClasses, TokenPattern} from '../text/token-pattern.ts'
import {perLanguage} from '../text/per-language.ts'
import {tokenPatterns} from '../text/token-pattern.ts'

/** Longer forms of units: `5 m later` is none. */
const unitNames = ['second', 'minute', 'hour', 'day'] as const

function classesOf(words: TimeWords): TokenClasses {
  const {numbers, units} = words
  const unit = unitNames.flatMap((name) => units[name])
  return {
    approximately: words.approximately,
    at: words.at,
    day: words.day,
    doubts: words.doubts,
    doubtStarts: words.doubtStarts,
    doubtsBehind: words.doubtsBehind,
    onwards: words.onwards,
    onwardsAtEnd: words.onwardsAtEnd,
    later: words.later,
    earlier: words.earlier,
    nextDay: words.nextDay,
    of: words.of,
    openMarks: words.openMarks,
    on: words.on,
    partModifiers: words.partModifiers,
    partsOfDay: words.partsOfDay,
    several: words.several,
    unknown: words.unknown,
    vague: words.vague,
    number: Object.keys(numbers),
    hour: Object.keys(numbers).filter((name) => numbers[name]! > 1 && numbers[name]! <= 12),
    dayUnit: units.day,
    unit,
    longUnit: unit.filter((form) => form.length > 1),
    digits: {least: 1, most: 4},
    digit: {least: 1, most: 1},
    T: ['T'],
    about: ['~', '≈', '∼'],
    question: ['?'],
    plus: ['+'],
    sign: ['+', '-', '\u2212'],
    hyphen: ['-'],
    comma: [','],
    colon: [':'],
    dot: ['.'],
    joint: [',', ':', '–', '—', '-'],
    open: ['(', '['],
    close: [')', ']'],
    other: (written) => written !== ')' && written !== ']'
  }
}

/** What is looked for around a time. */
const patterns = {
  /** `~`, `around`, `early morning of`. */
  hedgeBefore:
    '(about|((approximately|(partModifiers hyphen? partsOfDay?)|partsOfDay) of? dot?)) on?',
  /** `(approx.)`, `(maybe later)`, `(?)`; `?`, `~`, and `approx.` where nothing follows. */
  hedgeInBrackets: 'open (doubts dot?)|(doubtStarts other*)|question close',
  hedgeAfter: 'doubtsBehind dot?',
  /** `onwards`; `on` and `and after` where nothing follows. */
  onwards: 'onwards',
  onwardsAtEnd: 'onwardsAtEnd',
  /** `T+5m`, `+00:05`. */
  sinceStart: 'T? sign digits (+colon +digits (+colon +digits)?)? unit?',
  /** `10 minutes later`. */
  sinceBefore: '(number|digits) longUnit later',
  /** `3 days prior`: before the start. */
  beforeStart: '(number|digits) longUnit earlier',
  /** `A few minutes later`, `Meanwhile`. */
  vague: '(several longUnit later)|vague',
  /** `Some time before eleven`, `unknown`, where nothing follows. */
  hourInWords: 'approximately hour',
  unknown: 'unknown (open other* close)?',
  /** `, sometime later`: of a day. */
  unknownTime: 'joint? (open? unknown close?)|vague',
  /** `???` */
  asked: 'question +question (+question)*',
  /** `—`, `(after the drill)`. */
  leftOpen: 'openMarks|(open other* close)',
  /** `Day 2,`. */
  dayNumber: 'day digits joint?',
  /** `The next day at`, before a clock. */
  nextDayBefore: 'on? nextDay joint? at?',
  /** `(+1 day)`, `(next day)`; without brackets where nothing follows. */
  shiftInBrackets: 'open (plus digit dayUnit?)|nextDay close',
  shiftAfter: 'comma? (plus digit dayUnit)|nextDay'
} as const

/** Patterns of a language. */
export const timePatterns: (words: TimeWords) => Record<keyof typeof patterns, TokenPattern> =
  perLanguage((words: TimeWords) => tokenPatterns(patterns, classesOf(words)))
