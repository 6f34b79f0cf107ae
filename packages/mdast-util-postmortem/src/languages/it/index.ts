import type {LanguageData} from '../language-data.ts'
import {actions, people} from './actions.ts'
import {figures} from './figures.ts'
import {impact} from './impact.ts'
import {time} from './time.ts'

/** Italian. */
// prettier-ignore
export const it: LanguageData = {
  locale: 'it',
  hasSpaces: true,
  notEnglish: ['a', 'i', 'in', 'no', 'are', 'come', 'due', 'per', 'fine', 'more', 'use', 'do', 'me', 'on', 'or', 'to', 'is', 'at', 'an', 'as', 'us', 'la', 'area', 'media', 'set', 'late', 'minute', 'd', 's', 'sun', 'mar', 'data', 'case', 'cause', 'code', 'note', 'dare', 'sat', 'wed'],
  plainLetters: [{à: 'a', è: 'e', é: 'e', ì: 'i', ò: 'o', ù: 'u', º: 'o'}, {à: "a'", è: "e'", é: "e'", ì: "i'", ò: "o'", ù: "u'"}],
  frequentWords: ['il', 'la', 'gli', 'le', 'che', 'di', 'del', 'della', 'una', 'per', 'non', 'con', 'è', 'stato', 'sono'],
  sections: {
    summary: {
      titles: ['Riepilogo', 'Sintesi'],
      lastWords: ['riepilogo', 'sintesi'],
      words: ['sommario', 'riassunto', 'riepilogo esecutivo', 'sintesi esecutiva', 'sommario esecutivo', 'in breve', 'in sintesi', "a colpo d'occhio", "descrizione dell'incidente", 'descrizione del problema', "l'incidente", 'panoramica', "descrizione {del guasto|dell'evento|del disservizio}", 'in {poche|due} parole', "quadro {generale|d'insieme}", "visione d'insieme", "l'accaduto", 'descrizione breve'],
      weak: ['cosa è successo', "cos'è successo", 'che cosa è successo', 'cosa è accaduto', 'fatti', 'i fatti', 'descrizione', 'introduzione', 'incidente', 'problema', 'il problema', 'sintomo', 'sintomi', 'sintomi osservati', 'che è successo', "cos'è accaduto", 'evento', 'anomalia', 'anomalia riscontrata', 'guasto', 'disservizio']
    },
    severity: {titles: ['Gravità', 'Severità'], words: ['criticità', 'livello di gravità', 'livello di severità', 'livello di criticità'], weak: ['priorità', 'classificazione']},
    timeline: {
      titles: ['Cronologia'],
      lastWords: ['cronologia'],
      words: ['linea temporale', 'linea del tempo', 'cronistoria', 'cronologia degli eventi', 'cronologia dei fatti', "cronologia dell'incidente", 'sequenza degli eventi', 'sequenza temporale', 'successione degli eventi', "timeline dell'incidente", 'timeline degli eventi', 'registro degli eventi', 'svolgimento {dei fatti|degli eventi}', "andamento {temporale|dell'incidente}", 'ricostruzione{| dei fatti| degli eventi| cronologica| temporale}', "{dinamica|evoluzione|storia} dell'incidente", 'come si è svolto', 'scansione temporale', 'decorso'],
      weak: ['eventi', 'storico', 'sequenza', 'svolgimento', 'dinamica', 'evoluzione']
    },
    'root-cause': {
      titles: ['Causa radice', 'Analisi della causa radice'],
      lastWords: ['causa radice', 'cause radice', 'causa principale'],
      words: ['cause radice', 'causa', 'causa principale', 'cause principali', 'causa primaria', 'causa diretta', 'causa immediata', 'causa tecnica', 'causa fondamentale', 'causa originaria', 'causa profonda', 'causa confermata', 'causa probabile', 'analisi delle cause', 'analisi delle cause radice', 'analisi della causa', 'analisi causale', 'origine', 'origine del problema', 'perché è successo', 'perché è accaduto', 'cosa lo ha causato', 'cinque perché', '5 perché', 'i 5 perché', 'i cinque perché', 'motivo', 'qual era la causa', "cosa ha {causato|generato} {l'incidente|il problema|il guasto|il disservizio}", 'motivazione', 'ragione', 'individuazione della causa', 'cause profonde', 'radice del problema', 'meccanismo del guasto', 'meccanismo'],
      weak: ['analisi', 'analisi tecnica', 'diagnosi', 'indagine', 'spiegazione', 'dettagli tecnici']
    },
    'contributing-factors': {
      titles: ['Fattori contribuenti'],
      words: ['fattore contribuente', 'fattori concomitanti', 'fattori che hanno contribuito', 'cause contribuenti', 'concause', 'cause secondarie', 'cause sistemiche', 'fattori aggravanti', 'cosa ha contribuito', 'perché non ce ne siamo accorti', 'condizioni che lo hanno permesso', 'cause {concomitanti|indirette|organizzative}', 'altre cause', 'altri fattori', 'circostanze aggravanti', 'fattori di contributo', 'condizioni favorevoli', "perché i test non l'hanno {rilevato|visto}"],
      weak: ['fattori', 'condizioni']
    },
    impact: {
      titles: ['Impatto'],
      lastWords: ['impatto', 'impatti', 'coinvolti'],
      words: ['impatti', 'conseguenze', 'effetti', 'danni', 'impatto sul business', 'impatto sugli utenti', 'impatto sui clienti', "valutazione dell'impatto", "analisi dell'impatto", 'metriche di impatto', 'chi è stato coinvolto', 'ripercussioni', "valutazione d'impatto", '{servizi|sistemi|utenti|clienti|componenti} {interessati|coinvolti|impattati|colpiti}', 'chi è stato interessato', 'perdit{a|e}{| di dati}', 'perimetro', 'entità del danno'],
      weak: ['portata', 'estensione', 'entità', 'ambito']
    },
    trigger: {titles: ['Evento scatenante'], words: ['fattore scatenante', 'innesco', 'cosa lo ha innescato', 'cosa lo ha scatenato', 'causa scatenante', "cosa {ha scatenato|ha innescato|ha provocato} {l'incidente|il guasto|il problema}", '{elemento|evento} {scatenante|di innesco}', 'cosa lo ha provocato']},
    detection: {
      titles: ['Rilevamento'],
      words: ['rilevazione', 'individuazione', 'scoperta', 'come è stato rilevato', 'come è stato scoperto', 'come ce ne siamo accorti', 'come lo abbiamo scoperto', 'tempo di rilevamento', 'allarmi', 'segnalazione', '{metodo|modalità} di rilevamento', '{monitoraggio|osservabilità} e rilevamento', "chi se n'è accorto", 'identificazione', 'perché non è stato rilevato', 'perché non è stato rilevato prima'], weak: ['notifica', 'allerta']
    },
    resolution: {
      titles: ['Risoluzione'],
      lastWords: ['risoluzione', 'ripristino'],
      words: ['soluzione', 'soluzione applicata', 'soluzione adottata', 'ripristino', 'ripristino del servizio', 'risposta', "risposta all'incidente", 'mitigazione', 'contenimento', 'correzione', 'correzione applicata', 'correzioni applicate', 'fix applicato', 'rimedio', 'azioni immediate', 'misure adottate', 'misure immediate', 'modifiche applicate', 'come è stato risolto', 'come lo abbiamo risolto', 'cosa abbiamo fatto', 'cosa è stato fatto', 'riparazione', 'intervento', 'azioni correttive applicate', "gestione dell'incidente", '{azioni|misure} {eseguite|effettuate|svolte|intraprese|di contenimento|di mitigazione|di emergenza|di ripristino}', 'soluzion{e|i} provvisori{a|e}', 'aggiramento', 'ritorno alla normalità', 'rimedi{o|i} {temporaneo|temporanei}', 'soluzioni', 'interventi {eseguiti|effettuati}', '{passi|provvedimenti} {eseguiti|adottati}', '{due|tre} correzioni'],
      weak: ['soluzione temporanea', 'workaround', 'modifiche', 'recupero', 'reazione']
    },
    background: {titles: ['Contesto'], words: ['contesto tecnico', 'antefatto', 'premessa', 'situazione precedente', 'stato precedente', 'situazione {iniziale|di partenza}', 'architettura', 'informazioni di contesto', "{prima|stato prima} dell'incidente", 'funzionamento {normale|atteso}'], weak: ['ambiente', 'scenario', 'sfondo']},
    'went-well': {
      titles: ['Cosa è andato bene'],
      words: ['che cosa è andato bene', 'cosa ha funzionato', 'cosa ha funzionato bene', 'ciò che ha funzionato', 'ciò che è andato bene', 'punti di forza', 'aspetti positivi', 'punti positivi', 'cosa ci ha aiutato', '{lati|note} positiv{i|e}', 'successi', 'quello che {ha funzionato|è andato bene}'], weak: ['positivo', 'il positivo']
    },
    'went-poorly': {
      titles: ['Cosa è andato male'],
      words: ['che cosa è andato male', 'cosa è andato storto', 'cosa non ha funzionato', 'ciò che non ha funzionato', 'ciò che è andato male', 'cosa si può migliorare', 'cosa migliorare', 'cosa potremmo migliorare', 'punti deboli', 'aspetti negativi', 'punti negativi', 'aree di miglioramento', 'aspetti da migliorare', 'da migliorare', 'lacune', 'che cosa è andato storto', 'cosa abbiamo sbagliato', '{punti|opportunità|spunti|margini} di miglioramento', 'punti di debolezza', 'criticità {riscontrate|emerse|rilevate}', 'problemi {riscontrati|incontrati}', 'carenze', 'debolezze', 'errori commessi', 'limiti', 'note negative', 'quello che non ha funzionato'],
      weak: ['difficoltà', 'negativo']
    },
    lucky: {titles: ['Dove abbiamo avuto fortuna'], words: ['dove siamo stati fortunati', 'fortuna', 'in cosa siamo stati fortunati', 'perché non è andata peggio', 'cosa poteva andare peggio', 'colpi di fortuna', '{siamo stati fortunati|abbiamo avuto fortuna}', 'circostanze fortunate', 'fattore fortuna']},
    'action-items': {
      titles: ['Azioni', "Piano d'azione"],
      lastWords: ['azioni', 'prossimi passi'],
      words: ['azioni da intraprendere', 'azioni correttive', 'azione correttiva', 'azioni di miglioramento', 'azioni di follow-up', 'azioni aperte', 'azioni successive', 'piano di azione', 'piano di miglioramento', 'prossimi passi', 'passi successivi', 'attività', 'attività da svolgere', 'da fare', 'cose da fare', 'misure correttive', 'misure', 'interventi', 'cosa faremo', "punti d'azione", 'seguito', 'contromisure', 'impegni', 'azioni richieste', 'azioni immediate richieste', 'azioni necessarie', '{azioni|attività} future', "elementi {di azione|d'azione}", 'prossime {attività|azioni}', '{elenco|lista delle} attività', 'in sospeso', '{punti|questioni|attività} {aperti|in sospeso|aperte}', 'piano {di rientro|correttivo|di correzione}', '{miglioramenti|interventi|lavori} {previsti|futuri|pianificati|proposti}', 'cosa facciamo ora', 'e adesso', 'cosa {cambieremo|resta da fare}', 'prossimi interventi'],
      weak: ['proposta', 'proposte', 'soluzione proposta', 'raccomandazioni', 'raccomandazione', 'azioni consigliate', 'azioni raccomandate', 'azioni suggerite', 'miglioramenti', 'compiti', 'seguiti']
    },
    prevention: {
      titles: ['Prevenzione'],
      words: ['azioni preventive', 'misure preventive', 'come prevenirlo', 'come evitarlo', 'come evitare che si ripeta', 'come evitare che accada di nuovo', 'affinché non si ripeta', 'prevenzione futura', 'prevenzione delle ricorrenze', 'piano di prevenzione', 'come {prevenire|evitare}', 'per evitare che {si ripeta|ricapiti}', 'evitare {il ripetersi|che si ripeta|recidive}', '{misure|azioni} {di prevenzione|permanenti|di protezione}', 'salvaguardie', 'protezioni', 'perché non {si ripeta|succeda più|accada più}', 'misure preventive future', 'buone pratiche per il futuro', 'salvaguardie aggiunte']
    },
    'lessons-learned': {
      titles: ['Lezioni apprese'],
      lastWords: ['lezioni', 'lezioni apprese', 'lezioni imparate'],
      words: ['lezioni imparate', 'lezioni', 'lezione appresa', 'lezione imparata', 'lezione', 'insegnamenti', 'cosa abbiamo imparato', 'che cosa abbiamo imparato', 'ciò che abbiamo imparato', 'conclusioni', 'conclusione', 'riflessioni', 'retrospettiva', 'apprendimenti', 'quello che abbiamo imparato', 'cosa ci ha insegnato', 'considerazioni{| finali}', 'punti chiave', 'cosa portiamo a casa', 'lezioni tratte'],
      weak: ['osservazioni', 'note finali']
    },
    supporting: {
      titles: ['Informazioni aggiuntive'],
      words: ['ulteriori informazioni', 'informazioni supplementari', 'allegato', 'allegati', 'appendice', 'appendici', 'riferimenti', 'link', 'collegamenti', 'documenti correlati', 'commit correlati', 'evidenze', 'prove', 'metriche', 'grafici', 'registri', 'glossario', 'vedi anche', 'risorse', 'fonti', 'verifica', 'verifiche', 'test', 'riproduzione', 'come riprodurre', 'passi per riprodurre', 'note', 'file modificati', 'file coinvolti', 'storico delle modifiche', 'contatti', 'link utili', 'documentazione correlata', 'documenti collegati', '{incidenti|ticket|pr} correlati', 'validazione', 'test eseguiti', 'cronologia delle modifiche', 'schermate', 'materiale di supporto', 'documenti di riferimento', 'modifiche al codice correlate', 'versionamento']
    }
  },
  several: {
    'punti di forza e di debolezza': ['went-well', 'went-poorly'],
    'aspetti positivi e negativi': ['went-well', 'went-poorly'],
    'cosa è andato bene e cosa è andato male': ['went-well', 'went-poorly'],
    'cosa ha funzionato e cosa no': ['went-well', 'went-poorly'],
    'azioni correttive e preventive': ['action-items', 'prevention'],
    'cause e fattori contribuenti': ['root-cause', 'contributing-factors'],
    'causa e soluzione': ['root-cause', 'resolution'],
    'risoluzione e ripristino': ['resolution']
  },
  joints: [' e ', ' ed ', ' o '],
  modifiers: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'una', 'breve', 'principali', 'principale', 'nostro', 'nostra', 'possibili', 'possibile', 'altri', 'altre', 'prime', 'nuove'],
  tails: ["dell'incidente", "dell'evento", 'del disservizio', "dell'interruzione", 'del guasto', 'degli eventi', 'dei fatti', 'esecutivo', 'esecutiva', 'dettagliato', 'dettagliata', 'tecnico', 'tecnica', 'tecniche', 'completo', 'completa', 'individuata', 'identificata', 'confermata', 'probabile', 'immediato', 'immediata', 'immediate', 'diretta', 'applicata', 'applicate', 'adottata', 'adottate', 'intraprese', 'proposte', 'aperte', 'completate', 'preliminare', 'finale', 'generale', 'a breve termine', 'a lungo termine', 'a medio termine', 'osservati', 'sugli utenti', 'sui clienti', 'principale', 'chiave', 'consigliate', 'del problema', 'definitiva', 'definitive', 'pianificate', "dell'errore", 'per il futuro', 'in futuro'],
  adjectiveEndings: ['ibile', 'ibili', 'ata', 'ate', 'ato', 'ati', 'uta', 'ute', 'uto', 'uti', 'iva', 'ive', 'ivo', 'ivi', 'ica', 'iche', 'ico', 'ici', 'ale', 'ali', 'aria', 'arie', 'ario', 'ari', 'ente', 'enti', 'ante', 'anti', 'abile', 'abili', 'osa', 'ose', 'oso', 'osi'],
  connectors: ['di', 'del', 'dello', 'della', 'dei', 'degli', 'delle', "dell'", 'per', 'in', 'nel', 'nella', 'nei', 'nelle', "nell'", 'su', 'sul', 'sulla', 'sui', 'sugli', 'sulle', "sull'", 'contro', 'tra', 'fra', 'verso', 'a', 'al', 'alla', 'ai', 'alle', 'durante', 'dopo', 'da', 'dal', 'con', 'che', 'ora', 'ore', 'orari', 'tutti gli orari'],
  generic: ['riepilogo', 'descrizione', 'dettagli', 'analisi', 'elenco', 'portata', 'tabella', 'valutazione'],
  plans: ['correzione', 'soluzione', 'modifica', 'proposta', 'migrazione'],
  ofWords: ['della', 'dello', 'dei', 'degli', 'delle', 'del', 'di', "dell'"],
  frames: ['qual è stata la', 'qual è la', 'quali sono state le', 'quali sono le', 'quali erano le'],
  fillers: ['davvero', 'esattamente', 'quindi', 'ora', 'in realtà'],
  phrases: [
    {name: 'prevention', order: [['cosa', 'come', 'perché', 'affinché'], ['ripeta', 'ricapiti', 'ripetersi']]},
    {name: 'resolution', order: [['come'], ['ripristinato', 'risolto', 'ristabilito']]},
    {name: 'lessons-learned', order: [['cosa', 'che'], ['insegna', 'insegnato']]},
    {name: 'detection', order: [['perché'], ['non', 'è', "l'allarme", 'nessuno'], ['rilevato', 'accorti', 'accorto', 'visto', 'inosservato', 'scattato', 'notato']]},
    {name: 'contributing-factors', order: [['perché'], ['non', 'è', 'ci', 'il', 'i', "l'allarme"], ['intercettato', 'inosservato', 'tanto', 'tempo', 'scattato', 'test', 'prima', 'tardi']]},
    {name: 'prevention', order: [['come', 'per'], ['prevenire', 'evitare', 'evitiamo', 'impedire', 'evitarlo']]},
    {name: 'prevention', order: [['misure', 'azioni', 'raccomandazioni'], ['evitare', 'prevenire']]},
    {name: 'contributing-factors', order: [['perché', 'cosa'], ['contribuito', 'non', 'nessun'], ['rilevato', 'contribuito', 'prima', 'accorti', 'visto', 'incidente']]},
    {name: 'went-poorly', order: [['cosa', 'ciò'], ['male', 'non', 'storto', 'migliorare', 'meglio', 'peggio']]},
    {name: 'went-well', order: [['cosa', 'ciò'], ['bene', 'funzionato', 'aiutato']]},
    {name: 'lucky', order: [['dove', 'cosa'], ['fortuna', 'fortunati']]},
    {name: 'lessons-learned', order: [['cosa', 'ciò'], ['imparato', 'impariamo', 'appreso']]},
    {name: 'detection', order: [['come', 'chi'], ['rilevato', 'scoperto', 'accorti', 'notato', 'individuato']]},
    {name: 'prevention', order: [['come', 'affinché', 'perché', 'cosa'], ['evitare', 'eviteremo', 'prevenire', 'prevenirlo', 'evitarlo', 'impedire', 'non'], ['ripeta', 'futuro', 'nuovo', 'riaccada', 'ricapiti']]},
    {name: 'resolution', order: [['come', 'cosa'], ['risolto', 'ripristinato', 'corretto', 'mitigato', 'sistemato']]},
    {name: 'impact', order: [['chi', 'cosa', 'quanti'], ['colpito', 'colpiti', 'coinvolto', 'coinvolti', 'impattati']]},
    {name: 'action-items', order: [['cosa'], ['faremo', 'cambieremo', 'fare', 'cambiare'], ['ora', 'adesso', 'diversamente', 'migliorare']]},
    {name: 'root-cause', together: true, order: [['perché']]}
  ],
  measures: {words: ['misure', 'contromisure'], not: ['prevenzione', 'immediate', 'adottate', 'evitare', 'impatto']},
  counters: ['parte', 'passo', 'fase', 'causa', 'sezione', 'capitolo', 'blocco'],
  questionWords: ['che', 'cosa', 'che cosa', 'come', 'perché', 'chi', 'quando', 'dove', 'quale', 'quali', 'qual', 'quanto', 'quanti', 'quante'],
  metadata: {
    acknowledged: ['preso in carico', 'presa in carico', 'riconosciuto'],
    authors: ['autore', 'autrice', 'autori', 'autore/i', 'scritto da', 'redatto da', 'preparato da', 'a cura di', 'redattore'],
    closed: ['chiuso', 'chiuso il', 'chiusura', 'data di chiusura', 'ora di chiusura'],
    commander: ["comandante dell'incidente", "responsabile dell'incidente", "coordinatore dell'incidente", "coordinatrice dell'incidente", 'coordinatore', 'coordinatrice', "gestore dell'incidente"],
    date: ['data', "data dell'incidente", 'data e ora', 'data/ora', 'giorno', 'quando', "data dell'evento"],
    detected: ['rilevato', 'rilevato il', 'rilevato alle', 'rilevamento', 'rilevazione', 'data di rilevamento', 'ora di rilevamento', 'scoperto', 'segnalato', 'segnalato il', 'prima segnalazione', 'primo allarme', 'individuato', 'scoperto il'],
    duration: ['durata', "durata dell'incidente", 'durata del disservizio', 'durata totale', 'tempo di inattività', 'tempo di fermo', 'tempo di risoluzione', 'tempo di ripristino', "durata dell'impatto", 'indisponibilità'],
    ended: ['fine', "fine dell'incidente", 'risolto', 'risolto il', 'risolto alle', 'risoluzione', 'data di risoluzione', 'ora di risoluzione', 'ora di fine', 'data di fine', 'ripristinato', 'ripristino', 'terminato', 'mitigato', 'concluso', "fine dell'impatto", 'ripristinato il'],
    owner: ['responsabile', 'responsabili', 'proprietario', 'team responsabile', 'squadra', 'referente', 'incaricato'],
    published: ['pubblicato', 'pubblicato il', 'data di pubblicazione', 'pubblicazione', 'data del rapporto', 'data del report', 'data del documento', 'scritto il', 'redatto il', 'data di redazione', 'creato'],
    reviewed: ['revisionato', 'revisionato il', 'revisionato da', 'rivisto il', 'rivisto da', 'revisione', 'data di revisione', 'revisori', 'revisore', 'approvato da', 'approvato', 'ultima revisione', 'riunione di revisione'],
    severity: ['gravità', 'severità', 'criticità', 'livello', 'livello di gravità', 'livello di severità', 'priorità', 'urgenza', 'classificazione', 'livello di criticità'],
    shared: ['condiviso con', 'distribuzione', 'lista di distribuzione', 'destinatari', 'comunicato a', 'diffusione'],
    started: ['inizio', "inizio dell'incidente", 'iniziato', 'ora di inizio', 'data di inizio', 'cominciato', 'ora', "ora dell'incidente", "inizio dell'impatto"],
    status: ['stato', 'stato attuale', "stato dell'incidente", 'stato del documento', 'situazione'],
    'time-zone': ['fuso orario']
  },
  weakKeys: {severity: ['priorità', 'urgenza', 'livello', 'classificazione'], started: ['ora'], reviewed: ['revisione'], ended: ['fine']},
  timeColumns: ['ora', 'ore', 'orario', 'quando', 'data', 'data e ora', 'data/ora', 'ora (utc)', 'ora utc', 'momento', 'data / ora'],
  milestones: {
    started: {labels: ['inizio', "inizio dell'incidente", 'innesco', "inizio dell'impatto", 'inizio del disservizio'], words: ['inizi', 'comincia', 'rilascio', 'viene rilasciat', 'release', 'merge', 'primo errore', 'primi errori', 'smette di rispondere', 'smesso di rispondere', 'cade', 'scade', 'scadut', 'migrazion', 'fallisc', 'push', 'pubblicat', 'si blocca', 'si ferma'], hints: ['errori', 'aument', 'sale']},
    detected: {labels: ['rilevamento', 'rilevazione', 'rilevato', 'allarme', 'scoperta', 'segnalazione', 'segnalato', 'primo allarme', 'prima segnalazione'], words: ['allarm', 'rileva', 'segnal', 'si accorg', 'accorti', 'accorto', 'accorta', 'nota ', 'notat', 'scopert', 'scopr', 'monitoraggio', 'reclam', 'ticket', 'avvis', 'osserva', 'notific', 'lament'], hints: ['chiama', 'vede ', 'scrive', 'chiede']},
    triaged: {labels: ['indagine', 'analisi', 'diagnosi', 'escalation', 'incidente dichiarato'], words: ['indag', 'analizz', 'analisi', 'escal', 'dichiara', 'individuat', 'identific', 'causa trovata', 'trovata la causa', 'causa radice', 'conferma', 'prende in carico', 'presa in carico', 'preso in carico', 'ipotes'], hints: ['cerca', 'controll', 'sospett', 'verific']},
    mitigated: {labels: ['mitigazione', 'contenimento', 'soluzione', 'correzione', 'hotfix', 'riavvio', 'mitigato', 'soluzione temporanea'], words: ['mitig', 'conten', 'revert', 'riavvi', 'patch', 'fix', 'corregg', 'corrett', 'correzion', 'disattiv', 'disabilit', 'rimoss', 'rimuov', 'elimina', 'applica', 'ripristina la versione', 'versione precedente', 'riporta', 'reindirizz', 'isola', 'aggir', 'ripara', 'commut'], hints: ['cambi', 'sostitu', 'modific']},
    restored: {labels: ['risoluzione', 'risolto', 'ripristino', 'ripristinato', 'recupero', 'fine', "fine dell'incidente", 'servizio ripristinato', 'normalizzazione'], words: ['ripristin', 'risolto', 'risolve', 'risolta', 'torna alla normalità', 'tornato alla normalità', 'tornata alla normalità', 'tornati alla normalità', 'torna normale', 'normalizz', 'torna a funzionare', 'tornato a funzionare', 'funziona di nuovo', 'di nuovo disponibile', 'di nuovo operativ', 'operativ', 'di nuovo raggiungibile', 'stabilizz', 'stabile', "fine dell'incidente", 'senza errori', 'torna a 0', 'torna a zero', 'servizio normale'], hints: ['torna', 'tornat', 'fine']},
    closed: {labels: ['chiusura', 'chiuso', 'incidente chiuso'], words: ['si chiude', 'viene chiuso', "chiusura dell'incidente", 'incidente chiuso', "chiude l'incidente", 'dichiarato chiuso'], hints: ['chius', 'chiude']}
  },
  callers: {calls: ['chiama', 'chiamano', 'chiamata', 'segnala', 'segnalano', 'si lamenta', 'si lamentano', 'scrive', 'reclamo', 'segnalazione'], from: ['da', 'dal', 'dai', 'di']},
  recovery: {states: ['normale', 'normali', 'stabile', 'stabili', 'disponibile', 'operativo', 'operativa', 'ripristinato', 'ripristinata', 'risolto', 'verde', 'terminato', 'vuota', 'confermato', 'funziona', 'funzionano'], alarms: ['allarme', 'allarmi', 'avviso', 'avvisi'], ends: ['cessa', 'cessano', 'rientra', 'rientrano', 'scompare', 'si spegne', 'si chiude'], all: ['tutti', 'tutte', 'tutto'], nots: ['non', 'mai', 'appena'], levels: ['a', 'sotto', 'sopra', 'al di sotto di']},
  severity: {
    words: ['critica', 'critico', 'alta', 'alto', 'media', 'medio', 'moderata', 'bassa', 'basso', 'maggiore', 'minore', 'grave', 'molto alta', 'urgente', 'lieve', 'severa', 'totale', 'bloccante', 'massima'],
    letters: {level: ['livello'], p: ['priorità'], s: [], sev: ['gravità', 'severità']},
    unknown: ['sconosciuta', 'da definire', 'da stabilire', 'da determinare'],
    nouns: ['incidente', 'disservizio'],
    of: ['di'],
    ratings: ['classificato come', 'classificata come', 'dichiarato', 'dichiarato come', 'come', 'livello', 'gravità', 'severità', 'priorità'],
    given: ['dichiarato', 'dichiarata']
  },
  inProse: {
    'action-items': ['faremo', 'intendiamo', 'abbiamo in programma', 'vogliamo', 'dobbiamo', 'occorre', 'bisogna', 'verrà', 'verranno', 'aggiungeremo', 'implementeremo', 'per evitare', 'è previsto', 'è prevista'],
    'root-cause': ['perché', 'causa', 'causato', 'causata', 'provoc', 'a causa di', 'a causa del', 'dovuto a', 'dovuta a', 'ha portato a', 'risultato di', 'poiché', 'non era', 'mancava', 'un bug', 'un errore in', 'per errore', 'scaten', 'innesc', 'mal configurat', 'configurat', 'originat']
  },
  status: {
    draft: ['bozza', 'in corso', 'in lavorazione', 'in revisione', 'preliminare', 'incompleto', 'aperto', 'in redazione', 'in attesa di revisione'],
    final: ['finale', 'pubblicato', 'completo', 'completato', 'chiuso', 'approvato', 'revisionato', 'definitivo', 'versione finale', 'concluso'],
    incident: ['risolto', 'risolta', 'mitigato', 'mitigata', 'in fase di indagine', 'in analisi', 'individuato', 'contenuto', 'ripristinato', 'ripristinata', 'corretto', 'in monitoraggio', 'in osservazione', 'in corso'],
    ongoing: ['in corso', 'in analisi', 'non risolto', 'irrisolto', 'attivo', 'in fase di analisi']
  },
  unwritten: ['da completare', 'da definire', 'da determinare', 'da scrivere', 'da confermare', 'da compilare', 'da inserire', 'in attesa', 'in corso', 'in costruzione', 'in arrivo', 'prossimamente', 'compilare', 'completare'],
  none: ['nessuno', 'nessuna', 'nessun', 'niente', 'nulla', 'no', 'non applicabile', 'non ci sono', 'niente da segnalare', 'nulla da segnalare', 'nessun impatto', 'nessuna azione', 'vedi sopra', 'vedi sotto', 'nessuna modifica'],
  skipped: ['non applicabile', 'vedi sopra', 'vedi sotto'],
  figures,
  time,
  impact,
  actions,
  people,
  detection: {
    incidentNames: ['incidente', 'guasto', 'disservizio'],
    ordinals: ['primo', 'secondo', 'terzo'],
    types: ['rapporto di incidente', 'incidente', "rapporto sull'incidente"],
    reports: ['rapporto di incidente', "rapporto sull'incidente", "rapporto dell'incidente", 'report di incidente', 'report incidente', "report sull'incidente", "relazione sull'incidente", 'relazione di incidente', 'relazione sul disservizio', 'rapporto sul disservizio', "resoconto dell'incidente", "analisi dell'incidente", 'analisi post incidente', 'analisi postmortem', 'revisione post incidente', 'rapporto postmortem', 'rapporto post mortem', 'analisi della causa radice'],
    titles: {
      incident: ['incidente', 'incidenti', 'disservizio', 'disservizi', 'interruzione', 'indisponibilità', 'non disponibile', 'degrado', 'perdita di dati', 'fuga di dati', 'guasto', 'irraggiungibile', 'fuori servizio', 'errore', 'errori', 'attacco', 'bloccato', 'bloccata', 'bloccati', 'fermo', 'rotto', 'corruzione', 'saturazione', 'scaduto', 'regressione', 'bug', 'malfunzionamento', 'anomalia', 'rifiutati', 'falliti', 'interrotto', 'non funziona', 'non risponde', 'duplicati', 'rifiutato', 'perdita', 'avaria', 'blocco', 'caduta', 'crash'],
      review: ['rapporto postmortem', 'analisi postmortem', "retrospettiva dell'incidente", 'causa radice', 'lezioni apprese']
    },
    folders: ['rapporti di incidente'],
    incidentFolders: ['incidenti', 'disservizi'],
    others: {
      anywhere: ['modello', 'guida', 'manuale', 'procedura', 'ordine del giorno', 'verbale', 'domande frequenti', 'tabella di marcia', 'piano di migrazione', 'piano di test', 'piano di ripristino', 'piano di continuità', 'note di rilascio', 'come fare', 'buone pratiche', 'laboratorio', 'esercizio', 'esercitazione', 'strategia'],
      edge: ['processo', 'politica', 'esempio', 'progetto', 'presentazione', 'specifica', 'glossario', 'corso', 'introduzione', 'lista di controllo', 'piano', 'indice', 'progettazione', 'architettura', 'simulazione'],
      prepositions: ['di', 'per', 'su', 'del', 'a'],
      after: ['modello', 'esempio', 'processo', 'guida', 'politica', 'di esempio', 'cultura'],
      before: ['esempio di', 'modello di', 'come scrivere un', 'come redigere un', "cos'è un", 'guida al', 'guida ai'],
      folders: ['modelli', 'guide', 'manuali', 'procedure', 'riunioni', 'corsi']
    },
    templates: {names: ['modello', 'formato', 'schema'], folders: ['modelli', 'modello'], of: ['incidente', 'rapporto', 'relazione']},
    invented: ['fittizio', 'fittizia', 'ipotetico', 'inventato', 'immaginario', 'simulato'],
    otherHeadings: ['obiettivo', 'obiettivi', 'requisiti', 'prerequisiti', 'installazione', 'uso', 'utilizzo', 'configurazione', 'ruoli', 'definizioni', 'ordine del giorno', 'decisioni', 'decisione', 'alternative', 'comportamento atteso', 'comportamento attuale', 'funzionalità', 'procedura', 'scopo', 'tecnologie', 'struttura del progetto'],
    incidentWords: ['disservizi', 'indisponibil', 'degrad', 'causa radice', 'mitig', 'ripristin', 'reperibil', 'allarm', 'monitoragg', 'coinvolt', 'impatt', 'tasso di errore', 'interruz', 'escal', 'produzione', 'riavvi', 'scadut', 'sovraccaric', 'satur', 'guast', 'fallit', 'fallisc', 'falliv', 'perdita di dati', 'irraggiungibil', 'indag', 'diagnos', 'risolto', 'rilasci', 'blocc', 'timeout', 'non disponibile', 'regression', 'malfunzion'],
    narration: {
      past: ['era', 'erano', 'è stato', 'è stata', 'sono stati', 'sono state', 'stava', 'stavano', 'aveva', 'avevano', 'ha', 'hanno', 'abbiamo', 'poteva', 'potevano', 'è rimasto', 'sono rimasti', 'fallì', 'restituiva', 'mancava', 'mancavano', 'esisteva', 'funzionava', 'usava', 'diceva', 'mostrava', 'chiamava', 'fu', 'furono', 'rispondeva', 'falliva', 'fallivano'],
      instructions: ['deve', 'devono', 'dovrebbe', 'dovrebbero', 'bisogna', 'per favore', 'se', 'sarà', 'saranno', 'assicurati', 'esegui', 'verifica']
    }
  },
  placeholders: {
    names: ['commento', 'lista'],
    first: ['descrivere', 'descrivi', 'indicare', 'indica', 'spiegare', 'spiega', 'inserire', 'inserisci', 'elencare', 'elenca', 'elenco', 'collegamento', 'completare', 'completa', 'compilare', 'compila', 'riassumere', 'riassumi', 'aggiungere', 'aggiungi', 'cosa', 'quando', 'chi', 'perché', 'come', 'breve', 'es.', 'esempio', 'tuo', 'nome'],
    last: ['qui'],
    enclosed: ['completare', 'inserire', 'inserisci', 'compilare', 'tuo'],
    nouns: ['data', 'ora', 'nome', 'nomi', 'titolo', 'durata', 'numero', 'responsabile', 'autore', 'autori', 'scadenza', 'motivo', 'aaaa-mm-gg', 'gg/mm/aaaa', 'hh:mm', "titolo dell'incidente", "nome dell'incidente"],
    nounsInAngles: ['descrizione', 'causa', 'impatto', 'evento', 'gravità', 'riepilogo', 'servizio', 'azione'],
    modifiers: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'una', 'tuo', 'tua', 'del', 'di', 'della'],
    bounds: ['di', 'per', 'se', 'del', 'o', 'con'],
    pending: ['da completare', 'da definire', 'da scrivere', 'in attesa di', 'da compilare', 'da inserire'],
    stock: ['da completare', 'completare', 'da definire', 'da scrivere', 'scrivere qui', 'testo di esempio', 'in costruzione', 'prossimamente', 'da compilare', 'compilare', 'da inserire'],
    samples: ['azione', 'causa', 'fattore', 'punto', 'passo', 'attività', 'elemento', 'evento', 'lezione'],
    titles: ['titolo', "titolo dell'incidente", "nome dell'incidente", 'incidente', 'rapporto di incidente', 'data']
  },
  documentDates: {
    articles: ['il', 'lo', 'la', 'questo', 'questa', 'del'],
    by: ['da'],
    keys: ['redazione', 'pubblicazione', 'revisione', 'rapporto', 'report', 'documento', 'versione', 'aggiornamento', 'approvazione'],
    nouns: ['documento', 'rapporto', 'relazione', 'versione', 'revisione', 'bozza', 'riunione'],
    participles: ['scritto', 'redatto', 'pubblicato', 'revisionato', 'rivisto', 'approvato', 'aggiornato', 'ultimo aggiornamento', 'modificato', 'creato'],
    prepositions: ['il', 'del', 'in', 'a', 'di'],
    verbs: ['è stato', 'è', 'viene']
  },
  spelling: {abbreviations: ['es', 'ecc', 'sig', 'dott', 'ing', 'num', 'pag', 'gen', 'feb', 'apr', 'mag', 'giu', 'lug', 'ago', 'sett', 'ott', 'nov', 'dic'], endings: [['i', 'e', 'a', 'o'], ['are', 'ere', 'ire', 'ato', 'ata', 'ati', 'ate', 'uto', 'uta', 'uti', 'ute', 'ito', 'ita', 'iti', 'ite', 'ando', 'endo']]}
}
