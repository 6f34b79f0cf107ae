import type {ReadOptions} from 'mdast-util-postmortem'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {readPostmortem} from 'mdast-util-postmortem'
import {describe, expect, it} from 'vitest'
import {blameIn, blameInRemedy, inShort} from './blame-in.ts'

/** Sentences with what is found in them. */
const sentences: Array<[sentence: string, findings: Array<string>]> = [
  // Counterfactuals.
  ['The release engineer should have waited for the second approval.', ['counterfactual person: should have waited (The release engineer)']],
  ['The release engineer shouldn’t have gone on.', ['counterfactual person: shouldn’t have gone (The release engineer)']],
  ['Two responders rolled back when they shouldn’t have.', ['counterfactual person: shouldn’t have (they)']],
  ['If Dmitri had asked in the channel, it would have been shorter.', ['counterfactual person: If Dmitri had asked (Dmitri)']],
  ['Had the author run the linter, it would have been found.', ['counterfactual person: Had the author run (the author)']],
  ['The on-call engineer never opened the dashboard.', ['counterfactual person: never opened (The on-call engineer)']],
  ['We should have rehearsed the failover.', ['counterfactual self: should have rehearsed (We)']],
  ['The DBA’s failure to verify the copy left us without one.', ['counterfactual person: failure to verify (The DBA)']],
  ['By failing to drain the node, the operator stopped the queue.', ['counterfactual person: failing to drain (the operator)']],
  ['Why didn’t Karin escalate?', ['counterfactual person: Why didn’t Karin (Karin)']],
  // A subject that is not beside its verb.
  ['The engineer opened a session on the host but forgot to switch the context.', ['counterfactual person: forgot to switch (The engineer)']],
  ['While troubleshooting accidentally pushed the old image.', ['agent person: accidentally pushed']],
  ['An engineer, while cleaning up old volumes, inadvertently deleted a live one.', ['agent person: inadvertently deleted (An engineer)']],
  ['Without reading the page, the responder restarted every broker.', ['agent person: Without reading (the responder)']],
  ['At 09:12 the on-call engineer pushed a bad config.', ['agent person: pushed a bad config (the on-call engineer)']],
  ['At 21:40 Ada forgot to drain the node.', ['counterfactual person: forgot to drain (Ada)']],
  ['One of our SREs misread the graph.', ['agent person: misread (One of our SREs)']],
  ['The developer who wrote the job did not handle the empty case.', ['counterfactual person: did not handle (The developer)']],
  ['The wrong volume was detached by Ola.', ['agent person: wrong volume was detached (Ola)']],
  ['The developer creating the request misjudged its effect.', ['agent person: misjudged (The developer creating the request)']],
  ['The engineer assigned to the task skipped the tests.', ['agent person: skipped (The engineer assigned to the task)']],
  ['The operator moved one and, crucially, forgot to move the other.', ['counterfactual person: forgot to move (The operator)']],
  ['The team (especially Ada and Bo) never wrote a test.', ['counterfactual person: never wrote (The team)']],
  ['The alert came at 14:10, and jane@ completely ignored it.', ['agent person: ignored (jane@)']],
  ['The engineer ignored the page and manually ran the script.', ['agent person: ignored (The engineer)']],
  ['Dr. Okonjo-Bell misread the chart.', ['agent person: misread (Okonjo-Bell)']],
  ['N. Okonjo-Bell misread the chart.', ['agent person: misread (Okonjo-Bell)']],
  // Names that are words as well.
  ['Max from IT Security should have told us.', ['counterfactual person: should have told (Max from IT Security)']],
  ['The second inspector could have caught it.', ['counterfactual person: could have caught (The second inspector)']],
  ['Mark from Networking could have noticed it.', ['counterfactual person: could have noticed (Mark from Networking)']],
  ['Will did not check the backup.', ['counterfactual person: did not check (Will)']],
  ['Faith of the platform team didn’t test it.', ['counterfactual person: didn’t test (Faith of the platform team)']],
  ['Max from the pool did not change.', []],
  ['Feedback from the platform team did not include the limits.', []],
  ['Mark the host as down.', []],
  ['Will the team check it?', []],
  ['Will from now on be replaced.', []],
  // What the authors say of themselves.
  ['My bad, the flag was off.', ['fault self: My bad (My)']],
  ['Totally my fault.', ['fault self: my fault (my)']],
  ['My bad request was rejected.', []],
  ['It was not my bad.', []],
  // What is offered as the cause, whatever the verb.
  ['The ward was dark because the porter unplugged the lamp.', ['agent person: unplugged (the porter)']],
  ['The outage began when a contractor deleted the zone.', ['agent person: deleted (a contractor)']],
  ['The outage began when the on-call engineer was paged.', []],
  ['The ward was dark because the porter noticed the smoke.', []],
  ['We chose noon because the porter deleted the list each evening.', []],
  ['It was the contractor who deleted the zone.', ['agent person: deleted (the contractor)']],
  ['It was the contractor who found the zone.', []],
  ['The porter pulled the blue plug, and the ward went dark.', ['agent person: pulled (The porter)']],
  ['When the clerk closed the wrong tab, the till froze.', ['agent person: closed the wrong tab (the clerk)']],
  ['The storm pulled the line down, and the ward went dark.', []],
  ['The porter noticed the smoke, and the ward went dark.', []],
  // Who is nobody.
  ['Not one of the engineers acted on the alert.', ['counterfactual person: one of the engineers acted (one of the engineers)']],
  ['It went to a mailbox that nobody read.', []],
  ['No human was watching at 02:00.', []],
  // A reason, praise, and wording.
  ['The dispatcher did not escalate, as the page went to an old number.', []],
  ['The engineer skipped the check because the list calls it optional.', []],
  ['Kudos to the engineer who skipped the queue.', []],
  ['We looked for human error and found none.', []],
  ['It would be wrong to call this negligence.', []],
  ['Write what was seen instead of "Tom’s mistake".', []],
  ['The engineer did not panic.', []],
  ['We thank our users for holding us accountable.', []],
  ['The deployment was slow to finish.', []],
  // Causes, judgements, faults, punishments.
  ['The outage was caused by human error.', ['human-error person: human error']],
  ['The root cause was an engineer who ran the job by hand.', ['human-cause person: an engineer (an engineer)']],
  ['It was reckless of the release manager to go ahead.', ['judgement person: reckless (the release manager)']],
  ['The storage vendor is to blame.', ['fault person: to blame (The storage vendor)']],
  ['The engineer received a final warning.', ['punitive person: final warning (The engineer)']],
  ['Engineers need to be more careful.', ['vigilance person: be more careful (Engineers)']],
  ['We need to be more careful.', ['vigilance self: be more careful (We)']],
  ['Whoever wrote this migration should have added an index.', ['counterfactual person: should have added (Whoever)']],
  ['The team failed miserably to communicate.', ['counterfactual person: failed miserably to communicate (The team)']],
  ['Nobody thought to check the certificate.', ['counterfactual person: Nobody thought (Nobody)']],
  ['A mistake by one of our contractors exposed the bucket.', ['human-error person: mistake by one of our contractors (one of our contractors)']],
  ['The outage was caused by an engineer running the old script.', ['human-cause person: an engineer running the old script (an engineer running the old script)']],
  ['The bug was introduced by the search team.', ['agent person: introduced by the search team (the search team)']],
  ['The technician disconnected the wrong fibre.', ['agent person: disconnected the wrong fibre (The technician)']],
  ['The technician noticed the wrong fibre.', []],
  ['The feature was introduced by the search team.', []],
  ['Nobody answered!!', ['counterfactual person: Nobody answered (Nobody)', 'emotive other: !!']],
  // People do their work.
  ['Two engineers joined the call and rolled back the release.', []],
  ['The developer reverted the bad commit.', []],
  ['The on-call engineer did not have access to the console.', []],
  ['The engineer ran the documented command, which deleted the volume.', []],
  ['The operator should have been paged at 80 %.', []],
  ['If we had not added the queue, the outage would have been worse.', []],
  ['The rows the operator did not select were kept.', []],
  ['The tool made the operator put the value in the wrong place.', []],
  ['The engineer bypassed the proxy to restore the service.', []],
  ['The team deliberately broke the link to the old region.', []],
  ['The team broke the work into parts.', []],
  ['Operators answered the alarm and missed no step.', []],
  ['The team introduced an error budget.', []],
  ['We would have noticed it sooner with an alert.', []],
  ['Why did the engineer not see the alert?', []],
  ['We would like to remind everyone of the bounty.', []],
  ['The engineers worked around the broken tool.', []],
  // Systems.
  ['The Postgres operator failed to promote the standby.', []],
  ['Pods restarted. They failed to pass the probe.', []],
  ['The pods restarted because they failed to pass the probe.', []],
  ['The garbage collector accidentally removed live objects.', []],
  ['Clients that failed to reconnect were restarted.', []],
  ['A page fault took the worker down.', []],
  // What could be, and what is denied.
  ['Add a check so that an engineer cannot accidentally delete a zone.', []],
  ['If an engineer forgets the flag, the tool asks for it.', []],
  ['The new form makes human error less likely.', []],
  ['Human error is never a root cause.', []],
  ['This review is not about who is at fault.', []],
  ['Should we have paged the database team?', []],
  ['What should have happened', []],
  // What comes of something else.
  ['No alert was set, so nobody noticed the drop.', []],
  ['Publish the limits, so that the teams could have tested them.', []],
  ['The lead muted the alert, so nobody noticed the drop.', ['counterfactual person: muted the alert (The lead)', 'counterfactual person: nobody noticed (nobody)']],
  ['No reviewer could have seen the overflow.', []],
  // The authors among those who did nothing.
  ['None of us acted on the alert.', ['counterfactual self: None of us acted (None of us)']],
  ['None of the approvers acted on the alert.', ['counterfactual person: None of the approvers acted (None of the approvers)']],
  // Those who are left out.
  ['Should have rehearsed it on a copy.', ['counterfactual person: Should have rehearsed']],
  ['Should have alerting on the queue.', []],
  // What is software in one trade and a job in another; somebody who has something of their own.
  ['Had the claims handler asked, it would have been found.', ['counterfactual person: Had the claims handler asked (the claims handler)']],
  ['Had the request handler asked, it would have been found.', []],
  ['The nonce manager broke the build.', []],
  ['The piper never bothered to tune his pipes.', ['counterfactual person: never bothered (The piper)']],
  ['The piper never bothered to run.', []],
  // Names with what is not only said of people.
  ['Contoso was unreachable through the tunnel.', []],
  ['The cause was that the clerk closed the valve.', ['agent person: closed (the clerk)']],
  ['The catch was that the valve closed the line.', []],
  // What others say.
  ['The page said “the operator forgot to drain the node”.', []],
  ['> The operator forgot to drain the node.', []],
  ['The log says `operator failed to drain`.', []],
  ['See [how an engineer broke the internet](https://example.com).', []]
] // prettier-ignore

describe('sentences', () => {
  it.each(sentences)('%s', (sentence, expected) => {
    expect(inShort(blameIn(sentence))).toEqual(expected)
  })
})

/** The same where remedies are written, which asks for care in more ways. */
const remedies: Array<[sentence: string, findings: Array<string>]> = [
  ['Be more careful with flags.', ['vigilance person: Be more careful']],
  ['More careful reviews.', ['vigilance person: More careful']],
  ['Stay aware of the quota.', ['vigilance person: Stay aware']],
  ['Take care when you edit flags.', ['vigilance person: Take care']],
  ['Take care of the renewal.', []],
  ['Engineers must never forget the flag.', ['vigilance person: never forget (Engineers)']],
  ['Each change gets a double-check.', []],
  ['How do we stay aware of it?', []],
  ['Notify the owners and let the token expire.', []],
  ['The gate makes sure that nobody has to remember to set it.', []],
  ['It relies on crews that remember to set it.', []]
] // prettier-ignore

it.each(remedies)('as a remedy: %s', (sentence, expected) => {
  const findings = blameInRemedy(sentence)
  expect(inShort(findings)).toEqual(expected)
  expect(findings.every(({inRemedy, section}) => inRemedy && section === 0)).toBe(true)
})

it('is about systems, where it says what they should have done', () => {
  expect(blameIn('All of it:\nThe circuit breaker should have opened.')).toEqual([
    {
      category: 'counterfactual',
      degree: 'sure',
      written: 'should have opened',
      position: place(2, 21, 31),
      clause: {written: 'The circuit breaker should have opened', position: place(2, 1, 11)},
      subjectKind: 'system',
      subject: {written: 'The circuit breaker', position: place(2, 1, 11, 20)},
      inRemedy: false,
      section: undefined
    }
  ])

  function place(line: number, column: number, offset: number, end = 39) {
    const last = {line, column: end, offset: 10 + end}
    return {start: {line, column, offset}, end: last}
  }
})

/** What a person did in a section about causes is likely to be offered as one. */
const acts: Array<[section: string, sentence: string, findings: Array<string>]> = [
  ['Root Cause', 'An intern deleted the zone.', ['agent person: deleted (An intern)']],
  ['What Went Poorly', 'An intern deleted the zone.', ['agent person: deleted (An intern)']],
  ['Timeline', 'An intern deleted the zone.', []],
  ['Resolution', 'An intern deleted the zone.', []],
  ['Root Cause', 'The intern noticed the zone.', []],
  ['Root Cause', 'The intern was asked for the zone.', []],
  ['Root Cause', 'The intern deleted the zone to restore the copy.', []],
  ['Root Cause', 'The job deleted the zone.', []],
  // All that somebody new did, whatever the verb.
  ['Root Cause', 'The junior engineer swapped the cables.', ['agent person: swapped (The junior engineer)']],
  ['Timeline', 'The junior engineer swapped the cables.', []],
  ['Root Cause', 'The intern acknowledged the page.', []],
  ['Root Cause', 'The student portal swapped the cables.', []],
  ['Root Cause', 'The engineer swapped the cables.', []],
  ['Root Cause', 'The infrastructure team recently made changes to it.', []],
  // What is only likely to be blame is an account where it is written what happened, or went well.
  ['Summary', 'The clerk emptied the queue.', ['agent person: emptied (The clerk)']],
  ['Timeline', 'The clerk emptied the queue.', []],
  ['Root Cause', 'The admin VM failed to boot.', []],
  ['What Went Well', 'The clerk emptied the queue.', []],
  ['Where We Got Lucky', 'Nobody was watching the queue at nine.', []],
  ['Root Cause', 'However, the job ended up ignoring some plots.', []],
  ['Root Cause', 'Therefore, the job ended up ignoring some plots.', []],
  ['What Went Well', 'Attention to detail at the desk.', []],
  ['What Went Well', 'The crew worked with a sense of urgency.', []],
  ['What Went Well', 'Staying alert paid off.', []],
  ['What Went Well', 'The clerk drained it without waiting for the page.', []],
  // What is left out at the start mostly is a person, but not among times.
  ['Summary', 'Misjudged the load.', ['agent person: Misjudged']],
  ['Summary', 'Did not test the copy.', ['counterfactual person: Did not test']],
  ['Summary', 'Should have been found in review.', ['counterfactual person: Should have been']],
  ['Summary', 'Missed heartbeats end the lease.', []],
  ['Timeline', 'Misjudged the load.', []],
  // What was written at the time is a record, and what says when is none of what somebody should have done.
  ['Timeline', 'We should have asked first.', ['counterfactual self: should have asked (We)']],
  ['Timeline', 'The bloody thing fell over.', ['emotive other: bloody']],
  ['Summary', 'The reply was “bloody slow”.', ['emotive other: bloody']],
  ['Summary', 'It fell into the night, when the operator was not watching.', ['counterfactual person: was not watching (the operator)']],
  ['Summary', 'The crew did not inspect the weir until 11:00.', ['counterfactual person: did not inspect (The crew)']],
  ['Summary', 'A second inspector could have caught it.', ['counterfactual person: could have caught (A second inspector)']],
  ['Summary', 'We have no such page, so we did not notice it.', []],
  ['Summary', 'We could have noticed it much later.', []],
  ['Summary', 'It is up to the user to be vigilant.', []],
  ['Summary', 'I took down the gateway, created a new one, and went on.', []],
  // What is a job in one trade and software in another.
  ['Root Cause', 'The planner deleted the list.', ['agent person: deleted (The planner)']],
  ['Root Cause', 'The controller deleted the list.', []]
] // prettier-ignore

it.each(acts)('in %s: %s', (section, sentence, expected) => {
  const findings = blameIn(`# Postmortem\n\n## ${section}\n\n${sentence}`)
  expect(inShort(findings)).toEqual(expected)
  expect(findings.every(({degree}) => degree === 'likely')).toBe(true)
})

/** Names that are given, with a sentence. */
const named: Array<[what: string, names: ReadOptions, sentence: string, findings: number]> = [
  ['an unknown name', {}, 'Xochipilli broke the build.', 0],
  ['a name that is given', {people: ['Xochipilli Ng']}, 'Xochipilli broke the build.', 1],
  ['a handle', {}, '@xo broke the build.', 1],
  ['a handle in a link', {}, '[@xo](https://example.com) broke the build.', 1],
  ['an unknown name that forgets', {}, 'Xochipilli forgot to drain the node.', 1],
  ['a product with the name of a person', {}, 'Cassandra broke the build.', 0],
  ['a person with the name of a product', {people: ['Cassandra']}, 'Cassandra broke the build.', 1],
  ['a service with the name of a person', {systems: ['Marta']}, 'Marta broke the build.', 0],
  ['a role that is given', {roles: ['quartermaster']}, 'The quartermaster broke the build.', 1],
  [
    'several of a role that is given',
    {roles: ['quartermaster']},
    'The quartermasters broke the build.',
    1
  ],
  ['a role that is not given', {}, 'The quartermaster broke the build.', 0]
]

it.each(named)('%s', (_, names, sentence, count) => {
  expect(blameIn(sentence, names)).toHaveLength(count)
})

/** Documents with the exact source of each finding. */
const sources: Array<[what: string, text: string, source: Array<string>]> = [
  ['emphasis and a line ending', 'The engineer **should* have\nchecked* it.'.replace('**', '*'), ['should* have\nchecked']],
  ['emphasis in a word', 'It was hu*man error* again.', ['hu*man error']],
  ['an entity', 'The engineer broke&#32;the build &amp; the engineer misread it.', ['broke', 'misread']],
  ['an escape', '\\*The engineer should have\\_checked should have checked.', ['should have checked']],
  ['CRLF', 'The engineer should have\r\nchecked it.\r\n', ['should have\r\nchecked']],
  ['an item in an item', '- a\n  - The engineer should have\n    checked it.', ['should have\n    checked']],
  ['a byte order mark', '\uFEFFThe engineer misread it.', ['misread']],
  ['a surrogate pair', '🚨 The engineer misread it.', ['misread']],
  ['two sentences', 'All was well. The engineer misread it. Bob botched it.', ['misread', 'botched']]
] // prettier-ignore

it.each(sources)('has the place of words under %s', (_, text, expected) => {
  const places = blameIn(text).map(({position}) =>
    text.replace(/^\uFEFF/, '').slice(position?.start.offset, position?.end.offset)
  )
  expect(places).toEqual(expected)
})

it('is read once, and is plain data', () => {
  const text = 'The engineer misread it.'
  const postmortem = readPostmortem(fromMarkdown(text), text, {locale: 'en'})
  const {blame} = postmortem
  expect(postmortem.blame).toBe(blame)
  expect(structuredClone(blame)).toEqual(blame)
})

it('knows the same text again with other names', () => {
  const text = 'The engineer misread it.'
  expect(blameIn(text)).toHaveLength(1)
  expect(blameIn(text, {systems: ['engineer']})).toEqual([])
  expect(blameIn('Marta misread it.')).toHaveLength(1)
  expect(blameIn('Marta misread it.', {systems: ['Marta']})).toEqual([])
})

it.each([
  ['en', 1],
  ['und', 1],
  ['de', 0]
])('of a document in %s', (locale, count) => {
  expect(blameIn('The engineer misread it.', {locale})).toHaveLength(count)
})
