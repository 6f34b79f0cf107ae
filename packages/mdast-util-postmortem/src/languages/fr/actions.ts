import type {LanguageData} from '../language-data.ts'

/** Words for what is to be done, by whom, until when. */
// prettier-ignore
export const actions: LanguageData['actions'] = {
  columns: {
    action: ['action corrective', 'actions correctives', 'action correctrice', 'tâche', 'tâches', 'quoi', 'mesure', 'mesures', 'amélioration', 'recommandation', 'intitulé', 'titre', 'étape', 'à faire', 'sujet', 'activité'],
    owner: ['responsable', 'responsables', 'qui', 'porteur', 'porteuse', 'pilote', 'assigné', 'assigné à', 'attribué à', 'propriétaire', 'personne', 'acteur', 'équipe', 'référent', 'en charge', 'affecté à'],
    deadline: ['échéance', 'date limite', 'pour quand', 'quand', 'délai', 'date cible', 'date prévue', "date d'échéance", 'prévu', 'prévu pour', 'prévu le', 'cible', 'pour le', 'avant le', 'livraison'],
    priority: ['priorité', 'urgence'],
    status: ['statut', 'état', 'avancement', 'fait', 'progression', 'terminé'],
    ticket: ['lien', 'liens', 'suivi', 'référence', 'réf', 'réf.', 'ticket/lien'],
    type: ['catégorie', 'nature', 'domaine'],
    criteria: ['critère de succès', 'critères de succès', 'critère de réussite', 'critères de réussite', "critères d'acceptation", "critère d'acceptation", 'vérification', 'preuve', 'critère de fin'],
    factor: ['facteur', 'facteurs', 'facteur contributif', 'cause racine', 'cause associée', 'cause adressée'],
    number: ['n°', 'nº', 'numéro', 'réf']
  },
  otherDays: ['créé', 'créée', 'ouvert', 'ouverte', 'réalisé', 'clôturé', 'terminé le', 'signalé', 'début', 'mis à jour'],
  lastingRules: ['ne jamais', 'toujours', 'jamais', 'éviter', 'ne pas'],
  done: ['fait', 'faite', 'terminé', 'terminée', 'clos', 'close', 'clôturé', 'clôturée', 'livré', 'livrée', 'déployé', 'déployée', 'corrigé', 'corrigée', 'réalisé', 'réalisée', 'résolu', 'résolue', 'fusionné', 'oui', 'en place', 'appliqué', 'appliquée', 'effectué', 'mis en place'],
  cancelled: ['annulé', 'annulée', 'abandonné', 'abandonnée', 'rejeté', 'rejetée', 'non retenu', 'non retenue', 'caduc', 'doublon', 'inutile', 'sans suite'],
  open: ['à faire', 'en cours', 'ouvert', 'ouverte', 'non commencé', 'non démarré', 'planifié', 'planifiée', 'prévu', 'prévue', 'en attente', 'bloqué', 'bloquée', 'nouveau', 'nouvelle', 'non', 'en revue', 'démarré', 'démarrée', 'reporté', 'reportée', 'proposé', 'proposée', '⏳', 'à planifier'],
  ownerKeys: ['responsable', 'responsables', 'porteur', 'pilote', 'qui', 'assigné à', 'attribué à', 'propriétaire', 'affecté à', 'en charge'],
  deadlineKeys: ['échéance', 'date limite', 'pour quand', 'quand', 'délai', 'date cible', 'prévu pour', 'prévu le', "date d'échéance"],
  weakDeadlineKeys: ['quand', 'cible', 'délai'],
  deadlineStarts: ['pour le', 'avant le', "d'ici", "d'ici le", "d'ici au", "jusqu'au", 'au plus tard', 'au plus tard le', 'échéance', 'échéance le', 'prévu le', 'prévu pour le', 'prévue le', 'prévue pour le', 'date limite', 'pour fin', 'avant'],
  priorityKeys: ['priorité', 'urgence'],
  statusKeys: ['statut', 'état'],
  ticketKeys: ['lien', 'suivi'],
  typeKeys: ['catégorie', 'nature'],
  criteriaKeys: ['critère de succès', 'critères de succès', "critères d'acceptation", 'critère de réussite'],
  actionKeys: ['tâche', 'quoi', 'mesure'],
  itemLabels: ['action corrective', 'tâche', 'à faire', 'suite à donner', 'action préventive'],
  priorities: ['critique', 'haute', 'élevée', 'élevé', 'haut', 'moyenne', 'moyen', 'basse', 'bas', 'faible', 'urgente', 'normale', 'majeure', 'majeur', 'mineure', 'mineur', 'bloquant', 'bloquante'],
  stateDetails: ['dans', 'avec', 'par', 'le'],
  purposes: {
    prevent: ['prévenir', 'prévention', 'préventif', 'préventive', 'éviter'],
    mitigate: ['atténuer', 'atténuation', 'limiter', 'contenir', 'confinement', 'mitiger'],
    detect: ['détecter', 'détection', 'surveillance', 'supervision', 'alerte'],
    investigate: ['investiguer', 'analyser', 'analyse', 'étude'],
    process: ['processus', 'procédure', 'formation', 'organisation'],
    repair: ['réparer', 'réparation', 'corriger', 'correctif', 'remédiation', 'rétablissement'],
    other: ['autre', 'autres', 'divers']
  },
  types: new Set(['prévention', 'préventif', 'préventive', 'détection', 'atténuation', 'processus', 'correctif', 'correction', 'court terme', 'moyen terme', 'long terme', 'immédiat', 'immédiate', 'technique', 'organisationnel']),
  vagueVerbs: new Set(['envisager', 'étudier', 'réfléchir', 'examiner', 'évaluer', 'sensibiliser', 'discuter', 'regarder', 'voir', 'améliorer']),
  checklists: ['règles à appliquer', "règles à appliquer à l'avenir", 'tests de non-régression', 'tests de régression'],
  noItems: ['aucune action', "pas d'action", 'aucune mesure', 'aucune autre action', 'rien à faire'],
  answers: ['accepté', 'acceptée', 'assumé', 'aucune action', 'corrigé', 'corrigée'],
  factorNames: ['facteur', 'cause racine'],
  outcomes: ['afin que', 'pour que', 'afin de', 'pour', 'pourquoi'],
  numbered: ['facteur', 'étape', 'hypothèse', 'leçon', 'point', 'phase'],
  intros: ['actions suivantes', 'mesures suivantes', 'prochaines étapes', 'nous allons', 'pour éviter que', "afin d'éviter", 'à la suite de'],
  horizons: {
    short: ['court terme', 'à court terme', 'immédiat', 'immédiates', 'actions immédiates', 'immédiatement'],
    long: ['long terme', 'à long terme', 'moyen terme', 'à moyen terme', 'moyen et long terme', 'durable', 'futur', 'futures', 'actions futures', 'améliorations futures']
  }
}

/** Words that distinguish people, teams, roles, and groups. */
// prettier-ignore
export const people: LanguageData['people'] = {
  none: new Set(['à définir', 'à déterminer', 'à assigner', 'à attribuer', 'à désigner', 'à nommer', 'non assigné', 'non attribué', 'non défini', 'personne', 'aucun', 'aucune', 'inconnu', 's/o', 'sans objet', 'quelqu’un', "quelqu'un", 'nom', 'responsable', 'à préciser', 'en attente']),
  unowned: ['à assigner', 'non assigné', 'non attribué', 'à attribuer', 'sans responsable', 'pas de responsable'],
  ownerStarts: ['responsable', 'porteur', 'pilote', 'par', 'assigné à'],
  joints: ['et', 'ou', 'avec'],
  particles: ['du', 'des'],
  givenNames: new Set(['Aurélie', 'Benoît', 'Céline', 'Élodie', 'François', 'Françoise', 'Hélène', 'Jérôme', 'Maëlle', 'Noémie', 'Océane', 'Rémi', 'Sébastien', 'Solène', 'Stéphane', 'Thibault', 'Yann', 'Gwenaëlle', 'Loïc', 'Anaïs', 'Chloé', 'Clément', 'Cédric', 'Frédéric', 'Valérie']),
  groups: new Set(['tous', 'tout le monde', 'toutes les équipes', "l'équipe", "toute l'équipe", 'les développeurs', 'développeurs', 'chacun', 'nous', 'plusieurs', 'divers', 'les équipes', 'tous les développeurs', 'ensemble', "l'ensemble des équipes"]),
  teams: new Set(['équipe', 'service', 'groupe', 'pôle', 'direction', 'cellule', 'département', 'tribu', 'comité']),
  units: new Set(['service', 'unité', 'pôle', 'cellule']),
  departments: new Set(['comptabilité', 'achats', 'logistique']),
  teamNames: new Set(['plateforme', 'exploitation', 'développement', 'sécurité', 'réseau', 'données', 'bases de données', 'support client', 'service client', 'produit', 'juridique', 'dsi', 'dev api', 'production', 'prod', 'rssi', 'qualité', 'supervision']),
  topics: new Set(['surveillance', 'supervision', 'documentation', 'processus', 'alertes', 'sauvegarde', 'prévention', 'détection', 'procédure']),
  topicEnds: ['tion', 'tions', 'ité', 'age'],
  roles: new Set(["d'astreinte", 'astreinte', "ingénieur d'astreinte", "ingénieure d'astreinte", "personne d'astreinte", 'ingénieur', 'ingénieure', 'développeur', 'développeuse', "chef d'équipe", "cheffe d'équipe", 'chef de projet', 'cheffe de projet', 'directeur technique', 'directrice technique', 'administrateur', 'administratrice', 'exploitant', 'po', 'dba', 'moi', 'technicien', 'technicienne', "responsable d'incident", 'architecte', "gestionnaire d'incident", 'chef de produit', 'dpo', 'rssi']),
  labels: ['auteur', 'autrice', 'auteure', 'auteurs', 'rédacteur', 'rédactrice', 'responsable', 'responsables', 'pilote', 'relecteur', 'relecteurs', 'relectrice', 'acteur', 'acteurs', 'signalé', 'rédigé', 'validé', 'approuvé', 'intervenants', 'astreinte']
}
