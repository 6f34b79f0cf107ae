import {describe, expect, it} from 'vitest'
import {indexHeadings} from '../src/sections/heading-index.ts'
import {languageFor} from '../src/languages/index.ts'
import {matchSection} from '../src/sections/section-match.ts'
import {read} from './parse.ts'

/** Headings with what they announce, in languages with adjectives behind the noun. */
const headings: Array<[locale: string, heading: string, names: string]> = [
  ['pt', 'Prevenção permanente', 'prevention'],
  ['pt', 'Recomendação ao operador', 'action-items'],
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
  // Words that mean a section only where no other heading does.
  ['fr', 'Symptôme constaté', 'summary impact'],
  ['es', 'Síntomas visibles', 'summary impact'],
  ['pt', 'Diagnóstico técnico detalhado', 'root-cause'],
  // Other nouns and verbs behind it.
  ['es', 'Impacto cero', ''],
  ['pt', 'Resposta JSON', ''],
  ['fr', 'Alerte enlèvement', ''],
  ['en', 'Impact critical', '']
]

describe('headings of other languages', () => {
  it.each(headings)('%s: %s', (locale, heading, names) => {
    const match = matchSection(heading, indexHeadings(languageFor(locale)))
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
