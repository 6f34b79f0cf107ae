import type {DocumentDateWords, TimeWords} from '../language.ts'
import {about, numbers} from './figures.ts'

/** Days, clocks, and how far apart they are. */
// prettier-ignore
export const time: TimeWords = {
  months: [
    ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'],
    ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']
  ],
  weekdays: [
    ['monday', 'mon'], ['tuesday', 'tues', 'tue'], ['wednesday', 'wed'], ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'], ['saturday', 'sat'], ['sunday', 'sun']
  ],
  verbs: ['may'],
  dateOrder: undefined,
  yearMarks: [],
  ordinals: ['st', 'nd', 'rd', 'th'],
  of: ['of'],
  on: ['on'],
  at: ['at', 'from', 'since', 'as of', 'starting', 'starting at', 'starting from', 'until', 'till'],
  between: ['between'],
  and: ['and'],
  to: ['to', 'until', 'till', 'through'],
  halves: {morning: 'am', afternoon: 'pm'},
  halvesBefore: {morning: [], afternoon: []},
  clock: {hours: [], minutes: [], seconds: [], lengths: []},
  hourMarks: ['h', 'hr', 'hrs', 'hours', 'uhr'],
  decimals: [
    'percent', 'b', 'kb', 'mb', 'gb', 'ib', 'kib', 'mib', 'gib', 'bps', 'kbps', 'mbps', 'gbps', 'ms', 's', 'm', 'h', 'x', 'hour',
    'hours', 'day', 'days', 'eur', 'usd'
  ],
  decimalStarts: ['sec', 'min', 'million', 'billion', 'euro', 'dollar'],
  approximately: [
    ...about, 'c', 'maybe', 'possibly', 'perhaps', 'est', 'estimated',
    'shortly after', 'shortly before', 'just after', 'just before', 'soon after', 'sometime around', 'sometime after', 'sometime before',
    'sometime between', 'some time around', 'some time after', 'some time before', 'some time between', 'after', 'before', 'by'
  ],
  partsOfDay: ['morning', 'afternoon', 'evening', 'night'],
  partModifiers: ['early', 'late', 'mid'],
  ish: ['ish'],
  doubts: [
    'approx', 'approximate', 'approximately', 'approximation', 'circa', 'ca', 'estimate', 'estimated', 'est', 'about', 'roughly', 'unsure',
    'time unknown'
  ],
  doubtStarts: ['maybe', 'not sure'],
  doubtsBehind: ['approx', 'approximately'],
  onwards: ['onwards', 'onward', 'and onwards', 'and onward'],
  onwardsAtEnd: ['on', 'and after', 'and later', 'and on', 'or later'],
  day: ['day'],
  nextDay: ['next day', 'the next day', 'following day', 'the following day'],
  units: {
    millisecond: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds'],
    second: ['s', 'sec', 'secs', 'second', 'seconds'],
    minute: ['m', 'min', 'mins', 'minute', 'minutes'],
    hour: ['h', 'hr', 'hrs', 'hour', 'hours'],
    day: ['d', 'day', 'days'],
    week: ['w', 'wk', 'wks', 'week', 'weeks'],
    month: ['mo', 'mos', 'month', 'months'],
    quarter: ['quarter', 'quarters'],
    year: ['year', 'years'],
    iteration: ['sprint', 'sprints', 'iteration', 'iterations']
  },
  numbers: {a: 1, an: 1, ...numbers},
  several: ['a few', 'some', 'several', 'many', 'a couple of'],
  later: ['later', 'after', 'afterwards'],
  earlier: ['earlier', 'prior', 'before', 'beforehand'],
  vague: [
    'moments later', 'later', 'sometime later', 'some time later', 'later that day', 'later that night', 'later that evening', 'shortly after', 'shortly before',
    'shortly thereafter', 'soon after', 'around the same time', 'meanwhile', 'the next day', 'the next morning', 'before the incident',
    'after the incident', 'during the incident', 'before the outage', 'after the outage', 'during the outage', 'post-incident'
  ],
  unknown: [
    'unknown', 'unknown time', 'time unknown', 'exact time unknown', 'date unknown', 'unknown date', 'date not known', 'date not recorded', 'time not known', 'not known', 'unclear', 'time unclear',
    'not recorded', 'time not recorded'
  ],
  roundedDigits: [],
  openMarks: [],
  zones: {
    alone: {
      Pacific: 'America/Los_Angeles', Mountain: 'America/Denver', Central: 'America/Chicago', Eastern: 'America/New_York'
    },
    full: {
      'Central European': 'Europe/Paris', 'Eastern European': 'Europe/Helsinki', British: 'Europe/London', India: 'Asia/Kolkata',
      Indian: 'Asia/Kolkata', Irish: 'Europe/Dublin', Israel: 'Asia/Jerusalem', China: 'Asia/Shanghai', Japan: 'Asia/Tokyo',
      Korea: 'Asia/Seoul', Singapore: 'Asia/Singapore', Gulf: 'Asia/Dubai',
      UK: 'Europe/London', German: 'Europe/Berlin', French: 'Europe/Paris', Dutch: 'Europe/Amsterdam', Spanish: 'Europe/Madrid',
      Italian: 'Europe/Rome', Swiss: 'Europe/Zurich', Austrian: 'Europe/Vienna', Polish: 'Europe/Warsaw', Czech: 'Europe/Prague',
      Swedish: 'Europe/Stockholm', Norwegian: 'Europe/Oslo', Danish: 'Europe/Copenhagen', Finnish: 'Europe/Helsinki',
      Japanese: 'Asia/Tokyo', Korean: 'Asia/Seoul', Chinese: 'Asia/Shanghai',
      'San Francisco': 'America/Los_Angeles', Seattle: 'America/Los_Angeles', Boston: 'America/New_York', Munich: 'Europe/Berlin',
      Bangalore: 'Asia/Kolkata', Bengaluru: 'Asia/Kolkata', Mumbai: 'Asia/Kolkata', Delhi: 'Asia/Kolkata', Beijing: 'Asia/Shanghai'
    },
    seasons: ['Standard', 'Daylight', 'Summer'],
    time: ['Time', 'local time']
  },
  declaring: ['time', 'timestamp', 'time stamp', 'time-stamp', 'timeline', 'hours', 'clock'],
  declaringAll: [
    'times', 'timestamps', 'time stamps', 'time-stamps', 'timezone', 'time zone', 'time-zone', 'clocks', 'everything below is',
    'everything here is'
  ],
  allApproximate: ['times approximat', 'times are approximat', 'times is approximat', 'times rough', 'times are rough', 'times estimate', 'times are estimate', '(approximate)'],
  outOfOrder: [
    'out of order', 'out of sequence', 'out of chronological order', 'not in order', 'not in chronological order', 'not chronological',
    'not sorted by time', 'not ordered by time', 'not by time', 'reverse order', 'reverse chronological', 'bottom to top', 'bottom-to-top',
    'newest first', 'latest first', 'most recent first', 'newest at the top', 'latest at the top', 'most recent at the top'
  ],
  deadlines: {
    leads: [
      'due', 'deadline', 'eta', 'target', 'target date', 'planned', 'planned for', 'expected', 'complete by', 'completed by', 'done by',
      'finished by', 'fixed by', 'needed by', 'resolved by', 'shipped by', 'by', 'until', 'before', 'no later than', 'latest', 'on', 'date'
    ],
    leadTails: ['date', 'by'],
    endOfDay: ['eod', 'cob', 'close of business', 'end of day', 'end of the day'],
    done: [
      'done', 'closed', 'complete', 'completed', 'merged', 'fixed', 'shipped', 'resolved', 'finished', 'deployed', 'released', 'implemented',
      'yes'
    ],
    open: [
      'tba', 'tbc', 'tbd', 'to be determined', 'to be decided', 'to be defined', 'to be confirmed', 'to be announced', 'n/a', 'na', 'none',
      'not set', 'not scheduled', 'not decided', 'not known', 'not defined', 'unknown', 'unscheduled', 'pending', 'todo'
    ],
    undated: ['no date', 'no date yet', 'no due date', 'no due date yet', 'no deadline', 'no deadline yet'],
    in: ['in', 'within', 'after', 'next', 'over the next'],
    the: ['the'],
    business: ['business', 'working'],
    elsewhere: ['after', 'before', 'following', 'post', 'since', 'of', 'from'],
    fromHere: ['from now', 'from today'],
    parts: ['end', 'late', 'mid', 'early', 'middle', 'beginning', 'start'],
    this: ['this', 'the current', 'current', 'within this', 'within the', 'within the current', 'during this', 'during the', 'during the current'],
    next: ['next', 'the next'],
    coming: ['this', 'coming'],
    last: ['end'],
    endLetters: 'eo',
    quarters: 'q',
    halves: 'h',
    fiscal: ['fy'],
    weeks: ['cw', 'kw', 'wk', 'w', 'week'],
    weekOf: ['week of', 'week commencing', 'week beginning', 'week starting', 'the week of', 'the week commencing', 'the week beginning', 'the week starting'],
    days: {today: 0, tonight: 0, tomorrow: 1},
    seasons: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    events: ['release', 'cycle', 'planning', 'milestone'],
    versions: ['milestone', 'patch', 'release'],
    vague: [
      'asap', 'as soon as possible', 'soon', 'immediate', 'immediately', 'now', 'urgent', 'urgently', 'shortly', 'later', 'eventually',
      'short term', 'short-term', 'shortterm', 'mid term', 'mid-term', 'midterm', 'medium term', 'medium-term', 'mediumterm',
      'long term', 'long-term', 'longterm', 'ongoing', 'continuous', 'backlog', 'in progress', 'whenever', 'when possible'
    ]
  }
}

/** Words before the day on which a document was written, reviewed, or approved. */
// prettier-ignore
export const documentDates: DocumentDateWords = {
  articles: ['the', 'this', 'our', 'an internal', 'the final', 'the internal', 'the incident', 'incident', 'final', 'first'],
  by: ['by', 'author', 'authors'],
  keys: ['approval', 'document', 'publication', 'report date', 'review', 'revision', 'version', 'writing'],
  nouns: [
    'document', 'draft', 'edition', 'minutes', 'post-mortem', 'postmortem', 'post mortem', 'report', 'retro', 'retrospective', 'review',
    'review meeting', 'revision', 'version', 'write-up'
  ],
  participles: [
    'agreed', 'approved', 'created', 'dated', 'drafted', 'issued', 'last changed', 'last edited', 'last modified', 'last reviewed',
    'last revised', 'last updated', 'modified', 'posted', 'prepared', 'presented', 'publication date', 'published', 'reviewed',
    'revised', 'signed', 'signed off', 'submitted', 'updated', 'written', 'written up'
  ],
  prepositions: ['as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with'],
  verbs: ['are', 'has been', 'is', 'held', 'took place', 'was', 'was held', 'were']
}
