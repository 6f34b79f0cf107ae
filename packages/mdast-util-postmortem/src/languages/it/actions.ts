import type {LanguageData} from '../language-data.ts'

/** Words for what is to be done, by whom, until when. */
// prettier-ignore
export const actions: LanguageData['actions'] = {
  columns: {
    action: ['azione', 'azioni', 'attività', 'compito', 'cosa', 'che cosa', 'descrizione', 'misura', 'misure', 'intervento', 'miglioramento', 'raccomandazione', 'azione correttiva', 'azioni correttive', 'azione preventiva', 'titolo', 'passo', 'elemento'],
    owner: ['responsabile', 'responsabili', 'chi', 'assegnato a', 'assegnata a', 'assegnatario', 'incaricato', 'referente', 'proprietario', 'persona', 'squadra', 'a carico di', 'in carico a'],
    deadline: ['scadenza', 'data', 'entro', 'entro quando', 'quando', 'termine', 'data di scadenza', 'data prevista', 'data obiettivo', 'consegna', 'data limite'],
    priority: ['priorità', 'urgenza', 'importanza'],
    status: ['stato', 'avanzamento', 'fatto', 'situazione', 'completato'],
    ticket: ['collegamento', 'riferimento', 'segnalazione', 'ticket/link'],
    type: ['tipo', 'tipologia', 'categoria', 'area', 'orizzonte'],
    criteria: ['criterio di successo', 'criteri di successo', 'criteri di accettazione', 'criterio di accettazione', 'verifica', 'criterio di chiusura', 'evidenza'],
    factor: ['causa', 'cause', 'fattore', 'fattori', 'fattore contribuente', 'causa radice', 'fattore concomitante'],
    number: ['n.', 'nº', 'n°', 'num', 'num.', 'numero']
  },
  otherDays: ['creato', 'creata', 'aperto', 'aperta', 'completato', 'chiuso', 'inizio', 'aggiornato'],
  lastingRules: ['mai', 'sempre', 'evitare', 'non'],
  done: ['fatto', 'fatta', 'completato', 'completata', 'concluso', 'conclusa', 'chiuso', 'chiusa', 'risolto', 'risolta', 'applicato', 'applicata', 'rilasciato', 'rilasciata', 'implementato', 'implementata', 'terminato', 'terminata', 'eseguito', 'eseguita', 'realizzato', 'realizzata', 'sì'],
  cancelled: ['annullato', 'annullata', 'scartato', 'scartata', 'rifiutato', 'rifiutata', 'non applicabile', 'duplicato', 'abbandonato', 'obsoleto'],
  open: ['da fare', 'in corso', 'in lavorazione', 'aperto', 'aperta', 'da iniziare', 'non iniziato', 'non iniziata', 'pianificato', 'pianificata', 'programmato', 'programmata', 'bloccato', 'bloccata', 'nuovo', 'nuova', 'no', 'in revisione', 'in attesa', 'proposto', 'proposta', 'rimandato', 'iniziato', 'iniziata', 'in sospeso'],
  ownerKeys: ['responsabile', 'responsabili', 'chi', 'assegnato a', 'incaricato', 'referente', 'a carico di', 'in carico a'],
  deadlineKeys: ['scadenza', 'entro', 'entro il', 'data', 'termine', 'quando', 'data prevista', 'data obiettivo', 'data di scadenza', 'scade'],
  weakDeadlineKeys: ['data', 'quando', 'termine'],
  deadlineStarts: ['entro', 'entro il', "entro l'", 'entro la', 'per il', 'prima del', 'scadenza', 'scade', 'scade il', 'al più tardi', 'previsto per', 'previsto per il', 'prevista per', 'pianificato per', 'pianificato per il'],
  priorityKeys: ['priorità', 'urgenza'],
  statusKeys: ['stato'],
  ticketKeys: ['segnalazione', 'riferimento'],
  typeKeys: ['tipo', 'categoria', 'tipologia'],
  criteriaKeys: ['criterio di successo', 'criteri di successo', 'criteri di accettazione', 'criterio di accettazione'],
  actionKeys: ['azione', 'attività', 'cosa', 'misura', 'descrizione'],
  itemLabels: ['azione', 'azione correttiva', 'azione preventiva', 'attività', 'da fare', 'prossimo passo'],
  priorities: ['critica', 'critico', 'alta', 'alto', 'media', 'medio', 'bassa', 'basso', 'urgente', 'normale', 'maggiore', 'minore', 'altissima', 'bloccante'],
  stateDetails: ['in', 'con', 'da', 'il', 'tramite'],
  purposes: {
    prevent: ['prevenire', 'prevenzione', 'preventiva', 'preventivo', 'evitare'],
    mitigate: ['mitigare', 'mitigazione', 'contenere', 'contenimento', "ridurre l'impatto", 'attenuare'],
    detect: ['rilevare', 'rilevamento', 'rilevazione', 'monitoraggio', 'monitorare', 'allarmi', 'osservabilità'],
    investigate: ['indagare', 'indagine', 'analizzare', 'analisi'],
    process: ['processo', 'processi', 'documentazione', 'formazione', 'comunicazione', 'procedura'],
    repair: ['riparare', 'riparazione', 'correggere', 'correzione', 'correttiva', 'correttivo', 'ripristino', 'rimedio'],
    other: ['altro', 'altra', 'altri', 'altre']
  },
  types: new Set(['prevenzione', 'preventiva', 'preventivo', 'rilevamento', 'mitigazione', 'processo', 'correttiva', 'correttivo', 'breve termine', 'medio termine', 'lungo termine', 'immediata', 'immediato', 'tecnica', 'tecnico']),
  vagueVerbs: new Set(['considerare', 'valutare', 'analizzare', 'studiare', 'esplorare', 'sensibilizzare', 'migliorare', 'rivedere', 'discutere', 'pensare']),
  checklists: ['lista di controllo', 'test di regressione'],
  noItems: ['nessuna azione', "nessun'azione", 'non ci sono azioni', 'nessuna azione necessaria', 'nessuna attività', 'nessuna azione aperta'],
  answers: ['accettato', 'accettata', 'nessuna azione', 'corretto', 'corretta'],
  factorNames: ['causa', 'fattore', 'causa radice'],
  outcomes: ['affinché', 'in modo che', 'per', 'così che', 'perché'],
  numbered: ['causa', 'fattore', 'azione', 'passo', 'ipotesi', 'lezione', 'punto', 'fase'],
  intros: ['seguenti azioni', 'seguenti misure', 'prossimi passi', 'per evitare che', 'affinché non si ripeta', 'in seguito a'],
  horizons: {
    short: ['breve termine', 'a breve termine', 'immediato', 'azioni immediate', 'nel breve'],
    long: ['lungo termine', 'a lungo termine', 'medio termine', 'a medio termine', 'medio e lungo termine', 'definitivo', 'futuro', 'azioni future']
  }
}

/** Words that distinguish people, teams, roles, and groups. */
// prettier-ignore
export const people: LanguageData['people'] = {
  none: new Set(['da definire', 'da assegnare', 'da stabilire', 'non assegnato', 'non assegnata', 'da decidere', 'in attesa', 'nessuno', 'nessuna', 'sconosciuto', 'non applicabile', 'qualcuno', 'nome', 'responsabile', 'non definito', 'senza responsabile']),
  unowned: ['da assegnare', 'non assegnato', 'non assegnata', 'senza responsabile', 'in attesa di assegnazione'],
  ownerStarts: ['responsabile', 'a carico di', 'assegnato a', 'in carico a'],
  joints: ['e', 'ed', 'o', 'con'],
  particles: ['della', 'lo', 'la'],
  givenNames: new Set(['Alessio', 'Edoardo', 'Fabrizio', 'Federica', 'Giorgia', 'Ilaria', 'Jacopo', 'Ludovica', 'Niccolò', 'Pietro', 'Salvatore', 'Tommaso', 'Umberto']),
  groups: new Set(['tutti', 'tutte', 'il team', 'tutto il team', 'tutti i team', 'noi', 'ogni team', 'vari', 'gli sviluppatori', 'sviluppatori', 'ognuno', 'ciascuno', 'entrambi', 'tutti gli sviluppatori', 'la squadra']),
  teams: new Set(['squadra', 'gruppo', 'reparto', 'area', 'ufficio', 'direzione', 'comitato']),
  units: new Set(['unità', 'turno', 'area']),
  departments: new Set(['contabilità', 'acquisti', 'logistica', 'magazzino']),
  teamNames: new Set(['piattaforma', 'infrastruttura', 'operazioni', 'sviluppo', 'sicurezza', 'rete', 'reti', 'dati', 'supporto', 'assistenza', 'assistenza clienti', 'servizio clienti', 'prodotto', 'legale', 'sistemi', 'qualità', 'pagamenti', 'fatturazione', 'reperibilità']),
  topics: new Set(['monitoraggio', 'documentazione', 'processo', 'allarmi', 'prevenzione', 'rilevamento', 'comunicazione']),
  topicEnds: ['zione', 'zioni', 'mento', 'menti', 'aggio', 'ità'],
  roles: new Set(['reperibile', 'il reperibile', 'tecnico reperibile', 'ingegnere', 'ingegnere reperibile', 'sviluppatore', 'sviluppatrice', 'responsabile tecnico', 'responsabile tecnica', 'capo progetto', 'capoturno', 'amministratore', 'amministratrice', 'operatore', 'operatrice', 'tecnico', 'tecnica', 'direttore tecnico', 'architetto', 'coordinatore', 'coordinatrice', 'analista', 'sistemista', "responsabile dell'incidente", 'utente', 'dba']),
  labels: ['autore', 'autrice', 'autori', 'responsabile', 'responsabili', 'partecipanti', 'partecipante', 'revisore', 'revisori', 'segnalato', 'rilevato', 'redatto', 'approvato', 'contatto', 'contatti', 'coordinatore', 'coordinatrice', 'persone coinvolte', 'reperibile', 'referente']
}
