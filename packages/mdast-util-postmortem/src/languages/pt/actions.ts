import type {LanguageData} from '../language-data.ts'

/** Words for what is to be done, by whom, until when. */
// prettier-ignore
export const actions: LanguageData['actions'] = {
  columns: {
    action: ['ação', 'ações', 'acção', 'tarefa', 'tarefas', 'o quê', 'o que', 'descrição', 'medida', 'medidas', 'melhoria', 'recomendação', 'ação corretiva', 'ações corretivas', 'ação preventiva', 'título', 'passo', 'atividade', 'pendência', 'item de ação'],
    owner: ['responsável', 'responsáveis', 'dono', 'dona', 'quem', 'atribuído', 'atribuído a', 'encarregado', 'pessoa', 'equipe', 'equipa', 'time', 'proprietário'],
    deadline: ['prazo', 'data limite', 'data-limite', 'data', 'quando', 'vencimento', 'data prevista', 'previsão', 'entrega', 'data de entrega', 'data alvo', 'até quando', 'prazo final', 'data de conclusão', 'até'],
    priority: ['prioridade', 'urgência', 'importância'],
    status: ['estado', 'situação', 'feito', 'andamento', 'progresso', 'concluído'],
    ticket: ['pr / commit', 'referência', 'chamado', 'acompanhamento', 'ticket/link', 'tarefa/link'],
    type: ['tipo', 'categoria', 'classe', 'área', 'horizonte'],
    criteria: ['critério de sucesso', 'critérios de sucesso', 'critérios de aceitação', 'critérios de aceite', 'critério de aceite', 'verificação', 'como verificar', 'evidência'],
    factor: ['causa', 'causas', 'fator', 'fatores', 'fator contribuinte', 'causa raiz', 'causa relacionada'],
    number: ['nº', 'n.º', 'n°', 'núm', 'número']
  },
  otherDays: ['criado', 'criada', 'aberto', 'aberta', 'concluído em', 'fechado', 'registrado', 'início', 'atualizado'],
  lastingRules: ['nunca', 'sempre', 'jamais', 'evitar', 'não'],
  done: ['feito', 'feita', 'concluído', 'concluída', 'finalizado', 'finalizada', 'terminado', 'fechado', 'fechada', 'encerrado', 'encerrada', 'resolvido', 'resolvida', 'aplicado', 'aplicada', 'implantado', 'implementado', 'implementada', 'pronto', 'pronta', 'entregue', 'sim', 'realizado', 'realizada', 'mergeado', 'corrigido'],
  cancelled: ['cancelado', 'cancelada', 'descartado', 'descartada', 'rejeitado', 'rejeitada', 'não será feito', 'não se aplica', 'duplicado', 'abandonado', 'obsoleto'],
  open: ['pendente', 'pendentes', 'a fazer', 'por fazer', 'em andamento', 'em curso', 'em progresso', 'aberto', 'aberta', 'em aberto', 'não iniciado', 'não iniciada', 'planejado', 'planejada', 'planeado', 'agendado', 'bloqueado', 'bloqueada', 'novo', 'nova', 'não', 'em revisão', 'aguardando', 'proposto', 'proposta', 'adiado', 'iniciado', 'iniciada', 'em execução'],
  ownerKeys: ['responsável', 'responsáveis', 'dono', 'dona', 'quem', 'atribuído a', 'a cargo de', 'encarregado'],
  deadlineKeys: ['prazo', 'data limite', 'data-limite', 'data', 'vencimento', 'quando', 'data prevista', 'previsão', 'data alvo', 'até quando', 'entrega'],
  weakDeadlineKeys: ['data', 'quando', 'previsão'],
  deadlineStarts: ['até', 'até o dia', 'até dia', 'até ao dia', 'prazo', 'prazo até', 'data limite', 'vence em', 'no máximo até', 'previsto para', 'prevista para', 'planejado para', 'para'],
  priorityKeys: ['prioridade', 'urgência'],
  statusKeys: ['estado', 'situação'],
  ticketKeys: ['chamado', 'acompanhamento'],
  typeKeys: ['tipo', 'categoria'],
  criteriaKeys: ['critério de sucesso', 'critérios de sucesso', 'critérios de aceitação', 'critério de aceite', 'critérios de aceite'],
  actionKeys: ['ação', 'tarefa', 'o que', 'medida', 'descrição'],
  itemLabels: ['ação', 'ação corretiva', 'ação preventiva', 'tarefa', 'pendência', 'acompanhamento', 'próximo passo'],
  priorities: ['crítica', 'crítico', 'alta', 'alto', 'média', 'médio', 'baixa', 'baixo', 'urgente', 'maior', 'menor', 'muito alta', 'bloqueante'],
  stateDetails: ['em', 'com', 'por', 'via', 'no', 'na'],
  purposes: {
    prevent: ['prevenir', 'prevenção', 'preventiva', 'preventivo', 'evitar'],
    mitigate: ['mitigar', 'mitigação', 'conter', 'contenção', 'reduzir impacto', 'atenuar'],
    detect: ['detectar', 'detetar', 'detecção', 'deteção', 'monitoramento', 'monitorização', 'alertas', 'observabilidade'],
    investigate: ['investigar', 'investigação', 'analisar', 'análise', 'diagnosticar'],
    process: ['processo', 'processos', 'documentação', 'treinamento', 'formação', 'comunicação', 'procedimento'],
    repair: ['reparar', 'reparo', 'corrigir', 'correção', 'corretiva', 'corretivo', 'conserto', 'remediação', 'recuperação'],
    other: ['outro', 'outra', 'outros', 'outras']
  },
  types: new Set(['prevenção', 'preventiva', 'detecção', 'mitigação', 'processo', 'corretiva', 'corretivo', 'curto prazo', 'médio prazo', 'longo prazo', 'imediata', 'imediato', 'técnica', 'técnico', 'evitar', 'detectar', 'diagnosticar', 'reduzir impacto']),
  vagueVerbs: new Set(['considerar', 'avaliar', 'analisar', 'estudar', 'explorar', 'conscientizar', 'melhorar', 'revisar', 'rever', 'discutir', 'pensar', 'sensibilizar']),
  checklists: ['evitar recorrência', 'evitar a recorrência', 'evitar que se repita', 'testes de regressão'],
  noItems: ['nenhuma ação', 'sem ações', 'não há ações', 'não há pendências', 'sem pendências', 'nenhuma pendência'],
  answers: ['aceito', 'aceita', 'sem ação', 'corrigido', 'corrigida', 'assumido'],
  factorNames: ['causa', 'fator', 'causa raiz'],
  outcomes: ['para que', 'de modo que', 'para', 'por que'],
  numbered: ['causa', 'fator', 'ação', 'passo', 'hipótese', 'lição', 'ponto', 'fase'],
  intros: ['seguintes ações', 'seguintes medidas', 'próximos passos', 'vamos', 'para evitar que', 'para que não volte'],
  horizons: {
    short: ['curto prazo', 'a curto prazo', 'imediato', 'imediatas', 'ações imediatas'],
    long: ['longo prazo', 'a longo prazo', 'médio prazo', 'a médio prazo', 'médio e longo prazo', 'definitivo', 'mitigação definitiva', 'futuro', 'futuras', 'ações futuras', 'melhorias futuras']
  }
}

/** Words that distinguish people, teams, roles, and groups. */
// prettier-ignore
export const people: LanguageData['people'] = {
  none: new Set(['a definir', 'por definir', 'a atribuir', 'por atribuir', 'sem responsável', 'não atribuído', 'a determinar', 'pendente', 'ninguém', 'nenhum', 'nenhuma', 'desconhecido', 'não se aplica', 'alguém', 'nome', 'responsável', 'sem dono', 'não definido', 'em aberto']),
  unowned: ['a atribuir', 'por atribuir', 'sem responsável', 'não atribuído', 'sem dono'],
  ownerStarts: ['responsável', 'dono', 'a cargo de', 'atribuído a'],
  joints: ['e', 'ou', 'com'],
  particles: ['do', 'dos', 'das', 'e'],
  givenNames: new Set(['José', 'Conceição', 'Inês', 'Luís', 'Vinícius', 'Cauã', 'Thaís', 'Letícia', 'Patrícia', 'Antônio', 'António', 'Mônica', 'Mónica', 'Flávia', 'Júlia', 'Tiago', 'Caio', 'Rafaela', 'Larissa', 'Vitória', 'Rui', 'Nuno', 'Gonçalo', 'Tomás', 'Otávio', 'Márcio', 'Sérgio', 'Fábio']),
  groups: new Set(['todos', 'todas', 'a equipe', 'a equipa', 'o time', 'toda a equipe', 'todo o time', 'todas as equipes', 'nós', 'a gente', 'cada time', 'vários', 'os desenvolvedores', 'desenvolvedores', 'cada um', 'todo mundo', 'ambos', 'todos os desenvolvedores']),
  teams: new Set(['equipe', 'equipa', 'time', 'área', 'grupo', 'departamento', 'célula', 'gerência', 'diretoria', 'direção', 'comitê', 'tribo', 'setor']),
  units: new Set(['unidade', 'turno', 'setor']),
  departments: new Set(['contabilidade', 'compras', 'logística']),
  teamNames: new Set(['plataforma', 'infraestrutura', 'operações', 'desenvolvimento', 'segurança', 'redes', 'dados', 'banco de dados', 'base de dados', 'suporte', 'atendimento', 'produto', 'jurídico', 'sistemas', 'qualidade', 'pagamentos', 'faturamento', 'sustentação', 'plantão']),
  topics: new Set(['monitoramento', 'monitorização', 'documentação', 'processo', 'alertas', 'testes', 'prevenção', 'detecção', 'comunicação', 'tags', 'projeto']),
  topicEnds: ['ção', 'ções', 'mento', 'mentos', 'dade', 'agem'],
  roles: new Set(['de plantão', 'plantonista', 'plantão', 'engenheiro de plantão', 'engenheira de plantão', 'pessoa de plantão', 'engenheiro', 'engenheira', 'desenvolvedor', 'desenvolvedora', 'programador', 'programadora', 'líder técnico', 'líder técnica', 'líder', 'gerente', 'gerente de projeto', 'gestor', 'gestora', 'administrador', 'administradora', 'operador', 'operadora', 'técnico', 'técnica', 'diretor técnico', 'diretora técnica', 'arquiteto', 'arquiteta', 'coordenador', 'coordenadora', 'analista', 'comandante do incidente', 'de prevenção', 'de serviço', 'usuário', 'dba']),
  labels: ['autor', 'autora', 'autores', 'autoras', 'relatores', 'relator', 'responsável', 'responsáveis', 'participantes', 'participante', 'revisor', 'revisora', 'revisores', 'reportado', 'detectado', 'redigido', 'aprovado', 'contato', 'contacto', 'coordenador', 'coordenadora', 'envolvidos', 'equipe', 'plantão', 'elaborado', 'escrito']
}
