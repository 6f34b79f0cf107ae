import type {Arbitrary} from 'fast-check'
import fc from 'fast-check'
import {
  actions,
  clocks,
  columns,
  days,
  deadlines,
  events,
  facts,
  fields,
  frontMatters,
  headings,
  placeholders,
  noise,
  owners,
  priorities,
  sentences,
  statements,
  titles,
  zones
} from './words.ts'

/** Any postmortem: well or badly written, in any of the layouts that people use. */
export const postmortem: Arbitrary<string> = fc
  .tuple(
    fc.option(fc.constantFrom(...frontMatters), {freq: 4}),
    fc.constantFrom(...titles),
    fc.oneof(
      {weight: 3, arbitrary: fc.constant('')},
      {weight: 2, arbitrary: fieldBlock()},
      {weight: 1, arbitrary: paragraph()}
    ),
    fc.array(section(), {minLength: 1, maxLength: 8, size: 'max'}),
    fc.boolean()
  )
  .map(([front, title, opening, sections, isInOrder]) => {
    const ordered = isInOrder ? sections.toSorted((a, b) => a.rank - b.rank) : sections
    return [front ?? '', title, opening, ...ordered.map(({text}) => text)]
      .filter((part) => part !== '')
      .join('\n\n')
      .concat('\n')
  })

type SectionKind = keyof typeof headings

/** A section, with the place that it has in the canonical order. */
function section(): Arbitrary<{rank: number; text: string}> {
  const kinds = Object.keys(headings) as Array<SectionKind>
  return fc.constantFrom(...kinds).chain((kind) =>
    fc
      .tuple(fc.constantFrom(...headings[kind]), announcer(), bodyOf(kind))
      .map(([heading, announce, body]) => ({
        rank: kinds.indexOf(kind),
        text: announce(heading, body)
      }))
  )
}

/** How a section is announced. */
function announcer(): Arbitrary<(heading: string, body: string) => string> {
  const under = (line: (heading: string) => string) => (heading: string, body: string) =>
    `${line(heading)}\n\n${body}`
  return fc.oneof(
    {weight: 12, arbitrary: fc.constant(under((heading) => `## ${heading}`))},
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        under((heading) => `### ${heading}`),
        under((heading) => `# ${heading} #`),
        under((heading) => `${heading}\n---`),
        under((heading) => `**${heading}**`),
        under((heading) => `**${heading}:**`),
        under((heading) => `**${heading}**:`),
        under((heading) => `## *${heading}*`),
        under((heading) => `## [${heading}](#there)`),
        under((heading) => `## 3. 🔥 ${heading} (draft)`),
        under((heading) => `## ${heading} &amp; more`),
        (heading: string, body: string) => `**${heading}:** ${body}`,
        (heading: string, body: string) => `${heading}: ${body}`,
        (heading: string, body: string) => `- **${heading}**: ${indented(body)}`,
        (heading: string, body: string) => `> **${heading}**\n>\n> ${body.replaceAll('\n', '\n> ')}`
      )
    }
  )
}

function bodyOf(kind: SectionKind): Arbitrary<string> {
  const usual = usualBodies[kind]?.() ?? prose()
  return fc.oneof(
    {weight: 10, arbitrary: usual},
    {weight: 2, arbitrary: prose()},
    {weight: 1, arbitrary: fc.constantFrom(...placeholders)},
    {weight: 1, arbitrary: fc.constantFrom(...noise)},
    {
      weight: 1,
      arbitrary: fc
        .tuple(usual, fc.constantFrom(...noise, ...placeholders), usual)
        .map((parts) => parts.join('\n\n'))
    }
  )
}

const usualBodies: Partial<Record<SectionKind, () => Arbitrary<string>>> = {
  timeline,
  impact,
  'action-items': actionItems,
  prevention: () => fc.oneof(horizons(), points(), actionItems()),
  'contributing-factors': points,
  'went-well': points,
  'went-poorly': points,
  'lessons-learned': points
}

/** A block of fields as people write them. */
function fieldBlock(): Arbitrary<string> {
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...Object.keys(fields)), {minLength: 1, maxLength: 6}),
      fc.array(fc.nat(), {minLength: 6, maxLength: 6}),
      fc.constantFrom<(pairs: ReadonlyArray<[string, string]>) => string>(
        (pairs) => pairs.map(([key, value]) => `**${key}:** ${value}`).join('\n'),
        (pairs) => pairs.map(([key, value]) => `**${key}**: ${value}`).join(' | '),
        (pairs) => pairs.map(([key, value]) => `**${key}:** ${value}  `).join('\n'),
        (pairs) => pairs.map(([key, value]) => `- **${key}**: ${value}`).join('\n'),
        (pairs) => pairs.map(([key, value]) => `* ${key}: ${value}`).join('\n'),
        (pairs) => pairs.map(([key, value]) => `${key}: ${value}\\`).join('\n'),
        (pairs) => table(['Field', 'Value'], pairs),
        (pairs) =>
          table(
            pairs.map(([key]) => key),
            [pairs.map(([, value]) => value)]
          )
      )
    )
    .chain(([keys, picks, write]) =>
      marked(write(keys.map((key, index) => [key, pick(fields[key]!, picks[index]!)])), 1)
    )
}

/** Entries with their times, in one of the layouts. */
function timeline(): Arbitrary<string> {
  const entry = fc.tuple(fc.constantFrom(...clocks), words(events))
  return fc
    .tuple(
      fc.option(fc.constantFrom(...zones)),
      fc.array(entry, {minLength: 1, maxLength: 7}),
      fc.option(fc.tuple(fc.constantFrom(...days), fc.nat({max: 6}))),
      fc.constantFrom<(entries: ReadonlyArray<[string, string]>) => Array<string>>(
        (entries) => entries.map(([time, event]) => `- ${time} ${event}`),
        (entries) => entries.map(([time, event]) => `- **${time}** – ${event}`),
        (entries) => entries.map(([time, event]) => `* \`${time}\`: ${event}`),
        (entries) =>
          entries.map(([time, event]) => `1. [${time}](https://logs.example.com/1) ${event}`),
        (entries) => entries.map(([time, event]) => `${time}: ${event}\n`),
        (entries) => entries.map(([time, event]) => `**${time}** ${event}  `),
        (entries) => entries.map(([time, event]) => `#### ${time} - ${event}\n\n${event}\n`),
        (entries) =>
          entries.map(([time, event]) => `- *${time}*\n  - ${event}\n  - ${time} ${event}`),
        (entries) => table(['Time', 'Event'], entries).split('\n'),
        (entries) =>
          table(
            ['Event', 'Time (CET)', 'Who'],
            entries.map(([time, event]) => [event, time, 'Ada'])
          ).split('\n')
      )
    )
    .map(([zone, entries, day, write]) => {
      const lines = write(entries)
      if (day && !lines[0]!.startsWith('|'))
        lines.splice(Math.min(day[1], lines.length), 0, `\n${day[0]}\n`)
      return `${zone ? `${zone}\n\n` : ''}${lines.join('\n').trim()}`
    })
    .chain((text) => marked(text, 1))
}

/** A table or a list of action items. */
function actionItems(): Arbitrary<string> {
  const item = fc
    .tuple(
      words(actions),
      fc.constantFrom(...owners),
      fc.constantFrom(...deadlines),
      fc.constantFrom(...priorities),
      fc.constantFrom('OPS-12', '[OPS-12](https://tickets.example.com/OPS-12)', '#4', '', 'none'),
      fc.constantFrom('Open', 'Done', '✅', 'In progress', '')
    )
    .map(([action, owner, due, priority, ticket, status]) => ({
      action,
      owner,
      due,
      priority,
      ticket,
      status
    }))
  type Item = typeof item extends Arbitrary<infer T> ? T : never
  const lists = fc.constantFrom<(item: Item, index: number) => string>(
    ({action, due, owner}) => `- ${action} (${owner}, due ${due})`,
    ({action, owner}) => `- ${action} - ${owner}`,
    ({action, owner, priority}) => `- [ ] ${action} @${owner} ${priority}`,
    ({action, due, owner}) => `- [x] ~~${action}~~ Owner: ${owner}; Deadline: ${due}`,
    ({action, due, owner, priority}, index) =>
      `${index + 1}. **${action}**\n   - Owner: ${owner}\n   - Due: ${due}\n   - Priority: ${priority}`,
    ({action, status}) => `* ${status} ${action}`,
    ({action, owner}) => `- **${owner}**: ${action}`,
    ({action}) => `- ${action}`
  )
  const rows = fc.tuple(fc.shuffledSubarray([...columns], {minLength: 1}), fc.nat()).map(
    ([picked, salt]) =>
      (items: ReadonlyArray<Item>) =>
        table(
          picked.map(({names}) => pick(names, salt)),
          items.map((item) =>
            picked.map(({key}) => (key === 'id' ? `AI-${items.indexOf(item) + 1}` : item[key]))
          )
        )
  )
  return fc
    .tuple(
      fc.array(item, {minLength: 1, maxLength: 4}),
      fc.oneof(
        lists.map((write) => (items: ReadonlyArray<Item>) => items.map(write).join('\n')),
        rows
      )
    )
    .map(([items, write]) => write(items))
    .chain((text) => marked(text, 1))
}

/** Figures of an impact in a table, a list, or sentences. */
function impact(): Arbitrary<string> {
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...Object.keys(facts)), {minLength: 1, maxLength: 5}),
      fc.array(fc.nat(), {minLength: 5, maxLength: 5}),
      fc.constantFrom<(pairs: ReadonlyArray<[string, string]>) => string>(
        (pairs) => table(['Metric', 'Value'], pairs),
        (pairs) =>
          table(
            pairs.map(([key]) => key),
            [pairs.map(([, value]) => value)]
          ),
        (pairs) =>
          table(
            ['Metric', 'Value', 'Source'],
            pairs.map(([key, value]) => [key, value, 'logs'])
          ),
        (pairs) => pairs.map(([key, value]) => `- **${key}:** ${value}`).join('\n'),
        (pairs) => pairs.map(([key, value]) => `${key}: ${value}  `).join('\n'),
        (pairs) => pairs.map(([, value]) => `There were ${value}.`).join(' ')
      ),
      fc.option(words(statements))
    )
    .map(([keys, picks, write, more]) => {
      const text = write(keys.map((key, index) => [key, pick(facts[key]!, picks[index]!)]))
      return more ? `${text}\n\n${more}` : text
    })
    .chain((text) => marked(text, 1))
}

function horizons(): Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('### ', '**'), words(actions), words(actions), fc.boolean())
    .map(([mark, first, second, both]) => {
      const end = mark === '**' ? '**' : ''
      const short = `${mark}Short-term${end}\n\n- CF1: ${first} (AI-1)`
      return both ? `${short}\n\n${mark}Long-term${end}\n\n1. ${second}` : short
    })
}

function points(): Arbitrary<string> {
  return fc
    .tuple(
      fc.array(words(sentences), {minLength: 1, maxLength: 4}),
      fc.constantFrom<(text: string, index: number) => string>(
        (text) => `- ${text}`,
        (text, index) => `${index + 1}) ${text}`,
        (text, index) => `- CF${index + 1}: ${text}`,
        (text) => `* ${text}\n\n  > ${text}\n`
      )
    )
    .map(([texts, write]) => texts.map(write).join('\n'))
}

function prose(): Arbitrary<string> {
  return fc.array(paragraph(), {minLength: 1, maxLength: 2}).map((parts) => parts.join('\n\n'))
}

function paragraph(): Arbitrary<string> {
  return fc
    .tuple(
      fc.array(words([...sentences, ...statements]), {minLength: 1, maxLength: 4}),
      fc.constantFrom(' ', '\n', '  \n', '\\\n', '<br>')
    )
    .map(([parts, joint]) => parts.join(joint))
}

/** One of some texts, now and then with marks in it. */
function words(texts: ReadonlyArray<string>): Arbitrary<string> {
  return fc.constantFrom(...texts).chain((text) => marked(text, 5))
}

/** What can stand around or in a word without changing what it says. */
const marks: ReadonlyArray<(word: string) => string> = [
  (word) => `**${word}**`,
  (word) => `*${word}*`,
  (word) => `_${word}_`,
  (word) => `~~${word}~~`,
  (word) => `\`${word}\``,
  (word) => `[${word}](https://example.com/a_(b)?c=1&d "t")`,
  (word) => `[${word}][ref]`,
  (word) => `![${word}](i.png)`,
  (word) => `<b>${word}</b>`,
  (word) => `<!-- ${word} -->${word}`,
  (word) => `${word}<!-- x -->`,
  (word) => `${word.slice(0, 1)}<!-- x -->${word.slice(1)}`,
  (word) => `${word.slice(0, 1)}**${word.slice(1)}**`,
  (word) => `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`,
  (word) => `${word}&nbsp;`,
  (word) => `&quot;${word}&quot;`,
  (word) => `“${word}”`,
  (word) => word.replaceAll(/([!-/:-@[-`{-~])/g, '\\$1'),
  (word) => `${word}[^1]`,
  (word) => `${word}\u200B`,
  (word) => `\u202E${word}`,
  (word) => `${word}🚨`,
  (word) => `${word}\u0301`,
  (word) => `${word}\t`,
  (word) => `${word}  `,
  (word) => `{{ ${word} }}`,
  (word) => `<${word}>`,
  (word) => `[${word}]`,
  (word) => `(${word})`,
  (word) => `${word} TBD`,
  (word) => word.toUpperCase(),
  (word) => `${word}\uD800`,
  (word) => `${word} ${word}`,
  () => ''
]

/** A text in which, once in so many cases, a word has marks. */
function marked(text: string, rarity: number): Arbitrary<string> {
  const found = [...text.matchAll(/[^\s|`*#>-]{2,}/g)]
  if (found.length === 0) return fc.constant(text)
  return fc.oneof(
    {weight: rarity, arbitrary: fc.constant(text)},
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...found), fc.constantFrom(...marks))
        .map(([match, mark]) => {
          const [word] = match
          return text.slice(0, match.index) + mark(word) + text.slice(match.index + word.length)
        })
    }
  )
}

function table(header: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const line = (cells: ReadonlyArray<string>) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map((row) => line(row))].join('\n')
}

function pick<T>(values: ReadonlyArray<T>, index: number): T {
  return values[index % values.length]!
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}
