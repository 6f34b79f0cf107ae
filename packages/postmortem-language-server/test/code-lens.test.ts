import {describe, expect, it} from 'vitest'
import {check} from '../src/check.ts'
import {defaultSettings} from '../src/client-settings.ts'
import {codeLensesOf} from '../src/views/code-lens.ts'

async function titles(timeline: string): Promise<Array<string>> {
  const text = `# Outage of the parcel labels on 5 May 2025\n\n## Timeline\n\n${timeline}\n`
  const document = {text, path: '/outage.md', cwd: '/'}
  const {postmortem} = await check(document, defaultSettings, () => false)
  return codeLensesOf(postmortem!).map(({command}) => command!.title)
}

describe('spans of the timeline', () => {
  it.each([
    [
      'in one zone',
      '- 14:05 UTC The alert on blank labels fires.\n- 15:52 UTC Service is restored.',
      ['detected → restored: 1 h 47 min']
    ],
    [
      'in two zones',
      '- 14:05 UTC The alert on blank labels fires.\n- 16:25 CEST Service is restored.',
      ['detected → restored: 20 min']
    ],
    [
      'without a zone',
      '- 14:05 The alert on blank labels fires.\n- 14:25 Service is restored.',
      ['detected → restored: 20 min']
    ],
    [
      'over midnight',
      '- 23:50 UTC The alert on blank labels fires.\n- 00:20 UTC Service is restored.',
      ['detected → restored: 30 min']
    ],
    [
      'of one step',
      '- 14:05 UTC The alert on blank labels fires.\n- 14:25 UTC A driver calls.',
      []
    ],
    [
      'that goes back',
      '- 14:05 UTC Service is restored.\n- 14:00 UTC A driver calls.\n- 14:06 UTC The alert on blank labels fires.',
      []
    ]
  ])('%s', async (_, timeline, expected) => {
    expect(await titles(timeline)).toEqual(expected)
  })
})
