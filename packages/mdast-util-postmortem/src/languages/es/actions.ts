import type {LanguageData} from '../language-data.ts'

/** Words for what is to be done, by whom, until when. */
// prettier-ignore
export const actions: LanguageData['actions'] = {
  columns: {
    action: ['acción', 'acciones', 'tarea', 'tareas', 'qué', 'descripción', 'medida', 'medidas', 'mejora', 'recomendación', 'acción correctiva', 'acciones correctivas', 'acción preventiva', 'título', 'paso', 'actividad', 'pendiente', 'ítem', 'elemento', 'seguimiento'],
    owner: ['responsable', 'responsables', 'dueño', 'dueña', 'dueño/a', 'quién', 'asignado', 'asignado a', 'asignada a', 'encargado', 'encargada', 'propietario', 'propietaria', 'persona', 'equipo', 'equipo responsable', 'a cargo'],
    deadline: ['fecha límite', 'plazo', 'fecha', 'cuándo', 'vencimiento', 'fecha compromiso', 'fecha objetivo', 'fecha de entrega', 'fecha prevista', 'para cuándo', 'entrega', 'límite', 'fecha de vencimiento', 'fecha estimada', 'plazo estimado'],
    priority: ['prioridad', 'urgencia', 'importancia'],
    status: ['estado', 'estatus', 'hecho', 'avance', 'progreso', 'situación', 'completado', 'completada'],
    ticket: ['enlace', 'enlaces', 'seguimiento', 'referencia', 'incidencia', 'ticket/enlace', 'liga', 'pr/commit'],
    type: ['tipo', 'categoría', 'clase', 'área', 'horizonte'],
    criteria: ['criterio de éxito', 'criterios de éxito', 'criterios de aceptación', 'criterio de aceptación', 'verificación', 'cómo se verifica', 'evidencia', 'criterio de cierre'],
    factor: ['causa', 'causas', 'factores', 'factor contribuyente', 'causa raíz', 'causa relacionada', 'hallazgo'],
    number: ['nº', 'n.º', 'n°', 'núm', 'núm.', 'número']
  },
  otherDays: ['creado', 'creada', 'abierto', 'abierta', 'completado', 'cerrado', 'registrado', 'inicio', 'actualizado'],
  lastingRules: ['nunca', 'siempre', 'jamás', 'evitar', 'no'],
  done: ['hecho', 'hecha', 'completado', 'completada', 'terminado', 'terminada', 'cerrado', 'cerrada', 'resuelto', 'resuelta', 'aplicado', 'aplicada', 'desplegado', 'desplegada', 'implementado', 'implementada', 'listo', 'lista', 'finalizado', 'finalizada', 'sí', 'realizado', 'realizada'],
  cancelled: ['cancelado', 'cancelada', 'descartado', 'descartada', 'rechazado', 'rechazada', 'no se hará', 'no aplica', 'duplicado', 'abandonado', 'obsoleto'],
  open: ['pendiente', 'pendientes', 'por hacer', 'en curso', 'en progreso', 'en proceso', 'abierto', 'abierta', 'sin empezar', 'no iniciado', 'no iniciada', 'planificado', 'planificada', 'programado', 'programada', 'bloqueado', 'bloqueada', 'nuevo', 'nueva', 'no', 'en revisión', 'en espera', 'propuesto', 'propuesta', 'aplazado', 'iniciado', 'iniciada', 'planeado'],
  ownerKeys: ['responsable', 'responsables', 'dueño', 'dueña', 'quién', 'asignado a', 'encargado', 'encargada', 'a cargo', 'a cargo de'],
  deadlineKeys: ['fecha límite', 'plazo', 'fecha', 'vencimiento', 'vence', 'cuándo', 'fecha objetivo', 'fecha compromiso', 'para cuándo', 'fecha de entrega'],
  weakDeadlineKeys: ['fecha', 'cuándo', 'objetivo'],
  deadlineStarts: ['para el', 'para', 'antes del', 'antes de', 'hasta el', 'hasta', 'vence', 'vence el', 'fecha límite', 'plazo', 'a más tardar', 'a más tardar el', 'previsto para', 'previsto para el', 'prevista para', 'planificado para', 'planificado para el'],
  priorityKeys: ['prioridad', 'urgencia'],
  statusKeys: ['estado', 'estatus'],
  ticketKeys: ['enlace', 'seguimiento', 'incidencia'],
  typeKeys: ['tipo', 'categoría'],
  criteriaKeys: ['criterio de éxito', 'criterios de éxito', 'criterios de aceptación', 'criterio de aceptación'],
  actionKeys: ['acción', 'tarea', 'qué', 'medida', 'descripción'],
  itemLabels: ['acción', 'acción correctiva', 'acción preventiva', 'tarea', 'pendiente', 'seguimiento', 'próximo paso'],
  priorities: ['crítica', 'crítico', 'alta', 'alto', 'media', 'medio', 'baja', 'bajo', 'urgente', 'mayor', 'menor', 'muy alta', 'bloqueante'],
  stateDetails: ['en', 'con', 'por', 'vía', 'el'],
  purposes: {
    prevent: ['prevenir', 'prevención', 'preventiva', 'preventivo', 'evitar'],
    mitigate: ['mitigar', 'mitigación', 'contener', 'contención', 'reducir impacto', 'atenuar'],
    detect: ['detectar', 'detección', 'monitoreo', 'monitorización', 'monitorizar', 'alertas', 'observabilidad'],
    investigate: ['investigar', 'investigación', 'analizar', 'análisis'],
    process: ['proceso', 'procesos', 'documentación', 'capacitación', 'formación', 'comunicación', 'procedimiento'],
    repair: ['reparar', 'reparación', 'corregir', 'corrección', 'correctiva', 'correctivo', 'arreglo', 'remediación', 'recuperación'],
    other: ['otro', 'otra', 'otros', 'otras']
  },
  types: new Set(['prevención', 'preventiva', 'preventivo', 'detección', 'mitigación', 'proceso', 'correctiva', 'correctivo', 'corto plazo', 'mediano plazo', 'medio plazo', 'largo plazo', 'inmediata', 'inmediato', 'técnica', 'técnico']),
  vagueVerbs: new Set(['considerar', 'evaluar', 'analizar', 'estudiar', 'valorar', 'explorar', 'concienciar', 'mejorar', 'revisar', 'discutir', 'pensar']),
  checklists: ['evitar la recurrencia', 'lista de verificación', 'pruebas de regresión'],
  noItems: ['ninguna acción', 'sin acciones', 'no hay acciones', 'no hay pendientes', 'sin pendientes', 'no se requieren acciones', 'no hay acciones pendientes'],
  answers: ['aceptado', 'aceptada', 'sin acción', 'corregido', 'corregida', 'asumido'],
  factorNames: ['causa', 'causa raíz'],
  outcomes: ['para que', 'de modo que', 'para', 'por qué'],
  numbered: ['causa', 'acción', 'paso', 'hipótesis', 'lección', 'punto', 'fase'],
  intros: ['siguientes acciones', 'siguientes medidas', 'próximos pasos', 'vamos a', 'para evitar que', 'para que no vuelva', 'a raíz de'],
  horizons: {
    short: ['corto plazo', 'a corto plazo', 'inmediato', 'inmediatas', 'acciones inmediatas', 'fix inmediato'],
    long: ['largo plazo', 'a largo plazo', 'mediano plazo', 'medio plazo', 'a mediano plazo', 'a medio plazo', 'mediano y largo plazo', 'definitivo', 'futuro', 'futuras', 'acciones futuras', 'mejoras futuras']
  }
}

/** Words that distinguish people, teams, roles, and groups. */
// prettier-ignore
export const people: LanguageData['people'] = {
  none: new Set(['por definir', 'por asignar', 'a definir', 'sin asignar', 'por determinar', 'pendiente', 'pendiente de asignar', 'nadie', 'ninguno', 'ninguna', 'desconocido', 'no aplica', 'alguien', 'nombre', 'responsable', 'sin definir', 'sin responsable', 'no asignado']),
  unowned: ['por asignar', 'sin asignar', 'sin responsable', 'pendiente de asignar', 'no asignado', 'sin dueño'],
  ownerStarts: ['responsable', 'dueño', 'a cargo de', 'asignado a', 'encargado'],
  joints: ['y', 'e', 'o', 'con'],
  particles: ['los', 'las', 'y'],
  givenNames: new Set(['José', 'Jesús', 'Ángel', 'Sofía', 'Lucía', 'Rocío', 'Nuria', 'Joaquín', 'Íñigo', 'Álvaro', 'Rubén', 'Iván', 'Belén', 'Inés', 'Andrés', 'Martín', 'Agustín', 'Verónica', 'Mónica', 'Raúl', 'Adrián', 'Germán', 'Paloma', 'Itziar', 'Guadalupe', 'Fabián', 'Nicolás', 'Sebastián', 'Tomás', 'Julián', 'Milagros']),
  groups: new Set(['todos', 'todas', 'el equipo', 'todo el equipo', 'todos los equipos', 'nosotros', 'cada equipo', 'varios', 'los desarrolladores', 'desarrolladores', 'cada uno', 'todo el mundo', 'ambos', 'todos los desarrolladores']),
  teams: new Set(['equipo', 'área', 'grupo', 'departamento', 'célula', 'gerencia', 'dirección', 'comité', 'mesa']),
  units: new Set(['unidad', 'turno', 'área']),
  departments: new Set(['contabilidad', 'compras', 'logística']),
  teamNames: new Set(['plataforma', 'infraestructura', 'operaciones', 'desarrollo', 'seguridad', 'redes', 'datos', 'base de datos', 'bases de datos', 'soporte', 'atención al cliente', 'producto', 'sistemas', 'calidad', 'pagos', 'facturación', 'builder', 'coordinator', 'guardia']),
  topics: new Set(['monitoreo', 'monitorización', 'documentación', 'proceso', 'alertas', 'pruebas', 'respaldo', 'prevención', 'detección', 'comunicación']),
  topicEnds: ['ción', 'ciones', 'miento', 'mientos', 'dad', 'aje', 'eo'],
  roles: new Set(['de guardia', 'guardia', 'ingeniero de guardia', 'ingeniera de guardia', 'persona de guardia', 'ingeniero', 'ingeniera', 'desarrollador', 'desarrolladora', 'líder técnico', 'líder técnica', 'líder', 'jefe de equipo', 'jefa de equipo', 'jefe de proyecto', 'gerente', 'administrador', 'administradora', 'operador', 'operadora', 'técnico', 'técnica', 'responsable técnico', 'director técnico', 'directora técnica', 'arquitecto', 'arquitecta', 'coordinador', 'coordinadora', 'analista', 'product owner', 'comandante del incidente', 'comandante de incidente', 'humano', 'usuario', 'dba']),
  labels: ['autor', 'autora', 'autores', 'autoras', 'responsable', 'responsables', 'participantes', 'participante', 'revisor', 'revisora', 'revisores', 'reportado', 'detectado', 'redactado', 'aprobado', 'contacto', 'contactos', 'coordinador', 'coordinadora', 'involucrados', 'equipo', 'guardia', 'elaborado', 'asistentes']
}
