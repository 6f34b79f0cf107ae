import type {LanguageData} from '../language-data.ts'

/** Words, and the same behind a word that lost its vowel before theirs: l'objectif, d'utilisateurs. */
function elided(words: Array<string>): Array<string> {
  const starts = words.filter((word) => /^[aeiouyhéèêîœ]/.test(word))
  return [...words, ...starts.map((word) => `d'${word}`), ...starts.map((word) => `l'${word}`)]
}

/** Words for what an incident did, to whom, and how much. */
// prettier-ignore
export const impact: LanguageData['impact'] = {
  labels: {
    data: ['perte de données', 'pertes de données', 'données perdues', 'données affectées', 'données impactées', 'données', 'intégrité des données', 'corruption de données', 'données exposées'],
    sla: ["budget d'erreur", "budget d'erreurs", 'disponibilité', 'niveau de service', 'taux de disponibilité'],
    revenue: ["chiffre d'affaires", 'revenus', 'revenu', 'coût', 'coûts', 'financier', 'impact financier', 'perte financière', 'pertes financières', 'remboursements', 'manque à gagner', 'avoirs', 'ventes', 'argent'],
    duration: ['durée', "durée de l'incident", 'durée de la panne', "durée d'indisponibilité", "temps d'indisponibilité", 'indisponibilité', "durée de l'interruption", 'interruption', 'temps de résolution', 'temps de rétablissement', "temps d'arrêt", 'durée totale', "durée d'impact"],
    users: ['utilisateurs', 'utilisateurs affectés', 'utilisateurs impactés', 'utilisateurs touchés', 'clients', 'clients affectés', 'clients impactés', 'clients touchés', 'comptes', 'comptes affectés', 'personnes', 'abonnés', 'usagers', 'patients', 'visiteurs', 'qui a été touché'],
    requests: ['requêtes', 'requêtes en échec', 'requêtes échouées', 'erreurs', "taux d'erreur", "taux d'erreurs", "taux d'échec", 'échecs', 'transactions', 'commandes', 'paiements', 'messages', 'appels', 'trafic', 'réservations', 'taux de succès', 'livraisons']
  },
  counted: {
    users: elided(['utilisateur', 'utilisateurs', 'utilisatrices', 'client', 'clients', 'clientes', 'compte', 'comptes', 'personnes', 'personne', 'abonnés', 'abonné', 'membres', 'usagers', 'usager', 'visiteurs', 'patients', 'patient', 'marchands', 'commerçants', 'vendeurs', 'chauffeurs', 'chauffeur', 'passagers', 'voyageurs', 'étudiants', 'élèves', 'salariés', 'employés', 'collaborateurs', 'agents', 'entreprises', 'organisations', 'foyers', 'joueurs', 'locataires', 'plaintes', 'réclamations', 'magasins', 'lecteurs', 'développeurs', 'candidats', 'adhérents', 'participants', 'locuteurs', 'titulaires']),
    requests: elided(['requête', 'requêtes', 'erreurs', 'erreur', 'échecs', 'transactions', 'transaction', 'commandes', 'commande', 'paiements', 'paiement', 'réservations', 'messages', 'message', 'appels', 'appel', 'connexions', 'connexion', 'tentatives', 'sessions', 'réponses', 'courriels', 'e-mails', 'mails', 'notifications', 'tâches', 'jobs', 'virements', 'demandes', 'livraisons', 'builds', 'déploiements', 'opérations', 'envois', 'inscriptions', 'achats', 'appels api', 'timeouts', 'courses', 'remboursements']),
    data: elided(['enregistrements', 'enregistrement', 'lignes', 'ligne', 'fichiers', 'fichier', 'documents', 'données', 'entrées', 'tables', 'images', 'photos', 'factures', 'sauvegardes', 'objets', 'mesures', 'pièces jointes', 'journaux', 'dossiers', 'mots de passe', 'clés', 'bases', 'résultats']),
    other: elided(['serveur', 'serveurs', 'services', 'nœuds', 'nœud', 'noeuds', 'instance', 'instances', 'machines', 'sites', 'site', 'pages', 'régions', 'clusters', 'conteneurs', 'pods', 'applications', 'environnements', 'disques', 'files', 'composants', 'postes', 'agences', 'boutiques', 'appareils', 'terminaux', 'bornes', 'domaines', 'projets', 'hôtes'])
  },
  uncounted: ['problème', 'problèmes', 'incident', 'incidents', 'panne', 'pannes', 'cause', 'causes', 'raison', 'raisons', 'mesures', 'actions', 'étapes', 'phases', 'fois', 'points', 'questions', 'jours', 'semaines', 'mois', 'ans', 'années', 'heures', 'minutes', 'secondes', 'leçons', 'modifications', 'changements', 'cas', 'façons', 'types', 'parties', 'choses', 'facteurs', 'commits', 'équipes', 'hypothèses', 'correctifs'],
  numbered: ['ticket', 'version', 'étape', 'ligne', 'page', 'section', 'chapitre', 'tableau', 'semaine', 'jour', 'priorité', 'niveau', 'code', 'partie', 'point', 'port', 'article', 'statut', 'cause', 'annexe'],
  boundaryWords: ['le', 'la', 'les', 'un', 'une', 'des', 'du', 'de', 'au', 'aux', 'était', 'étaient', 'est', 'sont', 'été', 'être', 'a', 'ont', 'avait', 'avaient', 'et', 'ou', 'mais', 'à', 'dans', 'sur', 'sous', 'par', 'pour', 'avec', 'sans', 'pendant', 'durant', 'entre', 'après', 'avant', 'depuis', "jusqu'à", 'que', 'qui', 'dont', 'où', 'quand', 'lorsque', 'car', 'parce', 'si', 'ne', 'n', 'pas', 'plus', 'nous', 'ils', 'elles', 'il', 'elle', 'on', 'se', 'ce', 'cette', 'ces', 'heures', 'minutes', 'secondes', 'jours', 'semaines', 'pour cent', 'chez', 'vers', 'échoué', 'perdu', 'reçu', 'environ', 'en'],
  connectors: ['de', 'des', 'd', "d'", 'nos', 'du', 'les', 'tous', 'autres'],
  measures: {"chiffre d'affaires": 'revenue', revenus: 'revenue', ventes: 'revenue', argent: 'revenue', disponibilité: 'sla', indisponibilité: 'duration', interruption: 'duration', panne: 'duration'},
  harmWords: [
    'affecté', 'affectés', 'affectée', 'affectées', 'affectant', 'impacté', 'impactés', 'impactée', 'impactées', 'impactant', 'touché', 'touchés', 'touchée', 'touchées', 'concernés', 'concernées', 'panne', 'pannes', 'indisponible', 'indisponibles', 'indisponibilité', 'inaccessible', 'inaccessibles', 'injoignable', 'injoignables',
    'échec', 'échecs', 'échoué', 'échouée', 'échouées', 'échoués', 'échouait', 'échouaient', 'erreur', 'erreurs', 'perdu', 'perdus', 'perdue', 'perdues', 'perte', 'pertes', 'interrompu', 'interrompue', 'interruption', 'interruptions', 'bloqué', 'bloqués', 'bloquée', 'bloquées', 'dégradé', 'dégradée', 'dégradés', 'dégradation', 'lent', 'lente', 'lenteurs', 'ralenti', 'ralentissement', 'ralentissements',
    'retard', 'retards', 'retardé', 'retardés', 'retardées', 'refusé', 'refusés', 'refusée', 'refusées', 'rejeté', 'rejetés', 'rejetée', 'rejetées', "n'ont pas pu", "n'a pas pu", 'ne pouvaient', 'ne pouvait', "n'ont pu", 'impossible', 'impossibles', 'incapables', 'supprimé', 'supprimés', 'supprimées', 'corrompu', 'corrompus', 'corrompues', 'coupure', 'coupures', 'hors ligne', 'hors service', "à l'arrêt", 'planté', 'plantage',
    'délai dépassé', 'expiré', 'expirées', 'en double', 'doublon', 'doublons', 'a coûté', 'coûté', 'manqué', 'manquantes', 'manquants', 'exposé', 'exposées', 'exposés', 'fuite', 'annulé', 'annulés', 'annulées', 'perturbation', 'perturbations', 'perturbé', 'non livrés', 'non livrées', 'non traitées', 'cassé', 'cassés', 'dysfonctionnement', 'dysfonctionnements', 'ne répondait', 'ne fonctionnait', 'manque à gagner'
  ],
  weakHarmWords: ['reçu', 'reçoivent', 'ont vu', 'ont dû', 'a dû', 'attendu', 'manuellement', 'à la main', 'obsolètes', 'vide', 'vides', 'duré', 'répondu', 'renvoyé', 'de nouveau', 'remboursés', 'trop tard', 'sans'],
  lossWords: ['perdu', 'perdus', 'perdue', 'perdues', 'perte', 'pertes', 'supprimé', 'supprimés', 'supprimées', 'corrompu', 'corrompues', 'corrompus', 'écrasé', 'écrasées', 'détruit', 'volé', 'volées', 'exposé', 'exposées', 'fuite', 'divulguées', 'manquantes', 'incohérentes', 'modifiées', 'accès à'],
  affectedBefore: ['affecté', 'affectant', 'impacté', 'impactant', 'touché', 'touchant', 'a touché', 'a affecté', 'a impacté', 'indisponible pour', 'inaccessible pour', 'erreurs pour', 'panne pour', 'empêché', 'a empêché', 'empêchant'],
  affectedAfter: ["n'ont pas pu", "n'ont pu", 'ne pouvaient', 'ne pouvaient plus', 'ont été affectés', 'ont été impactés', 'ont été touchés', 'affectés', 'impactés', 'touchés', 'concernés', 'ont reçu', 'ont vu', 'ont perdu', 'ont dû', 'ont été déconnectés', 'ont été bloqués', 'ont rencontré', 'ont échoué', 'ont attendu', 'ont subi', 'ont été facturés', 'étaient bloqués', 'ont signalé'],
  places: ['dans', 'sur', 'pour', 'à', 'chez'],
  notAffected: ["n'ont pas été affectés", "n'a pas été affecté", "n'ont pas été touchés", "n'ont pas été impactés", "n'a pas été impacté", 'non affecté', 'non affectés', 'non impacté', 'non impactés', 'non impactée', 'pas impacté', 'pas affecté', "n'ont rien remarqué", "n'a été perdue", "n'est touché", "n'a été touché", 'restait disponible', 'est resté disponible', 'ont continué', 'fonctionnait'],
  delaying: ['retardé de', 'retardés de', 'retard de', 'retards de', 'décalé de'],
  none: ['aucun', 'aucune', 'non', 'rien', 'néant', 'personne', 'zéro', 'pas de perte', 'aucune perte', 'aucun impact', 'sans impact', 'sans objet', 'non affecté', 'non impacté', 's/o', 'pas de perte de données', 'aucune perte de données'],
  unknown: ['inconnu', 'inconnue', 'inconnus', 'non mesuré', 'non mesurée', 'non chiffré', 'non quantifié', 'indéterminé', 'à déterminer', 'à chiffrer', 'à confirmer', 'en cours', 'non connu', 's/o', 'non applicable', "en cours d'évaluation", 'non disponible'],
  methods: ["d'après", 'selon', 'à partir des logs', 'à partir des journaux', 'mesuré', 'estimé à partir', 'calculé à partir', 'source :', 'source:'],
  reasons: ['parce que', 'car', 'en raison de', 'à cause de', 'puisque'],
  rates: ["taux d'erreur", "taux d'erreurs", "taux d'échec", 'taux de succès', 'erreurs', 'trafic'],
  levels: ['disponibilité', 'niveau de service', "budget d'erreur"],
  latency: ['latence', 'latences', 'temps de réponse', 'temps de chargement'],
  modals: ['pourrait', 'pourraient', 'aurait pu', 'auraient pu', 'peut-être', 'potentiellement', 'théoriquement', 'éventuellement', 'si'],
  responders: ['nous', "l'astreinte", "l'équipe", 'ingénieur', 'ingénieurs', 'exploitation'],
  serviceLevel: {objective: elided(['objectif', 'engagement', 'cible', 'promis']), named: ['disponibilité'], reached: ['atteint', 'atteinte', 'mesuré', 'mesurée'], used: ['consommé', 'consommés', 'utilisé', 'épuisé', 'consommation'], budget: ["budget d'erreur", "budget d'erreurs"], allowed: ['autorisés', 'autorisées', 'autorisé', 'permis', 'tolérés', 'tolérées', 'admis', 'admises'], downtime: ['indisponibilité', 'interruption'], beforeObjective: ['de', 'pour'], recurring: {mensuel: 0, mensuelle: 0, trimestriel: 91, annuel: 365}, windows: {mois: 0, trimestre: 91, année: 365, an: 365}, windowLeads: ['par', 'du', 'le'], monthLeads: ['en', 'pour', 'de']},
  wholeLeads: ['a duré', 'ont duré', 'durant', 'panne de', 'indisponible pendant', 'inaccessible pendant', 'interruption de', 'indisponibilité de', 'pendant', 'durée de', 'hors service pendant', 'coupure de'],
  wholeTails: ["d'indisponibilité", 'de panne', "d'interruption", 'de coupure', "d'arrêt", "d'indisponibilité totale"],
  endings: ['résolu', 'corrigé', 'rétabli', 'réparé', 'restauré', 'contenu', 'atténué'],
  endingJoints: ['en', 'sous', 'en moins de', 'après'],
  durationLeads: ['pendant', 'durant', 'a duré', 'ont duré', 'durée de', 'duré'],
  likelyDurationLeads: ['pendant', 'durant', 'a duré', 'durée', 'panne de', 'interruption de', 'de', 'total de', 'environ'],
  otherLengthLeads: ['après', 'toutes les', 'en', 'dans les', 'sous', 'timeout de', 'intervalle de', 'latence de', 'délai de', 'avant', 'depuis', 'dernières', 'derniers', 'prochaines', 'prochains', 'premières', 'rétention de', 'retard de', 'chaque', 'perdu'],
  durationTails: ["d'indisponibilité", 'de panne', "d'interruption", "d'arrêt"],
  otherLengthTails: ['plus tard', 'plus tôt', 'après', 'avant', 'par', 'auparavant', 'de délai', 'de latence', 'de retard', 'pour détecter', 'pour résoudre', 'pour trouver', 'pour identifier', 'à détecter'],
  quantifiers: ['quelques', 'plusieurs', 'certains', 'certaines', 'de nombreux', 'de nombreuses', 'nombreux', 'nombreuses', 'beaucoup de', "beaucoup d'", 'la plupart des', 'une partie des', 'une partie de nos', 'un certain nombre de', "un certain nombre d'", 'une poignée de', "une poignée d'", 'des centaines de', "des centaines d'", 'des milliers de', "des milliers d'", 'des dizaines de', "des dizaines d'", 'divers', 'diverses', 'peu de', 'une minorité de', 'une majorité de', 'la majorité des', 'bon nombre de', 'un petit nombre de', "un petit nombre d'", 'un grand nombre de', "un grand nombre d'", 'une fraction des', 'énormément de', 'un sous-ensemble de', 'un sous-ensemble des'],
  crowds: ['nombre', 'poignée', 'partie', 'fraction', 'majorité', 'minorité', 'portion'],
  sizes: ['grand', 'grande', 'petit', 'petite', 'important', 'importante', 'faible', 'certain', 'certaine', 'bonne'],
  amounts: ['quantité', 'majorité', 'plupart'],
  unitQuantifiers: ['quelques', 'plusieurs', 'de nombreuses', 'de longues', 'de nombreux', 'de longs'],
  unitNouns: ['secondes', 'minutes', 'heures', 'jours', 'semaines', 'mois'],
  bareUnitLeads: ['pendant des', 'durant des'],
  vagueDurations: ['un certain temps', 'quelque temps', 'longtemps', 'une longue période', 'un bon moment', 'pendant longtemps', 'brièvement', 'un long moment', 'un court instant', 'peu de temps', 'pendant des heures', 'pendant des jours', 'une bonne partie de la journée', 'une bonne partie de la nuit'],
  degrees: ['important', 'importante', 'importants', 'importantes', 'significatif', 'significative', 'significatives', 'mineur', 'mineure', 'majeur', 'majeure', 'faible', 'faibles', 'limité', 'limitée', 'minime', 'minimes', 'sévère', 'sévères', 'forte', 'fort', 'légère', 'léger', 'partielle', 'prolongée', 'brève', 'longue', 'négligeable', 'considérable', 'élevé', 'élevée', 'grave', 'graves'],
  degreeNouns: ['impact', 'dégradation', 'ralentissement', 'ralentissements', 'lenteurs', 'interruption', 'interruptions', 'perturbation', 'perturbations', 'indisponibilité', 'panne', 'latence', "taux d'erreur", 'erreurs', 'perte', 'pertes', 'retard', 'retards', 'hausse', 'baisse', 'pic'],
  degreeVerbs: ['par moments', 'brièvement', 'par intermittence', 'sporadiquement', 'occasionnellement', 'momentanément'],
  degreeAdverbs: ['fortement', 'significativement', 'légèrement', 'gravement', 'sensiblement', 'considérablement', 'nettement', 'très', 'extrêmement', 'sévèrement'],
  changes: ['ralenti', 'dégradé', 'dégradée', 'augmenté', 'réduit', 'baissé', 'plus lent', 'plus lente', 'plus élevé', 'plus élevée', 'perturbé', 'retardé', 'retardés', 'impacté', 'impactés', 'affecté', 'affectés'],
  thanUsual: ["que d'habitude", 'que la normale', 'que prévu', "qu'à l'accoutumée"],
  negligible: ['faible', 'minime', 'mineur', 'mineure', 'limité', 'limitée', 'négligeable', 'important', 'importante', 'significatif', 'modéré', 'modérée', 'partiel', 'partielle', 'quelques', 'plusieurs', 'beaucoup', 'certains', 'fort', 'forte', 'élevé', 'moyen'],
  everybody: ['tous', 'tous les utilisateurs', 'tous nos utilisateurs', 'tous les clients', 'tous nos clients', 'tout le monde', "l'ensemble des utilisateurs", "l'ensemble des clients", "l'ensemble de nos clients", 'tous les comptes'],
  denials: ['aucun', 'aucune', 'pas de', "pas d'", 'nul', 'nulle', 'zéro', 'ni'],
  withouts: ['sans', 'sans aucun', 'sans aucune'],
  nobody: ['personne', 'aucun'],
  impactNouns: ['impact', 'impacts', 'conséquence', 'conséquences', 'effet', 'effets', 'dommage', 'dommages', 'perturbation', 'interruption', 'incidence'],
  notAffecting: ["n'a pas affecté", "n'a pas impacté", "n'a pas touché", "n'affecte pas", "n'a affecté aucun", "n'a touché aucun", 'sans affecter', 'sans impacter'],
  all: ['tous', 'toutes', 'tous les', 'toutes les', "l'ensemble des"],
  impactOn: ['sur', 'pour'],
  harmVerbs: ["n'a été", "n'ont été", 'a été', 'ont été', 'est', 'sont'],
  requestHarm: ['échoué', 'échouées', 'échouée', 'en échec', 'perdues', 'perdus', 'rejetées', 'rejetés', 'refusées', 'refusés', 'annulées', 'annulés', 'retardées', 'retardés', 'non livrés', 'non traitées', 'bloquées', 'en erreur', 'expirées', 'interrompues', 'en double', 'abandonnées'],
  repairs: ['rétablissement', 'résolution', 'détection', 'diagnostic'],
  alarms: ['alerte', 'alertes', 'alarme', 'seuil', 'seuils', 'supervision', 'sonde'],
  those: ['ceux-ci', 'celles-ci', "d'entre eux", "d'entre elles"],
  equals: ['soit', 'ou', "c'est-à-dire", 'à savoir'],
  labelVerbs: ['est', 'sont', 'était', 'étaient', 'a été', 'ont été']
}
