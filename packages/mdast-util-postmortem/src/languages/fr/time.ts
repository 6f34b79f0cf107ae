import type {LanguageData} from '../language-data.ts'

/** Days, clocks, and how far apart they are. */
// prettier-ignore
export const time: LanguageData['time'] = {
  months: [
    ['janvier', 'janv', 'jan'], ['février', 'févr', 'fév'], ['mars', 'mar'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil'], ['août', 'aoû'],
    ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc']
  ],
  weekdays: [['lundi', 'lun'], ['mardi', 'mar'], ['mercredi', 'mer'], ['jeudi', 'jeu'], ['vendredi', 'ven'], ['samedi', 'sam'], ['dimanche', 'dim']],
  dateOrder: 'day-first',
  ordinals: ['er'],
  of: ['de'],
  on: ['le', 'du', 'au'],
  at: ['à', 'dès', 'vers', 'depuis', 'de'],
  between: ['entre'],
  and: ['et'],
  to: ['à', "jusqu'à", 'au'],
  clock: {hours: ['h', 'heures', 'heure'], minutes: ['min', 'm', 'minutes'], seconds: ['s', 'secondes'], lengths: []},
  hourMarks: ['heures'],
  decimals: ['heures', 'jours', 'secondes'],
  approximately: ['environ', 'vers', 'autour de', 'aux alentours de', 'à peu près', 'peu après', 'peu avant', 'après', 'avant', 'env', 'vers les'],
  partsOfDay: ['matin', 'matinée', 'midi', 'après-midi', 'soir', 'soirée', 'nuit', 'minuit'],
  partModifiers: ['début de', 'fin de', 'le', 'dans la', "dans l'", 'tôt le', 'tard le', 'en', 'en début de', 'en fin de', 'au', 'ce'],
  doubts: ['environ', 'approximatif', 'approximative', 'estimé', 'estimée', 'estimation', 'à peu près', 'heure inconnue', 'heure approximative', 'incertain'],
  doubtStarts: ['peut-être', 'sans doute', 'probablement'],
  doubtsBehind: ['environ', 'approximativement'],
  day: ['jour', 'j'],
  nextDay: ['le lendemain', 'lendemain', 'le lendemain matin', 'jour suivant', 'le jour suivant'],
  units: {
    millisecond: ['milliseconde', 'millisecondes'],
    second: ['seconde', 'secondes'],
    minute: ['mn'],
    hour: ['heure', 'heures'],
    day: ['j', 'jour', 'jours', 'journée', 'journées'],
    week: ['sem', 'semaine', 'semaines'],
    month: ['mois'],
    quarter: ['trimestre', 'trimestres'],
    year: ['an', 'ans', 'année', 'années'],
    iteration: ['itération', 'itérations']
  },
  numbers: {un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, quinze: 15, vingt: 20, trente: 30},
  several: ['quelques', 'plusieurs', 'une poignée de'],
  later: ['plus tard', 'après', 'ensuite'],
  vague: [
    'plus tard', 'peu après', 'peu avant', 'ensuite', 'puis', 'entre-temps', 'pendant ce temps', 'au même moment', 'simultanément', 'le lendemain', "avant l'incident", "après l'incident",
    "pendant l'incident", 'avant la panne', 'après la panne', 'pendant la panne', 'dans la foulée', 'plus tard dans la journée', 'la veille', 'en parallèle', 'dans la journée', 'aussitôt après'
  ],
  unknown: ['inconnu', 'inconnue', 'heure inconnue', 'date inconnue', 'non connue', 'non relevée', 'non enregistrée', 'indéterminée', 'indéterminé'],
  ish: ['+'],
  roundedDigits: ['x'],
  openMarks: ['―', '—', '–', '-'],
  zones: {
    alone: {
      'heure de Paris': 'Europe/Paris', 'heure française': 'Europe/Paris', 'heure de Bruxelles': 'Europe/Brussels', 'heure de Montréal': 'America/Toronto', 'heure de Genève': 'Europe/Zurich',
      "heure d'Europe centrale": 'Europe/Paris', "heure de l'Est": 'America/Toronto', HNE: 'America/Toronto', HAE: 'America/Toronto', 'Paris time': 'Europe/Paris'
    }
  },
  declaring: ['heure', 'heures', 'horodatage', 'chronologie', 'horaires'],
  declaringAll: ['heures', 'horaires', 'horodatages', 'fuseau horaire', 'fuseau'],
  allApproximate: ['heures approximatives', 'heures sont approximatives', 'horaires approximatifs', 'horaires sont approximatifs', 'heures estimées', 'heures sont estimées'],
  outOfOrder: ["pas dans l'ordre chronologique", 'non chronologique', "dans le désordre"],
  deadlines: {
    leads: ['échéance', 'pour', 'pour le', 'avant', 'avant le', "d'ici", "d'ici le", "d'ici au", "d'ici à", "d'ici la", "jusqu'au", 'au plus tard', 'au plus tard le', 'prévu', 'prévu le', 'prévue le', 'prévu pour', 'prévu pour le', 'date limite', 'le', 'date cible', 'cible', 'à faire avant le', 'délai'],
    endOfDay: ['fin de journée'],
    done: ['fait', 'faite', 'terminé', 'terminée', 'clos', 'close', 'déployé', 'déployée', 'livré', 'livrée', 'corrigé', 'corrigée', 'réalisé', 'réalisée', 'résolu', 'résolue', 'fusionné', 'fusionnée', 'oui', 'en place'],
    open: ['à définir', 'à déterminer', 'à fixer', 'à planifier', 'à préciser', 'non défini', 'non définie', 'non planifié', 'non planifiée', 'aucun', 'aucune', 'inconnu', 'inconnue', 's/o', 'sans objet', 'en attente', 'à confirmer'],
    undated: ['sans date', 'sans échéance', "pas d'échéance", 'pas de date', 'aucune date', 'aucune échéance'],
    in: ['sous', 'dans', 'dans les', 'en', 'après', "d'ici", 'dans un délai de'],
    the: ['le', 'la', 'les', "l'"],
    business: ['ouvré', 'ouvrés', 'ouvrable', 'ouvrables'],
    elsewhere: ['après', 'avant', 'suivant', 'depuis'],
    fromHere: ["à partir d'aujourd'hui", 'à partir de maintenant'],
    parts: ['fin', 'mi', 'début', 'milieu', 'courant', 'mi-'],
    this: ['cette', 'ce', 'cet', 'en cours', 'dans la'],
    next: ['prochain', 'prochaine', 'la prochaine', 'le prochain', 'au prochain', 'à la prochaine'],
    coming: ['ce', 'prochain'],
    last: ['fin'],
    quarters: 'qt',
    halves: 'hs',
    weeks: ['s', 'sem', 'semaine'],
    weekOf: ['semaine du'],
    days: {"aujourd'hui": 0, demain: 1, 'après-demain': 2},
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    events: ['sprint', 'version', 'livraison', 'itération', 'release', 'refactor', 'comité', 'maintenance'],
    vague: [
      'dès que possible', 'au plus vite', 'au plus tôt', 'immédiat', 'immédiate', 'immédiatement', 'bientôt', 'prochainement', 'rapidement', 'urgent', 'plus tard', 'court terme', 'à court terme', 'moyen terme',
      'à moyen terme', 'long terme', 'à long terme', 'en continu', 'continu', 'en cours', 'ultérieurement', 'un jour', 'quand possible', 'sans délai', 'prochain sprint', 'au prochain sprint'
    ]
  }
}
