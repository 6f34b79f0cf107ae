import type {LanguageData} from '../language-data.ts'
import {actions, people} from './actions.ts'
import {figures} from './figures.ts'
import {impact} from './impact.ts'
import {time} from './time.ts'

/** German. */
// prettier-ignore
export const de: LanguageData = {
  locale: 'de',
  hasSpaces: true,
  notEnglish: ['bug', 'was', 'am', 'so', 'also', 'an', 'not', 'fast', 'will', 'rest', 'on', 'to', 'at', 'a', 'as', 'all', 'brief', 'bad', 'kind', 'if', 'in', 'no', 'us'],
  plainLetters: [{ß: 'ss'}, {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'}],
  frequentWords: ['der', 'die', 'und', 'das', 'nicht', 'wurde', 'mit', 'den', 'für', 'ein', 'eine', 'auf', 'wir'],
  sections: {
    summary: {
      titles: ['Zusammenfassung'],
      lastWords: ['zusammenfassung', '-zusammenfassung', '-beschreibung'],
      words: ['zusammenfassung', 'kurzfassung', 'überblick', 'kurzüberblick', 'auf einen blick', 'in kürze', 'kurz gesagt', 'beschreibung des vorfalls', 'vorfallbeschreibung', 'der vorfall', 'management zusammenfassung', 'zusammenfassung des vorfalls', 'problembeschreibung', 'vorfallübersicht', 'kurzbeschreibung'],
      weak: ['was ist passiert', 'was passiert ist', 'was geschah', 'was geschehen ist', 'übersicht', 'beschreibung', 'einleitung', 'vorfall', 'problem', 'das problem', 'störung', 'ausfall', 'ereignis', 'symptom', 'symptome', 'symptomatik', 'fehlerbild', 'beobachtung']
    },
    severity: {titles: ['Schweregrad'], words: ['schweregrad', 'schwere', 'schwere des vorfalls', 'kritikalität', 'einstufung', 'schweregrad des vorfalls'], weak: ['priorität', 'klassifizierung', 'dringlichkeit']},
    timeline: {
      titles: ['Zeitlicher Ablauf', 'Zeitleiste'],
      lastWords: ['zeitleiste', 'chronologie', 'zeitverlauf', '-chronologie', '-verlauf', '-protokoll'],
      words: ['zeitlicher ablauf', 'zeitleiste', 'zeitlinie', 'zeitverlauf', 'zeitlicher verlauf', 'zeitstrahl', 'zeitachse', 'chronologie', 'chronologischer ablauf', 'ereignisverlauf', 'ereignisablauf', 'ablauf', 'verlauf', 'verlauf des vorfalls', 'ablauf des vorfalls', 'ablauf der ereignisse', 'hergang', 'was wann passierte', 'chronik', 'vorfallverlauf', 'störungsverlauf'],
      weak: ['ereignisse', 'historie', 'protokoll']
    },
    'root-cause': {
      titles: ['Ursache', 'Ursachenanalyse'],
      lastWords: ['ursache', 'ursachen', 'ursachenanalyse', '-ursache', '-ursachen', '-ursachenanalyse', '-fehleranalyse', '-ursachenermittlung'],
      words: ['ursache', 'ursachen', 'ursachenanalyse', 'grundursache', 'grundursachen', 'hauptursache', 'kernursache', 'eigentliche ursache', 'tatsächliche ursache', 'technische ursache', 'auslösende ursache', 'warum ist es passiert', 'warum es passiert ist', 'wie kam es dazu', 'wie konnte das passieren', 'was war die ursache', 'fehlerursache', 'fünf warum', '5 warum', 'grund', 'gründe', 'warum'],
      weak: ['analyse', 'technische analyse', 'technische details', 'diagnose', 'untersuchung', 'befund', 'hintergründe', 'erklärung']
    },
    'contributing-factors': {
      titles: ['Beitragende Faktoren'],
      words: ['beitragende faktoren', 'begünstigende faktoren', 'mitwirkende faktoren', 'beitragende ursachen', 'weitere ursachen', 'verstärkende faktoren', 'begünstigende umstände', 'was dazu beigetragen hat', 'was beigetragen hat', 'einflussfaktoren', 'nebenursachen', 'warum es nicht aufgefallen ist', 'warum wurde es nicht früher erkannt', 'warum es nicht früher erkannt wurde'],
      weak: ['faktoren', 'umstände']
    },
    impact: {
      titles: ['Auswirkungen'],
      firstWords: ['betroffene'],
      lastWords: ['auswirkung', 'auswirkungen'],
      words: ['auswirkung', 'auswirkungen', 'folgen', 'konsequenzen', 'schaden', 'schäden', 'schadensumfang', 'ausmaß', 'tragweite', 'betroffene systeme', 'betroffene dienste', 'betroffene nutzer', 'betroffene kunden', 'wer war betroffen', 'was war betroffen', 'wer oder was war betroffen', 'was tatsächlich verloren ging', 'kundenauswirkungen', 'nutzerwirkung', 'kennzahlen der auswirkungen', 'auswirkungen in zahlen'],
      weak: ['umfang', 'symptome', 'betroffen', 'wirkung', 'symptom', 'symptomatik', 'fehlerbild', 'beobachtung']
    },
    trigger: {titles: ['Auslöser'], words: ['auslöser', 'auslösendes ereignis', 'was den vorfall ausgelöst hat', 'was hat den vorfall ausgelöst', 'anlass']},
    detection: {
      titles: ['Erkennung'],
      words: ['erkennung', 'entdeckung', 'feststellung', 'wie wurde es entdeckt', 'wie wurde der vorfall entdeckt', 'wie wurde der vorfall erkannt', 'wie wir es bemerkt haben', 'wie haben wir es bemerkt', 'zeit bis zur erkennung', 'alarmierung', 'meldung'],
      weak: ['alarm']
    },
    resolution: {
      titles: ['Behebung'],
      lastWords: ['behebung', 'wiederherstellung'],
      words: ['behebung', 'lösung', 'wiederherstellung', 'störungsbehebung', 'fehlerbehebung', 'reaktion', 'gegenmaßnahmen', 'sofortmaßnahmen', 'sofortmaßnahme', 'ergriffene maßnahmen', 'durchgeführte maßnahmen', 'eingeleitete maßnahmen', 'getroffene maßnahmen', 'der weg zur lösung', 'weg zur lösung', 'entstörung', 'korrektur', 'reparatur', 'was haben wir getan', 'was wir getan haben', 'wie wurde es behoben', 'wie wir es behoben haben', 'wie wurde der vorfall behoben', 'schadensbegrenzung', 'eindämmung', 'abhilfe', 'abmilderung', 'umgesetzte korrektur', 'durchgeführte korrektur'],
      weak: ['workaround', 'umgehungslösung', 'übergangslösung']
    },
    background: {titles: ['Hintergrund'], words: ['hintergrund', 'vorgeschichte', 'kontext', 'ausgangslage', 'ausgangssituation', 'hintergrundinformationen', 'systemüberblick']},
    'went-well': {
      titles: ['Was gut lief'],
      words: ['was gut lief', 'was lief gut', 'was ist gut gelaufen', 'was gut gelaufen ist', 'was gut funktioniert hat', 'was hat gut funktioniert', 'was funktioniert hat', 'was hat funktioniert', 'was hat geholfen', 'was geholfen hat', 'gut gelaufen', 'positives', 'das gute', 'gut']
    },
    'went-poorly': {
      titles: ['Was schlecht lief'],
      words: ['was schlecht lief', 'was lief schlecht', 'was lief nicht gut', 'was nicht gut lief', 'was ist schlecht gelaufen', 'was schiefging', 'was ging schief', 'was schief lief', 'was lief schief', 'was nicht funktioniert hat', 'was hat nicht funktioniert', 'was nicht', 'was besser laufen könnte', 'was besser hätte laufen können', 'was können wir verbessern', 'was wir verbessern können', 'schlecht gelaufen', 'negatives', 'verbesserungspotenzial', 'verbesserungspotential', 'verbesserungsbedarf', 'schwachstellen', 'probleme bei der bearbeitung', 'schlecht'],
      weak: ['verbesserungen', 'schwierigkeiten', 'herausforderungen']
    },
    lucky: {titles: ['Wo wir Glück hatten'], words: ['wo wir glück hatten', 'wo hatten wir glück', 'glück', 'glück gehabt', 'was hätte schlimmer kommen können', 'glückliche umstände', 'glückliche zufälle']},
    'action-items': {
      titles: ['Maßnahmen'],
      lastWords: ['maßnahmen', 'aufgaben', 'folgemaßnahmen'],
      words: ['maßnahmen', 'maßnahmenplan', 'maßnahmenliste', 'folgemaßnahmen', 'nächste schritte', 'weiteres vorgehen', 'aufgaben', 'offene punkte', 'offene aufgaben', 'korrekturmaßnahmen', 'korrektive maßnahmen', 'abgeleitete maßnahmen', 'geplante maßnahmen', 'verbesserungsmaßnahmen', 'aktionspunkte', 'aktionsplan', 'was wir tun werden', 'was wir jetzt tun', 'wie geht es weiter', 'wie es weitergeht', 'weitere schritte', 'nacharbeiten', 'nachbereitung', 'umzusetzende maßnahmen'],
      weak: ['ausblick', 'todos', 'vorschlag', 'vorschläge', 'handlungsempfehlungen', 'empfehlungen', 'empfehlung', 'empfohlene maßnahmen', 'empfohlene nächste schritte']
    },
    prevention: {
      titles: ['Vorbeugung'],
      words: ['vorbeugung', 'prävention', 'vorbeugende maßnahmen', 'präventive maßnahmen', 'präventivmaßnahmen', 'vorbeugemaßnahmen', 'vermeidung', 'vermeidung in der zukunft', 'wie wir das künftig verhindern', 'wie verhindern wir das in zukunft', 'wie verhindern wir eine wiederholung', 'künftige vermeidung', 'schutzmaßnahmen', 'verhinderung einer wiederholung', 'maßnahmen zur vermeidung', 'leitplanken', 'eingeführte schutzmaßnahmen', 'präventionsplan']
    },
    'lessons-learned': {
      titles: ['Erkenntnisse'],
      lastWords: ['erkenntnisse', 'lehren'],
      words: ['erkenntnisse', 'lehren', 'gewonnene erkenntnisse', 'lessons learned', 'was wir gelernt haben', 'was haben wir gelernt', 'was wir daraus lernen', 'was wir daraus gelernt haben', 'gelernt', 'gelerntes', 'rückblick', 'fazit', 'schlussfolgerungen', 'lektionen', 'lernpunkte', 'reflexion', 'wichtigste erkenntnisse'],
      weak: ['bewertung']
    },
    supporting: {
      titles: ['Weitere Informationen'],
      words: ['weitere informationen', 'anhang', 'anhänge', 'anlagen', 'verweise', 'referenzen', 'quellen', 'belege', 'nachweise', 'weiterführende links', 'weiterführende informationen', 'siehe auch', 'glossar', 'protokolle', 'grafiken', 'verwandte dokumente', 'zugehörige dokumente', 'unterlagen', 'materialien', 'kennzahlen', 'validierung', 'verifikation', 'verifizierung', 'tests', 'reproduktion', 'reproduktionsschritte', 'verwandte seiten', 'geänderte dateien', 'commits', 'nachweis', 'notizen']
    }
  },
  several: {
    'was lief gut / was lief schlecht': ['went-well', 'went-poorly'],
    'korrektur und vorbeugungsmaßnahmen': ['action-items', 'prevention'],
    'ursache und behebung': ['root-cause', 'resolution'],
    'ursache und lösung': ['root-cause', 'resolution'],
    'auswirkungen und ursache': ['impact', 'root-cause'],
    'lehren und maßnahmen': ['lessons-learned', 'action-items']
  },
  joints: [' und ', ' oder ', ' sowie ', ' bzw. '],
  modifiers: ['die', 'der', 'das', 'den', 'unsere', 'eine', 'kurze', 'technische', 'geschäftliche', 'detaillierte', 'ausführliche', 'wichtige', 'wichtigste', 'mögliche', 'vermutete', 'wahrscheinliche', 'vorläufige', 'erste', 'weitere', 'konkrete', 'organisatorische', 'direkte', 'unmittelbare', 'primäre', 'tiefere', 'eigentliche', 'identifizierte', 'langfristige', 'kurzfristige', 'mittelfristige', 'vorfall', 'störung', 'umgesetzte', 'offene', 'geplante', 'systemische'],
  tails: ['analyse', 'übersicht', 'details', 'im detail', 'des vorfalls', 'des ausfalls', 'der störung', 'im überblick', 'liste', 'für nutzer', 'für kunden', 'alle zeiten in utc'],
  connectors: ['der', 'des', 'von', 'für', 'auf', 'zur', 'zum', 'während', 'in', 'nach', 'bei', 'aus', 'alle zeiten', 'zeiten', 'wie', 'über', 'gegen'],
  generic: ['zusammenfassung', 'überblick', 'beschreibung', 'details', 'analyse', 'liste', 'umfang'],
  ofWords: ['der', 'des', 'von', 'zu'],
  frames: ['was war die', 'was war der', 'was waren die', 'was ist die', 'was sind die', 'welche'],
  fillers: ['eigentlich', 'genau', 'wirklich', 'denn', 'nun', 'tatsächlich', 'jetzt'],
  phrases: [
    {name: 'contributing-factors', order: [['warum', 'was'], ['nicht', 'länger', 'schlimmer', 'begünstigt', 'beigetragen'], ['früher', 'erkannt', 'aufgefallen', 'entdeckt', 'gemacht', 'hat', 'verhindert']]},
    {name: 'went-poorly', order: [['was', 'wo'], ['nicht', 'schlecht', 'schief', 'besser', 'schlechter']]},
    {name: 'went-well', order: [['was', 'wo'], ['gut', 'geholfen', 'geklappt', 'funktioniert', 'funktionierte', 'bewährt']]},
    {name: 'lucky', order: [['wo', 'was', 'wie'], ['glück']]},
    {name: 'lessons-learned', order: [['was', 'welche'], ['gelernt', 'lernen', 'mitnehmen']]},
    {name: 'detection', order: [['wie', 'wer'], ['bemerkt', 'erkannt', 'entdeckt', 'aufgefallen', 'festgestellt']]},
    {name: 'resolution', order: [['wie', 'was'], ['behoben', 'gelöst', 'wiederhergestellt', 'repariert', 'beendet']]},
    {name: 'prevention', order: [['wie', 'was', 'damit'], ['verhindern', 'vermeiden', 'nicht', 'nie'], ['wir', 'das', 'künftig', 'zukunft', 'wieder', 'wiederholt', 'noch']]},
    {name: 'impact', order: [['wen', 'wer', 'was'], ['betroffen', 'traf', 'betraf', 'ausgewirkt']]},
    {name: 'action-items', order: [['was', 'wie'], ['tun', 'ändern', 'machen', 'verbessern', 'weiter'], ['wir', 'werden', 'jetzt', 'geht', 'nun']]},
    {name: 'root-cause', together: true, order: [['warum', 'wieso', 'weshalb']]}
  ],
  measures: {words: ['maßnahmen', 'gegenmaßnahmen'], not: ['vorbeugende', 'präventive', 'vermeidung']},
  counters: ['teil', 'schritt', 'abschnitt', 'phase', 'ursache', 'kapitel', 'nr'],
  questionWords: ['was', 'wie', 'warum', 'wer', 'wen', 'wem', 'wann', 'wo', 'welche', 'welcher', 'welches', 'wieso', 'weshalb', 'wieviel', 'ist', 'sind', 'hat', 'haben', 'war', 'waren'],
  metadata: {
    acknowledged: ['bestätigt', 'bestätigt um', 'quittiert'],
    authors: ['autor', 'autorin', 'autoren', 'autor(en)', 'autorinnen', 'verfasser', 'verfasserin', 'verfasst von', 'erstellt von', 'geschrieben von', 'bericht von', 'autorenschaft', 'autor:in', 'autor*in', 'autor:innen'],
    closed: ['geschlossen', 'geschlossen am', 'abgeschlossen', 'abgeschlossen am'],
    commander: ['einsatzleitung', 'einsatzleiter', 'einsatzleiterin', 'vorfallmanager', 'vorfallleitung', 'leitung'],
    date: ['datum', 'datum des vorfalls', 'vorfallsdatum', 'vorfalldatum', 'tag', 'wann', 'datum und uhrzeit', 'zeitpunkt', 'datum/uhrzeit', 'zeitraum', 'tag des vorfalls'],
    detected: ['erkannt', 'erkannt um', 'erkannt am', 'entdeckt', 'entdeckt am', 'entdeckt um', 'bemerkt', 'bemerkt um', 'festgestellt', 'gemeldet', 'gemeldet am', 'gemeldet um', 'erste meldung', 'erkennung', 'zeitpunkt der erkennung'],
    duration: ['dauer', 'ausfallzeit', 'ausfalldauer', 'störungsdauer', 'dauer des vorfalls', 'dauer des ausfalls', 'stillstandsdauer', 'gesamtdauer', 'zeit bis zur behebung', 'zeit bis zur wiederherstellung'],
    ended: ['ende', 'beendet', 'beendet um', 'behoben', 'behoben am', 'behoben um', 'gelöst', 'gelöst am', 'gelöst um', 'ende des vorfalls', 'ende des ausfalls', 'ende der störung', 'wiederhergestellt', 'wiederhergestellt um', 'entstört', 'störungsende', 'bis'],
    owner: ['verantwortlich', 'verantwortliche', 'verantwortlicher', 'verantwortliche(r)', 'zuständig', 'zuständiges team', 'verantwortliches team', 'eigentümer', 'eigentümerin'],
    published: ['veröffentlicht', 'veröffentlicht am', 'veröffentlichung', 'datum der veröffentlichung', 'erstellt', 'erstellt am', 'berichtsdatum', 'datum des berichts', 'verfasst am'],
    reviewed: ['geprüft', 'geprüft am', 'geprüft von', 'besprochen', 'besprochen am', 'durchgesehen', 'freigegeben', 'freigegeben von', 'freigabe', 'nachbesprechung', 'abgenommen', 'abgenommen von'],
    severity: ['schweregrad', 'schwere', 'kritikalität', 'priorität', 'prio', 'einstufung', 'dringlichkeit', 'klassifizierung', 'stufe'],
    shared: ['verteiler', 'geteilt mit', 'verteilt an', 'empfänger', 'zielgruppe'],
    started: ['beginn', 'begonnen', 'begonnen um', 'start', 'gestartet', 'anfang', 'beginn des vorfalls', 'beginn des ausfalls', 'beginn der störung', 'störungsbeginn', 'von', 'uhrzeit', 'startzeit'],
    status: ['stand', 'zustand', 'bearbeitungsstand', 'status des dokuments', 'aktueller status'],
    'time-zone': ['zeitzone']
  },
  weakKeys: {severity: ['priorität', 'prio', 'dringlichkeit', 'stufe', 'klassifizierung', 'einstufung'], started: ['von', 'uhrzeit'], ended: ['bis']},
  timeColumns: ['zeit', 'uhrzeit', 'wann', 'zeitpunkt', 'datum', 'zeitstempel', 'zeit (utc)', 'datum/uhrzeit', 'uhr'],
  milestones: {
    started: {labels: ['beginn', 'start', 'störungsbeginn', 'ausfall beginnt', 'beginn des vorfalls', 'auslöser'], words: ['beginn', 'begann', 'deploy', 'deployment', 'ausgerollt', 'rollout', 'release', 'eingespielt', 'gemergt', 'erste fehler', 'erster fehler', 'fällt aus', 'fiel aus', 'fallen aus', 'läuft ab', 'abgelaufen', 'schlagen fehl', 'startet', 'aktiviert', 'stürzt ab', 'antwortet nicht', 'bricht ab'], hints: ['fehler', 'steigt', 'änderung']},
    detected: {labels: ['erkannt', 'erkennung', 'entdeckt', 'alarm', 'bemerkt', 'gemeldet', 'erste meldung', 'meldung'], words: ['alarm', 'erkannt', 'erkennt', 'entdeckt', 'bemerk', 'meldet', 'meldung', 'melden', 'gemeldet', 'aufgefallen', 'fällt auf', 'fällt dem', 'monitoring', 'überwachung', 'beschwer', 'alarmiert', 'festgestellt', 'stellt fest', 'beobacht', 'kundenanfrage', 'ticket'], hints: ['ruft', 'anruf', 'sieht', 'schreib', 'frag']},
    triaged: {labels: ['untersuchung', 'analyse', 'diagnose', 'eskalation', 'eskaliert', 'vorfall ausgerufen'], words: ['untersuch', 'analys', 'diagnos', 'eskal', 'ausgerufen', 'ruft den vorfall aus', 'eröffnet', 'identifiziert', 'ursache gefunden', 'eingegrenzt', 'bestätigt', 'beginnt mit der', 'krisenstab', 'telefonkonferenz', 'einsatzleitung', 'übernimmt', 'triage', 'quittiert'], hints: ['prüf', 'sucht', 'vermut']},
    mitigated: {labels: ['eindämmung', 'gegenmaßnahme', 'workaround', 'fix', 'rollback', 'neustart', 'entschärft', 'abmilderung', 'sofortmaßnahme'], words: ['rollback', 'zurückgerollt', 'zurückgesetzt', 'zurückgenommen', 'neu gestartet', 'neustart', 'startet neu', 'neugestartet', 'hotfix', 'workaround', 'gegenmaßnahme', 'entschärf', 'deaktiviert', 'abgeschaltet', 'umgeschaltet', 'umgeleitet', 'skaliert', 'erhöht', 'behoben', 'fix', 'eingespielt', 'aus dem load', 'aus der last', 'herausgenommen', 'eingedämmt', 'gelöscht', 'abgemildert', 'failover'], hints: ['geändert', 'ersetzt', 'angepasst']},
    restored: {labels: ['ende', 'behoben', 'wiederhergestellt', 'entwarnung', 'wiederherstellung', 'störungsende', 'gelöst', 'normalbetrieb'], words: ['wiederhergestellt', 'wieder erreichbar', 'wieder verfügbar', 'wieder normal', 'wieder online', 'läuft wieder', 'laufen wieder', 'funktioniert wieder', 'funktionieren wieder', 'wieder im', 'normalbetrieb', 'normalisiert', 'entwarnung', 'vollständig behoben', 'behoben', 'keine fehler mehr', 'ende der störung', 'ende des', 'vorfall beendet', 'wieder grün', 'stabil', 'regelbetrieb', 'antwortet wieder', 'gelöst'], hints: ['wieder', 'ende']},
    closed: {labels: ['geschlossen', 'abgeschlossen', 'vorfall geschlossen', 'abschluss'], words: ['geschlossen', 'schließt den vorfall', 'abgeschlossen', 'formell geschlossen', 'für beendet erklärt'], hints: ['abschluss']}
  },
  callers: {calls: ['anruf', 'ruft', 'meldet', 'melden', 'schreibt', 'beschwert', 'beschwerde', 'fragt'], from: ['von', 'durch']},
  recovery: {states: ['normal', 'stabil', 'erreichbar', 'verfügbar', 'grün', 'gesund', 'behoben', 'wiederhergestellt', 'wieder', 'läuft', 'laufen', 'erfolgreich', 'beendet', 'leer', 'abgearbeitet', 'bestätigt'], alarms: ['alarm', 'alarme', 'warnung', 'warnungen'], ends: ['endet', 'enden', 'verstummt', 'erlischt', 'löst sich auf', 'aufgehoben'], all: ['alle', 'alles'], nots: ['nicht', 'kaum', 'nie'], levels: ['unter', 'über', 'auf', 'bei', 'wieder auf']},
  severity: {
    words: ['kritisch', 'hoch', 'mittel', 'niedrig', 'gering', 'schwer', 'schwerwiegend', 'mittelschwer', 'leicht', 'sehr hoch', 'erheblich', 'dringend', 'katastrophal'],
    letters: {level: ['stufe', 'klasse', 'grad', 'schweregrad'], p: ['prio', 'priorität'], s: [], sev: []},
    unknown: ['unbekannt', 'offen', 'noch offen', 'nicht eingestuft', 'festzulegen'],
    nouns: ['vorfall', 'störung', 'ausfall'],
    of: ['von'],
    ratings: ['als', 'eingestuft als', 'auf', 'stufe', 'schweregrad'],
    given: ['ausgerufen', 'eingestuft']
  },
  inProse: {
    'action-items': ['wir werden', 'werden wir', 'wir planen', 'planen wir', 'wir wollen', 'wir müssen', 'müssen wir', 'geplant ist', 'künftig', 'in zukunft', 'soll ', 'sollen ', 'um das zu verhindern', 'um dies zu verhindern'],
    'root-cause': ['weil', 'ursache', 'verursacht', 'führte dazu', 'führte zu', 'aufgrund', 'wegen', 'infolge', 'dadurch', 'grund dafür', 'daher', 'deshalb', 'fehler in', 'ausgelöst', 'versehentlich', 'fehlkonfig']
  },
  status: {
    draft: ['entwurf', 'in arbeit', 'in bearbeitung', 'in prüfung', 'im review', 'vorläufig', 'unvollständig', 'offen', 'arbeitsfassung', 'ausstehend'],
    final: ['fertig', 'final', 'endgültig', 'veröffentlicht', 'abgeschlossen', 'freigegeben', 'geprüft', 'endfassung', 'abgenommen', 'geschlossen', 'vollständig'],
    incident: ['behoben', 'gelöst', 'in untersuchung', 'wird untersucht', 'überwacht', 'entschärft', 'wiederhergestellt', 'andauernd', 'identifiziert', 'eingedämmt', 'unter beobachtung', 'beendet'],
    ongoing: ['andauernd', 'dauert an', 'in untersuchung', 'wird untersucht', 'nicht behoben', 'ungelöst', 'offen']
  },
  unwritten: ['noch zu ergänzen', 'wird ergänzt', 'wird nachgereicht', 'folgt', 'folgt noch', 'noch offen', 'noch zu schreiben', 'ausstehend', 'in arbeit', 'platzhalter', 'zu ergänzen', 'auszufüllen', 'noch auszufüllen', 'bitte ausfüllen', 'bitte ergänzen', 'noch nicht bekannt'],
  none: ['keine', 'keiner', 'kein', 'keines', 'nichts', 'nein', 'entfällt', 'nicht zutreffend', 'k. a.', 'nichts zu berichten', 'keine auswirkungen', 'keine bekannt', 'nicht betroffen', 'nichts wesentliches', 'siehe oben', 'siehe unten', 'null', 'keine maßnahmen', 'nicht erforderlich'],
  skipped: ['entfällt', 'nicht zutreffend', 'k. a.', 'siehe oben', 'siehe unten'],
  figures,
  time,
  impact,
  actions,
  people,
  detection: {
    types: ['vorfallbericht', 'vorfall', 'störung', 'störungsbericht'],
    reports: ['vorfallbericht', 'vorfallsbericht', 'störungsbericht', 'ausfallbericht', 'vorfallanalyse', 'störungsanalyse', 'ursachenanalyse', 'nachbetrachtung', 'incident bericht', 'bericht zum vorfall', 'bericht zum ausfall', 'postmortem bericht', 'nachbericht'],
    titles: {
      incident: ['vorfall', 'vorfälle', 'ausfall', 'ausgefallen', 'störung', 'nicht erreichbar', 'nicht verfügbar', 'datenverlust', 'datenleck', 'absturz', 'abgestürzt', 'angriff', 'fehlgeschlagen', 'unterbrechung', 'beeinträchtigung', 'fehler', 'fehlgeschlagene', 'verzögert', 'abgelaufen', 'überlastung', 'deaktiviert', 'offengelegt', 'stillstand', 'scheitern', 'scheiterte', 'kaputt'],
      review: ['nachbetrachtung', 'vorfallbericht', 'störungsbericht', 'ursachenanalyse', 'nachbericht']
    },
    folders: ['vorfallberichte', 'nachbetrachtungen'],
    incidentFolders: ['vorfälle', 'störungen', 'ausfälle'],
    others: {
      anywhere: ['vorlage', 'anleitung', 'handbuch', 'betriebshandbuch', 'notfallplan', 'leitfaden', 'protokoll der sitzung', 'besprechungsprotokoll', 'lastenheft', 'pflichtenheft', 'notfallhandbuch', 'checkliste', 'konzept', 'richtlinie', 'übung'],
      edge: ['prozess', 'verfahren', 'konzept', 'plan', 'richtlinie', 'richtlinien', 'einführung', 'übersicht', 'schulung', 'muster', 'beispiel'],
      prepositions: ['für', 'über', 'zu', 'zur', 'zum', 'von'],
      after: ['vorlage', 'prozess', 'richtlinie', 'leitfaden', 'kultur', 'beispiel', 'checkliste', 'muster', 'schreiben', 'verfahren'],
      before: ['beispiel', 'muster', 'fiktiver', 'fiktives', 'wie schreibt man ein', 'wie schreibt man einen'],
      folders: ['vorlagen', 'anleitungen', 'handbücher', 'konzepte', 'protokolle', 'richtlinien']
    },
    templates: {names: ['vorlage', 'muster', 'formular'], folders: ['vorlagen', 'vorlage'], of: ['vorfall', 'vorfallbericht', 'störung', 'bericht', 'nachbetrachtung']},
    invented: ['fiktiv', 'fiktiver', 'fiktives', 'fiktive', 'erfunden', 'erfundener', 'hypothetisch'],
    otherHeadings: ['zweck', 'geltungsbereich', 'zielgruppe', 'voraussetzungen', 'installation', 'verwendung', 'benutzung', 'konfiguration', 'rollen', 'definitionen', 'tagesordnung', 'beschlüsse', 'entscheidung', 'alternativen', 'schritte zur reproduktion', 'erwartetes verhalten', 'tatsächliches verhalten', 'anforderungen', 'ziele', 'nichtziele', 'eskalation', 'vorgehensweise'],
    incidentWords: ['ausfall', 'ausgefallen', 'störung', 'vorfall', 'nicht erreichbar', 'unerreichbar', 'nicht verfügbar', 'beeinträchtig', 'ursache', 'zurückgerollt', 'wiederhergestellt', 'bereitschaft', 'alarm', 'überwachung', 'betroffen', 'fehlerrate', 'zeitüberschreitung', 'unterbrech', 'eskal', 'behoben', 'abgestürzt', 'produktion', 'uhr', 'mesz', 'mez', 'abgelaufen', 'untersuch', 'überlast', 'neustart', 'neu gestartet', 'datenverlust', 'fehlgeschlagen', 'deaktiviert', 'regression', 'fehlkonfig'],
    narration: {
      past: ['war', 'waren', 'wurde', 'wurden', 'hatte', 'hatten', 'konnte', 'konnten', 'begann', 'fiel', 'ging', 'kam', 'fand', 'stieg', 'blieb', 'führte', 'sah', 'lief', 'stand', 'brach', 'erhielt', 'erhielten', 'schlug', 'schlugen', 'meldete', 'meldeten', 'stellte', 'zeigte', 'versuchte', 'verlor', 'startete', 'riefen', 'nahm', 'bestand', 'bestanden', 'betraf'],
      instructions: ['sollte', 'sollten', 'muss', 'müssen', 'wird', 'werden', 'kann', 'können', 'darf', 'dürfen', 'bitte', 'falls', 'wenn', 'soll', 'sollen', 'sie']
    }
  },
  placeholders: {
    first: ['beschreibe', 'beschreiben', 'bitte', 'hier', 'kurze', 'kurz', 'link', 'liste', 'name', 'was', 'wann', 'wer', 'warum', 'wie', 'füge', 'z. b.', 'z.b', 'zusammenfassung', 'erkläre', 'ergänze'],
    last: ['hier', 'einfügen', 'eintragen', 'ergänzen', 'beschreiben', 'ausfüllen', 'angeben'],
    enclosed: ['bitte', 'hier'],
    nouns: ['datum', 'uhrzeit', 'zeit', 'name', 'namen', 'titel', 'dauer', 'anzahl', 'zahl', 'verantwortlich', 'verantwortliche', 'autor', 'autorin', 'frist', 'grund', 'nummer', 'jjjj-mm-tt', 'tt.mm.jjjj', 'jjjj-mm-tt hh:mm'],
    nounsInAngles: ['beschreibung', 'ursache', 'auswirkung', 'maßnahme', 'ereignis', 'schweregrad', 'zusammenfassung', 'dienst'],
    modifiers: ['der', 'die', 'das', 'des', 'kurze', 'betroffene', 'dein', 'deine', 'ihr'],
    bounds: ['für', 'wenn', 'von', 'oder', 'der', 'des', 'mit', 'zu'],
    pending: ['noch zu', 'wird noch', 'muss noch', 'ist noch zu', 'bitte ausfüllen', 'bitte ergänzen', 'wird nachgereicht', 'folgt noch'],
    stock: ['hier ausfüllen', 'bitte ausfüllen', 'hier einfügen', 'hier beschreiben', 'platzhalter', 'beispieltext', 'folgt', 'folgt noch', 'wird ergänzt', 'noch zu schreiben', 'details folgen'],
    samples: ['maßnahme', 'ursache', 'faktor', 'punkt', 'schritt', 'aufgabe', 'eintrag', 'ereignis'],
    titles: ['titel', 'titel des vorfalls', 'vorfall', 'name des vorfalls', 'vorfallbericht', 'datum']
  },
  documentDates: {
    articles: ['der', 'die', 'das', 'dieser', 'dieses', 'diese'],
    by: ['von'],
    keys: ['erstellung', 'veröffentlichung', 'freigabe', 'bericht', 'dokument', 'fassung', 'stand'],
    nouns: ['bericht', 'dokument', 'entwurf', 'fassung', 'nachbesprechung', 'stand'],
    participles: ['erstellt', 'geschrieben', 'verfasst', 'veröffentlicht', 'freigegeben', 'geprüft', 'aktualisiert', 'zuletzt geändert', 'zuletzt aktualisiert', 'überarbeitet', 'besprochen'],
    prepositions: ['am', 'vom', 'in', 'bis'],
    verbs: ['wurde', 'ist', 'war', 'wurden']
  },
  spelling: {abbreviations: ['z.b', 'd.h', 'u.a', 'bzw', 'ca', 'nr', 'evtl', 'ggf', 'inkl', 'usw', 'std', 'min', 'tsd', 'mio', 'mrd', 'abb', 'bspw', 'vgl', 'dr', 'o.ä', 'k', 'lfd', 'sog'], endings: [['en', 'er', 'es', 'e', 'n', 's'], ['ung', 'ungen']]}
}
