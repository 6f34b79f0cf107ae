import type {LanguageData} from '../language-data.ts'

/** Days, clocks, and how far apart they are. */
// prettier-ignore
export const time: LanguageData['time'] = {
  months: [
    ['janeiro', 'jan'], ['fevereiro', 'fev'], ['março', 'mar'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'], ['julho', 'jul'], ['agosto', 'ago'],
    ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'], ['dezembro', 'dez']
  ],
  weekdays: [
    ['segunda-feira', 'segunda', 'seg'], ['terça-feira', 'terça', 'ter'], ['quarta-feira', 'quarta', 'qua'], ['quinta-feira', 'quinta', 'qui'],
    ['sexta-feira', 'sexta', 'sex'], ['sábado', 'sáb'], ['domingo', 'dom']
  ],
  dateOrder: 'day-first',
  ordinals: ['º', '°'],
  of: ['de', 'do'],
  on: ['em', 'no dia', 'dia', 'do dia', 'a', 'ao dia'],
  at: ['às', 'à', 'as', 'desde as', 'por volta das', 'das', 'pelas'],
  between: ['entre', 'entre as'],
  and: ['e', 'e as'],
  to: ['a', 'às', 'até', 'até as', 'até às', 'ao', '→'],
  clock: {hours: ['h', 'hs', 'horas', 'hora'], minutes: ['m', 'min', 'minutos'], seconds: ['s', 'seg', 'segundos'], lengths: []},
  hourMarks: ['horas', 'hs'],
  decimals: ['horas', 'dias', 'segundos'],
  approximately: ['aprox', 'aproximadamente', 'cerca de', 'cerca das', 'por volta de', 'por volta das', 'perto das', 'em torno de', 'em torno das', 'pouco depois das', 'pouco antes das', 'depois das', 'antes das', 'após as', 'após', 'antes de', 'lá pelas', 'pelas', 'umas'],
  partsOfDay: ['manhã', 'meio-dia', 'tarde', 'noite', 'madrugada', 'meia-noite', 'fim da tarde', 'início da noite', 'fim do dia', 'dia'],
  partModifiers: ['de', 'da', 'pela', 'à', 'início da', 'fim da', 'final da', 'na', 'durante a'],
  doubts: ['aprox', 'aproximado', 'aproximada', 'aproximadamente', 'estimado', 'estimada', 'estimativa', 'horário aproximado', 'hora desconhecida', 'incerto', 'não medido'],
  doubtStarts: ['talvez', 'provavelmente', 'possivelmente'],
  doubtsBehind: ['aprox', 'aproximadamente', 'em diante'],
  day: ['dia'],
  nextDay: ['no dia seguinte', 'dia seguinte', 'na manhã seguinte', 'no outro dia'],
  units: {
    millisecond: ['milissegundo', 'milissegundos'],
    second: ['seg', 'segs', 'segundo', 'segundos'],
    minute: ['minuto', 'minutos'],
    hour: ['hs', 'hora', 'horas'],
    day: ['dia', 'dias'],
    week: ['sem', 'semana', 'semanas'],
    month: ['mês', 'meses'],
    quarter: ['trimestre', 'trimestres'],
    year: ['ano', 'anos'],
    iteration: ['iteração', 'iterações']
  },
  numbers: {um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, quinze: 15, vinte: 20, trinta: 30},
  several: ['alguns', 'algumas', 'vários', 'várias', 'poucos', 'poucas', 'uns', 'umas'],
  later: ['depois', 'mais tarde', 'antes', 'após'],
  vague: [
    'mais tarde', 'depois', 'em seguida', 'logo depois', 'logo após', 'pouco depois', 'pouco antes', 'enquanto isso', 'ao mesmo tempo', 'simultaneamente', 'no dia seguinte', 'antes do incidente',
    'depois do incidente', 'após o incidente', 'durante o incidente', 'antes da queda', 'após a queda', 'durante a queda', 'posteriormente', 'em paralelo', 'no dia anterior', 'horas depois', 'histórico', 'previamente', 'pós-incidente'
  ],
  unknown: ['desconhecido', 'desconhecida', 'hora desconhecida', 'horário desconhecido', 'data desconhecida', 'não se sabe', 'não registrado', 'não registado', 'sem registro', 'indeterminado', 'não medido'],
  ish: ['+'],
  roundedDigits: ['x'],
  openMarks: ['―', '—', '–', '-'],
  zones: {
    alone: {
      'horário de Brasília': 'America/Sao_Paulo', 'hora de Brasília': 'America/Sao_Paulo', 'horário de São Paulo': 'America/Sao_Paulo', Brasília: 'America/Sao_Paulo', 'hora de Lisboa': 'Europe/Lisbon', 'horário de Lisboa': 'Europe/Lisbon',
      'hora de Portugal': 'Europe/Lisbon', 'hora portuguesa': 'Europe/Lisbon', 'horário de Manaus': 'America/Manaus'
    }
  },
  declaring: ['hora', 'horas', 'horário', 'horários', 'linha do tempo', 'cronologia', 'timestamps'],
  declaringAll: ['horas', 'horários', 'fuso horário', 'fuso'],
  allApproximate: ['horários aproximados', 'horários são aproximados', 'horas aproximadas', 'horas são aproximadas', 'horários estimados', 'horários são estimados'],
  outOfOrder: ['fora de ordem', 'não está em ordem cronológica', 'sem ordem cronológica'],
  deadlines: {
    leads: ['até', 'até o dia', 'até dia', 'até ao dia', 'para', 'para o dia', 'antes de', 'prazo', 'prazo até', 'data limite', 'vence em', 'no máximo até', 'previsto', 'previsto para', 'prevista para', 'planejado para', 'planeado para', 'entrega', 'meta', 'alvo', 'em', 'data'],
    endOfDay: ['fim do dia', 'final do dia'],
    done: ['feito', 'feita', 'concluído', 'concluída', 'finalizado', 'finalizada', 'terminado', 'fechado', 'fechada', 'resolvido', 'resolvida', 'aplicado', 'aplicada', 'implantado', 'implementado', 'implementada', 'pronto', 'pronta', 'entregue', 'sim', 'mergeado'],
    open: ['a definir', 'por definir', 'a determinar', 'a confirmar', 'sem definição', 'pendente', 'nenhum', 'nenhuma', 'desconhecido', 'não se aplica', 'não definido', 'não planejado', 'em aberto', 'a combinar'],
    undated: ['sem data', 'sem prazo', 'sem data definida', 'sem prazo definido'],
    in: ['em', 'dentro de', 'nos próximos', 'nas próximas', 'no prazo de', 'após', 'daqui a', 'próximas', 'próximos'],
    the: ['o', 'a', 'os', 'as'],
    business: ['útil', 'úteis'],
    elsewhere: ['após', 'depois', 'antes', 'desde', 'a partir'],
    fromHere: ['a partir de hoje', 'a partir de agora', 'a contar de hoje'],
    parts: ['fim', 'final', 'fins', 'no fim', 'no final', 'meados', 'em meados', 'início', 'no início', 'começo', 'metade'],
    this: ['este', 'esta', 'neste', 'nesta', 'o atual', 'desta', 'deste'],
    next: ['próximo', 'próxima', 'o próximo', 'a próxima', 'no próximo', 'na próxima', 'seguinte'],
    coming: ['esta', 'próxima'],
    last: ['fim', 'final'],
    quarters: 'qt',
    halves: 'hs',
    weeks: ['semana', 'sem', 's'],
    weekOf: ['semana de', 'semana do dia'],
    days: {hoje: 0, amanhã: 1, 'depois de amanhã': 2},
    seasons: ['primavera', 'verão', 'outono', 'inverno'],
    events: ['sprint', 'versão', 'release', 'iteração', 'lançamento', 'deploy', 'janela de manutenção'],
    vague: [
      'o quanto antes', 'o mais rápido possível', 'assim que possível', 'imediato', 'imediata', 'imediatamente', 'em breve', 'logo', 'urgente', 'mais tarde', 'curto prazo', 'a curto prazo', 'médio prazo', 'a médio prazo',
      'longo prazo', 'a longo prazo', 'contínuo', 'contínua', 'em andamento', 'em curso', 'quando possível', 'um dia', 'oportunamente', 'permanente', 'próxima sprint', 'próximo sprint', 'já'
    ]
  }
}
