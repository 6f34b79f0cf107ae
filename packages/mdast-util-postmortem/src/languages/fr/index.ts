import type {LanguageData} from '../language-data.ts'
import {actions, people} from './actions.ts'
import {figures} from './figures.ts'
import {impact} from './impact.ts'
import {time} from './time.ts'

/** French. */
// prettier-ignore
export const fr: LanguageData = {
  locale: 'fr',
  hasSpaces: true,
  notEnglish: ['bug', 'on', 'or', 'a', 'as', 'at', 'but', 'me', 'an', 'sent', 'd', 's', 'in', 'to', 'no', 'part', 'ten', 'point', 'sort', 'quit', 'six', 'it', 'by'],
  plainLetters: [{à: 'a', â: 'a', ç: 'c', é: 'e', è: 'e', ê: 'e', ë: 'e', î: 'i', ï: 'i', ô: 'o', ù: 'u', û: 'u', œ: 'oe'}],
  frequentWords: ['le', 'la', 'les', 'et', 'des', 'du', 'une', 'est', 'pas', 'pour', 'dans', 'nous', 'par'],
  sections: {
    summary: {
      titles: ['Résumé'],
      lastWords: ['résumé'],
      words: ['résumé exécutif', 'synthèse', 'en bref', 'en résumé', 'aperçu', 'en un coup d’œil', "résumé de l'incident", "synthèse de l'incident", "l'incident", 'note de synthèse', "vue d'ensemble", 'résumé des faits', 'rappel des faits', "{description|exposé|énoncé|présentation|nature|bilan} {des faits|de l'incident|du problème}", 'en {quelques|deux} mots', "l'essentiel", "sommaire{| exécutif| de l'incident}", 'résumé managérial'],
      weak: ["que s'est il passé", 'les faits', 'faits', 'description', 'introduction', 'incident', 'problème', 'le problème', 'symptôme', 'symptômes', 'contexte et résumé', 'symptôme observé', 'symptômes observés', "qu'est {il|ce qui est} arrivé", "qu'est ce qui {s'est passé|est arrivé}", "{ce qu'il|ce qui} s'est passé", 'constat', 'objet', 'dysfonctionnement constaté']
    },
    severity: {titles: ['Sévérité', 'Gravité'], words: ['criticité', 'niveau de sévérité', 'niveau de gravité', 'niveau de criticité', "gravité de l'incident"], weak: ['priorité', 'classification']},
    timeline: {
      titles: ['Chronologie'],
      lastWords: ['chronologie'],
      words: ['chronologie des événements', 'chronologie des évènements', "chronologie de l'incident", 'déroulé', 'déroulé des événements', "déroulé de l'incident", 'déroulement', "déroulement de l'incident", 'déroulement des faits', 'déroulement des événements', 'frise chronologique', 'ligne de temps', 'séquence des événements', "timeline de l'incident", 'timeline des événements', 'enchaînement des faits', 'frise temporelle', '{suite|enchaînement|fil} des événements', "{évolution|journal|récit|histoire|historique|calendrier} {de l'incident|des événements|des faits}", 'main courante', "comment {cela|l'incident} s'est déroulé", 'faits chronologiques', 'échelle de temps'],
      weak: ['historique', 'événements', 'évènements', 'journal', 'évolution']
    },
    'root-cause': {
      titles: ['Cause racine', 'Analyse des causes'],
      lastWords: ['cause racine', 'causes racines'],
      words: ['causes racines', 'cause profonde', 'causes profondes', 'cause principale', 'causes principales', 'cause directe', 'cause première', 'cause originelle', 'cause initiale', 'cause fondamentale', 'cause technique', 'origine', "origine de l'incident", 'origine du problème', 'analyse des causes racines', 'analyse de la cause racine', 'analyse causale', "pourquoi est-ce arrivé", "pourquoi c'est arrivé", 'pourquoi cela est arrivé', 'cinq pourquoi', 'les 5 pourquoi', 'les cinq pourquoi', 'pourquoi', 'raison', 'raisons', 'mécanisme de la panne', 'mécanisme de défaillance', 'causes identifiées', "quelle {est|était} l'origine", "qu'est ce qui a {causé|provoqué} {l'incident|la panne|le problème}", "ce qui a {causé|provoqué} {l'incident|la panne}", '{méthode|analyse} des {5|cinq} pourquoi', 'mécanisme', 'source du problème'],
      weak: ['analyse', 'analyse technique', 'diagnostic', 'investigation', 'explication', 'analyse détaillée', 'constat']
    },
    'contributing-factors': {
      titles: ['Facteurs contributifs'],
      words: ['facteur contributif', 'facteurs contributeurs', 'causes contributives', 'causes systémiques', 'causes secondaires', 'ce qui a contribué', "pourquoi ça a passé la revue", "pourquoi cela n'a pas été détecté", "pourquoi ce n'a pas été détecté plus tôt", 'conditions favorables', 'défaut de détection', "pourquoi ça n'a pas été détecté", 'autres {causes|facteurs}', '{causes|circonstances} {indirectes|aggravantes|organisationnelles}', 'facteurs {humains|organisationnels|aggravants|favorisants|ayant contribué}', 'ce qui y a contribué', "qu'est ce qui a contribué", "facteurs ayant contribué à l'incident", "pourquoi {les tests ne l'ont pas {vu|détecté}|aucun test ne l'a {vu|détecté}}"],
      weak: ['facteurs', 'circonstances']
    },
    impact: {
      titles: ['Impact'],
      lastWords: ['affectés', 'impactés', 'touchés', 'affectées', 'impactées', 'concernés'],
      words: ['conséquences', 'conséquence', 'effets', 'dégâts', 'dommages', 'services affectés', 'services impactés', 'systèmes affectés', 'utilisateurs affectés', 'utilisateurs impactés', 'clients impactés', 'périmètre impacté', 'exposition', "qui a été touché", "qui a été impacté", 'étendue', "étendue de l'impact", "mesures d'impact", 'impact mesuré', 'impact client', 'impact utilisateur', 'impact métier', 'impact business', "chiffres de l'impact", 'préjudice', 'pertes{| de données}', "{mesure|mesures} de l'impact", "analyse d'impact", "évaluation d'impact", 'ce qui a été {touché|impacté|affecté}', "rayon d'impact", "évaluation {de l'impact|des impacts}"],
      weak: ['périmètre', 'portée', 'ampleur']
    },
    trigger: {titles: ['Déclencheur'], words: ["ce qui l'a déclenché", 'ce qui a déclenché', 'événement déclencheur', "ce qui a déclenché l'incident", 'fait générateur', '{facteur|cause|élément|fait} {déclenchant|déclenchante|déclencheur}', 'déclenchement', "déclencheur de l'incident", "qu'est ce qui {l'a|a} déclenché{| l'incident}"]},
    detection: {
      titles: ['Détection'],
      words: ['découverte', "comment l'incident a été détecté", "comment a-t-on détecté l'incident", "comment l'avons-nous détecté", 'comment on l’a détecté', 'temps de détection', 'alerte', 'signalement', "comment nous l'avons su", '{mode|moyen|méthode} de détection', '{surveillance|supervision|observabilité} et détection', "{remontée|découverte} de l'incident"]
    },
    resolution: {
      titles: ['Résolution'],
      lastWords: ['résolution', 'rétablissement'],
      words: ['rétablissement', 'remédiation', 'correction', 'correctif', 'corrections', 'corrections appliquées', 'correction appliquée', 'correctif appliqué', 'solution appliquée', 'solutions appliquées', 'réponse', "réponse à l'incident", 'intervention', 'actions immédiates', 'actions réalisées', 'mesures immédiates', 'mesures correctives appliquées', 'actions correctives appliquées', 'correctifs', 'correctifs appliqués', 'atténuation', 'contournement', 'confinement', 'stratégie de remédiation', 'retour à la normale', 'comment nous avons résolu', "comment l'incident a été résolu", 'ce qui a changé', 'réparation', 'reprise', 'solutions implémentées', 'solution implémentée', 'patch', 'patch conceptuel', 'restauration', 'récupération', 'endiguement', "{mesures|actions} {d'urgence|effectuées|prises|menées|entreprises|mises en œuvre|de contournement|de mitigation}", "qu'avons nous fait", "qu'a t on fait", "ce {que nous avons|qui a été|qu'on a} fait", "{traitement|gestion|prise en charge} de l'incident", 'dépannage', 'remise en service', 'solutions', 'remèdes', '{deux|trois} {correctifs|corrections}', 'étapes {exécutées|réalisées}'],
      weak: ['solution de contournement', 'modifications', 'changements effectués', 'traitement', 'réaction']
    },
    background: {titles: ['Contexte'], words: ['contexte technique', 'arrière-plan', 'rappel du contexte', 'préambule', 'antécédents', 'architecture', "avant l'incident", '{informations|éléments} de contexte', 'fonctionnement {normal|attendu|nominal}', 'situation {initiale|de départ}'], weak: ['environnement']},
    'went-well': {
      titles: ['Ce qui a bien fonctionné'],
      words: ['ce qui a bien marché', "ce qui s'est bien passé", 'ce qui a fonctionné', 'ce qui a marché', "qu'est-ce qui a bien fonctionné", "qu'est-ce qui s'est bien passé", "qu'est-ce qui a bien marché", 'points positifs', 'points forts', 'le positif', 'les points positifs', 'ce qui nous a aidés', 'réussites', '{bonnes choses|bons points}'], weak: ['positif', 'forces', 'succès']
    },
    'went-poorly': {
      titles: ["Ce qui n'a pas bien fonctionné"],
      words: ["ce qui n'a pas bien marché", "ce qui n'a pas fonctionné", "ce qui n'a pas marché", "ce qui s'est mal passé", 'ce qui a mal fonctionné', 'ce qui peut être amélioré', 'ce qui pourrait être amélioré', "ce qui aurait pu mieux se passer", "qu'est-ce qui n'a pas fonctionné", "qu'est-ce qui s'est mal passé", 'points négatifs', 'points faibles', "points d'amélioration", "axes d'amélioration", "pistes d'amélioration", 'à améliorer', 'points à améliorer', 'ce que nous pouvons améliorer', "ce qui {a|s'est} moins bien {fonctionné|passé}", '{axes|pistes} de progrès', 'dysfonctionnements', 'ce qui a {échoué|posé problème|manqué}', 'points de friction'],
      weak: ['difficultés', 'difficultés rencontrées', 'négatif', 'le négatif', 'limites', 'faiblesses', 'lacunes']
    },
    lucky: {titles: ['Là où nous avons eu de la chance'], words: ['où nous avons eu de la chance', 'où avons-nous eu de la chance', 'chance', 'coups de chance', 'coup de chance', 'ce qui aurait pu être pire', 'là où on a eu de la chance', 'où on a eu de la chance', 'nous avons eu de la chance', 'en quoi avons nous eu de la chance', '{éléments|part} de chance', 'facteur chance', "pourquoi ce n'était pas pire"]},
    'action-items': {
      titles: ['Actions correctives', "Plan d'action"],
      lastWords: ['actions', 'actions correctives'],
      words: ['actions correctrices', 'action corrective', "plan d'actions", 'actions à mener', 'actions à entreprendre', 'prochaines étapes', 'suites à donner', 'suite à donner', 'suites', 'suivi', 'actions de suivi', "actions d'amélioration", 'actions prévues', 'actions décidées', 'mesures correctives', 'mesures correctrices', 'tâches', 'à faire', 'reste à faire', 'travaux à venir', 'actions de suite', 'actions requises', 'actions immédiates requises', 'actions nécessaires', 'étapes suivantes', 'et {ensuite|maintenant}', "{points|éléments} d'action", 'points {en suspens|ouverts|à traiter}', 'améliorations {prévues|à apporter|à venir|proposées}', 'que va t on faire', "qu'allons nous faire", 'ce que nous allons {faire|changer}', 'chantiers', 'engagements', "plan {de remédiation|d'amélioration|de correction}", 'préconisations', 'actions {long|court|moyen} terme', 'prochains pas'],
      weak: ['suite', 'mesures', 'proposition', 'propositions', 'recommandations', 'recommandation', 'actions recommandées', 'actions suggérées', 'améliorations']
    },
    prevention: {
      titles: ['Prévention'],
      words: ['mesures préventives', 'actions préventives', 'prévention de la récidive', "comment éviter que cela se reproduise", 'comment éviter que ça se reproduise', "pour éviter que cela se reproduise", 'pour que cela ne se reproduise pas', 'comment nous allons éviter', 'prévention et automatisation', 'non-régression', 'garde fous', 'garde fous établis', 'règles à appliquer', "règles à appliquer à l'avenir", 'plan de prévention', 'prévention {de la récurrence|des récidives}', "comment {l'éviter|prévenir|éviter|l'empêcher}", 'éviter {la récurrence|la récidive|que cela se reproduise|que ça se reproduise}', 'non récurrence', '{mesures|actions} {de protection|de prévention|pérennes}', "bonnes pratiques pour l'avenir", 'nouvelles protections']
    },
    'lessons-learned': {
      titles: ['Leçons apprises'],
      lastWords: ['leçons', 'enseignements'],
      words: ['leçons', 'leçon', 'leçons tirées', 'leçons retenues', 'enseignements', 'enseignements tirés', 'ce que nous avons appris', "ce qu'on a appris", "qu'avons-nous appris", 'apprentissages', "retour d'expérience", 'retours d’expérience', 'bilan', 'conclusion', 'à retenir', 'ce que nous retenons', 'rex', 'retex', "qu'a t on appris", 'réflexions', '{points clés|points|leçons|choses} à retenir', "leçons de l'incident"],
      weak: ['conclusions']
    },
    supporting: {
      titles: ['Informations complémentaires'],
      words: ['annexe', 'annexes', 'références', 'liens', 'liens utiles', 'preuves', 'pièces jointes', 'glossaire', 'voir aussi', 'ressources', 'journaux', 'graphiques', 'documentation associée', 'pour aller plus loin', 'éléments de preuve', 'fichiers modifiés', 'commits associés', 'validation', 'tests', 'vérification', 'vérifications', 'reproduction', 'reproduction minimale', 'détails techniques', 'checklist incident', 'checklist', 'notes', 'notes complémentaires', 'tests de validation', 'tests automatisés', 'validation fonctionnelle', 'validation manuelle', 'fichiers', 'historique des modifications', 'conformité', 'déploiement', 'résultat attendu', 'résultat observé', 'contacts', 'informations supplémentaires', 'métriques', 'remarques', '{tickets|incidents|documents} {liés|similaires|associés}', 'étapes de reproduction', 'comment reproduire', "captures d'écran", 'documents de référence', 'modifications de code {associées|liées}', 'versionnement', 'gestion de version']
    }
  },
  several: {
    'points positifs et négatifs': ['went-well', 'went-poorly'],
    'ce qui a bien fonctionné / moins bien fonctionné': ['went-well', 'went-poorly'],
    'cause et prévention': ['root-cause', 'prevention'],
    'cause et résolution': ['root-cause', 'resolution'],
    'actions correctives et préventives': ['action-items', 'prevention'],
    'causes et facteurs contributifs': ['root-cause', 'contributing-factors'],
    'ce qui a bien / mal fonctionné': ['went-well', 'went-poorly']
  },
  joints: [' et ', ' ou ', ' puis '],
  modifiers: ['le', 'la', 'les', 'nos', 'notre', 'une', 'un', 'bref', 'brève', 'court', 'premières', 'premier', 'première', 'principales', 'principaux', 'autres'],
  tails: ["de l'incident", 'de la panne', 'des événements', 'des évènements', 'détaillée', 'détaillé', 'technique', 'techniques', 'exécutif', 'complète', 'complet', 'identifiée', 'identifiées', 'identifiés', 'confirmée', 'probable', 'présumée', 'possible', 'immédiate', 'immédiates', 'directe', 'profonde', 'appliquées', 'appliquée', 'prévues', 'prises', 'globale', 'métier', 'client', 'clients', 'utilisateur', 'utilisateurs', 'financier', 'à court terme', 'à long terme', 'à moyen terme', 'préliminaire', 'finale', 'générale', 'organisationnelles', 'heure de paris', 'systémique', 'systémiques', 'secondaires', 'mesuré', 'estimé', 'du problème', "de l'erreur", 'du {dysfonctionnement|bug}', 'de la coupure', "à l'avenir"],
  adjectiveEndings: ['é', 'ée', 'és', 'ées', 'el', 'elle', 'els', 'elles', 'if', 'ifs', 'ive', 'ives', 'ique', 'iques', 'al', 'ale', 'aux', 'ales', 'aire', 'aires', 'cier', 'ciers', 'cière', 'cières', 'lier', 'lière', 'lières', 'nent', 'nente', 'nents', 'nentes', 'rgent', 'rgente', 'rgents', 'rgentes', 'ant', 'ante', 'ants', 'antes', 'able', 'ables', 'ible', 'ibles', 'iat', 'iate', 'iats', 'iates', 'euse', 'euses', 'eux'],
  connectors: ['de', 'des', 'du', "d'", 'pour', 'sur', 'chez', 'contre', 'entre', 'à', 'dans', 'pendant', 'après', 'en', 'par', 'avec', 'heures', 'toutes les heures', 'aux', 'au', 'que', 'qui'],
  generic: ['résumé', 'synthèse', 'aperçu', 'détails', 'analyse', 'liste', 'étendue', 'tableau'],
  plans: ['correction', 'correctif', 'solution', 'changement', 'proposition', 'migration'],
  ofWords: ['de la', 'de', 'des', 'du', "de l'", "d'"],
  frames: ['quelle est la', 'quelle était la', 'quel est le', 'quel était le', 'quels sont les', 'quelles sont les', 'quelles étaient les', 'quel a été'],
  fillers: ['vraiment', 'exactement', 'réellement', 'alors', 'maintenant', 'effectivement'],
  phrases: [
    {name: 'prevention', order: [['ce', 'que', 'comment', 'pour'], ['reproduise', 'reproduire', 'récidive']]},
    {name: 'resolution', order: [['comment'], ['rétabli', 'résolu', 'restauré']]},
    {name: 'lessons-learned', order: [['ce'], ['apprend', 'enseigne']]},
    {name: 'detection', order: [['pourquoi'], ['pas', "n'a", "n'ont", 'la', "l'alerte", 'ne', "c'est", 'été', 'passé'], ['détecté', 'détectée', 'détection', 'vu', 'remarqué', 'inaperçu', 'alerte', 'aperçus', 'fonctionné']]},
    {name: 'contributing-factors', order: [['pourquoi'], ['pas', "n'ont", 'a', 'la', "c'est", 'été', 'ne', "n'a"], ['pris', 'temps', 'tardive', 'longtemps', 'inaperçu', 'fonctionné', 'vu', 'rien', 'détecté', 'détectée', 'alerte', "l'alerte"]]},
    {name: 'prevention', order: [['comment', 'pour'], ['éviter', 'empêcher', 'prévenir', 'éviterons']]},
    {name: 'prevention', order: [['mesures', 'actions', 'recommandations'], ['éviter', 'empêcher', 'prévenir']]},
    {name: 'contributing-factors', order: [['pourquoi', 'qui'], ['pas', 'contribué', 'aggravé', 'retardé', 'passé', 'laissé'], ['détecté', 'détectée', 'vu', 'attrapé', 'bloqué', 'revue', 'tests', 'passer', 'tôt', 'incident', 'bug']]},
    {name: 'went-poorly', order: [['ce', "qu'est"], ["n'a", 'mal', 'mieux', 'amélioré', 'améliorer']]},
    {name: 'went-well', order: [['ce', "qu'est"], ['bien', 'fonctionné', 'marché', 'aidé', 'aidés', 'sauvé', 'sauvés']]},
    {name: 'lucky', order: [['où', 'ce'], ['chance']]},
    {name: 'lessons-learned', order: [['ce', "qu'avons"], ['appris', 'retenir', 'retenons', 'apprenons']]},
    {name: 'detection', order: [['comment', 'qui'], ['détecté', 'détectée', 'découvert', 'remarqué', 'aperçu', 'aperçus']]},
    {name: 'prevention', order: [['comment', 'pour'], ['éviter', 'empêcher', 'prévenir', 'reproduise'], ['reproduise', 'pas', 'avenir', 'récidive', 'cela', 'ça', 'nouveau', 'plus']]},
    {name: 'resolution', order: [['comment', 'ce'], ['résolu', 'résolue', 'corrigé', 'corrigée', 'réparé', 'rétabli', 'restauré']]},
    {name: 'impact', order: [['qui', 'quels', 'combien'], ['touché', 'touchés', 'impacté', 'impactés', 'affecté', 'affectés']]},
    {name: 'action-items', order: [['ce', 'que'], ['allons', 'faire', 'ferons', 'changer', 'changeons'], ['faire', 'changer', 'améliorer', 'maintenant', 'suite']]},
    {name: 'root-cause', together: true, order: [['pourquoi']]}
  ],
  measures: {words: ['mesures', 'contre-mesures'], not: ['prévention', 'préventives', 'éviter', 'impact']},
  counters: ['partie', 'étape', 'cause', 'chapitre'],
  questionWords: ['que', "qu'est", 'quel', 'quelle', 'quels', 'quelles', 'comment', 'pourquoi', 'qui', 'quand', 'où', 'combien', 'est-ce', 'a-t-on', 'avons-nous'],
  metadata: {
    acknowledged: ['pris en charge', 'prise en charge', 'prise en compte', 'acquitté', 'acquittement'],
    authors: ['auteur', 'autrice', 'auteure', 'auteurs', 'auteur(s)', 'auteur·e', 'rédacteur', 'rédactrice', 'rédigé par', 'écrit par', 'préparé par', 'rédaction', 'établi par'],
    closed: ['clos', 'clôturé', 'clôturé le', 'clôture', 'date de clôture', 'fermé', 'fermé le'],
    commander: ["responsable d'incident", "responsable de l'incident", "commandant d'incident", "pilote de l'incident", "pilote d'incident", "gestionnaire d'incident", 'pilote', "coordinateur de l'incident", 'coordinateur', 'coordinatrice'],
    date: ["date de l'incident", 'date et heure', 'date/heure', 'jour', 'quand', "date de l'événement", 'survenu le', 'date de survenue'],
    detected: ['détecté', 'détecté le', 'détecté à', 'détection', 'date de détection', 'heure de détection', 'découvert', 'découvert le', 'signalé', 'signalé le', 'signalé à', 'première alerte', 'constaté le'],
    duration: ['durée', "durée de l'incident", 'durée de la panne', "durée d'indisponibilité", "temps d'indisponibilité", 'durée totale', "durée de l'interruption", 'indisponibilité', 'temps de résolution', 'temps de rétablissement', "durée de l'impact", "temps d'arrêt"],
    ended: ['fin', "fin de l'incident", 'fin de la panne', 'résolu', 'résolu le', 'résolu à', 'résolution', 'date de résolution', 'heure de résolution', 'rétabli', 'rétabli à', 'rétablissement', 'heure de fin', 'date de fin', 'terminé', 'corrigé le', 'retour à la normale', "fin de l'impact", 'rétabli le'],
    owner: ['responsable', 'responsables', 'propriétaire', 'porteur', 'équipe', 'équipe responsable', 'référent', 'responsable du document'],
    published: ['publié', 'publié le', 'date de publication', 'publication', 'date du rapport', 'rédigé le', 'date de rédaction', 'créé le', 'rapport publié le'],
    reviewed: ['relu', 'relu le', 'relu par', 'relecture', 'revu', 'revu le', 'revue', 'date de revue', 'relecteurs', 'relecteur', 'validé par', 'validé le', 'approuvé par', 'approuvé le', 'réunion de revue'],
    severity: ['sévérité', 'gravité', 'criticité', 'niveau', 'niveau de sévérité', 'niveau de gravité', 'niveau de criticité', 'priorité', 'urgence'],
    shared: ['diffusion', 'diffusé à', 'partagé avec', 'destinataires', 'liste de diffusion', 'à', 'cc', 'communiqué à'],
    started: ['début', "début de l'incident", 'début de la panne', 'commencé', 'commencé à', 'commencé le', 'heure de début', 'date de début', 'démarrage', 'heure', 'survenue', "heure de l'incident", "début de l'impact"],
    status: ['statut', 'état', 'statut du document', "statut de l'incident", "état de l'incident", 'état actuel'],
    'time-zone': ['fuseau horaire', 'fuseau']
  },
  weakKeys: {severity: ['priorité', 'urgence', 'niveau'], shared: ['à', 'cc'], started: ['heure'], reviewed: ['revue']},
  timeColumns: ['heure', 'heures', 'quand', 'horodatage', 'date et heure', 'date/heure', 'heure (utc)', 'moment', 'horaire', 'heure locale'],
  milestones: {
    started: {labels: ['début', "début de l'incident", 'déclenchement', 'déclencheur', 'début de la panne', "début de l'impact"], words: ['début', 'commenc', 'déploiement', 'déploy', 'mise en production', 'mise en prod', 'mep', 'livraison', 'première erreur', 'premières erreurs', 'premier échec', 'tombe', 'tombent', 'cesse de', 'expire', 'fusionn', 'merge', 'échoue', 'échouent', 'active', 'survient'], hints: ['erreur', 'augment', 'monte']},
    detected: {labels: ['détection', 'détecté', 'alerte', 'découverte', 'signalement', 'signalé', 'première alerte'], words: ['alarme', 'détect', 'signal', 'remarqu', 'constat', 'aperçoi', 'découv', 'supervision', 'monitoring', 'plainte', 'ticket', 'remont', 'rapport', 'prévenu', 'notifi', 'réclamation'], hints: ['appel', 'voit', 'transmet', 'écrit']},
    triaged: {labels: ['analyse', 'diagnostic', 'escalade', 'incident déclaré', 'prise en charge', 'qualification'], words: ['investig', 'analys', 'diagnosti', 'escalad', 'incident déclaré', 'déclare', 'est déclaré', 'cellule de crise', 'identifi', 'cause trouvée', 'cause confirmée', 'prend en charge', 'pris en charge', 'prise en charge', 'rejoint', 'ouvre un canal', 'hypothèse', 'qualifi', 'acquitt'], hints: ['cherche', 'vérifi', 'soupçon', 'examin']},
    mitigated: {labels: ['atténuation', 'contournement', 'correctif', 'correction', 'remédiation', 'redémarrage'], words: ['atténu', 'mitig', 'retour arrière', 'revert', 'redémarr', 'contourn', 'correctif', 'corrig', 'désactiv', 'bascul', 'retir', 'suppress', 'supprim', 'restaur', 'relanc', 'isol', 'augmentation de la capacité', 'purg', 'patch', 'modification'], hints: ['modifi', 'remplac', 'ajust']},
    restored: {labels: ['résolution', 'résolu', 'rétablissement', 'rétabli', 'fin', "fin de l'incident", 'retour à la normale', 'service rétabli'], words: ['rétabli', 'résolu', 'retour à la normale', 'revenu à la normale', 'revient à la normale', 'de nouveau disponible', 'à nouveau disponible', 'de nouveau opérationnel', 'opérationnel', 'nominal', 'fonctionne à nouveau', 'fonctionne de nouveau', "plus d'erreur", 'plus aucune erreur', "fin de l'incident", 'fin de la panne', 'stabilis', 'de retour', 'reprise', 'remis en service'], hints: ['retour', 'fin']},
    closed: {labels: ['clôture', 'clos', 'incident clos', 'fermeture'], words: ['clos', 'clôtur', 'incident fermé', 'fermeture de l'], hints: ['ferm']}
  },
  callers: {calls: ['appelle', 'appellent', 'appel', 'signale', 'signalent', 'se plaint', 'se plaignent', 'écrit', 'plainte'], from: ['de', 'par', 'du', "d'un"]},
  recovery: {states: ['normale', 'disponible', 'opérationnel', 'rétabli', 'rétablie', 'résolu', 'vert', 'terminé', 'vide', 'confirmé', 'fonctionne', 'ready'], alarms: ['alerte', 'alertes', 'alarme', 'alarmes'], ends: ['cesse', 'cessent', 'disparaît', 'disparaissent', "s'arrête", 'levée'], all: ['tous', 'toutes', 'tout'], nots: ['pas', 'plus', 'jamais'], levels: ['à', 'sous', 'en dessous de', 'au-dessus de']},
  severity: {
    words: ['critique', 'majeure', 'majeur', 'mineure', 'mineur', 'haute', 'haut', 'élevée', 'élevé', 'moyenne', 'moyen', 'modérée', 'modéré', 'basse', 'bas', 'faible', 'urgente', 'bloquante', 'bloquant', 'grave', 'sévère', 'maximale'],
    letters: {level: ['niveau', 'rang'], p: ['priorité'], s: [], sev: ['sévérité']},
    unknown: ['inconnue', 'inconnu', 'à définir', 'à déterminer', 'non définie'],
    nouns: ['panne'],
    of: ['sur'],
    ratings: ['classé', 'classée', 'classé en', 'en', 'déclaré', 'niveau', 'sévérité', 'priorité'],
    given: ['déclaré', 'déclarée']
  },
  inProse: {
    'action-items': ['nous allons', 'nous prévoyons', 'nous voulons', 'nous devons', 'il faut', 'sera ', 'seront ', 'à mettre en place', 'prévoyons de', "afin d'éviter", 'pour éviter', 'il est prévu', 'prévu de'],
    'root-cause': ['parce que', 'car', 'cause', 'causé', 'provoqué', 'en raison', 'à cause', 'dû à', 'due à', 'a conduit à', 'a entraîné', 'suite à', 'puisque', "n'était pas", 'erreur dans', 'bug dans', 'par erreur', 'déclenché par', 'mauvaise configuration']
  },
  status: {
    draft: ['brouillon', 'en cours', 'en cours de rédaction', 'en relecture', 'en revue', 'préliminaire', 'incomplet', 'ouvert', 'à relire', 'ébauche', 'provisoire', 'en attente'],
    final: ['finale', 'finalisé', 'finalisée', 'terminé', 'publié', 'validé', 'approuvé', 'clos', 'relu', 'version finale', 'complet', 'définitif', 'clôturé'],
    incident: ['résolu', 'résolue', 'en cours', 'atténué', 'en cours d’analyse', 'en surveillance', 'sous surveillance', 'identifié', 'contenu', 'rétabli', 'corrigé', "en cours d'investigation", 'contourné', "cause identifiée", 'clos'],
    ongoing: ['en cours', 'en cours d’analyse', "en cours d'investigation", 'non résolu', 'actif', "en cours d'analyse", 'ouvert']
  },
  unwritten: ['à compléter', 'à remplir', 'à rédiger', 'à venir', 'à définir', 'à déterminer', 'à préciser', 'à confirmer', 'en cours', 'en attente', 'à faire', 'en cours de rédaction', 'sera complété', 'texte à venir', 'à écrire', 'à renseigner'],
  none: ['aucun', 'aucune', 'néant', 'rien', 'non', 'sans objet', 's/o', 'non applicable', 'rien à signaler', 'ras', 'aucun impact', 'aucune action', 'voir ci-dessus', 'voir ci-dessous', 'zéro', 'aucun à ce jour', 'aucune à ce jour'],
  skipped: ['sans objet', 's/o', 'non applicable', 'voir ci-dessus', 'voir ci-dessous'],
  figures,
  time,
  impact,
  actions,
  people,
  detection: {
    incidentNames: ['panne', 'coupure', 'interruption'],
    ordinals: ['premier', 'première', 'deuxième', 'second', 'seconde', 'troisième'],
    types: ["rapport d'incident", "compte rendu d'incident"],
    reports: ["rapport d'incident", 'rapport d incident', "compte rendu d'incident", 'compte rendu d incident', "compte-rendu d'incident", "retour d'expérience incident", "analyse d'incident", 'analyse d incident', "analyse post-incident", "analyse post incident", 'bilan d incident', "bilan d'incident", 'rapport post incident', 'rapport de panne', "fiche d'incident", 'fiche d incident'],
    titles: {
      incident: ['panne', 'indisponibilité', 'indisponible', 'coupure', 'dégradation', 'perte de données', 'fuite', 'fuite de données', 'échec', 'échecs', 'hors service', 'plantage', 'perturbation', 'dysfonctionnement', 'attaque', 'erreurs', 'cassé', 'cassés', 'bloqué', 'expiré', 'ralentissement', 'surcharge', 'saturation', 'en échec', 'refusés', 'refusées', 'régression', 'bug', 'anomalie', 'incident de', 'défaillance', 'en panne', 'bloquée', 'bloqués', 'ne fonctionne plus', 'ne répond plus', 'doublons', 'corruption', 'interruption', 'rupture'],
      review: ['compte rendu', "retour d'expérience", 'retour d expérience', 'rex', 'bilan', 'analyse post incident']
    },
    folders: ['rapports d incident', 'comptes rendus'],
    incidentFolders: ['pannes'],
    others: {
      anywhere: ['modèle', 'gabarit', 'procédure', 'guide', 'tutoriel', 'mode opératoire', 'cahier des charges', 'ordre du jour', 'foire aux questions', 'charte', 'fiche de poste', 'plan de reprise', 'plan de continuité', 'plan de migration', 'feuille de route', 'plan de test'],
      edge: ['processus', 'politique', 'exemple', 'exercice', 'projet', 'présentation', 'spécification', 'glossaire', 'formation', 'liste de contrôle', 'jeu'],
      prepositions: ['de', 'pour', 'sur', 'du', 'des', 'à'],
      after: ['modèle', 'type', 'exemple', 'procédure'],
      before: ['exemple de', 'modèle de', 'comment écrire un', 'comment rédiger un', 'rédiger un', 'écrire un', "qu'est-ce qu'un", 'faux'],
      folders: ['modèles', 'procédures', 'formations', 'réunions']
    },
    templates: {names: ['modèle', 'gabarit', 'canevas'], folders: ['modèles', 'gabarits'], of: ['rapport', 'compte rendu']},
    invented: ['fictif', 'fictive', 'imaginaire', 'hypothétique', 'exercice fictif'],
    otherHeadings: ['objectif', 'objectifs', 'prérequis', 'utilisation', 'rôles', 'définitions', 'ordre du jour', 'décisions', 'étapes pour reproduire', 'comportement attendu', 'comportement observé', 'comportement actuel', 'exigences', 'besoins', 'fonctionnalités', 'escalade', 'procédure', 'public visé', 'difficultés rencontrées', 'équipe', 'technologies utilisées'],
    incidentWords: ['panne', 'indisponib', 'dégrad', 'cause racine', 'retour arrière', 'rétabli', 'astreinte', 'alerte', 'supervision', 'affecté', 'impacté', "taux d'erreur", 'interruption', 'escalad', 'correctif', 'bascul', 'redémarr', 'expiré', 'surcharge', 'satur', 'échec', 'échou', 'perte de données', 'fuite', 'investig', 'diagnostic', 'plant', 'résolu', 'déploiement', 'coupure', 'cassé'],
    narration: {
      past: ['était', 'étaient', 'avait', 'avaient', 'été', 'fut', 'furent', 'ont', "n'ont", "n'a", 'échouait', 'pouvait', 'pouvaient', 'fallait', 'a', 'contenait', 'utilisait', 'avons', 'existait', 'fonctionnait', 'restait', 'avions', 'étions', 'eu'],
      pastEnding: 'ait',
      instructions: ['doit', 'doivent', 'devrait', 'devraient', 'faut', 'veuillez', 'si', 'sera', 'seront', 'vous', 'votre', 'vos', 'devez', 'pouvez']
    }
  },
  placeholders: {
    names: ['commentaire', 'liste'],
    first: ['décrire', 'décrivez', 'indiquer', 'indiquez', 'expliquer', 'expliquez', 'insérer', 'insérez', 'lister', 'listez', 'lien', 'liens', 'compléter', 'complétez', 'résumer', 'ajouter', 'ajoutez', 'quoi', 'quand', 'qui', 'pourquoi', 'comment', 'bref', 'brève', 'ex.', 'exemple', 'votre', 'préciser', 'nom'],
    last: ['ici'],
    enclosed: ['compléter', 'insérer', 'votre'],
    nouns: ['heure', 'nom', 'noms', 'titre', 'durée', 'nombre', 'responsable', 'auteur', 'échéance', 'raison', 'numéro', 'lien', 'aaaa-mm-jj', 'jj/mm/aaaa', 'hh:mm', "titre de l'incident", "nom de l'incident"],
    nounsInAngles: ['événement', 'sévérité', 'résumé', 'service', 'n'],
    modifiers: ['le', 'la', 'les', 'un', 'une', 'votre', 'du', 'de', "de l'incident"],
    bounds: ['de', 'pour', 'si', 'du', 'des', 'ou', 'avec'],
    pending: ['à compléter', 'à remplir', 'à rédiger', 'à préciser', 'sera complété', 'à venir', 'reste à'],
    stock: ['à compléter', 'à remplir', 'à venir', 'à rédiger', 'à écrire', 'texte à venir', 'texte ici', 'en construction', 'en cours de rédaction', 'détails à venir', 'à renseigner', 'compléter ici'],
    samples: ['facteur', 'point', 'étape', 'tâche', 'élément', 'événement', 'leçon'],
    titles: ['titre', "titre de l'incident", "nom de l'incident", 'incident', "rapport d'incident", 'date']
  },
  documentDates: {
    articles: ['le', 'la', 'ce', 'cette', 'du'],
    by: ['par'],
    keys: ['rédaction', 'relecture', 'revue', 'rapport', 'mise à jour', 'validation'],
    nouns: ['rapport', 'compte rendu', 'revue', 'brouillon', 'réunion'],
    participles: ['rédigé', 'écrit', 'publié', 'relu', 'validé', 'approuvé', 'mis à jour', 'dernière mise à jour', 'modifié', 'créé', 'établi'],
    prepositions: ['le', 'du', 'en', 'à', 'de'],
    verbs: ['a été', 'est', 'fut', 'était']
  },
  spelling: {abbreviations: ['env', 'ex', 'p', 'c.-à-d', 'm', 'mme', 'n', 'réf', 'janv', 'févr', 'juil', 'sept', 'oct', 'nov', 'déc', 'éd', 'av', 'app'], endings: [['es', 's', 'e'], ['er', 'ée', 'é', 'ées', 'és']]}
}
