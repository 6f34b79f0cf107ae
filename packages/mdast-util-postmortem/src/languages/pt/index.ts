import type {LanguageData} from '../language-data.ts'
import {actions, people} from './actions.ts'
import {figures} from './figures.ts'
import {impact} from './impact.ts'
import {time} from './time.ts'

/** Portuguese, of Brazil and of Portugal. */
// prettier-ignore
export const pt: LanguageData = {
  locale: 'pt',
  hasSpaces: true,
  notEnglish: ['todo', 'bug', 'a', 'as', 'no', 'do', 'me', 'to', 'on', 'or', 'an', 'in', 'is', 'at', 'time', 'date', 'come', 'use', 'mar', 'set', 'out', 'us', 'e', 'once', 'total', 'for', 'some', 'most', 'will', 'via', 'd', 's'],
  plainLetters: [{á: 'a', à: 'a', â: 'a', ã: 'a', ç: 'c', é: 'e', ê: 'e', í: 'i', ó: 'o', ô: 'o', õ: 'o', ú: 'u', º: 'o'}],
  frequentWords: ['o', 'os', 'que', 'do', 'da', 'em', 'um', 'uma', 'para', 'com', 'não', 'foi', 'e'],
  sections: {
    summary: {
      titles: ['Resumo'],
      lastWords: ['resumo'],
      words: ['resumo executivo', 'resumo do incidente', 'sumário', 'sumário executivo', 'em resumo', 'em poucas palavras', 'descrição do incidente', 'descrição do problema', 'o incidente', 'síntese', 'visão geral', 'visão geral do incidente', 'resumo dos fatos', 'descrição da {falha|ocorrência}', 'relato{| do incidente| dos fatos}', 'em uma frase', 'resumindo', 'sinopse'],
      weak: ['o que aconteceu', 'o que houve', 'o que ocorreu', 'fatos', 'os fatos', 'descrição', 'introdução', 'incidente', 'problema', 'o problema', 'sintoma', 'sintomas', 'sintoma observado', 'sintomas observados', 'que aconteceu', 'o que {quebrou|se passou}', 'panorama', 'ocorrência', 'apresentação', 'erro', 'avaria']
    },
    severity: {titles: ['Severidade', 'Gravidade'], words: ['criticidade', 'nível de severidade', 'nível de gravidade', 'severidade do incidente', 'nível de criticidade', 'grau de severidade'], weak: ['prioridade', 'classificação']},
    timeline: {
      titles: ['Linha do tempo', 'Cronologia'],
      lastWords: ['cronologia', 'linha do tempo'],
      words: ['linha de tempo', 'linha temporal', 'cronologia dos eventos', 'cronologia do incidente', 'linha do tempo do incidente', 'sequência de eventos', 'sequência dos eventos', 'sequência dos fatos', 'timeline do incidente', 'registro de eventos', 'cronograma do incidente', 'desenrolar {dos fatos|do incidente|dos eventos}', 'ordem dos {acontecimentos|eventos|fatos}', '{registro|registo|relato} cronológico', 'sucessão de {eventos|fatos}', 'como {o incidente evoluiu|evoluiu o incidente}', 'diário do incidente', 'acontecimentos'],
      weak: ['eventos', 'histórico', 'sequência', 'cronograma', 'evolução', 'desenvolvimento', 'trajetória']
    },
    'root-cause': {
      titles: ['Causa raiz', 'Análise de causa raiz'],
      lastWords: ['causa raiz', 'causas raiz', 'causas raízes'],
      words: ['causas raiz', 'causas raízes', 'causa', 'causas', 'causa principal', 'causa direta', 'causa imediata', 'causa técnica', 'causa fundamental', 'causa subjacente', 'causa raiz sistêmica', 'causa provável', 'análise da causa raiz', 'análise de causas', 'causa raiz e análise técnica', 'origem', 'origem do problema', 'por que aconteceu', 'por que isso aconteceu', 'por que ocorreu', 'por que falhou', 'o que causou', 'cinco porquês', '5 porquês', 'os 5 porquês', 'os cinco porquês', 'motivo', 'razão', 'mecanismo da falha', 'causa última', 'raiz do problema', 'qual a causa{| raiz}', 'o que {causou|ocasionou|originou|gerou} {o incidente|o problema|a falha|o erro}', 'fonte do problema', 'causa {de|do} processo'],
      weak: ['análise', 'análise técnica', 'diagnóstico', 'investigação', 'explicação', 'detalhes técnicos', 'achados']
    },
    'contributing-factors': {
      titles: ['Fatores contribuintes'],
      words: ['fator contribuinte', 'fatores que contribuíram', 'fatores contributivos', 'causas secundárias', 'causas sistêmicas', 'fatores agravantes', 'o que contribuiu', 'por que não pegamos antes', 'o que atrasou o diagnóstico', 'condições que permitiram', 'por que isso conviveu', '{causas|condições|circunstâncias} {contribuintes|agravantes|indiretas|subjacentes|organizacionais}', 'fatores de contribuição', 'outras causas', 'outros fatores'],
      weak: ['fatores', 'condições']
    },
    impact: {
      titles: ['Impacto'],
      lastWords: ['impacto', 'afetados', 'afetadas', 'impactados'],
      words: ['impactos', 'consequências', 'efeitos', 'danos', 'alcance do impacto', 'usuários afetados', 'clientes afetados', 'utilizadores afetados', 'serviços afetados', 'sistemas afetados', 'impacto medido', 'impacto no cliente', 'impacto no negócio', 'impacto nos usuários', 'impacto silencioso', 'avaliação do impacto', 'métricas de impacto', 'quem foi afetado', 'o que foi afetado', 'prejuízo', 'abrangência', 'extensão', 'perda{|s}{| de dados}', 'dimensão do problema', 'repercussão', 'quem {impactou|sentiu}'],
      weak: ['alcance', 'escopo', 'afetados']
    },
    trigger: {titles: ['Gatilho'], words: ['disparador', 'o que disparou', 'o que desencadeou', 'o que o desencadeou', 'o que desencadeou o problema', 'o que desencadeou o incidente', 'estopim', '{evento|fator|causa} {disparador|desencadeador|iniciador|desencadeante}', 'desencadeador', 'o que {provocou|deflagrou|acionou}', 'o que {provocou|disparou|deflagrou} {o incidente|o problema|a falha}']},
    detection: {
      titles: ['Detecção'],
      words: ['deteção', 'descoberta', 'identificação', 'como foi detectado', 'como detectamos', 'como foi descoberto', 'como ficamos sabendo', 'como soubemos', 'o que detectou', 'tempo de detecção', 'detecção futura', 'alertas', '{método|forma|meio} de detecção', '{monitoramento|monitoração|monitorização} e detecção', 'como {descobrimos|foi identificado|identificamos|nos demos conta|vimos}', 'por que não foi detectado', 'por que não foi detectado antes', '{falha|falhas|lacuna} de detecção', 'por que passou despercebido'], weak: ['notificação']
    },
    resolution: {
      titles: ['Resolução'],
      lastWords: ['resolução', 'recuperação', 'correção'],
      words: ['solução', 'solução aplicada', 'solução implementada', 'recuperação', 'recuperação operacional executada', 'restauração', 'restabelecimento', 'resposta', 'resposta ao incidente', 'mitigação', 'contenção', 'correção', 'correções', 'correção aplicada', 'correções aplicadas', 'fix aplicado', 'ações tomadas', 'ações imediatas', 'medidas tomadas', 'medidas imediatas', 'medidas corretivas aplicadas', 'ações corretivas aplicadas', 'mudanças aplicadas', 'como foi corrigido', 'como foi resolvido', 'como resolvemos', 'como corrigimos', 'como foi contido', 'o que fizemos', 'o que foi feito', 'remediação', 'reparo', 'conserto', 'intervenção', '{ações|medidas} {executadas|adotadas|aplicadas|realizadas|implementadas|emergenciais|de contenção|de mitigação|de emergência|de recuperação}', 'ação {imediata|tomada}', 'soluções', 'como {mitigamos|recuperamos|consertamos}', 'alterações {realizadas|aplicadas|feitas}', 'tratativa{|s}', 'gestão do incidente', '{retorno|volta} à normalidade', '{providências|passos} {tomadas|executados|realizados}', '{duas|três} correções'],
      weak: ['solução temporária', 'solução de contorno', 'workaround', 'mudanças', 'tratamento', 'contorno', 'atuação']
    },
    background: {titles: ['Contexto'], words: ['contexto técnico', 'antecedentes', 'cenário', 'pano de fundo', 'contextualização', 'contexto {prévio|geral|do sistema}', 'situação {prévia|inicial|anterior}', 'arquitetura', 'informações de contexto', 'estado {anterior|inicial}', 'antes do incidente', 'funcionamento {normal|esperado}'], weak: ['ambiente']},
    'went-well': {
      titles: ['O que deu certo'],
      words: ['o que funcionou', 'o que funcionou bem', 'o que correu bem', 'o que foi bem', 'o que fizemos bem', 'o lado bom', 'acertos', 'pontos positivos', 'aspectos positivos', 'o que ajudou', 'o que salvou', 'pontos fortes', 'coisas que {deram certo|funcionaram}', 'sucessos'], weak: ['positivo', 'forças']
    },
    'went-poorly': {
      titles: ['O que deu errado'],
      words: ['o que não funcionou', 'o que não funcionou bem', 'o que não deu certo', 'o que falhou', 'o que correu mal', 'o que foi mal', 'o que pode melhorar', 'o que poderia melhorar', 'o que podemos melhorar', 'o que poderia ter sido melhor', 'o que poderia ter corrido melhor', 'o lado ruim', 'áreas de melhoria', 'oportunidades de melhoria', 'pontos de melhoria', 'pontos a melhorar', 'a melhorar', 'lacunas', 'erros cometidos', 'o que {fizemos mal|fizemos de errado|foi ruim|pode ser melhorado|podia ser melhor}', '{pontos|aspectos} {fracos|negativos}', 'problemas encontrados', 'deficiências', 'falhas identificadas', 'coisas que deram errado'],
      weak: ['dificuldades', 'desafios', 'negativo', 'fraquezas']
    },
    lucky: {titles: ['Onde tivemos sorte'], words: ['em que tivemos sorte', 'sorte', 'golpes de sorte', 'o que poderia ter sido pior', 'por que não foi pior', 'como poderia ter sido pior', 'tivemos sorte', 'no que tivemos sorte', '{fator|fatores} {sorte|de sorte}', 'demos sorte']},
    'action-items': {
      titles: ['Ações', 'Plano de ação'],
      lastWords: ['ações', 'próximos passos', 'pendências'],
      words: ['ações a tomar', 'ações a realizar', 'ações corretivas', 'ação corretiva', 'ações de melhoria', 'ações de acompanhamento', 'ações pendentes', 'plano de ações', 'plano de ação e mitigação definitiva', 'plano de melhoria', 'próximos passos', 'pendências', 'pendentes', 'tarefas', 'tarefas pendentes', 'acompanhamento', 'follow ups abertos', 'medidas corretivas', 'itens de ação', 'pontos de ação', 'o que vamos fazer', 'o que faremos', 'e agora', 'trabalho pendente', 'a fazer', 'encaminhamentos', 'acionáveis', 'ações derivadas', 'tarefas derivadas', 'ações futuras', 'ações imediatas necessárias', 'ações necessárias', 'ações requeridas', 'passos seguintes', 'próximas {etapas|ações}', 'medidas a tomar', '{melhorias|mudanças} {propostas|futuras|planejadas|pendentes|a implementar}', 'compromissos', 'o que {vem a seguir|falta|falta fazer|vamos mudar}', 'trabalho futuro', '{plano|planos} {corretivo|de remediação|de correção|de melhorias|de trabalho}', 'desdobramentos', '{itens|pontos|assuntos} {pendentes|em aberto|abertos}', 'próximas tarefas'],
      weak: ['medidas', 'proposta', 'propostas', 'solução proposta', 'próximo passo', 'recomendações', 'recomendação', 'ações recomendadas', 'próximos passos recomendados', 'ações sugeridas', 'melhorias', 'próximas ações recomendadas']
    },
    prevention: {
      titles: ['Prevenção'],
      words: ['prevenção futura', 'prevenção de recorrência', 'prevenção da recorrência', 'ações preventivas', 'medidas preventivas', 'como evitar que aconteça de novo', 'como evitar que se repita', 'para que não aconteça de novo', 'para não acontecer de novo', 'se acontecer algo parecido', 'checklist de prevenção', 'checklist / regras pra evitar recorrência', 'regras para evitar recorrência', 'salvaguardas', 'pattern correto', 'padrão correto', 'plano de prevenção', 'plano preventivo', 'ação preventiva', 'evitar {recorrência|a recorrência|que se repita}', 'evitando {recorrência|que se repita}', '{medidas|ações} {de prevenção|permanentes|de proteção}', 'barreiras{| adicionadas| de proteção}', 'não recorrência', 'proteções{| adicionadas}', 'como {prevenir|evitar}', 'boas práticas para o futuro']
    },
    'lessons-learned': {
      titles: ['Lições aprendidas'],
      lastWords: ['lições', 'lições aprendidas', 'aprendizados'],
      words: ['lições', 'lição aprendida', 'lição', 'aprendizados', 'aprendizado', 'aprendizagens', 'o que aprendemos', 'o que aprendi', 'conclusões', 'conclusão', 'reflexões', 'retrospectiva', 'aprendizados arquiteturais', 'reflexão', 'moral da história', 'ensinamentos', 'pontos chave', 'considerações finais', 'o que {levamos|tiramos} disso', 'pontos de aprendizado'],
      weak: ['observações', 'notas finais']
    },
    supporting: {
      titles: ['Informações adicionais'],
      words: ['informação adicional', 'informações complementares', 'anexo', 'anexos', 'apêndice', 'apêndices', 'evidências anexas', 'referências', 'referências internas', 'refs', 'links relacionados', 'documentos relacionados', 'documentação relacionada', 'commits relacionados', 'evidência', 'evidências', 'métricas', 'gráficos', 'registros', 'glossário', 'veja também', 'recursos', 'fontes', 'arquivos modificados', 'arquivos alterados', 'validação', 'verificação', 'testes', 'reprodução', 'como reproduzir', 'passos para reproduzir', 'prova', 'provas', 'prova contra regressão', 'material para post', 'cross link', 'regra atualizada em', 'arquivos', 'commits', 'testes realizados', 'validações', 'smoke test', 'tentativas que não resolveram', 'contatos', 'links úteis', '{incidentes|tickets|issues|prs} relacionados', 'notas{| adicionais}', 'ver também', 'histórico de alterações', 'prints', 'capturas de tela', 'material de apoio', 'documentos de referência', 'mudanças de código relacionadas', 'versionamento']
    }
  },
  several: {
    'pontos positivos e negativos': ['went-well', 'went-poorly'],
    'acertos e erros': ['went-well', 'went-poorly'],
    'o que funcionou / não funcionou': ['went-well', 'went-poorly'],
    'o que funcionou e o que não': ['went-well', 'went-poorly'],
    '{ações|medidas} preventivas e corretivas': ['prevention', 'action-items'],
    'o que deu certo e o que deu errado': ['went-well', 'went-poorly'],
    'ações corretivas e preventivas': ['action-items', 'prevention'],
    'ações corretivas/preventivas': ['action-items', 'prevention'],
    'causa raiz e fatores contribuintes': ['root-cause', 'contributing-factors'],
    'causa e solução': ['root-cause', 'resolution'],
    'causa e correção': ['root-cause', 'resolution'],
    'resultado e lições aprendidas': ['lessons-learned']
  },
  joints: [' e ', ' ou '],
  modifiers: ['o', 'a', 'os', 'as', 'um', 'uma', 'breve', 'principais', 'principal', 'nosso', 'nossa', 'possíveis', 'possível', 'outros', 'outras', 'primeiras', 'novas', 'as 4', 'as 3', 'as 2'],
  tails: ['do incidente', 'da queda', 'do evento', 'de eventos', 'dos eventos', 'dos fatos', 'executivo', 'executiva', 'detalhado', 'detalhada', 'técnico', 'técnica', 'técnicas', 'completo', 'completa', 'identificada', 'identificadas', 'confirmada', 'confirmadas', 'provável', 'imediato', 'imediata', 'imediatas', 'direta', 'aplicada', 'aplicadas', 'aplicado', 'tomadas', 'propostas', 'pendentes', 'feitas', 'concluídas', 'preliminar', 'final', 'geral', 'a curto prazo', 'a longo prazo', 'a médio prazo', 'de curto prazo', 'de longo prazo', 'observado', 'observados', 'nos usuários', 'recomendadas', 'implementadas', 'sistêmica', 'do problema', 'real', 'definitiva', 'definitivas', 'abertos', 'abertas', 'silencioso', 'medido', 'futura', 'operacional', 'chave', 'da {falha|ocorrência|interrupção}', 'do {erro|problema}', 'para o futuro', 'no futuro'],
  adjectiveEndings: ['ível', 'íveis', 'ada', 'adas', 'ado', 'ados', 'ida', 'idas', 'ido', 'idos', 'iva', 'ivas', 'ivo', 'ivos', 'ica', 'icas', 'ico', 'icos', 'al', 'ais', 'ária', 'árias', 'ário', 'ários', 'ente', 'entes', 'ante', 'antes', 'ável', 'áveis', 'iata', 'iatas', 'iato', 'iatos', 'osa', 'osas', 'oso', 'osos', 'eiro', 'eira', 'eiros', 'eiras', 'uro', 'ura', 'uros', 'uras'],
  connectors: ['de', 'do', 'da', 'dos', 'das', 'para', 'pra', 'em', 'no', 'na', 'nos', 'nas', 'ao', 'à', 'aos', 'às', 'contra', 'entre', 'pelo', 'pela', 'sobre', 'a', 'durante', 'após', 'desde', 'por', 'com', 'que', 'horário', 'horários', 'todos os horários'],
  generic: ['resumo', 'descrição', 'detalhes', 'análise', 'lista', 'alcance', 'tabela', 'avaliação'],
  plans: ['correção', 'solução', 'mudança', 'melhoria', 'proposta', 'migração'],
  ofWords: ['da', 'do', 'dos', 'das', 'de'],
  frames: ['qual foi a', 'qual foi o', 'qual é a', 'qual é o', 'quais foram as', 'quais foram os', 'quais são as', 'quais são os'],
  fillers: ['realmente', 'exatamente', 'então', 'agora', 'na verdade', 'de fato'],
  phrases: [
    {name: 'contributing-factors', order: [['por que', 'porque'], ['teste', 'testes'], ['pegou', 'pegaram', 'capturou', 'capturaram', 'detectou', 'detectaram']]},
    {name: 'prevention', order: [['o', 'como', 'para'], ['repetir', 'repita', 'repita-se', 'reincidir']]},
    {name: 'resolution', order: [['como'], ['restabelecido', 'restaurado', 'estabilizado', 'restabelecemos']]},
    {name: 'lessons-learned', order: [['o'], ['ensinou', 'ensina']]},
    {name: 'detection', order: [['por'], ['que'], ['não', 'passou', 'o', 'a', 'demoramos', 'demorou', 'ninguém'], ['detectado', 'detectamos', 'detectou', 'detectar', 'despercebido', 'visto', 'vimos', 'percebemos', 'notou', 'alerta', 'alertas']]},
    {name: 'contributing-factors', order: [['por'], ['que'], ['não', 'demoramos', 'demorou', 'levou', 'a', 'o'], ['pegaram', 'pegamos', 'detectaram', 'detectar', 'vimos', 'alerta', 'alertas', 'disparou', 'avisou', 'tempo', 'demorou', 'tarde']]},
    {name: 'prevention', order: [['como'], ['prevenir', 'evitar', 'evitamos', 'evitaremos', 'impedir', 'prevenimos']]},
    {name: 'prevention', order: [['medidas', 'ações', 'recomendações', 'passos'], ['evitar', 'prevenir']]},
    {name: 'contributing-factors', order: [['por', 'o'], ['que'], ['não', 'contribuiu', 'demorou', 'passou', 'atrasou', 'facilitou'], ['detectado', 'detectamos', 'pego', 'pegou', 'antes', 'despercebido', 'incidente', 'tanto', 'diagnóstico', 'testes', 'visto']]},
    {name: 'went-poorly', order: [['o'], ['que'], ['errado', 'mal', 'não', 'falhou', 'melhorar', 'melhor', 'pior']]},
    {name: 'went-well', order: [['o'], ['que'], ['certo', 'bem', 'funcionou', 'ajudou', 'salvou']]},
    {name: 'lucky', order: [['onde', 'que'], ['sorte']]},
    {name: 'lessons-learned', order: [['o'], ['que'], ['aprendemos', 'aprendi', 'aprendido', 'aprendeu']]},
    {name: 'detection', order: [['como', 'quem', 'que'], ['detectado', 'detectamos', 'descoberto', 'soubemos', 'percebemos', 'detectou', 'notou']]},
    {name: 'prevention', order: [['como', 'para', 'pra', 'o'], ['evitar', 'evitaremos', 'prevenir', 'não', 'impedir'], ['novo', 'futuro', 'repita', 'repetição', 'recorrência', 'aconteça', 'acontecer']]},
    {name: 'resolution', order: [['como', 'que'], ['resolvido', 'resolvemos', 'corrigido', 'corrigimos', 'solucionado', 'contido', 'consertado', 'mitigado', 'recuperado']]},
    {name: 'impact', order: [['quem', 'que', 'quantos'], ['afetado', 'afetados', 'afetou', 'impactado', 'impactados']]},
    {name: 'action-items', order: [['o'], ['que'], ['vamos', 'faremos', 'mudaremos', 'falta'], ['fazer', 'mudar', 'melhorar', 'agora', 'faremos', 'falta']]},
    {name: 'root-cause', together: true, order: [['por'], ['que', 'quê']]}
  ],
  measures: {words: ['medidas', 'contramedidas'], not: ['preventivas', 'prevenção', 'imediatas', 'tomadas', 'evitar', 'impacto']},
  counters: ['parte', 'passo', 'fase', 'causa', 'seção', 'etapa', 'capítulo', 'bloco'],
  questionWords: ['o que', 'que', 'como', 'por que', 'quem', 'quando', 'onde', 'qual', 'quais', 'quanto', 'quantos', 'quantas'],
  metadata: {
    acknowledged: ['reconhecido', 'reconhecida', 'atendido', 'hora do reconhecimento'],
    authors: ['autor', 'autora', 'autores', 'autoras', 'autor(es)', 'autor/a', 'autor do relato', 'relatores', 'relator', 'escrito por', 'redigido por', 'elaborado por', 'preparado por', 'relatório de', 'redator', 'redatora', 'documentado por'],
    closed: ['fechado', 'fechado em', 'encerrado', 'encerrado em', 'data de encerramento', 'encerramento', 'fechamento', 'data de fechamento'],
    commander: ['comandante do incidente', 'comandante de incidente', 'líder do incidente', 'responsável pelo incidente', 'coordenador do incidente', 'coordenadora do incidente', 'gestor do incidente', 'coordenador', 'coordenadora'],
    date: ['data', 'data do incidente', 'data e hora', 'data/hora', 'dia', 'quando', 'data do evento', 'datas', 'data da ocorrência'],
    detected: ['detectado', 'detetado', 'detectado em', 'detectado às', 'detecção', 'detecção em', 'data da detecção', 'hora da detecção', 'descoberto', 'reportado', 'reportado em', 'primeiro relato', 'primeiro alerta', 'identificado', 'data de detecção', 'descoberto em', 'identificado em'],
    duration: ['duração', 'duração do incidente', 'duração da queda', 'duração do impacto', 'duração total', 'tempo de inatividade', 'tempo fora do ar', 'tempo de resolução', 'tempo de recuperação', 'indisponibilidade', 'tempo de indisponibilidade', 'tempo total', 'tempo de queda'],
    ended: ['fim', 'fim do incidente', 'final', 'término', 'resolvido', 'resolvido em', 'resolvido às', 'resolução', 'data da resolução', 'hora da resolução', 'hora de término', 'data de término', 'recuperado', 'recuperação', 'restabelecido', 'restaurado', 'mitigado', 'mitigação completa em', 'normalizado', 'finalizado', 'fim do impacto', 'data de resolução', 'normalizado em', 'recuperado em'],
    owner: ['responsável', 'responsáveis', 'dono', 'dona', 'equipe', 'equipa', 'time', 'equipe responsável', 'time responsável', 'proprietário'],
    published: ['publicado', 'publicado em', 'data de publicação', 'publicação', 'data do relatório', 'data do documento', 'escrito em', 'redigido em', 'data de elaboração', 'criado em'],
    reviewed: ['revisado', 'revisado em', 'revisado por', 'revisto', 'revisto por', 'revisão', 'data da revisão', 'revisores', 'revisor', 'revisora', 'aprovado por', 'aprovado em', 'última revisão', 'reunião de revisão'],
    severity: ['severidade', 'gravidade', 'criticidade', 'nível', 'nível de severidade', 'nível de gravidade', 'prioridade', 'urgência', 'classificação', 'nível de criticidade'],
    shared: ['compartilhado com', 'partilhado com', 'distribuição', 'lista de distribuição', 'destinatários', 'público', 'comunicado a', 'divulgação'],
    started: ['início', 'início do incidente', 'iniciou', 'começo', 'hora de início', 'horário de início', 'data de início', 'começou', 'hora', 'horário', 'hora do incidente', 'início do impacto'],
    status: ['estado', 'estado atual', 'status atual', 'situação', 'estado do incidente', 'status do incidente', 'status do documento'],
    'time-zone': ['fuso horário', 'fuso']
  },
  weakKeys: {severity: ['prioridade', 'urgência', 'nível', 'classificação'], started: ['hora', 'horário'], reviewed: ['revisão'], ended: ['final']},
  timeColumns: ['hora', 'horas', 'horário', 'quando', 'data', 'data e hora', 'data/hora', 'hora (utc)', 'horário (utc)', 'horário (brt)', 'momento', 'data / hora', 'hora aprox.'],
  milestones: {
    started: {labels: ['início', 'início do incidente', 'começo', 'gatilho', 'início do impacto', 'início da queda'], words: ['início', 'inici', 'começ', 'implanta', 'release', 'merge', 'primeiro erro', 'primeiros erros', 'primeira falha', 'cai', 'caem', 'caiu', 'para de responder', 'parou de responder', 'expira', 'vence', 'migraç', 'falha', 'falham', 'é aplicad', 'foi aplicad', 'push', 'introduz', 'publicad', 'subiu'], hints: ['erro', 'sobe', 'aument']},
    detected: {labels: ['detecção', 'deteção', 'detectado', 'alerta', 'descoberta', 'relato', 'reportado', 'primeiro alerta', 'chamado aberto'], words: ['alarme', 'detet', 'report', 'relat', 'percebe', 'percebi', 'perceb', 'nota que', 'notou', 'descob', 'monitoramento', 'reclama', 'chamado', 'ticket', 'avisa', 'avisou', 'observ', 'notific', 'informa', 'informou'], hints: ['liga', 'vê', 'escreve', 'pergunta']},
    triaged: {labels: ['investigação', 'análise', 'diagnóstico', 'escalonamento', 'incidente declarado', 'triagem'], words: ['investig', 'analis', 'análise', 'diagnós', 'escal', 'declara', 'declarou', 'declarado', 'identific', 'causa encontrada', 'causa raiz', 'confirma', 'entra na', 'sala de crise', 'sala de guerra', 'hipótese', 'triagem', 'reconhece', 'causa é encontrada'], hints: ['busca', 'verific', 'suspeit', 'procura']},
    mitigated: {labels: ['mitigação', 'contenção', 'solução', 'correção', 'hotfix', 'reinício', 'mitigado', 'ação emergencial'], words: ['mitig', 'contenç', 'contid', 'revert', 'reverti', 'reinici', 'reinício', 'restart', 'patch', 'fix', 'corrig', 'correç', 'desativ', 'desabilit', 'retirad', 'removid', 'saem do', 'comut', 'restaur', 'redirec', 'isol', 'ampliad', 'contorno', 'reprovision', 'ação emergencial', 'redeploy', 'revers'], hints: ['mud', 'substitu', 'ajust', 'alter']},
    restored: {labels: ['resolução', 'resolvido', 'recuperação', 'recuperado', 'restabelecido', 'restabelecimento', 'fim', 'fim do incidente', 'normalização', 'serviço restabelecido', 'normalizado'], words: ['restabelec', 'recuper', 'resolvid', 'se resolve', 'volta ao normal', 'voltou ao normal', 'normaliz', 'volta a funcionar', 'voltou a funcionar', 'operacional', 'funciona de novo', 'funcionando novamente', 'disponível novamente', 'novamente disponível', 'de volta', 'estabiliz', 'estável', 'fim do incidente', 'sem erros', 'voltou a 0', 'restaurad', 'serviço normal', 'normalização do serviço', 'voltou ao ar', 'operação normal'], hints: ['volta', 'voltou', 'fim']},
    closed: {labels: ['encerramento', 'encerrado', 'fechado', 'incidente encerrado', 'fechamento'], words: ['encerrad', 'encerra o incidente', 'encerramento', 'incidente fechado', 'fechamento formal', 'é fechado', 'dado por encerrado'], hints: ['fecha', 'encerr']}
  },
  callers: {calls: ['liga', 'ligam', 'ligação', 'reporta', 'reportam', 'relata', 'relatam', 'reclama', 'reclamam', 'escreve', 'reclamação', 'relato'], from: ['de', 'por', 'do', 'da']},
  recovery: {states: ['normais', 'estável', 'estáveis', 'disponível', 'operacional', 'recuperado', 'resolvido', 'verde', 'terminado', 'vazia', 'confirmado', 'funciona', 'funcionam', 'funcionando', 'restabelecido'], alarms: ['alerta', 'alertas', 'alarme', 'alarmes'], ends: ['cessa', 'cessam', 'desaparece', 'desaparecem', 'encerra'], all: ['todos', 'todas', 'tudo'], nots: ['não', 'nunca', 'mal'], levels: ['a', 'abaixo de', 'acima de', 'em']},
  severity: {
    words: ['crítica', 'crítico', 'alta', 'alto', 'média', 'médio', 'moderada', 'baixa', 'baixo', 'maior', 'menor', 'grave', 'muito alta', 'urgente', 'leve', 'severa', 'bloqueante', 'máxima'],
    letters: {level: ['nível'], p: ['prioridade'], s: [], sev: ['severidade']},
    unknown: ['desconhecida', 'a definir', 'não definida', 'a determinar', 'pendente'],
    nouns: ['incidente', 'queda'],
    of: ['de'],
    ratings: ['classificado como', 'classificada como', 'declarado', 'declarado como', 'como', 'nível', 'severidade', 'prioridade'],
    given: ['declarado', 'declarada']
  },
  inProse: {
    'action-items': ['vamos ', 'planejamos', 'pretendemos', 'queremos', 'devemos', 'precisamos', 'é preciso', 'será ', 'serão ', 'faremos', 'para evitar', 'está previsto', 'passar a '],
    'root-cause': ['porque', 'causa', 'causou', 'causado', 'provoc', 'devido a', 'devido ao', 'por causa de', 'levou a', 'resultado de', 'já que', 'pois', 'não estava', 'faltava', 'um bug', 'um erro em', 'por engano', 'desencade', 'mal configurad', 'originou', 'gerou', 'ocasion']
  },
  status: {
    draft: ['rascunho', 'em andamento', 'em curso', 'em revisão', 'preliminar', 'incompleto', 'aberto', 'em redação', 'pendente', 'em progresso', 'pendente de revisão', 'em elaboração'],
    final: ['publicado', 'completo', 'concluído', 'fechado', 'encerrado', 'aprovado', 'revisado', 'terminado', 'definitivo', 'finalizado', 'versão final'],
    incident: ['resolvido', 'resolvida', 'mitigado', 'mitigada', 'em investigação', 'investigando', 'identificado', 'contido', 'recuperado', 'recuperada', 'restabelecido', 'corrigido', 'corrigida', 'em monitoramento', 'monitorando', 'em andamento', 'normalizado', 'solucionado', 'encerrado'],
    ongoing: ['em andamento', 'em curso', 'em investigação', 'investigando', 'não resolvido', 'aberto', 'ativo']
  },
  unwritten: ['a preencher', 'a definir', 'por definir', 'a determinar', 'a escrever', 'por escrever', 'a confirmar', 'pendente', 'preencher', 'a completar', 'completar', 'em andamento', 'em construção', 'em breve', 'será preenchido', 'será completado'],
  none: ['nenhum', 'nenhuma', 'nada', 'não', 'não se aplica', 'não aplicável', 'não há', 'não houve', 'nada a relatar', 'sem impacto', 'sem ações', 'ver acima', 'ver abaixo', 'veja acima', 'sem alterações'],
  skipped: ['não se aplica', 'não aplicável', 'ver acima', 'ver abaixo', 'veja acima'],
  figures,
  time,
  impact,
  actions,
  people,
  detection: {
    incidentNames: ['incidente', 'ocorrência', 'queda'],
    ordinals: ['primeiro', 'primeira', 'segundo', 'segunda', 'terceiro', 'terceira'],
    types: ['relatório de incidente', 'incidente', 'post-mortem'],
    reports: ['relatório de incidente', 'relatório do incidente', 'análise de incidente', 'análise do incidente', 'análise pós incidente', 'relatório pós incidente', 'revisão pós incidente', 'análise postmortem', 'relatório postmortem', 'análise de causa raiz', 'relato de incidente', 'relatório de falha', 'registro de incidente', 'relatório post mortem'],
    titles: {
      incident: ['incidente', 'incidentes', 'queda', 'caiu', 'fora do ar', 'interrupção', 'indisponibilidade', 'indisponível', 'degradação', 'perda de dados', 'vazamento', 'falha', 'falhas', 'falhou', 'falhando', 'inacessível', 'erro', 'erros', 'ataque', 'bloqueado', 'bloqueados', 'quebrado', 'quebrada', 'quebrou', 'quebrava', 'colapso', 'corrupção', 'saturação', 'vencido', 'expirado', 'apagão', 'regressão', 'travado', 'travou', 'duplicado', 'lentidão', 'bug', 'sumiu', 'perdido', 'não funciona', 'não funcionava', 'travando', 'parou', 'parado', 'negado', 'rejeitado', 'rejeitados', 'duplicados', 'duplicadas', 'avaria', 'ocorrência', 'sem serviço', 'quebra'],
      review: ['relatório postmortem', 'análise postmortem', 'retrospectiva do incidente', 'causa raiz', 'lições aprendidas']
    },
    folders: ['relatórios de incidentes'],
    incidentFolders: ['incidentes', 'falhas', 'quedas'],
    others: {
      anywhere: ['modelo de', 'guia', 'manual', 'procedimento', 'pauta', 'ata de reunião', 'perguntas frequentes', 'roteiro', 'plano de migração', 'plano de testes', 'plano de recuperação', 'plano de continuidade', 'notas da versão', 'como fazer', 'boas práticas', 'laboratório', 'exercício'],
      edge: ['processo', 'política', 'exemplo', 'projeto', 'apresentação', 'especificação', 'glossário', 'curso', 'introdução', 'lista de verificação', 'plano', 'índice', 'auditoria', 'arquitetura', 'simulado', 'modelo', 'treinamento'],
      prepositions: ['de', 'para', 'sobre', 'do', 'da'],
      after: ['modelo', 'exemplo', 'processo', 'guia', 'política', 'de exemplo', 'cultura'],
      before: ['exemplo de', 'modelo de', 'como escrever um', 'como redigir um', 'o que é um', 'guia de'],
      folders: ['modelos', 'guias', 'manuais', 'procedimentos', 'reuniões', 'cursos']
    },
    templates: {names: ['modelo', 'formulário'], folders: ['modelos', 'modelo'], of: ['incidente', 'relatório']},
    invented: ['fictício', 'fictícia', 'hipotético', 'inventado', 'imaginário', 'simulado'],
    otherHeadings: ['objetivo', 'objetivos', 'requisitos', 'pré-requisitos', 'instalação', 'uso', 'configuração', 'papéis', 'definições', 'pauta', 'decisões', 'decisão', 'alternativas', 'passos para reproduzir', 'comportamento esperado', 'comportamento atual', 'funcionalidades', 'escalonamento', 'procedimento', 'propósito', 'tecnologias', 'estrutura do projeto', 'como usar', 'como rodar'],
    incidentWords: ['incidente', 'queda', 'fora do ar', 'indispon', 'degrad', 'causa raiz', 'mitig', 'restabelec', 'plantão', 'alerta', 'monitorament', 'afetad', 'impact', 'taxa de erro', 'interrup', 'escal', 'produção', 'reinici', 'expirad', 'vencid', 'sobrecarg', 'satur', 'falha', 'falhou', 'falhava', 'perda de dados', 'vazament', 'inacess', 'brt', 'investig', 'diagnós', 'resolvid', 'deploy', 'bloque', 'timeout', 'indisponível', 'regress', 'em prod', 'quebrou', 'quebrad', 'corrigid', 'bug'],
    narration: {
      past: ['era', 'eram', 'foi', 'foram', 'estava', 'estavam', 'havia', 'houve', 'tinha', 'tinham', 'pôde', 'puderam', 'ficou', 'ficaram', 'falhou', 'falhava', 'caiu', 'detectou', 'executou', 'aplicou', 'retornava', 'existia', 'faltava', 'perdeu', 'perderam', 'gerou', 'tentou', 'fez', 'deixou', 'assumiu', 'corrigiu', 'funcionava', 'usava', 'dizia', 'encontrou', 'permitiu', 'mostrava', 'quebrou', 'quebrava', 'conseguia', 'causou', 'rodou', 'mostrou', 'chamava', 'passou', 'apareceu', 'recebeu', 'teve', 'tiveram', 'disse', 'veio', 'vieram', 'usou'],
      pastEnding: 'ou',
      instructions: ['deve', 'devem', 'deveria', 'deveriam', 'é preciso', 'por favor', 'será', 'serão', 'você', 'certifique-se', 'execute', 'verifique']
    }
  },
  placeholders: {
    names: ['comentário', 'lista'],
    first: ['descrever', 'descreva', 'indicar', 'indique', 'explicar', 'explique', 'inserir', 'insira', 'listar', 'liste', 'preencher', 'preencha', 'completar', 'resumir', 'resuma', 'resumo', 'adicionar', 'adicione', 'o que', 'quando', 'quem', 'por', 'como', 'breve', 'ex.', 'exemplo', 'seu', 'nome'],
    last: ['aqui'],
    enclosed: ['preencher', 'inserir', 'seu', 'pendente'],
    nouns: ['data', 'hora', 'horário', 'nome', 'nomes', 'título', 'duração', 'número', 'responsável', 'autor', 'autores', 'prazo', 'razão', 'aaaa-mm-dd', 'dd/mm/aaaa', 'hh:mm', 'título do incidente', 'nome do incidente', 'pendente'],
    nounsInAngles: ['descrição', 'causa', 'impacto', 'evento', 'severidade', 'resumo', 'serviço', 'ação'],
    modifiers: ['o', 'a', 'os', 'as', 'um', 'uma', 'seu', 'sua', 'do', 'da', 'de'],
    bounds: ['de', 'para', 'se', 'do', 'da', 'ou', 'com'],
    pending: ['a preencher', 'a definir', 'por escrever', 'pendente de', 'a completar', 'será preenchido', 'falta preencher'],
    stock: ['a preencher', 'preencher', 'a definir', 'por escrever', 'preencher aqui', 'escrever aqui', 'escreva aqui', 'texto de exemplo', 'em construção', 'em breve', 'mais detalhes em breve', 'a completar'],
    samples: ['ação', 'causa', 'fator', 'ponto', 'passo', 'tarefa', 'evento', 'lição'],
    titles: ['título', 'título do incidente', 'nome do incidente', 'incidente', 'relatório de incidente', 'data']
  },
  documentDates: {
    articles: ['o', 'a', 'este', 'esta', 'do'],
    by: ['por'],
    keys: ['redação', 'publicação', 'revisão', 'relatório', 'documento', 'versão', 'atualização', 'aprovação', 'elaboração'],
    nouns: ['documento', 'relatório', 'versão', 'revisão', 'rascunho', 'reunião'],
    participles: ['escrito', 'redigido', 'publicado', 'revisado', 'aprovado', 'atualizado', 'última atualização', 'modificado', 'criado', 'elaborado'],
    prepositions: ['em', 'no', 'de', 'do', 'a'],
    verbs: ['foi', 'é', 'está']
  },
  spelling: {abbreviations: ['aprox', 'ex', 'p', 'sr', 'sra', 'núm', 'pág', 'máx', 'jan', 'fev', 'mar', 'abr', 'ago', 'set', 'out', 'nov', 'dez', 'obs'], endings: [['es', 's'], ['ar', 'er', 'ir', 'ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas', 'ando', 'endo', 'indo']]}
}
