/** A text that makes careless programs slow, in any size. */
export interface HostileInput {
  name: string
  /** Characters at which it is as bad as can be met, and the parser still copes. */
  size: number
  /**
   * Write it.
   *
   * @param size
   *   Characters, about.
   */
  text: (size: number) => string
}

const head = `# Incident review: checkout outage

**Date:** 2026-03-12
**Severity:** P1
`
const summary = `${head}
## Summary

`
const timeline = `${head}
## Timeline (UTC)

- 13:42 The change is deployed.
- 13:47 The alert fires.
- 14:29 Service restored.

`
const impact = `${head}
## Impact

`
const actions = `${head}
## Action items

`

/** Inputs with a part of a postmortem that goes on and on. */
const parts: ReadonlyArray<HostileInput> = [
  inPart('a large document', '', 5_000_000, (index) => paragraphOf(index)),
  inPart('headings', '', 1_000_000, (index) => `## Notes ${index}\n\n`),
  inPart('headings of sections', '', 1_000_000, () => '## Timeline\n\n'),
  inPart('headings with text', '', 1_000_000, (index) => `### Impact ${index}\n\nNone.\n\n`),
  inPart('bold labels', '', 400_000, () => '**Impact:** none\n'),
  inPart('bold paragraphs', '', 400_000, (index) => `**Impact**\n\n${index} users.\n\n`),
  inPart('bold labels in a line', '', 200_000, () => '**Impact:** none. '),
  inPart('bars between bold words', '', 200_000, () => '**Impact** | '),
  inPart('bold words in bold words', '', 20_000, () => '**a __Impact:__ b** '),
  inPart('labels in a list', '', 400_000, () => '- **Impact:** none\n'),
  inPart('labels in a list above items', '', 400_000, (index) => `- **Impact**:\n- ${index} users\n`),
  inPart('labels above lists', '', 400_000, (index) => `- **Impact**:\n\n${index} users.\n\n`),
  inPart('dots in a title', '## Timeline', 200_000, () => ' · UTC'),
  inPart('summaries in HTML', '', 200_000, () => '<summary>Impact'),
  inPart('open details', '', 400_000, () => '<details><summary>Impact</summary>\n\n'),
  inPart('an open table in HTML', timeline, 200_000, (index) => `<table><tr><td>${clock(index)}<td>Alert`),
  inPart('rows of a table in HTML', `${timeline}<table>\n`, 400_000, (index) => `<tr><td>${clock(index)}</td><td>Alert</td></tr>\n`),
  inPart('fields', '', 400_000, (index) => `**Severity:** P${index}\n\n`),
  inPart('a timeline in a list', timeline, 2_000_000, (index) => `- ${clock(index)} The alert fires again.\n`),
  inPart('a timeline back in time', timeline, 1_000_000, (index) => `- ${clock(-index)} The alert fires again.\n`),
  inPart('a timeline without times', timeline, 1_000_000, () => '- The alert fires again.\n'),
  inPart('a timeline with days', timeline, 1_000_000, (index) => `- ${day(index)} ${clock(index)} CET Alert.\n`),
  inPart('a timeline of headings', timeline, 1_000_000, (index) => `### ${clock(index)} Alert\n\nIt fires.\n\n`),
  inPart('a timeline of lines', timeline, 400_000, (index) => `${clock(index)} The alert fires again.\n`),
  inPart('a timeline in a table', `${timeline}| Time | Event |\n| --- | --- |\n`, 2_000_000, (index) => `| ${clock(index)} | Alert |\n`),
  inPart('times of an item', `${timeline}- 14:30 `, 400_000, (index) => `${clock(index)} UTC `),
  inPart('zones', timeline, 400_000, (index) => `- ${clock(index)} IST, ${clock(index)} PST\n`),
  inPart('actions in a table', `${actions}| Action | Owner | Deadline | Priority |\n| --- | --- | --- | --- |\n`, 2_000_000, (index) => `| Fix ${index} | Ada | 2026-04-10 | P1 |\n`),
  inPart('rows of blanks', `${actions}| Action | Owner |\n| --- | --- |\n`, 1_000_000, () => '| | |\n'),
  inPart('actions in a list', actions, 1_000_000, (index) => `- [ ] Improve test ${index} (Ada, due 2026-04-10, OPS-${index})\n`),
  inPart('actions below actions', actions, 400_000, (index) => `- Improve test ${index}\n  - Owner: TBD\n  - Due: ASAP\n`),
  inPart('owners', `${actions}- Fix it `, 400_000, () => '@ada, Ada Lovelace, '),
  inPart('metrics in a table', `${impact}| Metric | Value |\n| --- | --- |\n`, 1_000_000, (index) => `| Users affected | about ${index} of 9,000 users |\n`),
  inPart('metrics in a list', impact, 1_000_000, (index) => `- **Users affected:** many of ${index} users (12 %)\n`),
  inPart('figures', impact, 400_000, (index) => `${index} of 9,800 orders failed (12.3 %), `),
  inPart('figures in sentences', impact, 400_000, (index) => `About ${index} users lost $${index}. `),
  // Figures are looked for in the first 600 characters of a sentence.
  {name: 'figures in a long sentence', size: 400_000, text: (size) => `${impact}${'1 %, '.repeat(Math.min(120, size / 50))}${'word '.repeat(size / 5)}`},
  inPart('factors', `${head}\n## Contributing Factors\n\n`, 1_000_000, (index) => `- CF${index}: The limit is low.\n`),
  inPart('prevention', `${head}\n## Contributing Factors\n\n- CF1: a\n\n## Prevention Measures\n\n### Short-term\n\n`, 1_000_000, (index) => `- CF${index}: Fix ${index} (AI-${index})\n`),
  inPart('blame', summary, 400_000, () => 'The engineer who broke it should have checked the plan, and Bob carelessly did not. '),
  inPart('one sentence of blame', summary, 400_000, () => 'the engineer forgot that Bob failed to check if '),
  inPart('placeholders', summary, 400_000, () => 'TBD <add name> {{ x }} [link] '),
  inPart('prompts', summary, 1_000_000, () => '*How was the incident detected?*\n\n'),
  inPart('comments', summary, 1_000_000, () => '<!-- Describe the impact. -->\n\n'),
  inPart('comments in a line', summary, 200_000, () => 'a <!-- b --> '),
  inPart('measures and other actions', `${actions}- Fix it\n\n## Prevention Measures\n\n- a\n`, 400_000, (index) => `- Watch queue ${index} (OPS-${index})\n`),
  {name: 'measures beside actions', size: 400_000, text: (size) => `${actions}${repeat(size / 2, (index) => `- Limit queue number ${index} (OPS-${index})\n`)}\n## Prevention Measures\n\n${repeat(size / 2, (index) => `- Watch all stores behind this queue as well as ${index} others (#${index})\n`)}`},
  {name: 'measures beside factors', size: 400_000, text: (size) => `${head}\n## Contributing Factors\n\n${repeat(size / 2, (index) => `- CF${index}: Queue number ${index} had no limit\n`)}\n## Prevention Measures\n\n${repeat(size / 2, (index) => `- Watch stores behind queue ${index}\n`)}`},
  inPart('all kinds of words', summary, 200_000, (index) => `\`a\` [b](c) **d** *e* TBD root cause, Bob ${clock(index)} many users. `),
  inPart('all kinds of words in an entry', `${timeline}- 14:30 `, 200_000, (index) => `\`a\` [b](c) **d** *e* TBD root cause, Bob ${clock(index)} many users. `),
  inPart('all kinds of words in an action', `${actions}- Fix `, 200_000, (index) => `\`a\` [b](c) **d** *e* TBD root cause, Bob ${clock(index)} OPS-${index} many users. `),
  inPart('all kinds of words in an impact', impact, 200_000, (index) => `\`a\` [b](c) **d** *e* TBD root cause, Bob ${clock(index)} many of ${index} users. `),
  inPart('people', `${head}**Authors:** `, 200_000, (index) => `Ada Lovelace${index}, @bob${index}, `),
  inPart('names', summary, 200_000, (index) => `Alice Smith${index} and Bob restarted it. `),
  inPart('code', summary, 400_000, () => '`TBD` 14:05 '),
  inPart('one long code', `${timeline}- 14:30 \``, 200_000, () => '14:05 TBD '),
  inPart('links', summary, 200_000, () => '[Ada](https://example.com) TBD '),
  inPart('references', summary, 400_000, () => '&amp; TBD '),
  inPart('escapes', summary, 400_000, () => '\\* TBD '),
  inPart('emphasis', summary, 200_000, () => '*TBD* **14:05** '),
  inPart('definitions', summary, 600_000, (index) => `[${index}]: https://example.com/${index}\n`),
  inPart('footnotes', summary, 200_000, (index) => `[^${index}]: TBD ${index}\n\n`),
  inPart('bare addresses', summary, 200_000, (index) => `https://example.com/${index} `),
  inPart('quotes', summary, 1_000_000, () => '> 14:05 TBD\n\n'),
  inPart('quotes in marks', summary, 400_000, () => '“nobody looked” "it failed" '),
  inPart('open quotes', summary, 400_000, () => '“nobody "looked '),
  inPart('blocks of code', timeline, 1_000_000, () => '```\n14:05 TBD\n```\n\n'),
  inPart('rules', summary, 1_000_000, () => '---\n\n')
] // prettier-ignore

/** Words, marks, and characters in a row, in one line. */
export const lineParts: ReadonlyArray<[name: string, part: string]> = [
  ['words', 'word '],
  ['very', 'very '],
  ['digits', '1'],
  ['digits and spaces', '1 '],
  ['digits and commas', '1,'],
  ['digits and points', '1.'],
  ['digits and colons', '1:'],
  ['digits and dashes', '1-'],
  ['digits and slashes', '1/'],
  ['times', '14:05 '],
  ['dates', '2026-03-12 '],
  ['months', 'March '],
  ['about', 'about '],
  ['of', '1 of '],
  ['percent', '1 % '],
  ['dollars', '$1 '],
  ['colons', ': '],
  ['dashes', '- '],
  ['dashes in a row', '-'],
  ['slashes', 'P0 / '],
  ['pipes', 'a | '],
  ['points', '. '],
  ['sentences', 'A. '],
  ['commas', 'a, '],
  ['capitals', 'X'],
  ['names', 'Ada Lovelace '],
  ['capitals and spaces', 'A '],
  ['letters', 'a'],
  ['letters and apostrophes', "a'"],
  ['spaces', '\u00A0'],
  ['tabs', 'a\t'],
  ['handles', '@a '],
  ['brackets', '(a '],
  ['braces', '{{ '],
  ['hashes', '#1 '],
  ['angles', 'a > '],
  ['underscores', 'a_'],
  ['emoji', '🚨'],
  ['ideographs', '故'],
  ['marks', 'e\u0301'],
  ['right to left', '\u202Eה '],
  ['full-width digits', '１４：０５ '],
  ['Cyrillic look-alikes', 'Тimеlinе '],
  ['zero-width spaces', 'TBD\u200B']
]

/** A line in each part of a document that is read. */
function everywhere(line: string): string {
  return [
    `${head}**Status:** ${line}`,
    `## Summary\n\n${line}`,
    `## Timeline (UTC)\n\n- 13:47 The alert fires.\n- 14:29 ${line}`,
    `## Timeline ${line}`,
    `## Impact\n\n- **Users affected:** ${line}`,
    `## Action items\n\n- Fix ${line}\n`
  ].join('\n\n')
}

const rows: ReadonlyArray<HostileInput> = [
  {
    name: 'a table of many columns',
    size: 100_000,
    text: (size) => {
      const count = Math.ceil(size / 22)
      const row = (cell: string) => `|${` ${cell} |`.repeat(count)}\n`
      return actions + row('Owner') + row('---') + row('TBD')
    }
  },
  {
    name: 'a table of many columns in a timeline',
    size: 100_000,
    text: (size) => {
      const count = Math.ceil(size / 22)
      const row = (cell: string) => `|${` ${cell} |`.repeat(count)}\n`
      return timeline + row('Time') + row('---') + row('14:05')
    }
  },
  {
    name: 'a table of many columns in an impact',
    size: 100_000,
    text: (size) => {
      const count = Math.ceil(size / 22)
      const row = (cell: string) => `|${` ${cell} |`.repeat(count)}\n`
      return impact + row('Users') + row('---') + row('many')
    }
  },
  nested('nested lists', 40_000, (depth) => `${'  '.repeat(depth)}- 14:05 TBD\n`),
  {name: 'nested quotes', size: 800, text: (size) => `${timeline}${'>'.repeat(Math.min(size, 800))} 14:05 TBD\n`},
  {name: 'nested brackets', size: 2000, text: (size) => `${summary}${'['.repeat(size)}TBD`},
  {name: 'nested images', size: 3000, text: (size) => `${summary}${'![a'.repeat(size / 3)}TBD`},
  {name: 'nested emphasis', size: 4000, text: (size) => `${summary}${'*a **b '.repeat(size / 8)}TBD${'** *'.repeat(size / 8)}`},
  {name: 'a ramp of back-ticks', size: 20_000, text: (size) => `${summary}${Array.from({length: Math.ceil(Math.sqrt(2 * size))}, (_, index) => `${'`'.repeat(index + 1)} TBD `).join('')}`},
  {name: 'unclosed tags', size: 100_000, text: (size) => `${summary}${'<a '.repeat(size / 3)}`},
  {name: 'unclosed comments', size: 200_000, text: (size) => `${summary}a ${'<!-- '.repeat(size / 5)}`}
] // prettier-ignore

const frontMatter: ReadonlyArray<HostileInput> = [
  inFront('keys in front matter', 400_000, (index) => `key${index}: ${index}\n`),
  inFront('the same key in front matter', 400_000, () => 'severity: P1\n'),
  inFront('a list in front matter', 400_000, () => '  - Ada\n', 'authors:\n'),
  inFront('a long text in front matter', 400_000, () => 'word ', 'title: '),
  {
    name: 'deep front matter',
    size: 4000,
    text: (size) => `---\na: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}\n---\n\n${timeline}`
  },
  {
    name: 'front matter that is not closed',
    size: 400_000,
    text: (size) => `---\n${'severity: P1\n'.repeat(size / 13)}\n${timeline}`
  },
  {
    name: 'TOML',
    size: 200_000,
    text: (size) =>
      `+++\n${repeat(size, (index) => `key${index} = "${index}"\n`)}+++\n\n${timeline}`
  }
]

/** All of them. */
export const hostileInputs: ReadonlyArray<HostileInput> = [
  ...parts,
  ...rows,
  ...frontMatter,
  ...lineParts.map(([name, part]) => ({
    name: `a line of ${name}`,
    size: 1_000_000,
    text: (size: number) => everywhere(part.repeat(size / part.length / 6))
  }))
]

function inPart(
  name: string,
  before: string,
  size: number,
  part: (index: number) => string
): HostileInput {
  return {name, size, text: (size) => (before || head) + repeat(size, part)}
}

function inFront(
  name: string,
  size: number,
  part: (index: number) => string,
  before = ''
): HostileInput {
  return {name, size, text: (size) => `---\n${before}${repeat(size, part)}\n---\n\n${timeline}`}
}

/** Each deeper than the one before. */
function nested(name: string, size: number, part: (depth: number) => string): HostileInput {
  return {name, size, text: (size) => timeline + repeat(size, part)}
}

function repeat(size: number, part: (index: number) => string): string {
  const texts: Array<string> = []
  for (let length = 0, index = 1; length < size; index++) {
    texts.push(part(index))
    length += texts.at(-1)!.length
  }
  return texts.join('')
}

function clock(index: number): string {
  const minutes = ((index % 1440) + 1440) % 1440
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function day(index: number): string {
  return new Date(Date.UTC(2026, 2, 12 + (index % 9000))).toISOString().slice(0, 10)
}

function paragraphOf(index: number): string {
  return `The checkout service ${index} was down for ${index} minutes, and nobody noticed it until the alert fired at ${clock(index)} UTC.\n\n`
}
