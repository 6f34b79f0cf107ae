import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'

/** Sentences by the heading they stand below, each with the vague words that are read in it. */
const sentences: Record<string, Array<[sentence: string, ...vague: Array<string>]>> = {
  Impact: [
    ['Sales were lower than usual.', 'lower than usual'],
    ['The gates were shut for ages.', 'for ages'],
    ['The restart took ages.', 'took ages'],
    ['A ticket ages out of the till after 5 minutes.'],
    ['A loaf that ages is sold at half the price.'],
    ['Results came later than expected.', 'later than expected'],
    ['Some vineyards lost their frost warnings.', 'Some vineyards'],
    ['Several parishes could not print the hymn sheets.', 'Several parishes'],
    ['Many ferries sailed without a manifest.', 'Many ferries'],
    ['Several mitigations were applied.'],
    ['Several halls, including the first two, were dark.'],
    ['It had us searching in the wrong shed for a while.'],
    ['We had to restore some records from the tape.'],
    ['Some teams joined the call.'],
    ['A few hundred letters were printed twice.', 'A few hundred letters'],
    ['Most orders were restored from the journal.'],
    ['Most customers did not see any errors.'],
    ['Some of you waited for an answer.', 'Some of you'],
    ['Water pressure fell sharply.', 'fell sharply'],
    ['Delays were substantial.', 'substantial'],
    ['Several hundred bags missed their flights.', 'Several hundred bags'],
    ['Presses stopped, and some of them broke.', 'some of them'],
    ['212 orders were lost, most of them at night.'],
    ['All services: intermittent availability.', 'intermittent'],
    ['Most exam papers could not be submitted.', 'Most exam papers'],
    ['For some time no new certificate could be issued.', 'some time'],
    ['The kiosk was frozen for a good part of the evening.', 'a good part of the evening'],
    ['Pages took several minutes to load.', 'several minutes'],
    ['The supplier needed a while to answer.'],
    ['The export runs for several minutes each night.'],
    ['Several engineers joined the call.'],
    ['Most riders pay by card.'],
    ['Several carriers share the gates.'],
    ['A couple of machines kept the card.', 'A couple of machines'],
    ['A few of us stayed until the morning.'],
    ['Most of our services run on Linux.'],
    ['Our platform handles many payments.'],
    ['It was resolved by restarting several workers.'],
    ['Total major impact: 3 plants.'],
    ['Most kiosks stayed up.'],
    ['The majority of our pumps are not touching the tank.'],
    ['There was some service downtime.', 'some service downtime']
  ],
  Summary: [
    ['Dozens of parcels went to the wrong address.', 'Dozens of parcels'],
    ['Many shoppers abandoned their baskets.', 'Many shoppers'],
    ['Several deploys led to wrong prices.'],
    ['We lost a considerable amount of telescope time.', 'a considerable amount of telescope time'],
    ['Boards were blank in large parts of the station.', 'large parts of the station'],
    ['Drivers had intermittent problems.', 'intermittent'],
    ['This led to a lot of failed prints.', 'a lot of failed prints'],
    ['The recall hit a wide range of pumps.', 'a wide range of pumps'],
    ['Almost every kiosk was offline.', 'Almost every kiosk'],
    ['Printing failed for many.', 'many'],
    ['Some percentage of tickets were invalid.', 'Some percentage of tickets'],
    ['There was a significant increase in latency.', 'significant'],
    ['Trams stopped for the majority of the day.', 'the majority of the day'],
    ['Readers are an essential part of the gate, which was down.'],
    ['A minor problem in the parser broke it.'],
    ['Archives recovered on their own within hours.', 'within hours'],
    ['They recovered within hours of the outage.'],
    ['The rollout took effect later than expected and failed.'],
    ['The mistake resulted in a large number of requests for one file.'],
    ['The plan closed a large number of lanes (roughly 30-40), which delayed trains.'],
    ['Some lockers opened by themselves.'],
    ['The fault stopped some presses.', 'some presses'],
    ['Several presses were stopped.', 'Several presses'],
    ['A lot of you could not log in.', 'A lot of you'],
    ['Some brokers reported wrong prices.', 'Some brokers'],
    ['Wrong prices were reported by several brokers.', 'several brokers'],
    ['The outage ended after several nodes were restarted.'],
    ['The disk was full because of some logs that were not rotated.'],
    ['We collected some information about the outage.'],
    ['Recovery was significantly delayed by a missing key.'],
    ['Ticket gates did not open for a couple of hours.', 'a couple of hours'],
    ['The service is used by many teams.'],
    ['The gateway returned intermittent 504 timeout errors.', 'intermittent'],
    ['Lights failed in several halls.', 'several halls'],
    ['The storm caused many detours.', 'many detours']
  ],
  'Root cause': [
    ['High load made the scheduler slow.'],
    ['The alert for a high error rate was muted.'],
    ['The agent periodically failed to write.'],
    ['Most requests are fine, since the pool is large.'],
    ['This is not a problem for most requests.'],
    ['Several nodes lost their lease.', 'Several nodes'],
    ['Some of our clients could not reconnect.', 'Some of our clients'],
    ['The duration was extended by operational failures.'],
    ['Several conditions led to the outage.'],
    ['Multiple kernel restarts failed to clear it.'],
    ['Drivers saw intermittent errors.', 'intermittent']
  ],
  Timeline: [
    ['A burst of failed logins was seen.', 'A burst of failed logins'],
    ['Trams were stuck, which stranded some riders.', 'some riders'],
    ['We blocked some clients that sent too many requests.'],
    ['We then deleted several bad records.'],
    ['We deleted some rows by mistake.', 'some rows'],
    ['Removed a few hosts that returned errors.'],
    ['Most kiosks were healthy.'],
    ['We lost some time with the wrong logs.'],
    ['The alarm was acknowledged within a few minutes.'],
    ['Many alerts fired.'],
    ['06:10 Some pods not scheduled.', 'Some pods'],
    ['06:12 A few printers are no longer seen.', 'A few printers'],
    ['06:15 Several letters were not franked.', 'Several letters'],
    ['06:20 Some riders were not affected.'],
    ['06:25 Several engineers join.']
  ],
  Resolution: [
    ['For some riders, the outage lasted longer.', 'some riders'],
    ['We added several nodes, since many were down.'],
    ['Some of the alerts were still firing.']
  ],
  'The forecast': [
    ['Many tenants could not read their mail.', 'Many tenants'],
    ['We use several models.']
  ],
  'How bad was it?': [
    ['Orders were considerably lower.', 'considerably lower'],
    ['We estimate the damage as considerable.', 'considerable'],
    ['Many.', 'Many']
  ],
  Detection: [
    ['Drivers noticed frequent delays.', 'frequent'],
    ['The alert for frequent errors was muted.']
  ]
}

describe.each(Object.entries(sentences))('vague words below %s', (heading, cases) => {
  it.each(cases)('%s', (sentence, ...vague) => {
    const text = `# Postmortem: outage of 3 March\n\n## ${heading}\n\n${sentence}\n`
    const found = read(text, {locale: 'en'}).impact.vague.map(({position, written}) => [
      written,
      position?.start.column
    ])
    expect(found).toEqual(vague.map((words) => [words, sentence.indexOf(words) + 1]))
  })
})

it.each([
  ['Printers fail on a few floors', 'a few floors'],
  ['Some letters not franked', 'Some letters'],
  ['Moving many letters to the new sorter']
])('vague words in the title %s', (title, ...vague) => {
  const {impact} = read(`# Postmortem: ${title}\n`, {locale: 'en'})
  expect(impact.vague.map(({written}) => written)).toEqual(vague)
})
