/** A text that is hard on parsers or rules, in any size. */
export interface HostileInput {
  name: string
  /** Write it, with about so many characters. */
  text: (size: number) => string
}

/** Texts on which a tool may need more than linear time, or more stack than there is. */
export const hostileInputs: ReadonlyArray<HostileInput> = [
  {name: 'nested quotes', text: (size) => '> '.repeat(Math.min(size / 2, 2000)) + 'Outage'},
  {name: 'nested lists', text: (size) => nestedList(Math.sqrt(size))},
  {name: 'opening brackets', text: (size) => '['.repeat(size)},
  {name: 'images without an end', text: (size) => '!['.repeat(size / 2)},
  {name: 'emphasis without an end', text: (size) => '*a **b '.repeat(size / 7)},
  {name: 'runs of backticks', text: backticks},
  {name: 'autolinks', text: (size) => 'www.a.b@c.d '.repeat(size / 12)},
  {name: 'at signs', text: (size) => 'a@'.repeat(size / 2)},
  {name: 'openings of HTML', text: (size) => '<a '.repeat(size / 3)},
  {name: 'one wide table', text: (size) => table(size / 12, 3)},
  {name: 'one long table', text: (size) => table(3, size / 12)},
  {name: 'headings', text: (size) => '## Timeline\n\n'.repeat(size / 13)},
  {name: 'definitions', text: (size) => lines(size, 12, (index) => `[a${index}]: /b`)},
  {name: 'entries of a timeline', text: (size) => `# Outage\n\n## Timeline\n\n${'- 14:05 Alert\n'.repeat(size / 14)}`},
  {name: 'one paragraph', text: (size) => 'The engineer forgot it and the team should have noticed. '.repeat(size / 57)},
  {name: 'one word', text: (size) => `# Outage\n\n${'a'.repeat(size)}`},
  {name: 'spaces', text: (size) => `# Outage\n\na${' '.repeat(size)}b`},
  {name: 'digits and colons', text: (size) => `# Outage\n\n## Timeline\n\n- ${'14:05-'.repeat(size / 6)}`}
] // prettier-ignore

function nestedList(depth: number): string {
  return Array.from({length: depth}, (_, level) => `${'  '.repeat(level)}- a`).join('\n')
}

/** Each run has another length, so that none closes another. */
function backticks(size: number): string {
  return Array.from({length: Math.sqrt(2 * size)}, (_, length) => `${'`'.repeat(length)} `).join('')
}

function table(columns: number, rows: number): string {
  const row = (cell: string): string => `|${cell.repeat(columns)}\n`
  return row(' a |') + row(' - |') + row(' b |').repeat(rows)
}

function lines(size: number, length: number, line: (index: number) => string): string {
  return Array.from({length: size / length}, (_, index) => line(index)).join('\n')
}
