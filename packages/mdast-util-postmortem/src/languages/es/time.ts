import type {LanguageData} from '../language-data.ts'

/** Days, clocks, and how far apart they are. */
// prettier-ignore
export const time: LanguageData['time'] = {
  months: [
    ['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'], ['julio', 'jul'], ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic']
  ],
  weekdays: [['lunes', 'lun'], ['martes', 'mar'], ['miércoles', 'mié'], ['jueves', 'jue'], ['viernes', 'vie'], ['sábado', 'sáb'], ['domingo', 'dom']],
  dateOrder: 'day-first',
  ordinals: ['º', '°', 'ro'],
  of: ['de', 'del'],
  on: ['el', 'del', 'al', 'día', 'el día'],
  at: ['a las', 'a la', 'desde las', 'hacia las', 'las', 'de las'],
  between: ['entre', 'entre las'],
  and: ['y', 'y las', 'y la'],
  to: ['a', 'al', 'hasta', 'hasta las', 'a las', '→'],
  clock: {hours: ['h', 'hs', 'horas'], minutes: ['m', 'min', 'minutos'], seconds: ['s', 'segundos'], lengths: []},
  hourMarks: ['horas', 'hs'],
  decimals: ['horas', 'días', 'segundos'],
  approximately: ['aprox', 'aproximadamente', 'alrededor de', 'alrededor de las', 'cerca de', 'cerca de las', 'hacia', 'hacia las', 'sobre', 'sobre las', 'a eso de', 'a eso de las', 'unos', 'poco después de', 'poco después de las', 'poco antes de', 'poco antes de las', 'después de', 'después de las', 'antes de', 'antes de las', 'en torno a', 'pre', 'pre-'],
  partsOfDay: ['mañana', 'mediodía', 'medio día', 'tarde', 'noche', 'madrugada', 'medianoche', 'tarde-noche'],
  partModifiers: ['por la', 'de la', 'a', 'al', 'temprano', 'última hora de la', 'primera hora de la', 'en la', 'a la', 'fin de la', 'de'],
  doubts: ['aprox', 'aproximado', 'aproximada', 'aproximadamente', 'estimado', 'estimada', 'hora desconocida', 'hora aproximada', 'incierta', 'estimación'],
  doubtStarts: ['quizá', 'quizás', 'tal vez', 'probablemente', 'posiblemente'],
  doubtsBehind: ['aprox', 'aproximadamente'],
  day: ['día'],
  nextDay: ['al día siguiente', 'día siguiente', 'el día siguiente', 'a la mañana siguiente', 'a la noche siguiente'],
  units: {
    millisecond: ['milisegundo', 'milisegundos'],
    second: ['seg', 'segs', 'segundo', 'segundos'],
    minute: ['minuto', 'minutos'],
    hour: ['hs', 'hora', 'horas'],
    day: ['día', 'días'],
    week: ['sem', 'semana', 'semanas'],
    month: ['mes', 'meses'],
    quarter: ['trimestre', 'trimestres'],
    year: ['año', 'años'],
    iteration: ['iteración', 'iteraciones']
  },
  numbers: {un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, quince: 15, veinte: 20, treinta: 30},
  several: ['unos', 'unas', 'algunos', 'algunas', 'varios', 'varias', 'pocos', 'pocas', 'unos pocos', 'unas pocas'],
  later: ['después', 'más tarde', 'antes', 'luego'],
  vague: [
    'más tarde', 'después', 'luego', 'poco después', 'poco antes', 'mientras tanto', 'al mismo tiempo', 'simultáneamente', 'al día siguiente', 'antes del incidente', 'después del incidente',
    'durante el incidente', 'antes de la caída', 'después de la caída', 'durante la caída', 'posteriormente', 'a continuación', 'en paralelo', 'el día anterior', 'horas después', 'enseguida', 'histórico', 'previo', 'post-incidente'
  ],
  unknown: ['desconocido', 'desconocida', 'hora desconocida', 'fecha desconocida', 'no se sabe', 'no registrado', 'no registrada', 'indeterminado', 'indeterminada', 'sin registro', 'sin hora'],
  ish: ['+'],
  roundedDigits: ['x'],
  openMarks: ['―', '—', '–', '-'],
  zones: {
    alone: {
      'hora de Madrid': 'Europe/Madrid', 'hora peninsular': 'Europe/Madrid', 'hora de España': 'Europe/Madrid', 'hora española': 'Europe/Madrid', 'hora de Argentina': 'America/Argentina/Buenos_Aires', 'hora argentina': 'America/Argentina/Buenos_Aires',
      'hora de México': 'America/Mexico_City', 'hora de Ciudad de México': 'America/Mexico_City', 'hora del centro de México': 'America/Mexico_City', 'hora Perú': 'America/Lima', 'hora de Perú': 'America/Lima', 'hora de Lima': 'America/Lima', 'hora de Colombia': 'America/Bogota',
      'hora de Bogotá': 'America/Bogota', 'hora de Chile': 'America/Santiago', 'hora RD': 'America/Santo_Domingo', RD: 'America/Santo_Domingo'
    }
  },
  declaring: ['hora', 'horas', 'horario', 'línea de tiempo', 'cronología', 'timestamps', 'marcas de tiempo'],
  declaringAll: ['horas', 'horarios', 'zona horaria', 'huso horario', 'marcas de tiempo'],
  allApproximate: ['horas aproximadas', 'horas son aproximadas', 'horarios aproximados', 'horarios son aproximados', 'horas estimadas', 'horas son estimadas'],
  outOfOrder: ['no está en orden cronológico', 'sin orden cronológico', 'desordenado'],
  deadlines: {
    leads: ['para', 'para el', 'antes de', 'antes del', 'hasta', 'hasta el', 'vence', 'vence el', 'fecha límite', 'plazo', 'a más tardar', 'a más tardar el', 'previsto', 'previsto para', 'previsto para el', 'prevista para', 'planificado', 'planificado para', 'objetivo', 'fecha objetivo', 'fecha', 'el', 'fecha compromiso'],
    endOfDay: ['fin del día', 'final del día'],
    done: ['hecho', 'hecha', 'completado', 'completada', 'terminado', 'terminada', 'cerrado', 'cerrada', 'resuelto', 'resuelta', 'aplicado', 'aplicada', 'desplegado', 'desplegada', 'implementado', 'implementada', 'listo', 'lista', 'finalizado', 'finalizada', 'sí'],
    open: ['por definir', 'por determinar', 'a definir', 'a determinar', 'sin definir', 'sin asignar', 'por confirmar', 'pendiente', 'ninguno', 'ninguna', 'desconocido', 'no aplica', 'sin planificar', 'por asignar', 'por fijar'],
    undated: ['sin fecha', 'sin plazo', 'sin fecha límite', 'sin fecha aún'],
    in: ['en', 'dentro de', 'en los próximos', 'en las próximas', 'en el plazo de', 'tras', 'próximas', 'próximos'],
    the: ['el', 'la', 'los', 'las'],
    business: ['hábil', 'hábiles', 'laborable', 'laborables'],
    elsewhere: ['después', 'antes', 'tras', 'desde', 'luego'],
    fromHere: ['desde hoy', 'a partir de hoy', 'a partir de ahora'],
    parts: ['fin', 'fines', 'final', 'finales', 'a fines', 'a finales', 'mediados', 'a mediados', 'principios', 'a principios', 'inicio', 'inicios', 'comienzos', 'mitad'],
    this: ['este', 'esta', 'esta misma', 'el presente', 'actual'],
    next: ['próximo', 'próxima', 'el próximo', 'la próxima', 'siguiente', 'el siguiente', 'la siguiente'],
    coming: ['este', 'próximo'],
    last: ['fin', 'final', 'finales', 'fines'],
    quarters: 'qt',
    halves: 'hs',
    weeks: ['semana', 'sem', 's'],
    weekOf: ['semana del', 'la semana del'],
    days: {hoy: 0, mañana: 1, 'pasado mañana': 2},
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    events: ['sprint', 'versión', 'release', 'iteración', 'lanzamiento', 'despliegue', 'ventana de mantenimiento'],
    vague: [
      'lo antes posible', 'cuanto antes', 'inmediato', 'inmediata', 'inmediatamente', 'pronto', 'urgente', 'más adelante', 'corto plazo', 'a corto plazo', 'mediano plazo', 'medio plazo', 'a mediano plazo', 'a medio plazo',
      'largo plazo', 'a largo plazo', 'continuo', 'continua', 'en curso', 'en proceso', 'cuando sea posible', 'algún día', 'en breve', 'próximamente', 'a la brevedad', 'permanente', 'próximo sprint', 'ya'
    ]
  }
}
