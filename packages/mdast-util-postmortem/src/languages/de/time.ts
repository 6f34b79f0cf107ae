import type {LanguageData} from '../language-data.ts'

/** Days, clocks, and how far apart they are. */
// prettier-ignore
export const time: LanguageData['time'] = {
  months: [
    ['januar', 'jan', 'jänner'], ['februar', 'feb', 'feber'], ['märz', 'mär', 'mrz'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'],
    ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez']
  ],
  weekdays: [
    ['montag', 'mo'], ['dienstag', 'di'], ['mittwoch', 'mi'], ['donnerstag', 'do'], ['freitag', 'fr'], ['samstag', 'sa', 'sonnabend'], ['sonntag', 'so']
  ],
  dateOrder: 'day-first',
  ordinals: ['.'],
  on: ['am', 'den', 'der', 'vom', 'zum'],
  at: ['um', 'ab', 'gegen', 'seit', 'von'],
  between: ['zwischen'],
  and: ['und'],
  to: ['bis', 'bis zum'],
  clock: {hours: ['h'], minutes: [], seconds: [], lengths: []},
  hourMarks: ['uhr'],
  decimals: ['prozent', 'stunden', 'tage', 'sekunden'],
  approximately: ['etwa', 'gegen', 'ungefähr', 'zirka', 'rund', 'kurz nach', 'kurz vor', 'nach', 'vor', 'vermutlich', 'wohl', 'geschätzt'],
  partsOfDay: ['morgens', 'vormittags', 'mittags', 'nachmittags', 'abends', 'nachts', 'früh', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht', 'mitternacht'],
  partModifiers: ['früher', 'später', 'spät', 'am', 'in der'],
  doubts: ['etwa', 'ungefähr', 'geschätzt', 'vermutlich', 'unsicher', 'schätzung', 'uhrzeit unbekannt'],
  doubtStarts: ['vermutlich', 'nicht sicher', 'wahrscheinlich'],
  doubtsBehind: ['circa', 'ungefähr', 'geschätzt'],
  day: ['tag'],
  nextDay: ['nächster tag', 'am nächsten tag', 'folgetag', 'am folgetag', 'tags darauf', 'am nächsten morgen'],
  units: {
    millisecond: ['millisekunde', 'millisekunden'],
    second: ['sek', 'sek.', 'sekunde', 'sekunden'],
    minute: ['min.', 'minuten'],
    hour: ['std', 'std.', 'stunde', 'stunden'],
    day: ['tag', 'tage', 'tagen', 'tages'],
    week: ['woche', 'wochen'],
    month: ['monat', 'monate', 'monaten', 'monats'],
    quarter: ['quartal', 'quartale', 'quartalen', 'quartals'],
    year: ['jahr', 'jahre', 'jahren', 'jahres'],
    iteration: ['iterationen']
  },
  numbers: {ein: 1, eine: 1, einer: 1, einem: 1, einen: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12},
  several: ['einige', 'einigen', 'ein paar', 'mehrere', 'mehreren', 'wenige', 'wenigen'],
  later: ['später', 'danach', 'darauf'],
  vague: [
    'später', 'kurz danach', 'kurz darauf', 'kurz davor', 'danach', 'davor', 'zuvor', 'währenddessen', 'gleichzeitig', 'anschließend', 'im anschluss', 'vor dem vorfall',
    'nach dem vorfall', 'während des vorfalls', 'vor dem ausfall', 'nach dem ausfall', 'während des ausfalls', 'einige zeit später', 'im laufe des tages', 'tags zuvor', 'vorher', 'nachher'
  ],
  unknown: ['unbekannt', 'zeit unbekannt', 'uhrzeit unbekannt', 'zeitpunkt unbekannt', 'nicht bekannt', 'unklar', 'nicht erfasst', 'nicht protokolliert', 'k. a.'],
  roundedDigits: ['x'],
  openMarks: ['―', '—', '–', '-'],
  zones: {
    alone: {MEZ: 'Europe/Berlin', MESZ: 'Europe/Berlin', OEZ: 'Europe/Helsinki', OESZ: 'Europe/Helsinki', WEZ: 'Europe/Lisbon', 'Berliner Zeit': 'Europe/Berlin', 'Wiener Zeit': 'Europe/Vienna', 'Zürcher Zeit': 'Europe/Zurich', 'deutscher Zeit': 'Europe/Berlin', 'deutsche Zeit': 'Europe/Berlin'}
  },
  declaring: ['zeit', 'zeitstempel', 'uhrzeit', 'zeitverlauf', 'zeitangaben', 'verlauf'],
  declaringAll: ['zeiten', 'zeitangaben', 'uhrzeiten', 'zeitstempel', 'zeitzone'],
  allApproximate: ['zeiten sind ungefähr', 'zeiten ungefähr', 'zeiten geschätzt', 'zeiten sind geschätzt', 'zeitangaben sind ungefähr', 'zeitangaben sind geschätzt'],
  outOfOrder: ['nicht in zeitlicher reihenfolge', 'nicht chronologisch', 'ungeordnet'],
  deadlines: {
    leads: ['bis', 'bis zum', 'bis ende', 'fällig', 'fällig am', 'fällig bis', 'frist', 'termin', 'spätestens', 'spätestens am', 'spätestens bis', 'geplant', 'geplant für', 'am', 'vor', 'zieltermin', 'ziel', 'stichtag'],
    endOfDay: ['tagesende', 'feierabend'],
    done: ['erledigt', 'fertig', 'umgesetzt', 'abgeschlossen', 'behoben', 'ausgerollt', 'ausgeliefert', 'ja', 'gemergt', 'geschlossen'],
    open: ['offen', 'noch offen', 'unbekannt', 'kein', 'keine', 'kein termin', 'keine frist', 'noch nicht festgelegt', 'nicht festgelegt', 'festzulegen', 'in klärung', 'steht aus', 'ungeplant', 'k. a.', 'ausstehend'],
    undated: ['ohne frist', 'ohne termin', 'keine frist', 'kein termin', 'noch kein termin'],
    in: ['in', 'binnen', 'innerhalb von', 'innerhalb', 'nach', 'innerhalb der nächsten', 'in den nächsten'],
    the: ['der', 'den', 'dem', 'die', 'das', 'des'],
    business: ['werktag', 'werktage', 'werktagen', 'arbeitstage', 'arbeitstagen'],
    elsewhere: ['nach', 'vor', 'seit', 'ab'],
    fromHere: ['ab heute', 'ab jetzt'],
    parts: ['ende', 'mitte', 'anfang', 'beginn'],
    this: ['diese', 'dieser', 'diesen', 'dieses', 'diesem', 'laufenden', 'laufende', 'im laufenden', 'aktuellen', 'im aktuellen'],
    next: ['nächste', 'nächster', 'nächsten', 'nächstes', 'nächstem', 'kommende', 'kommenden', 'im nächsten', 'in der nächsten', 'folgenden'],
    coming: ['diesen', 'kommenden', 'nächsten'],
    last: ['ende'],
    quarters: 'q',
    weeks: ['kw', 'kalenderwoche', 'woche'],
    weekOf: ['woche vom', 'woche ab', 'in der woche vom'],
    days: {heute: 0, morgen: 1, übermorgen: 2},
    seasons: ['frühjahr', 'frühling', 'sommer', 'herbst', 'winter'],
    events: ['release', 'sprint', 'planung', 'meilenstein', 'wartungsfenster', 'wartung'],
    vague: [
      'sofort', 'umgehend', 'baldmöglichst', 'so bald wie möglich', 'schnellstmöglich', 'bald', 'demnächst', 'zeitnah', 'später', 'irgendwann', 'kurzfristig', 'mittelfristig', 'langfristig',
      'laufend', 'fortlaufend', 'dauerhaft', 'dringend', 'eilig', 'in arbeit', 'nächste gelegenheit', 'bei gelegenheit'
    ]
  }
}
