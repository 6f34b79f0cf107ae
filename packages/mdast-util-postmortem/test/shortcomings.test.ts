import {describe, expect, it} from 'vitest'
import {contentWords} from 'mdast-util-postmortem'
import {read, short} from './parse.ts'

/** What contributed and what went poorly: words and place, id, what it names, whether it is answered. */
function shown(...lines: Array<string>): Array<string> {
  const text = ['# Ferry bookings lost', '', ...lines].join('\n')
  return read(text).shortcomings.map((one) =>
    [
      `${one.written} ${short(one.position)}`,
      one.kind === 'went-poorly' && 'poorly',
      one.id,
      one.references.length > 0 && `names ${one.references.join(' ')}`,
      one.links.length > 0 && `links ${one.links.join(' ')}`,
      one.isAnswered && 'answered'
    ]
      .filter(Boolean)
      .join(' | ')
  )
}

describe('shortcomings', () => {
  it('are not the steps of a list that the prose leads to', () => {
    const text = [
      '## What went poorly',
      '',
      'The client was older than the service, and this was missed in the review.',
      '',
      'The safe way would have been:',
      '',
      '- Deploy the client',
      '- Deploy the service'
    ]
    expect(shown(...text)).toEqual([])
    expect(shown(...text.toSpliced(2, 2))).toHaveLength(2)
  })

  it('have the words of a label over them', () => {
    const text = '# Ferry\n\n## What went poorly\n\n**Unclear fares:**\n- Nobody knew them\n'
    expect(read(text).shortcomings.map(({whole}) => whole)).toEqual([
      'Unclear fares:\nNobody knew them'
    ])
  })

  it('are the items of a list, with what stands below them', () => {
    const text = [
      '## Contributing factors',
      '',
      '- The import takes no lock (AI-3)',
      '- Nobody sees lost bookings',
      '  - [alert](https://tracker.example/issues/7)',
      '',
      '## What went poorly',
      '',
      '- The list on the quay was of yesterday; accepted, as it is printed by hand'
    ]
    expect(shown(...text)).toEqual([
      'The import takes no lock (AI-3) 5:3-5:34 | CF1 | names AI3',
      'Nobody sees lost bookings 6:3-6:28 | CF2 | links https://tracker.example/issues/7',
      'The list on the quay was of yesterday; accepted, as it is printed by hand 11:3-11:76 | poorly | answered'
    ])
  })

  it('are headings, with the words below them', () => {
    const text = [
      '## Contributing factors',
      '',
      '### Contributing Factor #1: the import takes no lock',
      '',
      'Two imports at once each write half of the bookings.',
      '',
      '### Contributing Factor #2: nobody sees lost bookings',
      '',
      'See action item 4.'
    ]
    expect(shown(...text)).toEqual([
      'Contributing Factor #1: the import takes no lock 5:5-5:53 | CF1 | names CF1',
      'Contributing Factor #2: nobody sees lost bookings 9:5-9:54 | CF2 | names CF2 | answered'
    ])
  })

  it('are rows of a table', () => {
    const text = [
      '## Contributing factors',
      '',
      '| Factor | Action |',
      '| --- | --- |',
      '| No lock | OPS-12 |'
    ]
    expect(shown(...text)).toEqual(['No lock 7:3-7:10 | CF1 | names OPS12'])
  })

  it.each<[what: string, lines: Array<string>]>([
    ['prose', ['The import takes no lock.']],
    ['nothing', ['- None']],
    ['what is to be written', ['TBD']]
  ])('cannot be counted: %s', (_, lines) => {
    expect(shown('## What went poorly', '', ...lines)).toEqual([])
  })
})

describe('what an action names', () => {
  it.each<[cells: string, references: string]>([
    ['| Add a lock for CF1 and CF-2 | Ada | |', 'CF1 CF2'],
    ['| Add a lock | Ada | Root Causes #1, 2 and 4 |', 'CF1 CF2 CF4'],
    ['| Add a lock | Ada | 1, 3 |', 'CF1 CF3'],
    ['| Add a lock of 20 seconds | Ada | the import takes no lock |', ''],
    ['| Add a lock (OPS-12) | Ada | |', 'OPS12']
  ])('%s', (cells, references) => {
    const text = `# Ferry\n\n## Action items\n\n| Action | Owner | Root Cause(s) |\n| --- | --- | --- |\n${cells}\n`
    expect(read(text).actions.items[0]?.references.join(' ')).toBe(references)
  })
})

describe('words that two texts have in common', () => {
  it.each<[a: string, b: string, common: string]>([
    [
      'The replica was not monitored',
      'Alert on replication lag; monitoring of both',
      'replic redund monito alert'
    ],
    ['Nobody was paged for 40 minutes', 'Page the on-call after 5 minutes', 'pag alert'],
    ['The length of the queue is not monitored', 'Alert when mails wait', 'alert'],
    ['The warning was overlooked', 'Fail builds with warnings', 'warn'],
    ['The service was down for a long time', 'Improve the service', ''],
    ['Expired TLS certificate', 'Renew certificates of TLS endpoints', 'creden tls certif']
  ])('%s', (a, b, common) => {
    const other = contentWords(b, 'en')
    expect([...contentWords(a, 'en')].filter((word) => other.has(word)).join(' ')).toBe(common)
  })
})
