import type {LanguageData} from '../language-data.ts'

/** Days, clocks, and how far apart they are. */
// prettier-ignore
export const time: LanguageData['time'] = {
  months: [
    ['gennaio', 'gen'], ['febbraio', 'feb'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag'], ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'],
    ['settembre', 'set', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'], ['dicembre', 'dic']
  ],
  weekdays: [['lunedì', 'lun'], ['martedì', 'mar'], ['mercoledì', 'mer'], ['giovedì', 'gio'], ['venerdì', 'ven'], ['sabato', 'sab'], ['domenica', 'dom']],
  dateOrder: 'day-first',
  ordinals: ['º', '°'],
  of: ['di', 'del'],
  on: ['il', 'del', 'dal', 'al', "l'", "dell'", 'giorno', 'il giorno'],
  at: ['alle ore', 'alle', "all'", 'ore', 'h', 'dalle', 'dalle ore', 'verso le', 'le'],
  between: ['tra le', 'fra le', 'tra', 'fra'],
  and: ['e', 'e le'],
  to: ['a', 'al', 'fino al', 'fino alle', 'alle', '→'],
  clock: {hours: ['h', 'ore'], minutes: ['m', 'min', 'minuti'], seconds: ['s', 'secondi'], lengths: []},
  hourMarks: ['ore'],
  decimals: ['ore', 'giorni', 'secondi'],
  approximately: ['ca.', 'intorno alle', 'attorno alle', 'verso le', 'circa alle', 'poco dopo le', 'poco prima delle', 'dopo le', 'prima delle', 'entro le', 'pre', 'pre-'],
  partsOfDay: ['mattina', 'mattino', 'mezzogiorno', 'pomeriggio', 'sera', 'serata', 'notte', 'mezzanotte', 'alba'],
  partModifiers: ['di', 'del', 'della', 'in', 'nella', 'nel', 'tarda', 'tardo', 'prima', 'primo', 'fine', 'metà'],
  doubts: ['ca.', 'stimato', 'stimata', 'approssimativo', 'approssimativa', 'orario stimato', 'orario approssimativo', 'ora approssimativa', 'stima', 'incerto', 'incerta'],
  doubtStarts: ['forse', 'probabilmente', 'verosimilmente'],
  doubtsBehind: ['circa', 'ca.', 'ca'],
  day: ['giorno'],
  nextDay: ['il giorno dopo', 'il giorno successivo', 'giorno successivo', 'giorno dopo', 'la mattina dopo', 'la mattina successiva'],
  units: {
    millisecond: ['millisecondo', 'millisecondi'],
    second: ['secondo', 'secondi'],
    minute: ['minuto', 'minuti'],
    hour: ['ora', 'ore'],
    day: ['gg', 'giorno', 'giorni'],
    week: ['sett', 'settimana', 'settimane'],
    month: ['mese', 'mesi'],
    quarter: ['trimestre', 'trimestri'],
    year: ['anno', 'anni'],
    iteration: ['iterazione', 'iterazioni']
  },
  numbers: {un: 1, "un'": 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, quindici: 15, venti: 20, trenta: 30},
  several: ['alcuni', 'alcune', 'qualche', 'vari', 'varie', 'diversi', 'diverse', 'pochi', 'poche'],
  later: ['dopo', 'più tardi', 'prima'],
  vague: [
    'più tardi', 'dopo', 'poi', 'poco dopo', 'poco prima', 'nel frattempo', 'contemporaneamente', 'allo stesso tempo', 'in seguito', 'successivamente', "prima dell'incidente", "dopo l'incidente", "durante l'incidente",
    'in parallelo', 'il giorno prima', 'ore dopo', 'subito dopo', 'in precedenza', 'post-incidente'
  ],
  unknown: ['sconosciuto', 'sconosciuta', 'ignoto', 'ora sconosciuta', 'orario sconosciuto', 'data sconosciuta', 'non noto', 'non nota', 'non registrato', 'non si sa', 'n.d.', 'nd'],
  ish: ['+'],
  roundedDigits: ['x'],
  openMarks: ['―', '—', '–', '-'],
  zones: {alone: {'ora italiana': 'Europe/Rome', 'ora di Roma': 'Europe/Rome', 'ora locale italiana': 'Europe/Rome', 'ora di Milano': 'Europe/Rome', 'orario italiano': 'Europe/Rome', 'fuso di Roma': 'Europe/Rome'}},
  declaring: ['ora', 'ore', 'orario', 'orari', 'cronologia'],
  declaringAll: ['ore', 'orari', 'fuso orario', 'timestamp', 'tutti gli orari'],
  allApproximate: ['orari approssimativi', 'orari sono approssimativi', 'orari stimati', 'orari sono stimati', 'ore approssimative'],
  outOfOrder: ['non in ordine cronologico', 'senza ordine cronologico'],
  deadlines: {
    leads: ['entro', 'entro il', "entro l'", 'entro la', 'per il', 'prima del', 'fino al', 'scadenza', 'scade', 'scade il', 'al più tardi', 'al più tardi il', 'previsto', 'previsto per', 'previsto per il', 'prevista per', 'prevista per il', 'pianificato per', 'pianificato per il', 'obiettivo', 'data', 'il', "l'"],
    endOfDay: ['fine giornata'],
    done: ['fatto', 'fatta', 'completato', 'completata', 'concluso', 'conclusa', 'chiuso', 'chiusa', 'risolto', 'risolta', 'rilasciato', 'rilasciata', 'implementato', 'implementata', 'applicato', 'applicata', 'terminato', 'terminata', 'sì'],
    open: ['da definire', 'da stabilire', 'da decidere', 'da assegnare', 'da fissare', 'da confermare', 'da pianificare', 'in attesa', 'nessuno', 'nessuna', 'sconosciuto', 'non applicabile', 'non definito', 'non definita', 'non assegnato'],
    undated: ['senza data', 'senza scadenza', 'nessuna scadenza', 'nessuna data'],
    in: ['tra', 'fra', 'in', 'entro', 'nei prossimi', 'nelle prossime'],
    the: ['il', 'lo', 'la', 'i', 'gli', 'le', "l'"],
    business: ['lavorativo', 'lavorativi'],
    elsewhere: ['dopo', 'prima', 'dal'],
    fromHere: ['da oggi', 'da adesso', 'da ora'],
    parts: ['fine', 'la fine', 'a fine', 'metà', 'a metà', 'inizio', 'a inizio', 'inizi'],
    this: ['questo', 'questa', 'il corrente', 'corrente', 'in corso'],
    next: ['prossimo', 'prossima', 'il prossimo', 'la prossima', 'successivo', 'successiva'],
    coming: ['questo', 'prossimo'],
    last: ['fine'],
    quarters: 'qt',
    halves: 's',
    weeks: ['settimana', 'sett'],
    weekOf: ['settimana del', 'la settimana del', 'settimana dal'],
    days: {oggi: 0, domani: 1, dopodomani: 2},
    seasons: ['primavera', 'estate', 'autunno', 'inverno'],
    events: ['sprint', 'versione', 'release', 'iterazione', 'rilascio', 'lancio', 'finestra di manutenzione'],
    vague: [
      'il prima possibile', 'appena possibile', 'quanto prima', 'immediato', 'immediata', 'immediatamente', 'subito', 'presto', 'urgente', 'più avanti', 'breve termine', 'a breve termine', 'a breve', 'medio termine', 'a medio termine',
      'lungo termine', 'a lungo termine', 'continuo', 'continua', 'in corso', 'quando possibile', 'prossimamente', 'prossimo sprint', 'permanente', 'prima o poi'
    ]
  }
}
