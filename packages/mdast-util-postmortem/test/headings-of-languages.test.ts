import {describe, expect, it} from 'vitest'
import {indexHeadings} from '../src/sections/heading-index.ts'
import {languageFor} from '../src/languages/index.ts'
import {matchSection} from '../src/sections/section-match.ts'
import {asRead} from '../src/text/spaced-text.ts'
import {read} from './parse.ts'

/** Headings with what they announce, in languages with adjectives behind the noun. */
const headings: Array<[locale: string, heading: string, names: string]> = [
  ['pt', 'Prevenção permanente', 'prevention'],
  ['pt', 'Recomendação técnica', 'action-items'],
  ['pt', 'Causa raiz técnica', 'root-cause'],
  ['pt', 'Causa técnica do atraso das bombas', 'root-cause'],
  ['pt', 'Impacto operacional nas bilheteiras', 'impact'],
  ['pt', 'Lição chave (reservas)', 'lessons-learned'],
  ['pt', 'O que desencadeou', 'trigger'],
  ['pt', 'Medidas corretivas aplicadas', 'resolution'],
  ['es', 'Causas raiz estructurales', 'root-cause'],
  ['es', 'Impacto económico en los clientes', 'impact'],
  ['es', 'Acciones correctivas urgentes', 'action-items'],
  ['es', 'Lección clave', 'lessons-learned'],
  ['es', 'Qué lo desencadenó', 'trigger'],
  ['es', 'Cronología detallada de la noche', 'timeline'],
  ['es', 'Solución definitiva', 'resolution'],
  ['fr', 'Chronologie détaillée', 'timeline'],
  ['fr', 'Leçon clé (réserves)', 'lessons-learned'],
  ['fr', 'Mesures correctives appliquées', 'resolution'],
  ['fr', 'Cause d’une coupure', 'root-cause'],
  ['fr', 'Impact financier chez les exploitants', 'impact'],
  ['fr', 'Ce qui l’a déclenché', 'trigger'],
  ['fr', 'Prévention durable', 'prevention'],
  ['ru', 'Механизм сбоя', 'root-cause'],
  ['it', 'Impatto sull’erogazione delle buste paga', 'impact'],
  ['it', 'Causa tecnica', 'root-cause'],
  ['it', 'Perche’ non ce ne siamo accorti', 'contributing-factors'],
  ['it', 'Come evitare che ricapiti', 'prevention'],
  ['it', 'Azioni correttive pianificate', 'action-items'],
  ['it', 'Che cosa abbiamo imparato', 'lessons-learned'],
  ['es', 'Acciones inmediatas requeridas', 'action-items'],
  ['es', 'Plan de prevención', 'prevention'],
  ['ko', '적용된 수정 사항', 'resolution'],
  ['ko', '디버깅 과정 요약', 'root-cause'],
  ['zh', '故障还原', 'timeline'],
  ['zh', '排查', 'root-cause'],
  // Numbered, with what it was behind a dash.
  ['zh', '根因 #1——水泵空转', 'root-cause'],
  ['ja', '根本原因 #2——ポンプの空転', 'root-cause'],
  ['es', 'Causa raíz n.º 2', 'root-cause'],
  ['fr', 'Cause racine n° 1 — la pompe a tourné à vide', 'root-cause'],
  ['ru', 'Корневая причина №1 — насос', 'root-cause'],
  // What was done, what guards against it now, and what else there is to read.
  ['es', 'Pasos que se ejecutaron (resumen)', 'resolution'],
  ['ko', '두 번의 수정 — 각각 막는 것', 'resolution'],
  ['zh', '新增的防护措施', 'prevention'],
  ['de', 'Neue Schutzmaßnahmen', 'prevention'],
  ['fr', 'Versionnement', 'supporting'],
  ['ja', '参照ドキュメント', 'supporting'],
  ['zh', '相关代码变更', 'supporting'],
  ['pt', 'Causa de processo', 'root-cause'],
  // Signs before it, and what it is of.
  ['es', '¿Por qué falló?', 'root-cause'],
  ['es', '¡Lecciones aprendidas!', 'lessons-learned'],
  ['fr', 'Cause de la coupure', 'root-cause'],
  ['fr', 'Impact de l’incident', 'impact'],
  ['es', 'Historial del incidente', 'timeline'],
  ['ja', '【根本原因】', 'root-cause'],
  ['ja', '■ 影響', 'impact'],
  ['zh', '（三）时间线', 'timeline'],
  ['ko', '제 2 장 원인', 'root-cause'],
  ['de', 'Ausfallursache', 'root-cause'],
  ['de', 'Störungsbeschreibung', 'summary'],
  // Questions, and what was not noticed.
  ['es', '¿Qué ha pasado?', 'summary'],
  ['es', '¿Cómo evitamos que se repita?', 'prevention'],
  ['es', '¿Por qué no lo vimos antes?', 'detection'],
  ['es', '¿Por qué tardamos tanto?', 'contributing-factors'],
  ['es', 'Causas y soluciones', 'root-cause resolution'],
  ['es', 'Medidas de contención', 'resolution'],
  ['pt', 'Por que os testes não pegaram', 'contributing-factors'],
  ['pt', 'Por que passou despercebido', 'detection'],
  ['pt', 'O que desencadeou a queda', 'trigger'],
  ['pt', 'Pontos fracos', 'went-poorly'],
  ['it', 'Ricostruzione dei fatti', 'timeline'],
  ['it', 'Utenti interessati', 'impact'],
  ['it', 'Misure di contenimento', 'resolution'],
  ['fr', 'Qu’est-ce qui s’est passé ?', 'summary'],
  ['fr', 'Pourquoi la détection a été tardive', 'detection'],
  ['fr', 'Suite des événements', 'timeline'],
  ['fr', 'Pour éviter la récidive', 'prevention'],
  ['de', 'Was ist vorgefallen?', 'summary'],
  ['de', 'Warum blieb es unbemerkt?', 'detection'],
  ['de', 'Warum hat es so lange gedauert?', 'contributing-factors'],
  ['de', 'Maßnahmen zur Vermeidung', 'prevention'],
  ['ru', 'Почему не сработал мониторинг', 'detection'],
  ['ru', 'Ход восстановления', 'resolution'],
  ['ru', 'Как этого избежать', 'prevention'],
  ['ko', '무슨 일이 있었나요?', 'summary'],
  ['ko', '잘 한 것', 'went-well'],
  ['ko', '왜 감지가 늦었나', 'detection'],
  ['zh', '为什么没有及时发现', 'detection'],
  ['zh', '如何避免类似问题', 'prevention'],
  ['zh', '做得对的地方', 'went-well'],
  ['ja', '何が起きたのか', 'summary'],
  ['ja', 'なぜ検知が遅れたか', 'detection'],
  ['ja', '復旧が遅れた理由', 'contributing-factors'],
  ['ja', 'どうすれば防げたか', 'prevention'],
  ['ja', '原因と対策', 'root-cause action-items'],
  // One of several, by its number.
  ['es', 'Tarea #8', ''],
  ['pt', 'Lição #2', 'lessons-learned'],
  // Words that mean a section only where no other heading does.
  ['fr', 'Symptôme constaté', 'summary'],
  ['es', 'Síntomas visibles', 'summary'],
  ['pt', 'Diagnóstico técnico detalhado', 'root-cause'],
  // Other nouns and verbs behind it.
  ['es', 'Impacto cero', ''],
  ['pt', 'Resposta JSON', ''],
  ['fr', 'Alerte enlèvement', ''],
  ['en', 'Impact critical', '']
]

describe('headings of other languages', () => {
  it.each(headings)('%s: %s', (locale, heading, names) => {
    const language = languageFor(locale)
    const match = matchSection(asRead(heading, language), indexHeadings(language))
    expect(match?.names.join(' ') ?? '').toBe(names)
  })
})

/** Titles of reports on a bug. */
const titles: Array<[title: string, headings: [string, string, string], text: string]> = [
  [
    'BUG-2025-12 Pompes en double',
    ['Symptôme', 'Cause racine', 'Correctif appliqué'],
    'La pompe du nord était arrêtée et les clients n’ont pas été prévenus ; le disque était plein.'
  ],
  [
    'Regresión: bombas duplicadas',
    ['Síntoma', 'Causa raíz', 'Corrección aplicada'],
    'La bomba del norte estuvo parada y los clientes no fueron avisados; el disco estaba lleno.'
  ]
]

it.each(titles)('%s is a report', (title, headings, text) => {
  const parts = headings.map((heading) => `## ${heading}\n\n${text}\n`)
  expect(read(`# ${title}\n\n${parts.join('\n')}`).isIncidentReport).toBe(true)
})

it.each([
  // As many parts as only a report has, and words of incidents.
  [
    'zh',
    '# 修正：水泵接口\n\n日期：2026-03-14\n\n## 现象\n\n水泵接口超时，服务不可用。\n\n## 触发\n\n发布后重启。\n\n## 影响\n\n订单失败，告警。\n\n## 根因\n\n连接池耗尽，故障。\n\n## 修复\n\n回滚，恢复。\n\n## 预防\n\n监控。',
    true
  ],
  // A story with what is learnt, and no day.
  [
    'zh',
    '# 预览页面没有脚本\n\n## Summary\n\n页面可见，脚本被拒绝，服务不可用。\n\n## Timeline\n\n1. 打开预览，报错\n2. 重启后恢复\n\n## Root cause\n\n来源保护拒绝了脚本，故障没有告警。\n\n## Prevention\n\n监控。',
    true
  ],
  ['zh', '# 水泵接口\n\n日期：2026-03-14\n\n## 现象\n\n接口慢。\n\n## 修复\n\n加缓存。', false]
])('%s: %j is a report: %s', (locale, text, isReport) => {
  expect(read(`---\nlang: ${locale}\n---\n\n${text}`).isIncidentReport).toBe(isReport)
})

it('is not called by the name of its file', () => {
  const text = 'A bomba do norte parou e os clientes ficaram sem água; o disco estava cheio.'
  const named = `# 2026-03-02_bomba-do-norte-parada\n\n# Incidente: a bomba do norte parou\n\n${text}\n`
  expect(read(named).title?.written).toBe('Incidente: a bomba do norte parou')
})
