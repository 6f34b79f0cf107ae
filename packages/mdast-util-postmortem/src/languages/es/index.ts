import type {LanguageData} from '../language-data.ts'
import {actions, people} from './actions.ts'
import {figures} from './figures.ts'
import {impact} from './impact.ts'
import {time} from './time.ts'

/** Spanish, of Spain and of America. */
// prettier-ignore
export const es: LanguageData = {
  locale: 'es',
  hasSpaces: true,
  notEnglish: ['todo', 'bug', 'a', 'no', 'me', 'he', 'are', 'once', 'van', 'as', 'do', 'come', 'use', 'us', 'to', 'on', 'or', 'an', 'in', 'is', 'at', 'total', 'd', 's', 'most', 'will', 'mar'],
  plainLetters: [{á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n', º: 'o'}],
  frequentWords: ['el', 'la', 'los', 'las', 'que', 'del', 'y', 'una', 'por', 'para', 'con', 'fue', 'se'],
  sections: {
    summary: {
      titles: ['Resumen'],
      lastWords: ['resumen'],
      words: ['resumen ejecutivo', 'resumen del incidente', 'en resumen', 'en pocas palabras', 'de un vistazo', 'descripción del incidente', 'descripción general del incidente', 'descripción del problema', 'el incidente', 'resumen general', 'síntesis', 'sinopsis', 'visión general', 'panorama general', 'resumen de los hechos', 'resumen breve', 'vista general', 'en breve', '{relato|exposición} de los hechos', 'lo {ocurrido|sucedido}', 'sumario{| ejecutivo}', 'descripción breve'],
      weak: ['qué pasó', 'qué sucedió', 'qué ocurrió', 'lo que pasó', 'lo que ocurrió', 'qué falló', 'hechos', 'los hechos', 'descripción', 'introducción', 'incidente', 'problema', 'el problema', 'síntoma', 'síntomas', 'síntoma observado', 'síntomas observados', 'contexto y resumen', 'planteamiento del problema', 'qué {ha pasado|ha ocurrido|ha sucedido|se rompió|fue lo que pasó}', 'panorama', 'planteamiento', 'extracto', 'en corto', 'avería']
    },
    severity: {titles: ['Severidad', 'Gravedad'], words: ['criticidad', 'nivel de severidad', 'nivel de gravedad', 'severidad del incidente', 'severidad de negocio', 'nivel de criticidad', 'grado de severidad'], weak: ['prioridad', 'clasificación']},
    timeline: {
      titles: ['Línea de tiempo', 'Cronología'],
      lastWords: ['cronología', 'línea de tiempo'],
      words: ['línea del tiempo', 'línea temporal', 'cronología de eventos', 'cronología de los hechos', 'cronología del incidente', 'línea de tiempo del incidente', 'línea de tiempo técnica', 'secuencia de eventos', 'secuencia de hechos', 'timeline forense', 'timeline del incidente', 'relato cronológico', 'desarrollo del incidente', 'cómo se desarrolló', 'registro de eventos', 'bitácora', 'desarrollo de los {hechos|eventos}', 'sucesión de {eventos|hechos}', 'registro cronológico', '{secuencia|orden} de los {hechos|eventos}', 'cómo {se desarrolló|evolucionó} el incidente', 'evolución temporal'],
      weak: ['eventos', 'historial', 'secuencia', 'cronograma', 'evolución', 'historia', 'recorrido', 'acontecimientos']
    },
    'root-cause': {
      titles: ['Causa raíz', 'Análisis de causa raíz'],
      lastWords: ['causa raíz', 'causas raíz'],
      words: ['causas raíz', 'causa', 'causas', 'causa principal', 'causa directa', 'causa inmediata', 'causa técnica', 'causa fundamental', 'causa subyacente', 'causa raíz confirmada', 'causa probable', 'análisis de la causa raíz', 'análisis de causas', 'análisis causal', 'origen', 'origen del problema', 'por qué pasó', 'por qué sucedió', 'por qué ocurrió', 'por qué falló', 'qué lo causó', 'cinco porqués', '5 porqués', 'los 5 porqués', 'los cinco porqués', 'motivo', 'razón', 'mecanismo del fallo', 'mecanismo de la falla', 'causas raíces', 'causa última', '{raíz|fuente} del problema', 'mecanismo', 'determinación de la causa', '{qué|lo que} {causó|ocasionó|originó|produjo} el {incidente|problema|fallo|error}', 'qué lo {originó|ocasionó}'],
      weak: ['análisis', 'análisis técnico', 'diagnóstico', 'investigación', 'explicación', 'detalles técnicos', 'hallazgos']
    },
    'contributing-factors': {
      titles: ['Factores contribuyentes'],
      words: ['factor contribuyente', 'factores que contribuyeron', 'causas secundarias', 'causas sistémicas', 'factores agravantes', 'qué contribuyó', 'lo que contribuyó', 'condiciones que lo permitieron', 'qué no causó el incidente', '{causas|condiciones|circunstancias} {contribuyentes|agravantes|indirectas|subyacentes|organizativas|coadyuvantes}', '{factores|elementos} {contribuyentes|coadyuvantes|que influyeron|humanos|organizativos|secundarios}', 'otras causas', 'otros factores'],
      weak: ['factores', 'condiciones']
    },
    impact: {
      titles: ['Impacto'],
      lastWords: ['impacto', 'afectados', 'afectadas'],
      words: ['impactos', 'consecuencias', 'efectos', 'daños', 'alcance del impacto', 'usuarios afectados', 'clientes afectados', 'servicios afectados', 'sistemas afectados', 'impacto final', 'impacto medido', 'impacto al negocio', 'impacto en el negocio', 'impacto en usuarios', 'evaluación del impacto', 'métricas de impacto', 'quién se vio afectado', 'qué se vio afectado', 'afectación', 'funcionalidad bloqueada', '{usuarios|servicios|clientes|sistemas} impactados', 'componentes afectados', 'pérdida{|s}{| de datos}', 'repercusi{ón|ones}', 'daño{|s} causado{|s}', 'a quién{|es} {afectó|impactó}', 'radio de impacto'],
      weak: ['alcance', 'afectados', 'magnitud']
    },
    trigger: {titles: ['Detonante'], words: ['disparador', 'desencadenante', 'qué lo disparó', 'qué lo desencadenó', 'lo que lo desencadenó', 'qué lo detonó', 'qué desencadenó el incidente', 'evento detonante', '{evento|factor|causa|elemento} {disparador|desencadenante|iniciador}', 'gatillo', 'qué {lo|la} {provocó|activó|causó de golpe}', 'qué {provocó|disparó|detonó} el {incidente|problema|fallo}']},
    detection: {
      titles: ['Detección'],
      words: ['descubrimiento', 'identificación', 'cómo se detectó', 'cómo lo detectamos', 'cómo se descubrió', 'cómo nos enteramos', 'tiempo de detección', 'alertas', 'quién lo detectó', '{método|forma|medio|modo|vía} de detección', '{monitoreo|monitorización|observabilidad} y detección', 'reporte inicial', 'aviso inicial', 'por qué ningún gate lo detectó', 'por qué no se detectó', 'por qué no se detectó antes', 'por qué pasó desapercibido', '{falla|fallo|brecha} de detección'], weak: ['notificación']
    },
    resolution: {
      titles: ['Resolución'],
      lastWords: ['resolución', 'recuperación'],
      words: ['solución', 'solución aplicada', 'solución implementada', 'recuperación', 'recovery aplicado', 'restauración', 'restablecimiento', 'respuesta', 'respuesta al incidente', 'mitigación', 'contención', 'corrección', 'corrección aplicada', 'correcciones aplicadas', 'fix aplicado', 'arreglo', 'acciones tomadas', 'acciones realizadas', 'acciones inmediatas', 'medidas tomadas', 'medidas inmediatas', 'cambios aplicados', 'cambios definitivos aplicados', 'cómo se resolvió', 'cómo lo resolvimos', 'cómo se contuvo', 'cómo se solucionó', 'cómo se arregló', 'qué hicimos', 'qué se hizo', 'remediación', 'reparación', 'intervención', 'medidas correctivas implementadas', 'medidas correctivas aplicadas', 'acciones correctivas aplicadas', '{acciones|medidas} {adoptadas|aplicadas|ejecutadas|implementadas|de contención|de mitigación|de emergencia|de recuperación}', 'correcciones', 'soluciones', '{gestión|atención} del incidente', '{vuelta|regreso} a la normalidad', 'lo que {hicimos|se hizo}', '{pasos|medidas} {realizados|correctoras aplicadas|ejecutados}', '{dos|tres} correcciones', 'pasos {ejecutados|realizados|que se ejecutaron}'],
      weak: ['solución temporal', 'workaround', 'cambios', 'tratamiento', 'parche']
    },
    background: {titles: ['Antecedentes'], words: ['contexto', 'contexto técnico', 'situación previa', 'estado previo', 'trasfondo', 'marco', 'contexto {previo|general|del sistema}', 'situación inicial', 'arquitectura', 'información de contexto', 'antes del incidente', 'funcionamiento {normal|esperado}', 'estado inicial'], weak: ['entorno']},
    'went-well': {
      titles: ['Qué salió bien'],
      words: ['lo que salió bien', 'qué funcionó', 'lo que funcionó', 'qué funcionó bien', 'lo que funcionó bien', 'qué fue bien', 'lo que fue bien', 'qué hicimos bien', 'lo bueno', 'aciertos', 'puntos positivos', 'aspectos positivos', 'lo positivo', 'fortalezas', 'qué ayudó', 'puntos fuertes', 'éxitos', '{cosas|lo} que {salieron|fueron|hicimos} bien']
    },
    'went-poorly': {
      titles: ['Qué salió mal'],
      words: ['lo que salió mal', 'qué no funcionó', 'lo que no funcionó', 'qué no funcionó bien', 'lo que falló', 'qué fue mal', 'lo que fue mal', 'qué costó', 'qué podría mejorar', 'qué se puede mejorar', 'qué se podría mejorar', 'qué pudo haber salido mejor', 'lo que cambiaríamos la próxima vez', 'lo malo', 'lo negativo', 'áreas de mejora', 'oportunidades de mejora', 'puntos de mejora', 'a mejorar', 'desaciertos', 'brechas', 'debilidades', 'qué falló en el razonamiento', 'qué hicimos mal', '{aspectos|puntos} {negativos|débiles|a mejorar|por mejorar}', 'problemas encontrados', 'deficiencias', '{fallas|fallos} {detectadas|detectados}', 'carencias', 'errores cometidos', 'por mejorar', 'cosas que {salieron|fueron} mal'],
      weak: ['dificultades', 'retos', 'desafíos']
    },
    lucky: {titles: ['Dónde tuvimos suerte'], words: ['donde tuvimos suerte', 'en qué tuvimos suerte', 'suerte', 'golpes de suerte', 'qué pudo haber sido peor', 'por qué no fue peor', 'lo que pudo ser peor', 'tuvimos suerte', 'factor{|es} {suerte|de suerte}']},
    'action-items': {
      titles: ['Acciones', 'Plan de acción'],
      lastWords: ['acciones', 'próximos pasos'],
      words: ['acciones a tomar', 'acciones a realizar', 'acciones correctivas', 'acción correctiva', 'acciones de mejora', 'acciones de seguimiento', 'acciones pendientes', 'acciones correctivas inmediatas', 'plan de acciones', 'plan de mejora', 'próximos pasos', 'siguientes pasos', 'pendientes', 'tareas', 'tareas pendientes', 'seguimiento', 'medidas correctivas', 'medidas', 'elementos de acción', 'puntos de acción', 'ítems de acción', 'qué vamos a hacer', 'qué haremos', 'qué sigue', 'trabajo pendiente', 'por hacer', 'compromisos', 'accionables', 'acciones a seguir', 'acciones derivadas', 'tareas derivadas', 'acciones inmediatas requeridas', 'acciones requeridas', 'acciones necesarias', 'pasos {siguientes|a seguir}', '{mejoras|cambios} {propuestas|propuestos|pendientes|a implementar}', 'y ahora qué', '{trabajo|acciones} {futuro|futuras}', 'plan de {remediación|mejoras|trabajo|corrección}', 'plan correctivo', 'lo que {vamos a cambiar|falta|queda pendiente}', 'acuerdos', '{asuntos|temas|puntos|cosas} pendientes'],
      weak: ['propuesta', 'propuestas', 'solución propuesta', 'próximo paso', 'siguiente paso', 'recomendaciones', 'recomendación', 'acciones recomendadas', 'próximos pasos recomendados', 'acciones sugeridas', 'mejoras']
    },
    prevention: {
      titles: ['Prevención'],
      words: ['acciones preventivas', 'medidas preventivas', 'cómo prevenirlo', 'cómo evitarlo', 'cómo evitaremos que vuelva a ocurrir', 'cómo evitar que vuelva a ocurrir', 'cómo evitar que vuelva a pasar', 'para que no vuelva a pasar', 'para que no vuelva a ocurrir', 'prevención de recurrencia', 'prevención futura', 'playbook anti regresión', 'candidatos a regla permanente', 'salvaguardas', 'guardarraíles', 'evitar la recurrencia', 'no regresión', 'protocolo establecido a partir de este incidente', 'reglas', 'patrón de corrección', 'plan de prevención', 'plan preventivo', 'evitar {recurrencia|la repetición|que se repita}', 'no repetición', '{medidas|acciones} {de prevención|permanentes|de protección}', 'cómo {prevenir|evitar}', '{nuevas|} protecciones{| añadidas}', 'buenas prácticas para el futuro']
    },
    'lessons-learned': {
      titles: ['Lecciones aprendidas'],
      lastWords: ['lecciones', 'lecciones aprendidas', 'aprendizajes'],
      words: ['lecciones', 'lección aprendida', 'lección', 'aprendizajes', 'qué aprendimos', 'lo que aprendimos', 'qué hemos aprendido', 'lo aprendido', 'conclusiones', 'conclusión', 'reflexiones', 'retrospectiva', 'para el equipo del futuro', 'reflexión', 'aprendizaje', 'moraleja', 'enseñanzas', 'puntos clave', 'lo que nos llevamos'],
      weak: ['observaciones', 'notas finales']
    },
    supporting: {
      titles: ['Información adicional'],
      words: ['información complementaria', 'anexo', 'anexos', 'apéndice', 'apéndices', 'referencias', 'enlaces', 'enlaces relacionados', 'documentos relacionados', 'documentación relacionada', 'commits relacionados', 'evidencia', 'evidencias', 'métricas', 'gráficas', 'registros', 'glosario', 'ver también', 'recursos', 'fuentes', 'archivos modificados', 'adjuntos', 'validación', 'verificación', 'pruebas', 'pruebas realizadas', 'reproducción', 'cómo reproducir', 'pasos para reproducir', 'archivos', 'archivos críticos', 'commits', 'nota de contexto', 'notas', 'historial de cambios', 'criterio de cierre', 'lista de verificación', 'comprobación', 'archivos involucrados', 'contactos', '{incidentes|tickets|issues|prs} relacionados', 'capturas{| de pantalla}', 'material de apoyo', 'gráficos', 'documentos de referencia', 'cambios de código relacionados', 'versionado']
    }
  },
  several: {
    'aciertos y errores': ['went-well', 'went-poorly'],
    'qué {funcionó|salió bien|fue bien} y qué no': ['went-well', 'went-poorly'],
    'qué {salió|fue} bien / mal': ['went-well', 'went-poorly'],
    '{acciones|medidas} preventivas y correctivas': ['prevention', 'action-items'],
    'qué funcionó / qué costó': ['went-well', 'went-poorly'],
    'qué salió bien y qué salió mal': ['went-well', 'went-poorly'],
    'acciones correctivas y preventivas': ['action-items', 'prevention'],
    'acciones correctivas/preventivas': ['action-items', 'prevention'],
    'causa raíz y factores contribuyentes': ['root-cause', 'contributing-factors'],
    'causa y solución': ['root-cause', 'resolution'],
    'resolución y recuperación': ['resolution']
  },
  joints: [' y ', ' e ', ' o '],
  modifiers: ['el', 'la', 'los', 'las', 'un', 'una', 'breve', 'principales', 'principal', 'nuestro', 'nuestra', 'posibles', 'posible', 'otros', 'otras', 'primeras', 'nuevas'],
  tails: ['del incidente', 'de la caída', 'del evento', 'de eventos', 'de los hechos', 'ejecutivo', 'ejecutiva', 'detallado', 'detallada', 'técnico', 'técnica', 'técnicas', 'completo', 'completa', 'identificada', 'identificadas', 'confirmada', 'confirmadas', 'probable', 'inmediato', 'inmediata', 'inmediatas', 'directa', 'aplicada', 'aplicadas', 'aplicado', 'tomadas', 'propuestas', 'pendientes', 'completadas', 'preliminar', 'final', 'general', 'a corto plazo', 'a largo plazo', 'a mediano plazo', 'a medio plazo', 'observado', 'observados', 'en usuarios', 'forense', 'clave', 'recomendadas', 'implementadas', 'sistémica', 'del problema', 'real', 'definitiva', 'definitivas', 'del {fallo|error}', 'de la {falla|incidencia|interrupción|avería}', '{muy| más} probable', 'para el futuro', 'en el futuro'],
  adjectiveEndings: ['ible', 'ibles', 'ada', 'adas', 'ado', 'ados', 'ida', 'idas', 'ido', 'idos', 'iva', 'ivas', 'ivo', 'ivos', 'ica', 'icas', 'ico', 'icos', 'al', 'ales', 'aria', 'arias', 'ario', 'arios', 'ente', 'entes', 'ante', 'antes', 'able', 'ables', 'iata', 'iatas', 'iato', 'iatos', 'osa', 'osas', 'oso', 'osos', 'iero', 'iera', 'ieros', 'ieras', 'uro', 'ura', 'uros', 'uras'],
  connectors: ['de', 'del', 'para', 'en', 'sobre', 'contra', 'ante', 'entre', 'hacia', 'a', 'durante', 'tras', 'desde', 'por', 'con', 'que', 'hora', 'horas', 'todas las horas', 'al'],
  generic: ['resumen', 'descripción', 'detalles', 'análisis', 'lista', 'alcance', 'tabla', 'evaluación'],
  plans: ['corrección', 'solución', 'cambio', 'mejora', 'propuesta', 'migración'],
  ofWords: ['de la', 'de los', 'de las', 'del', 'de'],
  frames: ['cuál fue la', 'cuál fue el', 'cuál es la', 'cuál es el', 'cuáles fueron las', 'cuáles fueron los', 'cuáles son las', 'cuáles son los'],
  fillers: ['realmente', 'exactamente', 'entonces', 'ahora', 'en realidad'],
  phrases: [
    {name: 'prevention', order: [['qué', 'para', 'cómo'], ['repita', 'vuelva', 'repetir', 'repitan']]},
    {name: 'resolution', order: [['cómo'], ['restableció', 'restauró', 'estabilizó', 'restablecimos', 'recuperamos']]},
    {name: 'went-poorly', order: [['qué', 'lo'], ['hicimos', 'hizo', 'nos'], ['mal', 'faltó']]},
    {name: 'lessons-learned', order: [['qué'], ['enseñó', 'enseña']]},
    {name: 'detection', order: [['por'], ['qué'], ['no', 'pasó', 'se', 'tardó', 'tardamos', 'nadie', 'ningún'], ['detectó', 'detectamos', 'detectado', 'vio', 'vimos', 'desapercibido', 'notó', 'darnos', 'enteramos', 'alerta', 'alertas']]},
    {name: 'contributing-factors', order: [['por'], ['qué'], ['no', 'tardamos', 'tardó', 'tomó', 'demoró', 'llevó', 'se'], ['detectaron', 'vimos', 'pruebas', 'tests', 'tanto', 'tiempo', 'tarde', 'alerta', 'alertas', 'saltó', 'avisó', 'darnos']]},
    {name: 'prevention', order: [['cómo'], ['prevenir', 'evitar', 'evitamos', 'evitarlo', 'prevenirlo', 'impedir', 'prevenimos']]},
    {name: 'prevention', order: [['medidas', 'acciones', 'recomendaciones', 'pasos'], ['evitar', 'prevenir', 'evitarlo']]},
    {name: 'detection', order: [['cómo', 'quién'], ['identificó', 'identificamos', 'cuenta', 'supimos', 'detectado', 'descubierto', 'encontró', 'alertó']]},
    {name: 'contributing-factors', order: [['por', 'qué'], ['qué', 'contribuyó', 'no', 'ningún', 'tardó', 'pasó'], ['detectó', 'detectamos', 'vio', 'contribuyó', 'antes', 'tanto', 'desapercibido', 'incidente']]},
    {name: 'went-poorly', order: [['qué', 'lo'], ['mal', 'no', 'costó', 'mejorar', 'mejor', 'falló', 'peor']]},
    {name: 'went-well', order: [['qué', 'lo'], ['bien', 'funcionó', 'ayudó', 'salvó']]},
    {name: 'lucky', order: [['dónde', 'donde', 'qué'], ['suerte']]},
    {name: 'lessons-learned', order: [['qué', 'lo'], ['aprendimos', 'aprendido', 'aprendí', 'aprendemos']]},
    {name: 'detection', order: [['cómo', 'quién'], ['detectó', 'detectamos', 'descubrió', 'enteramos', 'descubrimos', 'notó']]},
    {name: 'prevention', order: [['cómo', 'para', 'qué'], ['evitar', 'evitaremos', 'prevenir', 'prevenirlo', 'evitarlo', 'no', 'impedir'], ['vuelva', 'futuro', 'repita', 'nuevo', 'otra', 'repetición', 'recurrencia']]},
    {name: 'resolution', order: [['cómo', 'qué'], ['resolvió', 'resolvimos', 'solucionó', 'arregló', 'contuvo', 'corrigió', 'recuperó', 'mitigó']]},
    {name: 'impact', order: [['quién', 'quiénes', 'qué', 'cuántos'], ['afectó', 'afectado', 'afectados', 'afectada']]},
    {name: 'action-items', order: [['qué'], ['vamos', 'haremos', 'cambiaremos', 'sigue', 'hacer', 'cambiar'], ['hacer', 'cambiar', 'mejorar', 'ahora', 'sigue']]},
    {name: 'root-cause', together: true, order: [['por'], ['qué']]}
  ],
  measures: {words: ['medidas', 'contramedidas'], not: ['preventivas', 'prevención', 'inmediatas', 'tomadas', 'evitar', 'impacto']},
  counters: ['parte', 'paso', 'fase', 'causa', 'sección', 'etapa', 'capítulo', 'bloque'],
  questionWords: ['qué', 'cómo', 'por qué', 'quién', 'quiénes', 'cuándo', 'dónde', 'cuál', 'cuáles', 'cuánto', 'cuántos', 'cuántas', '¿qué', '¿cómo', '¿por', '¿quién', '¿cuándo', '¿cuál', '¿dónde'],
  metadata: {
    acknowledged: ['reconocido', 'reconocida', 'atendido', 'hora de reconocimiento'],
    authors: ['autor', 'autora', 'autores', 'autoras', 'autor(es)', 'autor/a', 'escrito por', 'redactado por', 'elaborado por', 'preparado por', 'reporte de', 'redactor', 'redactora', 'documentado por'],
    closed: ['cerrado', 'cerrado el', 'fecha de cierre', 'fecha cierre', 'cierre', 'hora de cierre'],
    commander: ['comandante del incidente', 'comandante de incidente', 'líder del incidente', 'responsable del incidente', 'coordinador del incidente', 'coordinadora del incidente', 'gestor del incidente', 'coordinador', 'coordinadora', 'líder de respuesta'],
    date: ['fecha', 'fecha del incidente', 'fecha incidente', 'fecha y hora', 'fecha/hora', 'día', 'cuándo', 'fecha del evento', 'fechas', 'fecha de ocurrencia', 'fecha de la incidencia'],
    detected: ['detectado', 'detectado el', 'detectado a las', 'detección', 'fecha de detección', 'hora de detección', 'descubierto', 'reportado', 'reportado el', 'primer reporte', 'primera alerta', 'identificado'],
    duration: ['duración', 'duración del incidente', 'duración de la caída', 'duración total', 'tiempo de inactividad', 'tiempo fuera de servicio', 'tiempo total fuera', 'tiempo de resolución', 'tiempo de recuperación', 'duración del impacto', 'indisponibilidad', 'tiempo de caída', 'tiempo caído', 'tiempo de indisponibilidad'],
    ended: ['fin', 'fin del incidente', 'final', 'resuelto', 'resuelto el', 'resuelto a las', 'resolución', 'fecha de resolución', 'hora de resolución', 'hora de fin', 'fecha de fin', 'recuperado', 'recuperación', 'restablecido', 'restaurado', 'terminado', 'mitigado', 'finalizado', 'fin del impacto', 'fecha de solución'],
    owner: ['responsable', 'responsables', 'dueño', 'dueña', 'propietario', 'propietaria', 'equipo', 'equipo responsable', 'encargado', 'encargada'],
    published: ['publicado', 'publicado el', 'fecha de publicación', 'publicación', 'fecha del informe', 'fecha del reporte', 'fecha del documento', 'escrito el', 'redactado el', 'fecha de redacción', 'fecha de elaboración', 'creado'],
    reviewed: ['revisado', 'revisado el', 'revisado por', 'revisión', 'fecha de revisión', 'revisores', 'revisor', 'revisora', 'aprobado por', 'aprobado', 'última revisión', 'reunión de revisión'],
    severity: ['severidad', 'gravedad', 'criticidad', 'nivel', 'nivel de severidad', 'nivel de gravedad', 'severidad de negocio', 'prioridad', 'urgencia', 'clasificación', 'nivel de criticidad'],
    shared: ['compartido con', 'distribución', 'lista de distribución', 'destinatarios', 'audiencia', 'comunicado a', 'difusión'],
    started: ['inicio', 'inicio del incidente', 'inició', 'comienzo', 'hora de inicio', 'fecha de inicio', 'empezó', 'comenzó', 'hora', 'hora del incidente', 'inicio del impacto'],
    status: ['estado', 'estado actual', 'estatus', 'estado del incidente', 'estado del documento', 'situación'],
    'time-zone': ['zona horaria', 'huso horario']
  },
  weakKeys: {severity: ['prioridad', 'urgencia', 'nivel', 'clasificación'], started: ['hora'], reviewed: ['revisión'], ended: ['final']},
  timeColumns: ['hora', 'horas', 'cuándo', 'fecha', 'fecha y hora', 'fecha/hora', 'hora (utc)', 'hora utc', 'momento', 'marca de tiempo', 'cuando', 'fecha / hora', 'hora local', 'hora aprox.'],
  milestones: {
    started: {labels: ['inicio', 'inicio del incidente', 'comienzo', 'detonante', 'inicio del impacto', 'inicio de la caída'], words: ['inicio', 'inici', 'comienz', 'comenz', 'empieza', 'empez', 'despliegue', 'se despliega', 'se desplegó', 'release', 'merge', 'fusion', 'primer error', 'primeros errores', 'primer fallo', 'cae', 'caen', 'deja de responder', 'dejó de responder', 'expira', 'vence', 'migraci', 'falla', 'fallan', 'se aplica', 'push', 'se introduce', 'se publica'], hints: ['error', 'sube', 'aument']},
    detected: {labels: ['detección', 'detectado', 'alerta', 'descubrimiento', 'reporte', 'reportado', 'primera alerta', 'primer reporte'], words: ['alarma', 'report', 'se nota', 'notó', 'notan', 'se descub', 'descub', 'monitoreo', 'monitorización', 'queja', 'ticket', 'avisa', 'avisó', 'avisan', 'se observa', 'se observó', 'notific', 'reclam', 'informa', 'informó', 'nota el'], hints: ['llama', 've ', 'escribe', 'pregunta']},
    triaged: {labels: ['investigación', 'análisis', 'diagnóstico', 'escalamiento', 'escalado', 'incidente declarado', 'triaje'], words: ['investig', 'analiz', 'análisis', 'diagnós', 'escala', 'escaló', 'se declara', 'declara', 'declaró', 'identific', 'causa encontrada', 'causa raíz', 'confirma', 'se une', 'sala de crisis', 'hipótesis', 'atiende', 'se encuentra la causa', 'triaje', 'reconoce'], hints: ['busca', 'revis', 'sospech', 'comprob']},
    mitigated: {labels: ['mitigación', 'contención', 'solución', 'corrección', 'hotfix', 'reinicio', 'mitigado', 'solución temporal'], words: ['mitig', 'contenci', 'se contuvo', 'reversión', 'se revierte', 'se revirtió', 'revert', 'reinici', 'parche', 'fix', 'corrig', 'correc', 'desactiv', 'deshabilit', 'se retira', 'se sacan', 'se saca', 'se elimina', 'conmut', 'se aplica', 'restaur', 'redirig', 'aisl', 'escalado horizontal', 'se amplía', 'se repara'], hints: ['cambi', 'reemplaz', 'ajust', 'modific']},
    restored: {labels: ['resolución', 'resuelto', 'recuperación', 'recuperado', 'restablecido', 'restablecimiento', 'fin', 'fin del incidente', 'servicio restablecido', 'normalización'], words: ['restablec', 'recuper', 'resuelto', 'se resuelve', 'se resolvió', 'resuelta', 'vuelve a la normalidad', 'volvió a la normalidad', 'normaliz', 'vuelve a funcionar', 'volvió a funcionar', 'operativ', 'funciona de nuevo', 'nuevamente disponible', 'disponible de nuevo', 'de nuevo en servicio', 'estabiliz', 'verificado estable', 'estable', 'fin del incidente', 'sin errores', 'vuelve a 0', 'restaurado', 'servicio normal'], hints: ['vuelve', 'volvió', 'fin']},
    closed: {labels: ['cierre', 'cerrado', 'incidente cerrado'], words: ['se cierra', 'se cerró', 'cierre del incidente', 'incidente cerrado', 'cierre formal', 'da por cerrado', 'cierra el incidente'], hints: ['cierra', 'cierre']}
  },
  callers: {calls: ['llama', 'llaman', 'llamada', 'reporta', 'reportan', 'se queja', 'se quejan', 'escribe', 'queja', 'reporte'], from: ['de', 'por', 'del']},
  recovery: {states: ['normales', 'estable', 'estables', 'disponible', 'operativo', 'operativa', 'recuperado', 'resuelto', 'verde', 'terminado', 'vacía', 'confirmado', 'funciona', 'funcionan', 'restablecido'], alarms: ['alerta', 'alertas', 'alarma', 'alarmas'], ends: ['cesa', 'cesan', 'desaparece', 'desaparecen', 'se apaga', 'se cierra'], all: ['todos', 'todas', 'todo'], nots: ['no', 'nunca', 'apenas'], levels: ['a', 'por debajo de', 'por encima de', 'bajo']},
  severity: {
    words: ['crítica', 'crítico', 'alta', 'alto', 'media', 'medio', 'moderada', 'baja', 'bajo', 'mayor', 'menor', 'grave', 'muy alta', 'urgente', 'leve', 'severa', 'total', 'bloqueante', 'máxima'],
    letters: {level: ['nivel'], p: ['prioridad'], s: [], sev: ['severidad']},
    unknown: ['desconocida', 'por definir', 'sin definir', 'por determinar', 'pendiente'],
    nouns: ['incidente', 'caída'],
    of: ['de'],
    ratings: ['clasificado como', 'clasificada como', 'declarado', 'declarado como', 'como', 'nivel', 'severidad', 'prioridad'],
    given: ['declarado', 'declarada']
  },
  inProse: {
    'action-items': ['vamos a', 'planeamos', 'tenemos previsto', 'queremos', 'debemos', 'hay que', 'se debe', 'se hará', 'haremos', 'se implementará', 'se agregará', 'se añadirá', 'para evitar', 'está previsto'],
    'root-cause': ['porque', 'causa', 'causó', 'causado', 'provoc', 'debido a', 'a causa de', 'por culpa de', 'llevó a', 'resultado de', 'ya que', 'no estaba', 'faltaba', 'un bug', 'un error en', 'por error', 'desencaden', 'mal configurad', 'originó']
  },
  status: {
    draft: ['borrador', 'en curso', 'en progreso', 'en proceso', 'en revisión', 'preliminar', 'incompleto', 'abierto', 'en redacción', 'pendiente', 'pendiente de revisión', 'en elaboración'],
    final: ['publicado', 'completo', 'completado', 'cerrado', 'aprobado', 'revisado', 'terminado', 'definitivo', 'finalizado', 'versión final'],
    incident: ['resuelto', 'resuelta', 'mitigado', 'mitigada', 'en investigación', 'investigando', 'identificado', 'contenido', 'recuperado', 'recuperada', 'restablecido', 'corregido', 'en monitoreo', 'monitorizando', 'en curso', 'solucionado', 'aplicado', 'monitoreando', 'cerrado'],
    ongoing: ['en curso', 'en investigación', 'investigando', 'no resuelto', 'sin resolver', 'activo', 'abierto']
  },
  unwritten: ['por completar', 'por definir', 'por determinar', 'por escribir', 'por confirmar', 'pendiente', 'pendiente de completar', 'a completar', 'a definir', 'completar', 'en progreso', 'en construcción', 'sin completar', 'se completará', 'próximamente', 'por rellenar', 'rellenar'],
  none: ['ninguno', 'ninguna', 'ningún', 'nada', 'no', 'no aplica', 'no hay', 'no hubo', 'sin novedad', 'nada que reportar', 'sin impacto', 'sin acciones', 'cero', 'ver arriba', 'ver abajo', 'no corresponde', 'sin cambios'],
  skipped: ['no aplica', 'no corresponde', 'ver arriba', 'ver abajo'],
  figures,
  time,
  impact,
  actions,
  people,
  detection: {
    incidentNames: ['incidente', 'incidencia', 'caída'],
    ordinals: ['primer', 'primera', 'segundo', 'segunda', 'tercer', 'tercera'],
    types: ['informe de incidente', 'incidente', 'reporte de incidente'],
    reports: ['informe de incidente', 'informe del incidente', 'reporte de incidente', 'reporte del incidente', 'informe de incidencia', 'análisis de incidente', 'análisis del incidente', 'análisis post incidente', 'análisis postmortem', 'informe post incidente', 'informe de caída', 'análisis de causa raíz', 'revisión post incidente', 'informe post mortem', 'informe postmortem'],
    titles: {
      incident: ['incidente', 'incidentes', 'incidencia', 'caída', 'caída de', 'caído', 'interrupción', 'indisponibilidad', 'no disponible', 'degradación', 'pérdida de datos', 'fuga', 'filtración', 'fallo', 'falla', 'fallos', 'inaccesible', 'fuera de servicio', 'error', 'errores', 'ataque', 'bloqueado', 'bloqueados', 'roto', 'rota', 'rotos', 'colapso', 'corrupción', 'saturación', 'vencido', 'expirado', 'corte', 'apagón', 'regresión', 'falló', 'bug', 'incidencias', 'no funciona', 'no respondía', 'no responde', 'duplicados', 'duplicadas', 'denegado', 'rechazado', 'rechazados', 'desincronización', 'avería', 'congelado', 'sin servicio'],
      review: ['informe postmortem', 'análisis postmortem', 'retrospectiva del incidente', 'causa raíz', 'lecciones aprendidas']
    },
    folders: ['informes de incidentes'],
    incidentFolders: ['incidentes', 'incidencias', 'caídas'],
    others: {
      anywhere: ['plantilla', 'guía', 'manual', 'procedimiento', 'orden del día', 'acta', 'preguntas frecuentes', 'hoja de ruta', 'plan de migración', 'plan de pruebas', 'plan de recuperación', 'plan de continuidad', 'notas de la versión', 'cómo hacer', 'buenas prácticas', 'guion', 'laboratorio', 'ejercicio', 'estrategia'],
      edge: ['proceso', 'política', 'ejemplo', 'proyecto', 'presentación', 'especificación', 'glosario', 'curso', 'introducción', 'lista de verificación', 'índice', 'auditoría', 'diseño', 'arquitectura', 'simulacro'],
      prepositions: ['de', 'para', 'sobre', 'del', 'a'],
      after: ['plantilla', 'ejemplo', 'proceso', 'guía', 'política', 'de ejemplo', 'cultura'],
      before: ['ejemplo de', 'plantilla de', 'cómo escribir un', 'cómo redactar un', 'qué es un', 'guía de'],
      folders: ['plantillas', 'guías', 'manuales', 'procedimientos', 'reuniones', 'cursos']
    },
    templates: {names: ['plantilla', 'formato', 'modelo'], folders: ['plantillas', 'plantilla'], of: ['incidente', 'informe', 'reporte', 'incidencia']},
    invented: ['ficticio', 'ficticia', 'hipotético', 'inventado', 'imaginario', 'simulado'],
    otherHeadings: ['objetivo', 'objetivos', 'requisitos', 'requisitos previos', 'instalación', 'uso', 'configuración', 'definiciones', 'orden del día', 'decisiones', 'decisión', 'alternativas', 'pasos para reproducir', 'comportamiento esperado', 'comportamiento actual', 'funcionalidades', 'escalamiento', 'procedimiento', 'propósito', 'audiencia', 'tecnologías', 'estructura del proyecto'],
    incidentWords: ['incidente', 'caída', 'indisponib', 'degrad', 'causa raíz', 'mitig', 'restablec', 'guardia', 'alerta', 'monitoreo', 'monitoriz', 'afectad', 'impact', 'tasa de error', 'interrup', 'escal', 'producción', 'reinici', 'expirad', 'vencid', 'sobrecarg', 'satur', 'fallo', 'falló', 'fallan', 'fallaba', 'pérdida de datos', 'filtraci', 'inaccesible', 'investig', 'diagnós', 'resuelto', 'despliegue', 'bloque', 'timeout', 'no disponible', 'regresión', 'en prod'],
    narration: {
      past: ['era', 'eran', 'fue', 'fueron', 'estaba', 'estaban', 'había', 'habían', 'hubo', 'tenía', 'tenían', 'pudo', 'pudieron', 'podía', 'quedó', 'quedaron', 'falló', 'cayó', 'detectó', 'ejecutó', 'aplicó', 'devolvía', 'existía', 'faltaba', 'perdió', 'perdieron', 'generó', 'intentó', 'hizo', 'dejó', 'asumió', 'corrigió', 'funcionaba', 'usaba', 'decía', 'encontró', 'permitió', 'ha', 'han', 'hemos', 'estuvo', 'dijo', 'fallaba', 'mostraba', 'apuntaba', 'llamaba'],
      pastEnding: 'ó',
      instructions: ['debe', 'deben', 'debería', 'deberían', 'hay que', 'por favor', 'si', 'será', 'serán', 'usted', 'tu', 'tus', 'asegúrate', 'ejecuta', 'verifica']
    }
  },
  placeholders: {
    names: ['comentario', 'lista'],
    first: ['describir', 'describa', 'indicar', 'indique', 'explicar', 'explique', 'explica', 'insertar', 'inserte', 'listar', 'lista', 'enlace', 'enlaces', 'completar', 'completa', 'complete', 'resumir', 'resumen', 'agregar', 'agregue', 'añadir', 'añade', 'qué', 'cuándo', 'quién', 'por', 'cómo', 'breve', 'ej.', 'ejemplo', 'tu', 'su', 'nombre'],
    last: ['aquí'],
    enclosed: ['completar', 'insertar', 'tu', 'pendiente'],
    nouns: ['fecha', 'hora', 'nombre', 'nombres', 'título', 'duración', 'número', 'responsable', 'autor', 'autores', 'plazo', 'razón', 'enlace', 'aaaa-mm-dd', 'dd/mm/aaaa', 'hh:mm', 'título del incidente', 'nombre del incidente', 'pendiente'],
    nounsInAngles: ['descripción', 'causa', 'impacto', 'evento', 'severidad', 'resumen', 'servicio', 'pendiente', 'acción'],
    modifiers: ['el', 'la', 'los', 'las', 'un', 'una', 'tu', 'su', 'del', 'de'],
    bounds: ['de', 'para', 'si', 'del', 'o', 'con'],
    pending: ['por completar', 'por definir', 'por escribir', 'pendiente de', 'a completar', 'se completará', 'falta completar'],
    stock: ['por completar', 'completar', 'por definir', 'por escribir', 'completar aquí', 'escribir aquí', 'texto de ejemplo', 'en construcción', 'próximamente', 'más detalles próximamente', 'a completar', 'rellenar'],
    samples: ['acción', 'causa', 'punto', 'paso', 'tarea', 'elemento', 'evento', 'lección'],
    titles: ['título', 'título del incidente', 'nombre del incidente', 'incidente', 'informe de incidente', 'fecha']
  },
  documentDates: {
    articles: ['el', 'la', 'este', 'esta', 'del'],
    by: ['por'],
    keys: ['redacción', 'publicación', 'revisión', 'informe', 'reporte', 'documento', 'versión', 'actualización', 'aprobación', 'elaboración'],
    nouns: ['documento', 'informe', 'reporte', 'versión', 'revisión', 'borrador', 'reunión'],
    participles: ['escrito', 'redactado', 'publicado', 'revisado', 'aprobado', 'actualizado', 'última actualización', 'modificado', 'creado', 'elaborado'],
    prepositions: ['el', 'del', 'en', 'a', 'de'],
    verbs: ['fue', 'ha sido', 'es', 'se']
  },
  spelling: {abbreviations: ['aprox', 'ej', 'p', 'sr', 'sra', 'núm', 'pág', 'máx', 'a', 'm', 'ud', 'uds', 'ene', 'feb', 'abr', 'ago', 'sept', 'oct', 'nov', 'dic'], endings: [['es', 's'], ['ar', 'er', 'ir', 'ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas', 'ando', 'iendo']]}
}
