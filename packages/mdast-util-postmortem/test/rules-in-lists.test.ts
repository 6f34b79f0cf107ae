import {expect, it} from 'vitest'
import {read} from './parse.ts'

/** Lists below a heading with what is read as action items. */
const lists: Array<[heading: string, list: string, items: Array<string>]> = [
  ['Prevention', '- Never restart both pumps\n- Always read the gauge first', []],
  [
    'Action items',
    '- Never restart both pumps\n- Add a gauge',
    ['Never restart both pumps', 'Add a gauge']
  ],
  [
    'Prevention',
    '- Never restart both pumps (Ada)\n- Always read the gauge\n- Read the log before a restart',
    ['Never restart both pumps']
  ],
  ['Prévention', '- ✅ Lire la jauge avant de vider\n- ❌ Éviter de vider la nuit', []],
  ['Prévention', '- Ne jamais vider la nuit\n- Toujours lire la jauge', []],
  ['Acciones', '- Nunca vaciar de noche\n- Siempre leer el medidor', []],
  [
    'Ações preventivas',
    '- [ ] Nunca esvaziar à noite\n- [ ] Criar um alerta',
    ['Nunca esvaziar à noite', 'Criar um alerta']
  ],
  // A check mark alone says that it is done.
  [
    'Acciones',
    '- ✅ Cambiar la bomba\n- ✅ Leer el medidor',
    ['Cambiar la bomba', 'Leer el medidor']
  ]
]

const locales: Record<string, string> = {
  Prévention: 'fr',
  Acciones: 'es',
  'Ações preventivas': 'pt'
}

it.each(lists)('%s: %s', (heading, list, items) => {
  const text = `---\nlang: ${locales[heading] ?? 'en'}\n---\n\n# Outage\n\n## ${heading}\n\n${list}\n`
  expect(read(text).actions.items.map(({action}) => action.written)).toEqual(items)
})
