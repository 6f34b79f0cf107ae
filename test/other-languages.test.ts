import {readPostmortem, supportedLocales} from 'mdast-util-postmortem'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import preset from 'remark-preset-postmortem'
import {describe, expect, it} from 'vitest'
import {readFixture} from './fixtures/list-fixtures.ts'
import {lint} from './lint.ts'

/** What is reported, without the words. */
async function reported(document: string, locale: string): Promise<Array<string>> {
  const text = `---\nlang: ${locale}\ndate: 2026-03-14\n---\n\n${document}\n`
  const messages = await lint(text, {plugins: [preset]})
  return messages.map((message) => /(?:error|warning) [\w-]+/.exec(message)![0].split(' ')[1]!)
}

const ofRule = async (rule: string, document: string, locale: string) =>
  (await reported(document, locale)).filter((name) => name === rule).length

describe('sections of other languages', () => {
  it.each([
    // All headings are known, and times are.
    [
      'ja',
      '# 障害報告：決済停止\n\n停止時間：40分\n\n## 概要\n\n決済が停止した。\n\n## 影響\n\n1,204 件の注文が失敗した。\n\n## 原因\n\n接続の枯渇。\n\n## アクションアイテム\n\n- [ ] 監視を追加（担当：佐藤 花、期限：2026-04-01）',
      1
    ],
    // A heading that nobody knows can be that of the timeline.
    [
      'ja',
      '# 障害報告：決済停止\n\n停止時間：40分\n\n## 概要\n\n決済が停止した。\n\n## 当日の動き方\n\n朝から夕方まで。\n\n## 影響\n\n1,204 件の注文が失敗した。\n\n## 原因\n\n接続の枯渇。\n\n## アクションアイテム\n\n- [ ] 監視を追加（担当：佐藤 花、期限：2026-04-01）',
      0
    ],
    // No time is known: there is nothing to put into one.
    [
      'zh',
      '# 故障复盘：图标不显示\n\n## 症状\n\n列表里的图标不显示。\n\n## 根因\n\n文件名大小写不一致。\n\n## 修复\n\n统一为小写。\n\n## 预防\n\n提交前检查文件名。',
      0
    ],
    // The symptom says what it did, and what it is about.
    [
      'es',
      '# Incidente: la cola se detuvo\n\n## Síntoma\n\nLos pedidos quedaron en espera.\n\n## Causa raíz\n\nUn bloqueo en la tabla.\n\n## Solución\n\nSe liberó el bloqueo.\n\n## Prevención\n\nUn límite de tiempo en cada consulta.',
      0
    ],
    // Much more is missing than headings could hold.
    [
      'fr',
      "# Rapport d'incident : paiements refusés\n\nDurée : 40 minutes\n\n## Divers\n\nLes paiements ont échoué.\n\n## Résolution\n\nRetour arrière.",
      1
    ]
  ])('%s: %s', async (locale, document, count) => {
    expect(await ofRule('required-sections', document, locale)).toBe(count)
  })

  it.each([
    // Prevention stands where English reports have action items.
    ['pt', '## Prevenção\n\nUm teste do contrato.', 0],
    // Words of its own: it can be about something else.
    ['pt', '## O que salvou o dia\n\n- O rollback.', 0]
  ])('%s looks back under: %s', async (locale, section, count) => {
    const document = `# Relatório de incidente: checkout fora do ar\n\n## Resumo\n\nO checkout caiu.\n\n## Causa raiz\n\nPool esgotado.\n\n${section}`
    expect(await ofRule('recommended-sections', document, locale)).toBe(count)
  })
})

describe('impact of other languages', () => {
  it.each([
    ['zh', '## 影响\n\n部分接口变慢。', 1],
    ['zh', '## 影响\n\n约 16.3 秒后恢复。', 0],
    ['zh', '## 影响\n\n线上影响为 0。', 0],
    ['ja', '## 影響\n\n決済が使えなかった。', 1],
    ['ja', '## 影響\n\n計画の約62%で止まった。', 0],
    ['ja', '## 症状\n\n決済が使えなかった。', 0],
    ['ko', '## 영향\n\n결제가 되지 않았다.', 1],
    // What the correction did is no impact.
    ['pt', '## Impacto da correção\n\nA página abre.', 0],
    ['pt', '## Impacto da queda\n\nA página não abria.', 1],
    ['pt', '## Alcance\n\nVale para todos os projetos com cache.', 0],
    ['es', '## Impacto\n\nLos clientes no podían pagar.', 1],
    ['es', '## Síntoma\n\nFallaron 12 pagos.\n\n## Impacto\n\nLos clientes no podían pagar.', 0]
  ])('%s: %j', async (locale, sections, count) => {
    const document = `# Incident report: checkout outage\n\n${sections}\n`
    expect(await ofRule('quantified-impact', document, locale)).toBe(count)
  })

  it.each([
    ['ja', '## 影響\n\n多数のユーザーが決済できなかった。', 1],
    ['ja', '## 影響\n\n多数のユーザー（1,204名）が決済できなかった。', 0],
    // Words of degree need a sentence that is understood.
    ['ja', '## 影響\n\n影響は軽微だった。', 0],
    ['ja', '## 原因\n\n一時的な不整合が多数のユーザーに影響した。', 0],
    ['es', '## Impacto\n\nMuchos clientes no pudieron pagar.', 1],
    ['es', '## Impacto\n\nEn un momento dado el sistema falló.', 0]
  ])('%s: %j is vague', async (locale, section, count) => {
    const document = `# Incident report: checkout outage\n\n${section}\n`
    expect(await ofRule('no-vague-quantity', document, locale)).toBe(count)
  })
})

describe('times of other languages', () => {
  const timeline = (lines: ReadonlyArray<string>) =>
    `# Incident report: checkout outage\n\n## Timeline (UTC)\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`

  it.each([
    // Who says that nobody knows has said it.
    ['ja', ['不明 設定が変わった', '2026-03-14 14:05 検知', '2026-03-14 14:50 復旧'], 0],
    // Parts of the day have an order.
    ['es', ['2026-03-14 mañana: va lento', '2026-03-14 tarde: se detiene'], 0],
    [
      'es',
      ['2026-03-13 noche: se despliega', '2026-03-14 14:05: falla', '2026-03-14 14:50: vuelve'],
      0
    ],
    ['zh', ['2026-03-14 凌晨 部署', '2026-03-14 夜 收到告警'], 0],
    ['ko', ['2026-03-14 오후 2시 5분 감지', '2026-03-14 오후 2시 50분 복구'], 0]
  ])('%s: %j', async (locale, lines, count) => {
    expect(await ofRule('timestamp-precision', timeline(lines), locale)).toBe(count)
  })

  it.each([
    // Whoever writes a dash or brackets knows that there is no time.
    ['ja', ['14:05 検知', '14:50 復旧'], '― | 原因特定', 0],
    ['ko', ['14:05 감지', '14:50 복구'], '(드릴 후) | 확인', 0],
    ['fr', ['14:05 panne', '14:50 retour'], '18h+ | Aucun volume', 0],
    // So does what stands in a column of times, in whatever words.
    ['ja', ['14:05 検知', '14:50 復旧'], '翌週の会議 | 共有', 0],
    ['es', ['14:05 caída', '14:50 vuelta'], '02/07 | revisión', 0],
    ['ja', ['14:05 検知', '14:50 復旧'], '| 共有', 1]
  ])('%s: %j and %j', async (locale, lines, row, count) => {
    const rows = [...lines.map((line) => line.replace(' ', ' | ')), row]
    const table = `| Time | Event |\n| --- | --- |\n${rows.map((each) => `| ${each} |`).join('\n')}`
    const document = `# Incident report: checkout outage\n\n## Timeline (UTC)\n\n${table}\n`
    expect(await ofRule('timeline-entries', document, locale)).toBe(count)
  })

  it.each([
    ['fr', '| Moment | Événement |\n| --- | --- |\n| J1 | livraison |\n| Jeu. soir | plainte |', 0],
    ['pt', '| Data | Evento |\n| --- | --- |\n| Jun–Jul | lento |\n| Jul 2026 | parado |', 0],
    ['es', '- Primero falla la bomba\n- Luego para la cinta', 0],
    ['en', '- First the pump fails\n- Then the belt stops', 1]
  ])('%s: %j has no times', async (locale, entries, count) => {
    const document = `# Incident report: pump outage\n\n## Timeline (UTC)\n\n${entries}\n`
    expect(await ofRule('timeline-entries', document, locale)).toBe(count)
  })

  it.each([
    ['pt', 'Às 14:3x o domínio voltou.', 0],
    ['ru', 'Около 14:30:4x узел ответил.', 0],
    ['pt', 'Às 1x:xx o domínio voltou.', 1],
    ['en', 'At 14:3x the domain was back.', 1]
  ])('%s: %j has a placeholder', async (locale, text, count) => {
    const document = `# Incident report: checkout outage\n\n## Impact\n\n${text}\n`
    expect(await ofRule('no-placeholder', document, locale)).toBe(count)
  })
})

describe('the order of timelines of other languages', () => {
  it.each([
    // What went on for days stands where it ended.
    ['ja', ['2026-03-13 11:00 警告', '2026-03-10〜03-14 毎日失敗', '2026-03-14 14:05 検知'], 0],
    ['de', ['13.03. 11:00 Warnung', '12.03. 10:00 – 14.03. 08:00 Stille', '14.03. 09:00 Anruf'], 0],
    ['de', ['13.03. 11:00 Warnung', '12.03. 10:00 Stille', '14.03. 09:00 Anruf'], 1]
  ])('%s: %j', async (locale, entries, count) => {
    const rows = entries.map((entry) => `- ${entry}`).join('\n')
    const document = `# Incident report: pump outage\n\n## Timeline (UTC)\n\n${rows}\n`
    expect(await ofRule('timeline-order', document, locale)).toBe(count)
  })
})

describe('action items of other languages', () => {
  it.each([
    ['pt', '## Prevenção\n\n- Toda consulta precisa de limite (OPS-12)', 0],
    ['pt', '## Prevenção\n\n- [ ] Limitar as consultas', 1],
    ['pt', '## Checklist para evitar recorrência\n\n- [ ] Antes do deploy: validar o contrato', 0],
    // A list below a table says it again.
    [
      'ja',
      '## アクション\n\n| アクション | 担当 | 期限 |\n| --- | --- | --- |\n| 監視を追加 | 佐藤 花 | 2026-04-01 |\n\n- 検知（1 件）: 監視 (#5)',
      0
    ],
    ['pt', '## Correções aplicadas\n\n**Ação:** extrair o cliente HTTP', 0],
    ['es', '## Propuesta\n\n1. Cambiar la clave\n2. Repetir la carga', 0],
    ['es', '## Acciones\n\n1. Cambiar la clave\n2. Repetir la carga', 1],
    [
      'ja',
      '## アクション\n\n**完了**\n\n- [x] 再起動の自動化\n\n**未対応**\n\n- [ ] アラートを追加（担当：佐藤 花、期限：2026-04-01）',
      0
    ],
    ['ja', '## アクション\n\n- [ ] アラートを追加（担当：要アサイン、期限：2026-04-01）', 1],
    // What is recommended is not yet decided on.
    ['es', '## Recomendaciones técnicas\n\n- Aumentar el depósito\n- Una segunda bomba', 0],
    ['ja', '## 推奨アクション\n\n1. ポンプを二台にする\n2. 貯水槽を広げる', 0],
    ['zh', '## 预防与回归测试\n\n- [ ] 关闭水泵，观察告警', 0],
    // Fields of the document.
    [
      'es',
      '## Seguimiento\n\n- Fecha del informe: 6 de enero de 2026\n- Próxima revisión: 13 de enero\n- Responsable: equipo de riego',
      0
    ],
    ['es', '## Acciones inmediatas requeridas\n\n- Aumentar el depósito\n- Una segunda bomba', 1],
    ['pt', '## Acoes\n\n- [ ] Criar alerta (responsavel: Caio Bastos, prazo: 01/04/2026)', 0],
    [
      'de',
      '## Massnahmen\n\n- [ ] Alarm einrichten (verantwortlich: Nora Feld, faellig: 01.04.2026)',
      0
    ]
  ])('%s: %j lack owners', async (locale, section, count) => {
    const document = `# Incident report: checkout outage\n\n${section}\n`
    expect(await ofRule('action-item-owner', document, locale)).toBe(count)
  })

  it.each([
    ['ja', '期限：要設定', 1],
    ['ja', '期限：来週', 1],
    ['ja', '期限：2026年4月1日', 0],
    ['ja', '期限：２０２６年４月１日', 0],
    ['zh', '截止时间：下周', 1],
    ['zh', '截止时间：2026年4月1日', 0]
  ])('%s: %j is no day', async (locale, deadline, count) => {
    const [title, owner] =
      locale === 'ja' ? ['アクション', '担当：佐藤 花'] : ['行动项', '负责人：周明']
    const document = `# Incident report: checkout outage\n\n## ${title}\n\n- [ ] API（${owner}、${deadline}）\n`
    expect(await ofRule('action-item-deadline', document, locale)).toBe(count)
  })

  it.each([
    ['zh', '### 短期 (本周)\n\n- [ ] 加装水位告警\n\n### 长期\n\n- [ ] 更换水泵', 0],
    ['zh', '- [ ] 加装水位告警 (本周)\n- [ ] 更换水泵', 2],
    ['pt', '### Ações imediatas\n\n- Medir o nível\n\n### Ações futuras\n\n- Trocar a bomba', 0]
  ])('%s: %j lack deadlines', async (locale, items, count) => {
    const title = locale === 'zh' ? '后续改进' : 'Próximos passos'
    const document = `# Incident report: pump outage\n\n## ${title}\n\n${items}\n`
    expect(await ofRule('action-item-deadline', document, locale)).toBe(count)
  })

  it.each([
    ['pt', '## Medidas corretivas\n\n**1. Medir o nível.**\n\n**2. Trocar a bomba.**', 0],
    ['pt', '## Medidas corretivas\n\nVamos medir o nível e trocar a bomba.', 1],
    // A label of one line ends the report.
    ['ja', '## 結論\n\n**次のステップ**: 手順書を参照して修正する。', 0]
  ])('%s: %j has prose for them', async (locale, section, count) => {
    const document = `# Incident report: pump outage\n\n${section}\n`
    expect(await ofRule('action-items', document, locale)).toBe(count)
  })

  it.each([
    ['fr', 'Must', 0],
    ['fr', 'Could', 0],
    ['fr', 'Peut-être', 1]
  ])('%s: the priority %s', async (locale, priority, count) => {
    const document = `# Incident report: pump outage\n\n## Actions\n\n| Action | Priorité |\n| --- | --- |\n| Mesurer le niveau | ${priority} |\n`
    expect(await ofRule('action-item-priority', document, locale)).toBe(count)
  })
})

describe('fields of other languages', () => {
  it.each([
    // The day of the report can be that of the incident.
    ['ja', '作成日: 2026-03-14', []],
    ['ja', '担当: 佐藤 花', ['metadata']]
  ])('%s: %s', async (locale, field, names) => {
    const text = `---\nlang: ${locale}\n---\n\n# 障害報告: 送水ポンプの停止\n\n**${field}**\n\n## 影響\n\n1,204 件の注文が失敗した。\n\n## タイムライン\n\n- 14:05 検知\n- 14:50 復旧\n\n## 原因\n\n水位計の配線が外れていたため、ポンプが空のまま動き続けた。\n`
    const messages = await lint(text, {plugins: [preset]})
    const found = messages.map((message) => /(?:error|warning) ([\w-]+)/.exec(message)![1]!)
    expect(found.filter((name) => name === 'metadata')).toEqual(names)
  })
})

/** What other programs are given of a document, and what tables of many are made of. */
it.each(supportedLocales.filter((locale) => locale !== 'en'))(
  'all of the canonical postmortem is read in %s',
  (locale) => {
    const text = readFixture(`fixtures/clean/language-${locale}`).document
    const tree = remark().use(remarkGfm).parse(text)
    const {actions, impact, metadata, sections, timeline, ...postmortem} = readPostmortem(
      tree,
      text
    )
    const fields = ['date', 'severity', 'status', 'owner', 'authors', 'started', 'detected', 'ended', 'duration', 'published', 'reviewed'] // prettier-ignore
    expect(postmortem.locale).toBe(locale)
    expect(metadata.map(({name}) => name)).toEqual(expect.arrayContaining(fields))
    expect(sections.flatMap(({names}) => names)).toEqual(
      expect.arrayContaining(['summary', 'timeline', 'root-cause', 'impact', 'action-items'])
    )
    expect(timeline.entries.filter(({timestamp}) => timestamp?.clock).length).toBeGreaterThan(7)
    expect(
      actions.items.map(({deadline, owners: [owner]}) => [owner?.kind, deadline?.kind])
    ).toEqual(actions.items.map(() => ['person', 'exact']))
    expect(new Set(impact.facts.map(({metric}) => metric)).size).toBeGreaterThan(4)
  }
)

describe('what is uncertain in other languages', () => {
  const head =
    '# Informe de incidente: la grúa se detuvo\n\nLa grúa se detuvo y los barcos esperaron.'
  it.each([
    // A day that is only a bound.
    [
      'timeline-order',
      '## Cronología\n\n| Hora (UTC) | Evento |\n| --- | --- |\n| Antes de 2026-03-14 | El sensor ya fallaba |\n| 2026-03-12 16:00 | Se cambia un cable |\n| 2026-03-14 09:00 | La grúa se detiene |',
      0
    ],
    [
      'timeline-order',
      '## Cronología\n\n| Hora (UTC) | Evento |\n| --- | --- |\n| 2026-03-14 | El sensor fallaba |\n| 2026-03-12 16:00 | Se cambia un cable |\n| 2026-03-14 09:00 | La grúa se detiene |',
      1
    ],
    // A table of goals, and one of impact.
    [
      'impact-unknown',
      '## Objetivos\n\n| Métrica | Valor |\n| --- | --- |\n| Usuarios afectados | desconocido |',
      0
    ],
    [
      'impact-unknown',
      '## Impacto\n\n| Métrica | Valor |\n| --- | --- |\n| Usuarios afectados | desconocido |',
      1
    ],
    // What is to be found out.
    ['action-item-wording', '## Acciones\n\n- [ ] Verificar: ¿qué sensor falla?', 0],
    // How long it took is in a field.
    [
      'quantified-impact',
      '**Hora de resolución:** 40 minutos\n\n## Impacto\n\nLos barcos esperaron en el puerto.',
      0
    ]
  ])('%s: %s', async (rule, document, count) => {
    expect(await ofRule(rule, `${head}\n\n${document}`, 'es')).toBe(count)
  })
})
