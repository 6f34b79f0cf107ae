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
      lastWords: ['zusammenfassung', '-zusammenfassung', '-vorfallbeschreibung'],
      words: ['kurzfassung', 'überblick', 'kurzüberblick', 'auf einen blick', 'in kürze', 'kurz gesagt', 'beschreibung des vorfalls', 'der vorfall', 'management zusammenfassung', 'zusammenfassung des vorfalls', 'problembeschreibung', 'vorfallübersicht', 'kurzbeschreibung', 'kurzzusammenfassung', 'worum {geht|ging} es', 'kurz und {knapp|bündig}', 'hergang in kürze', 'fazit in kürze', '{störungs|fehler|vorfall|vorfalls|ereignis}beschreibung', 'störungsbild'],
      weak: ['was passiert ist', 'was geschah', 'was geschehen ist', 'übersicht', 'beschreibung', 'einleitung', 'vorfall', 'problem', 'das problem', 'störung', 'ausfall', 'ereignis', 'symptom', 'symptome', 'symptomatik', 'fehlerbild', 'beobachtung', 'was {war|ist} {passiert|geschehen|los|vorgefallen}', 'was ist {vorgefallen|schiefgegangen|kaputtgegangen}', 'sachverhalt', 'problemstellung', 'was ging kaputt']
    },
    severity: {titles: ['Schweregrad'], words: ['schwere', 'schwere des vorfalls', 'kritikalität', 'einstufung', 'schweregrad des vorfalls', 'störungsklasse', 'schwere der störung'], weak: ['priorität', 'klassifizierung', 'dringlichkeit']},
    timeline: {
      titles: ['Zeitlicher Ablauf', 'Zeitleiste'],
      lastWords: ['zeitleiste', 'chronologie', 'zeitverlauf', '-chronologie', '-chronik'],
      words: ['zeitlinie', 'zeitverlauf', 'zeitlicher verlauf', 'zeitstrahl', 'zeitachse', 'chronologie', 'chronologischer ablauf', 'ereignisverlauf', 'ereignisablauf', 'ablauf', 'verlauf', 'verlauf des vorfalls', 'ablauf des vorfalls', 'ablauf der ereignisse', 'hergang', 'chronik', 'vorfallverlauf', 'störungsverlauf', 'zeitplan des vorfalls', 'zeitlicher hergang', 'tathergang', 'wann {ist|war} was passiert', 'was wann {geschah|passierte|passiert ist}', '{ereignis|vorfall|vorfalls|ablauf|störungs}protokoll', 'vorfallsverlauf'],
      weak: ['ereignisse', 'historie', 'protokoll']
    },
    'root-cause': {
      titles: ['Ursache', 'Ursachenanalyse'],
      lastWords: ['ursache', 'ursachen', 'ursachenanalyse', '-ursache', '-ursachen', '-ursachenanalyse', '-fehleranalyse', '-ursachenermittlung', '-ursachenforschung', '-problemursache'],
      words: ['ursachen', 'grundursache', 'grundursachen', 'hauptursache', 'kernursache', 'eigentliche ursache', 'tatsächliche ursache', 'technische ursache', 'warum ist es passiert', 'warum es passiert ist', 'wie kam es dazu', 'wie konnte das passieren', 'fehlerursache', 'fünf warum', 'grund', 'gründe', 'warum', 'woran {lag|hat} es{| gelegen}', '5 why analyse', '{fünf|5} whys', 'ursachenforschung', 'ursächlich', 'eigentliches problem', '{grund|auslöser} {des ausfalls|der störung}', 'ursache im prozess'],
      weak: ['analyse', 'technische analyse', 'technische details', 'diagnose', 'untersuchung', 'befund', 'hintergründe', 'erklärung']
    },
    'contributing-factors': {
      titles: ['Beitragende Faktoren'],
      words: ['begünstigende faktoren', 'mitwirkende faktoren', 'beitragende ursachen', 'weitere ursachen', 'verstärkende faktoren', 'begünstigende umstände', 'was beigetragen hat', 'einflussfaktoren', 'nebenursachen', 'warum es nicht aufgefallen ist', 'warum wurde es nicht früher erkannt', 'warum es nicht früher erkannt wurde', '{erschwerende|verschärfende|organisatorische|systemische|menschliche} {faktoren|umstände|ursachen}', 'was {hat dazu|dazu} beigetragen{| hat}', 'mitursachen', 'was {die störung|den ausfall|es} verschärft hat', 'erkennungslücke', 'warum {die tests es nicht bemerkt haben|kein test anschlug}'],
      weak: ['faktoren', 'umstände']
    },
    impact: {
      titles: ['Auswirkungen'],
      firstWords: ['betroffene'],
      lastWords: ['auswirkung', 'auswirkungen', '-auswirkung', '-auswirkungen', '-ausmaß', '-schaden', '-schäden', '-auswirkungsanalyse'],
      words: ['auswirkung', 'folgen', 'konsequenzen', 'schaden', 'schäden', 'schadensumfang', 'ausmaß', 'tragweite', 'betroffene nutzer', 'betroffene kunden', 'wer war betroffen', 'was war betroffen', 'wer oder was war betroffen', 'was tatsächlich verloren ging', 'kundenauswirkungen', 'nutzerwirkung', 'kennzahlen der auswirkungen', 'auswirkungen in zahlen', 'betroffene{| benutzer| anwender| systeme| dienste}', 'wirtschaftlicher schaden', 'reichweite', 'umfang {der störung|des ausfalls|des vorfalls}', 'betroffenheit', 'datenverlust', 'welche auswirkungen {hatte|gab} {das|es|die störung}'],
      weak: ['umfang', 'betroffen', 'wirkung']
    },
    trigger: {titles: ['Auslöser'], words: ['auslösendes ereignis', 'was den vorfall ausgelöst hat', 'anlass', '{auslösende|ausschlaggebende} {änderung|ursache|faktor}', 'was hat {es|das|den vorfall|die störung} ausgelöst', 'unmittelbarer auslöser']},
    detection: {
      titles: ['Erkennung'],
      words: ['entdeckung', 'feststellung', 'wie wurde es entdeckt', 'wie wurde der vorfall entdeckt', 'wie wurde der vorfall erkannt', 'wie wir es bemerkt haben', 'zeit bis zur erkennung', 'alarmierung', 'meldung', 'wie haben wir {davon|es} {erfahren|bemerkt}', 'identifizierung', '{monitoring|überwachung} und {alarmierung|erkennung}', 'wie es {auffiel|bemerkt wurde|entdeckt wurde}', 'störungsmeldung', 'erstmeldung', '{fehler|störungs|vorfall}erkennung'],
      weak: ['alarm']
    },
    resolution: {
      titles: ['Behebung'],
      lastWords: ['behebung', 'wiederherstellung', '-behebung', '-wiederherstellung'],
      words: ['lösung', 'wiederherstellung', 'störungsbehebung', 'fehlerbehebung', 'reaktion', 'gegenmaßnahmen', 'sofortmaßnahmen', 'sofortmaßnahme', 'der weg zur lösung', 'weg zur lösung', 'entstörung', 'korrektur', 'reparatur', 'was wir getan haben', 'wie wurde es behoben', 'wie wir es behoben haben', 'wie wurde der vorfall behoben', 'schadensbegrenzung', 'eindämmung', 'abhilfe', 'abmilderung', 'umgesetzte korrektur', 'durchgeführte korrektur', '{umgesetzte|durchgeführte|ergriffene|getroffene|eingeleitete|kurzfristige} maßnahmen', 'maßnahmen zur {behebung|wiederherstellung|eindämmung}', 'durchgeführte {änderungen|arbeiten|schritte}', '{implementierte|umgesetzte|angewandte|endgültige|finale|temporäre} lösung', 'was {haben wir|wurde} {unternommen|getan|gemacht}', 'was {wir getan|getan wurde}', 'lösungsweg', 'abhilfemaßnahmen', 'lösungen', '{problem|zwischen|übergangs|not}lösung', '{vorfall|vorfalls}reaktion', '{zwei|drei} korrekturen', '{angewandter|umgesetzter} fix'],
      weak: ['workaround', 'umgehungslösung', 'bereinigung']
    },
    background: {titles: ['Hintergrund'], words: ['vorgeschichte', 'kontext', 'ausgangslage', 'ausgangssituation', 'hintergrundinformationen', 'systemüberblick', '{system|it|ausgangs}architektur', 'architektur', 'rahmenbedingungen', '{technischer|fachlicher} hintergrund', 'wie das system {funktioniert|arbeitet}', 'normalbetrieb'], weak: ['umfeld']},
    'went-well': {
      titles: ['Was gut lief'],
      words: ['was lief gut', 'was ist gut gelaufen', 'was gut gelaufen ist', 'was gut funktioniert hat', 'was hat gut funktioniert', 'was funktioniert hat', 'was hat funktioniert', 'was hat geholfen', 'was geholfen hat', 'gut gelaufen', 'das gute', 'gut', 'positive aspekte', 'das lief gut', 'stärken', 'erfolge'], weak: ['positiv']
    },
    'went-poorly': {
      titles: ['Was schlecht lief'],
      words: ['was lief schlecht', 'was lief nicht gut', 'was nicht gut lief', 'was ist schlecht gelaufen', 'was schiefging', 'was ging schief', 'was schief lief', 'was lief schief', 'was nicht funktioniert hat', 'was hat nicht funktioniert', 'was nicht', 'was besser laufen könnte', 'was besser hätte laufen können', 'was können wir verbessern', 'was wir verbessern können', 'schlecht gelaufen', 'schwachstellen', 'probleme bei der bearbeitung', 'schlecht', 'was schiefgelaufen ist', 'was ist schiefgelaufen', 'verbesserungswürdig', 'schwächen', '{optimierungs|verbesserungs}{potenzial|potential|bedarf}', 'das lief schlecht', 'defizite', 'mängel'],
      weak: ['schwierigkeiten', 'herausforderungen', 'negativ']
    },
    lucky: {titles: ['Wo wir Glück hatten'], words: ['wo hatten wir glück', 'glück', 'glück gehabt', 'was hätte schlimmer kommen können', 'glückliche umstände', 'glückliche zufälle', '{womit|wobei} wir glück hatten', 'warum es nicht schlimmer kam']},
    'action-items': {
      titles: ['Maßnahmen'],
      lastWords: ['maßnahmen', 'aufgaben', 'folgemaßnahmen', '-maßnahmen', '-maßnahmenplan', '-maßnahmenkatalog'],
      words: ['maßnahmenplan', 'maßnahmenliste', 'folgemaßnahmen', 'nächste schritte', 'weiteres vorgehen', 'aufgaben', 'korrekturmaßnahmen', 'korrektive maßnahmen', 'abgeleitete maßnahmen', 'geplante maßnahmen', 'verbesserungsmaßnahmen', 'aktionspunkte', 'aktionsplan', 'was wir tun werden', 'was wir jetzt tun', 'wie geht es weiter', 'wie es weitergeht', 'weitere schritte', 'nacharbeiten', 'nachbereitung', 'umzusetzende maßnahmen', 'handlungsbedarf', 'was werden wir tun', 'was kommt als {nächstes|nächster schritt}', 'noch {offen|zu tun|zu erledigen}', 'zu erledigen', '{ausstehende|offene|restliche|verbleibende} {arbeiten|aufgaben|punkte|maßnahmen}', 'nachverfolgung', 'verbesserungsvorschläge', 'was noch zu tun ist'],
      weak: ['ausblick', 'vorschlag', 'vorschläge', 'handlungsempfehlungen', 'empfehlungen', 'empfehlung', 'empfohlene maßnahmen', 'empfohlene nächste schritte', 'verbesserungen']
    },
    prevention: {
      titles: ['Vorbeugung'],
      words: ['prävention', 'vorbeugende maßnahmen', 'präventive maßnahmen', 'präventivmaßnahmen', 'vermeidung', 'vermeidung in der zukunft', 'wie wir das künftig verhindern', 'wie verhindern wir das in zukunft', 'wie verhindern wir eine wiederholung', 'leitplanken', 'eingeführte schutzmaßnahmen', 'präventionsplan', '{präventions|schutz|vorbeuge|vorbeugungs}maßnahmen', 'maßnahmen zur {prävention|vorbeugung|verhinderung|vermeidung}', 'verhinderung', '{vermeidung|verhinderung} {einer wiederholung|künftiger vorfälle|zukünftiger vorfälle}', 'wiederholung vermeiden', 'vorsorge', 'künftige {prävention|vermeidung}', '{neue|hinzugefügte} {schutzmaßnahmen|absicherungen}', '{regeln|bewährte praktiken} für die zukunft']
    },
    'lessons-learned': {
      titles: ['Erkenntnisse'],
      lastWords: ['erkenntnisse', 'lehren'],
      words: ['lehren', 'gewonnene erkenntnisse', 'was wir gelernt haben', 'was haben wir gelernt', 'was wir daraus lernen', 'was wir daraus gelernt haben', 'gelernt', 'gelerntes', 'rückblick', 'fazit', 'schlussfolgerungen', 'lektionen', 'lernpunkte', 'reflexion', 'wichtigste erkenntnisse', '{gelernte|gelernten} lektionen', 'das gelernte', 'schlussfolgerung', 'lerneffekte', 'erfahrungen', 'schlüsse', 'was nehmen wir mit'],
      weak: ['bewertung']
    },
    supporting: {
      titles: ['Weitere Informationen'],
      words: ['anhang', 'anhänge', 'anlagen', 'verweise', 'referenzen', 'quellen', 'belege', 'nachweise', 'weiterführende links', 'weiterführende informationen', 'siehe auch', 'glossar', 'protokolle', 'grafiken', 'verwandte dokumente', 'zugehörige dokumente', 'unterlagen', 'materialien', 'kennzahlen', 'validierung', 'verifikation', 'verifizierung', 'tests', 'reproduktion', 'reproduktionsschritte', 'verwandte seiten', 'commits', 'nachweis', 'notizen', 'metriken', '{verwandte|ähnliche} vorfälle', 'zugehörige {tickets|issues}', 'überprüfung', '{betroffene|geänderte} dateien', 'änderungshistorie', 'zusätzliche informationen', 'relevante commits', 'schritte zur reproduktion', '{verwandte|zugehörige} code änderungen', 'referenzdokumente', 'versionierung', 'betroffener code'], weak: ['hinweise', 'test', 'begriffe', 'anmerkungen']
    }
  },
  several: {
    'korrektur- und {vorbeugemaßnahmen|präventivmaßnahmen|präventionsmaßnahmen}': ['action-items', 'prevention'],
    'was lief {gut, was lief schlecht|gut / schlecht}': ['went-well', 'went-poorly'],
    'was lief gut / was lief schlecht': ['went-well', 'went-poorly'],
    'korrektur- und vorbeugungsmaßnahmen': ['action-items', 'prevention'],
    'ursache und behebung': ['root-cause', 'resolution'],
    'ursache und lösung': ['root-cause', 'resolution'],
    'auswirkungen und ursache': ['impact', 'root-cause'],
    'lehren und maßnahmen': ['lessons-learned', 'action-items']
  },
  joints: [' und ', ' oder ', ' sowie ', ' bzw. '],
  modifiers: ['die', 'der', 'das', 'den', 'unsere', 'eine', 'kurze', 'technische', 'geschäftliche', 'detaillierte', 'ausführliche', 'wichtige', 'wichtigste', 'mögliche', 'vermutete', 'wahrscheinliche', 'vorläufige', 'erste', 'weitere', 'konkrete', 'organisatorische', 'direkte', 'unmittelbare', 'primäre', 'tiefere', 'eigentliche', 'identifizierte', 'langfristige', 'kurzfristige', 'mittelfristige', 'vorfall', 'störung', 'umgesetzte', 'offene', 'geplante', 'systemische'],
  tails: ['analyse', 'übersicht', 'im detail', 'des vorfalls', 'des ausfalls', 'der störung', 'im überblick', 'liste', 'für nutzer', 'für kunden', 'alle zeiten in utc', 'des problems', 'des fehlers'],
  connectors: ['der', 'des', 'von', 'für', 'auf', 'zur', 'zum', 'während', 'in', 'nach', 'bei', 'aus', 'alle zeiten', 'zeiten', 'wie', 'über', 'gegen'],
  generic: ['zusammenfassung', 'überblick', 'beschreibung', 'analyse', 'liste', 'umfang'],
  ofWords: ['der', 'des', 'von', 'zu'],
  frames: ['was war die', 'was war der', 'was waren die', 'was ist die', 'was sind die', 'welche'],
  fillers: ['eigentlich', 'genau', 'wirklich', 'denn', 'nun', 'tatsächlich', 'jetzt'],
  phrases: [
    {name: 'detection', order: [['warum', 'wieso', 'weshalb'], ['nicht', 'unbemerkt', 'spät', 'monitoring', 'alarm'], ['bemerkt', 'erkannt', 'aufgefallen', 'entdeckt', 'angeschlagen', 'alarmiert', 'ausgelöst', 'unbemerkt']]},
    {name: 'detection', order: [['warum', 'wieso', 'weshalb'], ['unbemerkt']]},
    {name: 'contributing-factors', order: [['warum', 'wieso', 'weshalb'], ['lange', 'tests', 'unbemerkt', 'monitoring', 'alarm', 'alarme', 'spät']]},
    {name: 'prevention', order: [['wie'], ['verhindern', 'vermeiden', 'vorbeugen']]},
    {name: 'prevention', order: [['maßnahmen'], ['vermeidung', 'prävention', 'vorbeugung', 'verhinderung']]},
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
  counters: ['teil', 'schritt', 'abschnitt', 'ursache', 'kapitel', 'nr'],
  questionWords: ['was', 'wie', 'warum', 'wer', 'wen', 'wem', 'wann', 'wo', 'welche', 'welcher', 'welches', 'wieso', 'weshalb', 'wieviel', 'ist', 'sind', 'hat', 'haben', 'war', 'waren'],
  metadata: {
    acknowledged: ['bestätigt', 'bestätigt um', 'quittiert'],
    authors: ['autor', 'autorin', 'autoren', 'autor(en)', 'autorinnen', 'verfasser', 'verfasserin', 'verfasst von', 'erstellt von', 'geschrieben von', 'bericht von', 'autorenschaft', 'autor:in', 'autor*in', 'autor:innen', 'ersteller', 'protokollführer'],
    closed: ['geschlossen', 'geschlossen am', 'abgeschlossen', 'abgeschlossen am'],
    commander: ['einsatzleitung', 'einsatzleiter', 'einsatzleiterin', 'vorfallmanager', 'vorfallleitung', 'leitung'],
    date: ['datum', 'datum des vorfalls', 'vorfallsdatum', 'vorfalldatum', 'tag', 'wann', 'datum und uhrzeit', 'zeitpunkt', 'datum/uhrzeit', 'zeitraum', 'tag des vorfalls', 'tag des ausfalls', 'vorfall-datum', 'ereignisdatum', 'datum der störung'],
    detected: ['erkannt', 'erkannt um', 'erkannt am', 'entdeckt', 'entdeckt am', 'entdeckt um', 'bemerkt', 'bemerkt um', 'festgestellt', 'gemeldet', 'gemeldet am', 'gemeldet um', 'erste meldung', 'erkennung', 'zeitpunkt der erkennung', 'entdeckungszeitpunkt', 'zeitpunkt der entdeckung', 'erstmals bemerkt'],
    duration: ['dauer', 'ausfallzeit', 'ausfalldauer', 'störungsdauer', 'dauer des vorfalls', 'dauer des ausfalls', 'stillstandsdauer', 'gesamtdauer', 'zeit bis zur behebung', 'zeit bis zur wiederherstellung', 'dauer der störung', 'gesamtausfallzeit', 'dauer der auswirkungen', 'dauer der auswirkung'],
    ended: ['ende', 'beendet', 'beendet um', 'behoben', 'behoben am', 'behoben um', 'gelöst', 'gelöst am', 'gelöst um', 'ende des vorfalls', 'ende des ausfalls', 'ende der störung', 'wiederhergestellt', 'wiederhergestellt um', 'entstört', 'störungsende', 'bis', 'endzeit', 'behebungszeitpunkt', 'zeitpunkt der behebung', 'wiederhergestellt am', 'ausfallende'],
    owner: ['verantwortlich', 'verantwortliche', 'verantwortlicher', 'verantwortliche(r)', 'zuständig', 'zuständiges team', 'verantwortliches team', 'eigentümer', 'eigentümerin', 'verantwortliche person'],
    published: ['veröffentlicht', 'veröffentlicht am', 'veröffentlichung', 'datum der veröffentlichung', 'erstellt', 'erstellt am', 'berichtsdatum', 'datum des berichts', 'verfasst am'],
    reviewed: ['geprüft', 'geprüft am', 'geprüft von', 'besprochen', 'besprochen am', 'durchgesehen', 'freigegeben', 'freigegeben von', 'freigabe', 'nachbesprechung', 'abgenommen', 'abgenommen von', 'gegengelesen von'],
    severity: ['schweregrad', 'schwere', 'kritikalität', 'priorität', 'prio', 'einstufung', 'dringlichkeit', 'klassifizierung', 'stufe'],
    shared: ['verteiler', 'geteilt mit', 'verteilt an', 'empfänger', 'zielgruppe'],
    started: ['beginn', 'begonnen', 'begonnen um', 'gestartet', 'anfang', 'beginn des vorfalls', 'beginn des ausfalls', 'beginn der störung', 'störungsbeginn', 'von', 'uhrzeit', 'startzeit', 'störung seit', 'startzeitpunkt', 'ausfallbeginn', 'beginn der auswirkungen'],
    status: ['stand', 'zustand', 'bearbeitungsstand', 'status des dokuments', 'aktueller status', 'vorfallstatus'],
    'time-zone': ['zeitzone']
  },
  weakKeys: {severity: ['priorität', 'prio', 'dringlichkeit', 'stufe', 'klassifizierung', 'einstufung'], started: ['von', 'uhrzeit'], ended: ['bis']},
  timeColumns: ['zeit', 'uhrzeit', 'wann', 'zeitpunkt', 'datum', 'zeitstempel', 'zeit (utc)', 'datum/uhrzeit', 'uhr'],
  milestones: {
    started: {labels: ['beginn', 'störungsbeginn', 'ausfall beginnt', 'beginn des vorfalls', 'auslöser'], words: ['beginn', 'begann', 'deployment', 'ausgerollt', 'rollout', 'release', 'eingespielt', 'gemergt', 'erste fehler', 'erster fehler', 'fällt aus', 'fiel aus', 'fallen aus', 'läuft ab', 'abgelaufen', 'schlagen fehl', 'startet', 'aktiviert', 'stürzt ab', 'antwortet nicht', 'bricht ab', 'tritt auf'], hints: ['fehler', 'steigt', 'änderung']},
    detected: {labels: ['erkannt', 'erkennung', 'entdeckt', 'alarm', 'bemerkt', 'gemeldet', 'erste meldung', 'meldung'], words: ['erkannt', 'erkennt', 'entdeckt', 'bemerk', 'meldet', 'meldung', 'melden', 'gemeldet', 'aufgefallen', 'fällt auf', 'fällt dem', 'monitoring', 'überwachung', 'beschwer', 'alarmiert', 'festgestellt', 'stellt fest', 'beobacht', 'kundenanfrage', 'ticket'], hints: ['ruft', 'anruf', 'sieht', 'schreib', 'frag']},
    triaged: {labels: ['untersuchung', 'analyse', 'diagnose', 'eskalation', 'eskaliert', 'vorfall ausgerufen'], words: ['untersuch', 'analys', 'eskal', 'ausgerufen', 'ruft den vorfall aus', 'eröffnet', 'identifiziert', 'ursache gefunden', 'eingegrenzt', 'bestätigt', 'beginnt mit der', 'krisenstab', 'telefonkonferenz', 'einsatzleitung', 'übernimmt', 'quittiert', 'lokalisiert'], hints: ['prüf', 'sucht', 'vermut']},
    mitigated: {labels: ['eindämmung', 'gegenmaßnahme', 'neustart', 'entschärft', 'abmilderung', 'sofortmaßnahme'], words: ['zurückgerollt', 'zurückgesetzt', 'zurückgenommen', 'neu gestartet', 'neustart', 'startet neu', 'neugestartet', 'gegenmaßnahme', 'entschärf', 'deaktiviert', 'abgeschaltet', 'umgeschaltet', 'umgeleitet', 'skaliert', 'erhöht', 'behoben', 'fix', 'eingespielt', 'aus dem load', 'aus der last', 'herausgenommen', 'eingedämmt', 'gelöscht', 'abgemildert'], hints: ['geändert', 'ersetzt', 'angepasst']},
    restored: {labels: ['ende', 'behoben', 'wiederhergestellt', 'entwarnung', 'wiederherstellung', 'störungsende', 'gelöst', 'normalbetrieb'], words: ['wiederhergestellt', 'wieder erreichbar', 'wieder verfügbar', 'wieder normal', 'wieder online', 'läuft wieder', 'laufen wieder', 'funktioniert wieder', 'funktionieren wieder', 'wieder im', 'normalbetrieb', 'normalisiert', 'entwarnung', 'vollständig behoben', 'behoben', 'keine fehler mehr', 'ende der störung', 'ende des', 'vorfall beendet', 'wieder grün', 'stabil', 'regelbetrieb', 'antwortet wieder', 'gelöst'], hints: ['wieder', 'ende']},
    closed: {labels: ['geschlossen', 'abgeschlossen', 'vorfall geschlossen', 'abschluss'], words: ['geschlossen', 'schließt den vorfall', 'abgeschlossen', 'formell geschlossen', 'für beendet erklärt'], hints: ['abschluss']}
  },
  callers: {calls: ['anruf', 'ruft', 'meldet', 'melden', 'schreibt', 'beschwert', 'beschwerde', 'fragt'], from: ['von', 'durch']},
  recovery: {states: ['stabil', 'erreichbar', 'verfügbar', 'grün', 'gesund', 'behoben', 'wiederhergestellt', 'wieder', 'läuft', 'laufen', 'erfolgreich', 'beendet', 'leer', 'abgearbeitet', 'bestätigt'], alarms: ['alarme', 'warnung', 'warnungen'], ends: ['endet', 'enden', 'verstummt', 'erlischt', 'löst sich auf', 'aufgehoben'], all: ['alle', 'alles'], nots: ['nicht', 'kaum', 'nie'], levels: ['unter', 'über', 'auf', 'bei', 'wieder auf']},
  severity: {
    words: ['kritisch', 'hoch', 'mittel', 'niedrig', 'gering', 'schwer', 'schwerwiegend', 'mittelschwer', 'leicht', 'sehr hoch', 'erheblich', 'dringend', 'katastrophal'],
    letters: {level: ['stufe', 'klasse', 'grad', 'schweregrad'], p: ['priorität'], s: [], sev: []},
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
    draft: ['entwurf', 'in arbeit', 'in bearbeitung', 'in prüfung', 'im review', 'vorläufig', 'unvollständig', 'offen', 'arbeitsfassung', 'ausstehend', 'zur prüfung'],
    final: ['fertig', 'endgültig', 'veröffentlicht', 'abgeschlossen', 'freigegeben', 'geprüft', 'endfassung', 'abgenommen', 'geschlossen', 'vollständig'],
    incident: ['behoben', 'gelöst', 'in untersuchung', 'wird untersucht', 'überwacht', 'entschärft', 'wiederhergestellt', 'andauernd', 'identifiziert', 'eingedämmt', 'unter beobachtung', 'beendet'],
    ongoing: ['andauernd', 'dauert an', 'in untersuchung', 'wird untersucht', 'nicht behoben', 'ungelöst', 'offen', 'laufend', 'aktiv']
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
    incidentNames: ['vorfall', 'störung', 'ausfall'],
    ordinals: ['erster', 'zweiter', 'dritter', 'erste', 'zweite', 'dritte'],
    types: ['vorfallbericht', 'vorfall', 'störung', 'störungsbericht'],
    reports: ['vorfallbericht', 'vorfallsbericht', 'störungsbericht', 'ausfallbericht', 'vorfallanalyse', 'störungsanalyse', 'ursachenanalyse', 'nachbetrachtung', 'incident bericht', 'bericht zum vorfall', 'bericht zum ausfall', 'postmortem bericht', 'nachbericht'],
    titles: {
      incident: ['vorfall', 'vorfälle', 'ausfall', 'ausgefallen', 'störung', 'nicht erreichbar', 'nicht verfügbar', 'datenverlust', 'datenleck', 'absturz', 'abgestürzt', 'angriff', 'fehlgeschlagen', 'unterbrechung', 'beeinträchtigung', 'fehler', 'fehlgeschlagene', 'verzögert', 'abgelaufen', 'überlastung', 'deaktiviert', 'offengelegt', 'stillstand', 'scheitern', 'scheiterte', 'kaputt', 'defekt', 'gestört', 'nicht mehr', 'hängt', 'blockiert', 'falsch', 'doppelte', 'verloren', 'regression', 'panne'],
      review: ['nachbetrachtung', 'vorfallbericht', 'störungsbericht', 'ursachenanalyse', 'nachbericht']
    },
    folders: ['vorfallberichte', 'nachbetrachtungen'],
    incidentFolders: ['vorfälle', 'störungen', 'ausfälle'],
    others: {
      anywhere: ['vorlage', 'anleitung', 'handbuch', 'betriebshandbuch', 'notfallplan', 'leitfaden', 'protokoll der sitzung', 'besprechungsprotokoll', 'lastenheft', 'pflichtenheft', 'notfallhandbuch', 'checkliste', 'konzept', 'richtlinie', 'übung'],
      edge: ['prozess', 'verfahren', 'konzept', 'richtlinie', 'richtlinien', 'einführung', 'übersicht', 'schulung', 'muster', 'beispiel'],
      prepositions: ['für', 'über', 'zu', 'zur', 'zum', 'von'],
      after: ['vorlage', 'prozess', 'richtlinie', 'leitfaden', 'kultur', 'beispiel', 'checkliste', 'muster', 'schreiben', 'verfahren'],
      before: ['beispiel', 'muster', 'fiktiver', 'fiktives', 'wie schreibt man ein', 'wie schreibt man einen'],
      folders: ['vorlagen', 'anleitungen', 'handbücher', 'konzepte', 'protokolle', 'richtlinien']
    },
    templates: {names: ['vorlage', 'muster', 'formular'], folders: ['vorlagen', 'vorlage'], of: ['vorfall', 'vorfallbericht', 'störung', 'bericht', 'nachbetrachtung']},
    invented: ['fiktiv', 'fiktiver', 'fiktives', 'fiktive', 'erfunden', 'erfundener', 'hypothetisch'],
    otherHeadings: ['zweck', 'geltungsbereich', 'zielgruppe', 'voraussetzungen', 'verwendung', 'benutzung', 'konfiguration', 'rollen', 'definitionen', 'tagesordnung', 'beschlüsse', 'entscheidung', 'alternativen', 'schritte zur reproduktion', 'erwartetes verhalten', 'tatsächliches verhalten', 'anforderungen', 'ziele', 'nichtziele', 'eskalation', 'vorgehensweise'],
    incidentWords: ['ausfall', 'ausgefallen', 'störung', 'vorfall', 'nicht erreichbar', 'unerreichbar', 'nicht verfügbar', 'beeinträchtig', 'ursache', 'zurückgerollt', 'wiederhergestellt', 'bereitschaft', 'alarm', 'überwachung', 'betroffen', 'fehlerrate', 'zeitüberschreitung', 'unterbrech', 'eskal', 'behoben', 'abgestürzt', 'produktion', 'uhr', 'mesz', 'mez', 'abgelaufen', 'untersuch', 'überlast', 'neustart', 'neu gestartet', 'datenverlust', 'fehlgeschlagen', 'deaktiviert', 'regression', 'fehlkonfig'],
    narration: {
      past: ['war', 'waren', 'wurde', 'wurden', 'hatte', 'hatten', 'konnte', 'konnten', 'begann', 'fiel', 'ging', 'kam', 'fand', 'stieg', 'blieb', 'führte', 'sah', 'lief', 'stand', 'brach', 'erhielt', 'erhielten', 'schlug', 'schlugen', 'meldete', 'meldeten', 'stellte', 'zeigte', 'versuchte', 'verlor', 'startete', 'riefen', 'nahm', 'bestand', 'bestanden', 'betraf'],
      instructions: ['sollte', 'sollten', 'muss', 'müssen', 'wird', 'werden', 'kann', 'können', 'darf', 'dürfen', 'bitte', 'falls', 'wenn', 'soll', 'sollen', 'sie']
    }
  },
  placeholders: {
    names: ['kommentar', 'kommentare', 'liste'],
    first: ['beschreibe', 'beschreiben', 'bitte', 'hier', 'kurze', 'kurz', 'liste', 'name', 'was', 'wann', 'wer', 'warum', 'wie', 'füge', 'z. b.', 'z.b', 'zusammenfassung', 'erkläre', 'ergänze'],
    last: ['hier', 'einfügen', 'eintragen', 'ergänzen', 'beschreiben', 'ausfüllen', 'angeben'],
    enclosed: ['bitte', 'hier'],
    nouns: ['datum', 'uhrzeit', 'zeit', 'namen', 'titel', 'dauer', 'anzahl', 'zahl', 'verantwortlich', 'verantwortliche', 'autor', 'autorin', 'frist', 'grund', 'nummer', 'jjjj-mm-tt', 'tt.mm.jjjj', 'jjjj-mm-tt hh:mm'],
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
  spelling: {abbreviations: ['z.b', 'd.h', 'u.a', 'bzw', 'evtl', 'ggf', 'inkl', 'usw', 'std', 'tsd', 'mio', 'mrd', 'abb', 'bspw', 'vgl', 'o.ä', 'k', 'lfd', 'sog'], endings: [['en', 'er', 'es', 'e', 'n', 's'], ['ung', 'ungen']]}
}
