import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'

/** What the words of an action say about its end. */
function end(action: string): string {
  const [item] = read(`# Outage\n\n## Action items\n\n- ${action}\n`).actions.items
  const {hedge, outcome, sketch} = item!
  return [
    outcome?.written ?? 'open',
    sketch && `sketch: ${sketch.written}`,
    hedge && `hedge: ${hedge.written}`
  ]
    .filter(Boolean)
    .join(', ')
}

describe('what all is to be looked at', () => {
  it.each([
    ['Review all actions closed in the move', 'all'],
    ['Review of all other mappings to registers', 'all other'],
    ['Audit the remaining certificates', 'the remaining'],
    ['Check every valve', 'every'],
    ['Review the alerts', 'open'],
    ['Improve all dashboards', 'open'],
    ['Review alerts of all services', 'open'],
    ['Review all', 'open']
  ])('%s', (action, expected) => {
    const [item] = read(`# Outage\n\n## Action items\n\n- ${action}\n`).actions.items
    expect(item!.bounds?.written ?? 'open').toBe(expected)
  })
})

describe('what is there when an action is done', () => {
  it.each([
    ['Alert when lag exceeds 10 min', 'Alert when'],
    ['could we have a siren at 2 m? (as the port has)', 'open, sketch: ?'],
    ['One queue for all ovens? Could we split it? Ideas are welcome', 'open, sketch: ?'],
    ['Answer “is the oven on?” in the runbook', 'open'],
    ['Raise the pool to 40 connections', '4'],
    ['Improve paging. Whoever is on call should be called at once', '. Whoever is on call should'],
    ['Improve paging. It was slow', 'open'],
    ['Investigate why the third worker took no orders', 'why'],
    ['Evaluate which of the pumps is loud', 'Evaluate which'],
    ['Evaluate tools which help us', 'open'],
    ['Investigate how to be faster', 'open'],
    ['Improve the dashboard so that it shows the oldest order', 'so that'],
    ['Review the alerts and remove those that nobody reads', 'and remove'],
    ['Investigate, then document the failover', 'open'],
    ['Investigate and fix the leak in the pool', 'and fix'],
    ['Review `queue settings`', 'queue settings'],
    ['Review config/queue', 'g/q'],
    ['Document and think about retention', 'open'],
    ['Review and improve the alerts', 'open'],
    ['Investigate options for a better isolation of the workers', 'open'],
    ['Improve monitoring and alerting', 'open'],
    ['Review all mappings to ensure they have an owner', 'to ensure t'],
    ['Improve the mappings to ensure quality', 'open'],
    ['Merge the tables `a_b` and `c_d` if possible', 'open, hedge: if possible'],
    ['Check if possible values are listed', 'open, hedge: if possible'],
    ['Describe how to update the pump during an incident?', 'open, sketch: ?'],
    ['Make the lobby more robust', 'open, hedge: more robust'],
    ['Set up some kind of alert on the queue', 'open, sketch: some kind of']
  ])('%s', (action, expected) => {
    expect(end(action)).toBe(expected)
  })
})
