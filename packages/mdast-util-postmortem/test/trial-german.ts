import type {Language} from '../src/languages/language.ts'
import {en} from '../src/languages/en/index.ts'

/**
 * A few German words in the place of English ones: a trial of whether a language is data. It is no
 * language of the package.
 */
// prettier-ignore
export const german: Language = {
  ...en,
  locale: 'de',
  sections: {
    ...en.sections,
    summary: {titles: ['Zusammenfassung'], words: ['zusammenfassung']},
    impact: {titles: ['Auswirkungen'], words: ['auswirkungen', 'auswirkung']},
    timeline: {titles: ['Zeitleiste'], words: ['zeitleiste', 'zeitverlauf', 'ablauf']},
    'root-cause': {titles: ['Ursache'], words: ['ursache', 'ursachen']},
    'action-items': {titles: ['Maßnahmen'], words: ['maßnahmen', 'nächste schritte']}
  },
  metadata: {
    ...en.metadata,
    authors: ['autor', 'autoren', 'autorin'],
    date: ['datum'],
    duration: ['dauer'],
    severity: ['schweregrad']
  },
  figures: {
    ...en.figures,
    decimalMark: ',',
    groupMark: '.',
    numbers: {ein: 1, eine: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, zehn: 10, zwölf: 12, zwanzig: 20},
    scales: {dutzend: 12, hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6, milliarden: 1e9},
    percent: ['%', 'prozent'],
    articles: ['ein', 'eine', 'einen'],
    and: ['und'],
    to: ['bis'],
    of: ['von'],
    between: ['zwischen'],
    per: ['pro'],
    hedges: {...en.figures.hedges, approximate: ['~', '≈', 'etwa', 'rund', 'circa', 'ca.'], bounds: {least: ['mehr als', 'über', 'mindestens'], most: ['höchstens'], other: ['fast']}}
  },
  time: {
    ...en.time,
    months: [
      ['januar', 'jan'], ['februar', 'feb'], ['märz', 'mär'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'],
      ['september', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez']
    ],
    weekdays: [
      ['montag', 'mo'], ['dienstag', 'di'], ['mittwoch', 'mi'], ['donnerstag', 'do'], ['freitag', 'fr'], ['samstag', 'sa'], ['sonntag', 'so']
    ],
    verbs: [],
    dateOrder: 'day-first',
    ordinals: ['.'],
    of: [],
    on: ['am'],
    at: ['um', 'ab'],
    between: ['zwischen'],
    and: ['und'],
    to: ['bis'],
    hourMarks: ['uhr', 'h'],
    approximately: ['etwa', 'gegen', 'circa', 'ca'],
    units: {
      ...en.time.units,
      second: ['s', 'sekunde', 'sekunden'],
      minute: ['min', 'minute', 'minuten'],
      hour: ['h', 'std', 'stunde', 'stunden'],
      day: ['tag', 'tage', 'tagen'],
      week: ['woche', 'wochen']
    },
    later: ['später'],
    declaring: ['zeit'],
    declaringAll: ['zeiten', 'zeitzone'],
    deadlines: {
      ...en.time.deadlines,
      leads: ['bis', 'bis zum', 'fällig', 'fällig am'],
      in: ['in', 'binnen'],
      days: {heute: 0, morgen: 1},
      weeks: ['kw']
    }
  },
  impact: {
    ...en.impact,
    counted: {
      users: ['kunden', 'kunde', 'nutzer', 'konten'],
      requests: ['anfragen', 'fehler', 'bestellungen'],
      data: ['dateien', 'datensätze', 'daten'],
      other: ['dienste', 'server']
    },
    labels: {...en.impact.labels, users: ['kunden', 'nutzer', 'betroffene'], duration: ['dauer', 'ausfallzeit'], revenue: ['umsatz', 'kosten']},
    harmWords: ['betroffen', 'ausfall', 'fehler', 'verloren', 'konnten nicht', 'nicht erreichbar', 'kostete'],
    lossWords: ['verloren', 'gelöscht'],
    durationLeads: ['dauerte', 'für'],
    connectors: ['der', 'von', 'unserer'],
    denials: ['kein', 'keine', 'ohne']
  },
  people: {
    ...en.people,
    none: new Set(['niemand', 'offen', 'n/a']),
    joints: ['und', 'oder'],
    groups: new Set(['alle', 'wir']),
    teams: new Set(['team']),
    teamNames: new Set([]),
    roles: new Set(['bereitschaft', 'ingenieurin', 'ingenieur']),
    labels: ['autor', 'autorin', 'verantwortlich']
  },
  actions: {
    ...en.actions,
    ownerKeys: ['verantwortlich', 'wer'],
    deadlineKeys: ['frist', 'fällig'],
    deadlineStarts: ['bis', 'bis zum'],
    verbs: new Set(['ergänzen', 'prüfen', 'einrichten'])
  }
}
