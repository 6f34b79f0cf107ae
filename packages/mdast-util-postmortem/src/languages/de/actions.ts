import type {LanguageData} from '../language-data.ts'

/** Words for what is to be done, by whom, until when. */
// prettier-ignore
export const actions: LanguageData['actions'] = {
  columns: {
    action: ['maßnahme', 'maßnahmen', 'aufgabe', 'aufgaben', 'aktion', 'aktionen', 'was', 'beschreibung', 'folgemaßnahme', 'folgemaßnahmen', 'tätigkeit', 'schritt', 'nächster schritt', 'verbesserung', 'empfehlung', 'titel', 'thema', 'punkt', 'korrekturmaßnahme', 'was ist zu tun', 'aktivität', 'folgeaufgabe'],
    owner: ['verantwortlich', 'verantwortliche', 'verantwortlicher', 'verantwortliche(r)', 'wer', 'zuständig', 'zuständige', 'zuständigkeit', 'verantwortung', 'bearbeiter', 'bearbeiterin', 'ansprechpartner', 'durch', 'zugewiesen', 'zugewiesen an', 'zuständige person', 'verantwortliche person', 'verantw.', 'eigentümer'],
    deadline: ['frist', 'fällig', 'fällig am', 'fällig bis', 'fälligkeit', 'fälligkeitsdatum', 'termin', 'bis', 'bis wann', 'wann', 'datum', 'zieldatum', 'zieltermin', 'ziel', 'erledigt bis', 'umsetzung bis', 'geplant', 'stichtag', 'zeitrahmen', 'fälligkeitstermin', 'umsetzungstermin', 'erledigen bis'],
    priority: ['priorität', 'dringlichkeit', 'wichtigkeit'],
    status: ['stand', 'zustand', 'fortschritt', 'erledigt', 'bearbeitungsstand', 'umgesetzt', 'umsetzungsstand'],
    ticket: ['ticket/link', 'verweis', 'vorgang', 'referenz', 'aufgabe/ticket', 'nachverfolgung'],
    type: ['art', 'typ', 'kategorie', 'bereich', 'klasse', 'zeithorizont', 'horizont'],
    criteria: ['erfolgskriterium', 'erfolgskriterien', 'abnahmekriterium', 'abnahmekriterien', 'akzeptanzkriterien', 'fertig wenn', 'nachweis', 'überprüfung', 'wirksamkeit'],
    factor: ['ursache', 'ursachen', 'faktor', 'faktoren', 'beitragender faktor', 'betrifft', 'grundursache', 'zugehörige ursache'],
    number: ['nr.', 'nummer', 'lfd. nr.', 'kennung']
  },
  otherDays: ['angelegt', 'erstellt', 'begonnen', 'erledigt am', 'abgeschlossen am', 'gemeldet', 'erfasst', 'aktualisiert'],
  lastingRules: ['nie', 'niemals', 'immer', 'stets'],
  done: ['erledigt', 'fertig', 'umgesetzt', 'abgeschlossen', 'behoben', 'ausgerollt', 'ausgeliefert', 'gelöst', 'geschlossen', 'gemergt', 'ja', 'implementiert', 'fertiggestellt', 'in produktion'],
  cancelled: ['verworfen', 'abgelehnt', 'entfällt', 'abgebrochen', 'nicht nötig', 'nicht notwendig', 'hinfällig', 'gestrichen', 'wird nicht umgesetzt', 'duplikat', 'obsolet', 'zurückgezogen', 'wird nicht gemacht'],
  open: ['offen', 'in arbeit', 'in bearbeitung', 'begonnen', 'geplant', 'ausstehend', 'nicht begonnen', 'neu', 'nein', 'blockiert', 'läuft', 'zurückgestellt', 'in prüfung', 'im review', 'vorgesehen', 'angefangen', 'wartend', 'in umsetzung', 'noch offen', 'zu erledigen', 'eingeplant'],
  ownerKeys: ['verantwortlich', 'verantwortliche', 'verantwortlicher', 'wer', 'zuständig', 'zugewiesen an', 'bearbeiter', 'bearbeiterin'],
  deadlineKeys: ['frist', 'fällig', 'fällig am', 'fällig bis', 'termin', 'bis', 'zieldatum', 'zieltermin', 'bis wann', 'wann', 'datum'],
  weakDeadlineKeys: ['datum', 'ziel', 'wann'],
  deadlineStarts: ['bis', 'bis zum', 'bis ende', 'fällig', 'fällig am', 'fällig bis', 'spätestens', 'spätestens am', 'spätestens bis', 'frist', 'termin', 'geplant für', 'geplant bis'],
  priorityKeys: ['priorität', 'dringlichkeit'],
  statusKeys: ['stand', 'zustand'],
  ticketKeys: ['vorgang', 'verweis'],
  typeKeys: ['art', 'typ', 'kategorie'],
  criteriaKeys: ['erfolgskriterium', 'erfolgskriterien', 'abnahmekriterium', 'abnahmekriterien', 'akzeptanzkriterien', 'fertig wenn'],
  actionKeys: ['maßnahme', 'aufgabe', 'aktion', 'was', 'beschreibung'],
  itemLabels: ['maßnahme', 'maßnahmen', 'folgemaßnahme', 'aufgabe', 'offen', 'erledigt', 'nächster schritt'],
  priorities: ['kritisch', 'höchste', 'hoch', 'mittel', 'niedrig', 'gering', 'dringend', 'muss', 'sollte', 'kann', 'sehr hoch'],
  stateDetails: ['mit', 'durch', 'über', 'am', 'per'],
  purposes: {
    prevent: ['vorbeugen', 'vorbeugung', 'vorbeugend', 'verhindern', 'prävention', 'präventiv', 'vermeiden', 'vermeidung'],
    mitigate: ['abmildern', 'abmilderung', 'begrenzen', 'schadensbegrenzung', 'eindämmen', 'eindämmung', 'mindern'],
    detect: ['erkennen', 'erkennung', 'überwachung', 'überwachen', 'alarmierung'],
    investigate: ['untersuchen', 'untersuchung', 'analysieren', 'analyse'],
    process: ['prozess', 'prozesse', 'dokumentation', 'schulung', 'kommunikation', 'organisation', 'ablauf'],
    repair: ['beheben', 'behebung', 'korrektur', 'korrektiv', 'reparatur', 'wiederherstellung'],
    other: ['sonstiges', 'weiteres']
  },
  types: new Set(['prävention', 'erkennung', 'prozess', 'behebung', 'kurzfristig', 'mittelfristig', 'langfristig', 'sofort', 'technisch', 'organisatorisch', 'präventiv', 'korrektiv']),
  verbs: new Set([]),
  vagueVerbs: new Set(['prüfen', 'überlegen', 'evaluieren', 'erwägen', 'diskutieren', 'überdenken', 'sensibilisieren']),
  checklists: ['regressionstests'],
  noItems: ['keine maßnahmen', 'keine offenen maßnahmen', 'keine weiteren maßnahmen', 'keine folgemaßnahmen', 'keine aufgaben', 'es gibt keine', 'es sind keine'],
  answers: ['akzeptiert', 'hingenommen', 'behoben', 'keine maßnahme', 'bewusst'],
  factorNames: ['ursache', 'faktor', 'grundursache', 'hauptursache'],
  outcomes: ['damit', 'sodass', 'so dass', 'um', 'warum', 'ob'],
  numbered: ['ursache', 'faktor', 'maßnahme', 'schritt', 'hypothese', 'lehre', 'punkt', 'phase'],
  intros: ['folgende maßnahmen', 'die folgenden maßnahmen', 'als nächstes', 'als folge', 'wir werden', 'um das zu verhindern', 'um eine wiederholung zu vermeiden', 'nächste schritte'],
  plans: ['wird', 'werden', 'soll', 'sollen'],
  states: ['ist', 'sind', 'war', 'waren'],
  horizons: {
    short: ['kurzfristig', 'sofort', 'sofortmaßnahmen', 'unmittelbar', 'kurzfristige maßnahmen', 'kurze frist'],
    long: ['langfristig', 'mittelfristig', 'langfristige maßnahmen', 'dauerhaft', 'mittel bis langfristig', 'zukünftig', 'künftig']
  }
}

/** Words that distinguish people, teams, roles, and groups. */
// prettier-ignore
export const people: LanguageData['people'] = {
  none: new Set(['offen', 'noch offen', 'niemand', 'keiner', 'unbekannt', 'k. a.', 'nicht zugewiesen', 'noch nicht zugewiesen', 'zuzuweisen', 'festzulegen', 'noch festzulegen', 'jemand', 'verantwortlich', 'zu klären', 'in klärung', 'ausstehend']),
  unowned: ['nicht zugewiesen', 'noch nicht zugewiesen', 'niemand zuständig', 'ohne verantwortliche', 'noch niemand'],
  ownerStarts: ['verantwortlich', 'zuständig', 'durch', 'zugewiesen an'],
  joints: ['und', 'oder', 'mit', 'sowie'],
  particles: ['zu', 'zur', 'vom'],
  givenNames: new Set(['Jörg', 'Jürgen', 'Björn', 'Anke', 'Torsten', 'Dirk', 'Antje', 'Birgit', 'Anneke', 'Lennart', 'Henning']),
  groups: new Set(['alle', 'wir', 'alle teams', 'alle entwickler', 'das team', 'das ganze team', 'teammitglieder', 'entwickler', 'jeder', 'mehrere', 'verschiedene', 'alle beteiligten', 'beide', 'uns']),
  teams: new Set(['gruppe', 'abteilung', 'mannschaft', 'referat', 'stab', 'arbeitsgruppe', 'ag', 'gilde', 'bereich']),
  units: new Set(['abteilung', 'referat', 'schicht', 'gruppe']),
  departments: new Set(['leitung', 'verwaltung', 'buchhaltung', 'einkauf']),
  teamNames: new Set(['plattform', 'infrastruktur', 'betrieb', 'entwicklung', 'sicherheit', 'datenbank', 'datenbanken', 'netzwerk', 'kundendienst', 'produkt', 'qualitätssicherung', 'kundenbetreuung', 'geschäftsführung', 'vertrieb', 'rechenzentrum', 'recht', 'datenschutz']),
  topics: new Set(['überwachung', 'dokumentation', 'prozess', 'kommunikation', 'alarme', 'sicherung', 'prävention', 'erkennung']),
  topicEnds: ['ung', 'ungen', 'keit', 'heit', 'tion', 'tionen', 'tät'],
  roles: new Set(['bereitschaft', 'rufbereitschaft', 'bereitschaftsdienst', 'ingenieur', 'ingenieurin', 'entwickler', 'entwicklerin', 'teamleiter', 'teamleiterin', 'teamleitung', 'leiter', 'leiterin', 'einsatzleiter', 'einsatzleiterin', 'einsatzleitung', 'administratorin', 'projektleiter', 'projektleiterin', 'projektleitung', 'produktmanager', 'betreuer', 'diensthabende', 'diensthabender', 'techniker', 'technikerin', 'geschäftsführer', 'datenschutzbeauftragte', 'datenschutzbeauftragter']),
  labels: ['autor', 'autorin', 'autoren', 'verfasser', 'verfasserin', 'verantwortlich', 'verantwortliche', 'verantwortlicher', 'zuständig', 'teilnehmer', 'teilnehmende', 'teilnehmerinnen', 'beteiligte', 'einsatzleitung', 'ansprechpartner', 'gemeldet', 'freigabe', 'geprüft', 'erstellt', 'bearbeiter', 'protokoll']
}
