import type {AnyRule} from 'remark-lint-postmortem'
import type {PluggableList} from 'unified'
import type {VFileMessage} from 'vfile-message'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import {formNames, rules} from 'remark-lint-postmortem'
import all from 'remark-preset-postmortem/all'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'

const root = new URL('../', import.meta.url)

interface Fixture {
  path: string
  document: string
  settings: Record<string, unknown>
}

/** Documents with something wrong in them. */
const fixtures: ReadonlyArray<Fixture> = readdirSync(new URL('fixtures/broken/', root))
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const path = `fixtures/broken/${name}`
    const settings = new URL(path.replace(/md$/, 'settings.json'), root)
    return {
      path,
      document: readFileSync(new URL(path, root), 'utf8'),
      settings: (existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {}) as Record<
        string,
        unknown
      >
    }
  })

async function lint(fixture: Fixture, plugins: PluggableList): Promise<Array<VFileMessage>> {
  const file = new VFile({
    value: fixture.document,
    path: fixture.path,
    cwd: fileURLToPath(root)
  })
  const processor = remark()
    .data('settings', {postmortem: fixture.settings})
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .use(plugins)
  await processor.run(processor.parse(file), file)
  return file.messages
}

const nameOf = ({ruleId}: VFileMessage): string => ruleId!.replace(/^postmortem-/, '')

const reasons = (messages: ReadonlyArray<VFileMessage>): Array<string> =>
  messages.map(({reason, ruleId}) => `${ruleId!}: ${reason}`).toSorted()

/** All rules as plugins, at one level. */
const everyRule = (level: 'error' | 'off' | 'warn'): PluggableList =>
  Object.values(rules).map((rule) => [rule, level] as never)

/** What all rules find in each document. */
const found = await Promise.all(
  fixtures.map(async (fixture) => ({fixture, messages: await lint(fixture, everyRule('warn'))}))
)

/** Drafts are checked leniently. */
const finished = found.filter(({fixture}) => !/status:\W*draft|draft: true/i.test(fixture.document))

/** As few documents as show all rules. */
const shown = new Set<string>()
const broken = finished.filter(({messages}) => {
  const names = messages.map(nameOf).filter((name) => !shown.has(name))
  for (const name of names) shown.add(name)
  return names.length > 0
})

interface Manifest {
  exports: Record<string, Record<string, string>>
  publishConfig: {exports: Record<string, Record<string, string>>}
}

function manifestOf(name: string): Manifest {
  return JSON.parse(
    readFileSync(new URL(`packages/${name}/package.json`, root), 'utf8')
  ) as Manifest
}

function filesIn(folder: string): Array<string> {
  return readdirSync(new URL(folder, root))
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.(?:md|ts)$/, ''))
    .toSorted()
}

describe('every rule is everywhere', () => {
  const names = filesIn('packages/remark-lint-postmortem/docs/')

  test('in the index', () => {
    expect(Object.keys(rules).toSorted()).toEqual(names)
  })

  test('in one folder of rules', () => {
    const sources = new URL('packages/remark-lint-postmortem/src/rules/', root)
    const files = readdirSync(sources, {recursive: true, encoding: 'utf8'})
    const isIn = (name: string) => (file: string) => path.basename(file) === `${name}.ts`
    expect(names.filter((name) => files.filter(isIn(name)).length !== 1)).toEqual([])
  })

  test('among the files of the preset', () => {
    expect(filesIn('packages/remark-preset-postmortem/src/rules/')).toEqual(names)
  })

  test.each([
    ['remark-lint-postmortem', ['edits']],
    [
      'remark-preset-postmortem',
      ['strict', 'all', 'light-syntax', 'native-syntax', 'plugins', ...formNames]
    ]
  ])('among the exports of %s', (name, others) => {
    const {exports: all, publishConfig} = manifestOf(name)
    const exports = Object.fromEntries(
      Object.entries(all).filter(([subpath]) => !subpath.endsWith('.json'))
    )
    const subpaths = ['.', ...[...others, ...names].map((name) => `./${name}`)]
    expect(Object.keys(exports).toSorted()).toEqual(subpaths.toSorted())
    expect(Object.keys(publishConfig.exports).toSorted()).toEqual(Object.keys(all).toSorted())
    for (const [subpath, {'postmortem-source': source, ...conditions}] of Object.entries(exports)) {
      expect(existsSync(new URL(`packages/${name}/${source!}`, root))).toBe(true)
      expect(publishConfig.exports[subpath]).toEqual(conditions)
      expect(conditions).toEqual({
        types: source!.replace('./src/', './dist/').replace(/\.ts$/, '.d.ts'),
        default: source!.replace('./src/', './dist/').replace(/\.ts$/, '.js')
      })
    }
  })
})

describe.each(Object.entries(rules))('%s', (name, rule) => {
  const {definition} = rule

  test('is the same plugin under its own name in both packages', async () => {
    for (const packageName of ['remark-lint-postmortem', 'remark-preset-postmortem']) {
      const module = (await import(`${packageName}/${name}`)) as {default: AnyRule}
      expect(Object.keys(module)).toEqual(['default'])
      expect(module.default).toBe(rule)
    }
  })

  test('says what it is', () => {
    expect(definition.name).toBe(name)
    expect(definition.description).toMatch(/^[\p{Ll}\p{N}].*[^.]$/u)
    expect(definition.description).not.toContain('\n')
    expect(definition.note).toMatch(/^\p{Lu}.*[.?]$/u)
    expect(['error', 'off', 'warn']).toContain(definition.presets.recommended)
    for (const spec of Object.values(definition.options as Record<string, object>)) {
      expect(spec).toMatchObject({
        type: expect.any(String) as string,
        description: expect.stringMatching(/^\p{Lu}.*\.$/u) as string
      })
      expect(spec).toHaveProperty('default')
    }
  })
})

describe('what all rules find', () => {
  test('is something of each, in documents that are no drafts', () => {
    // It asks for the parts that options name.
    const others = Object.keys(rules).filter((name) => name !== 'form-parts')
    expect([...shown].toSorted()).toEqual(others.toSorted())
  })

  test.each(found)('is said as all rules do: $fixture.path', ({fixture, messages}) => {
    for (const message of messages) {
      const {expected, note, place, reason, source, url} = message
      expect(reason).toMatch(/^Unexpected (?:[^,]|`[^`]*`)+, expected \S[^]*[^.\s]$/)
      expect(reason.replaceAll(/`[^`]+`/g, '')).not.toContain('`')
      expect(source).toBe('remark-lint')
      expect(note).toMatch(/^\p{Lu}[^]*[.?]$/u)
      expect(existsSync(fileURLToPath(url!))).toBe(true)
      expect(place).toBeDefined()
      const {start, end} = place && 'start' in place ? place : {start: place!, end: place!}
      expect(start.offset).toBeLessThanOrEqual(end.offset!)
      expect(end.offset).toBeLessThanOrEqual(fixture.document.length)
      if (message.actual !== undefined) {
        expect(message.actual).toBe(fixture.document.slice(start.offset, end.offset))
      }
      for (const text of expected ?? []) expect(text).toBeTypeOf('string')
      // The tree in each message makes reports huge.
      expect(message.ancestors).toBeUndefined()
    }
  })

  test.each(found)(
    'is suppressed by a comment before it: $fixture.path',
    async ({fixture, messages}) => {
      const {document, hidden} = suppress(fixture.document, messages)
      const left = await lint({...fixture, document}, [...everyRule('warn'), remarkLint])
      const lines = left.map(({line, reason, ruleId}) => `${line}: ${ruleId!}: ${reason}`)
      expect(lines.filter((line) => hidden.has(line))).toEqual([])
    }
  )
})

/** Put a comment before each block with messages, and say which messages it hides, at which line. */
function suppress(
  document: string,
  messages: ReadonlyArray<VFileMessage>
): {document: string; hidden: Set<string>} {
  const processor = remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)
  const hidden = new Set<string>()
  let added = 0
  let text = ''
  let end = 0
  for (const {position, type} of processor.parse(document).children) {
    // Nothing can stand before front matter.
    if (/^(?:yaml|toml)$/.test(type)) continue
    const {start} = position!
    const within = messages.filter(({line}) => start.line <= line! && line! <= position!.end.line)
    if (within.length === 0) continue
    added += 2
    const names = new Set(within.map(({ruleId}) => ruleId!))
    // What is ignored ends just before a point at its end.
    const hasPoint = within.some(({place}) => {
      return place && 'start' in place && place.start.offset === place.end.offset
    })
    const comment = `<!--lint ${hasPoint ? 'disable' : 'ignore'} ${[...names].join(' ')}-->\n\n`
    text += document.slice(end, start.offset) + comment
    end = start.offset!
    for (const {line, reason, ruleId} of within) {
      hidden.add(`${line! + added}: ${ruleId!}: ${reason}`)
    }
  }
  return {document: text + document.slice(end), hidden}
}

/** One that is an error, one with options, one that is off, and one that looks at the others. */
const few = ['severity', 'root-cause-length', 'timeline-evidence', 'no-unused-suppression'] as const

describe.each(few)('the level of %s', (name) => {
  const rule: AnyRule = rules[name]!
  const {presets, runsLast} = rule.definition
  const company = runsLast ? Object.values(rules).filter((other) => other !== rule) : []
  const {fixture, messages} = finished.find(({messages}) =>
    messages.some((message) => nameOf(message) === name)
  )!
  const {rules: given, ...settings} = fixture.settings as {rules?: Record<string, unknown>}
  const options = typeof given?.[name] === 'object' ? given[name] : {}
  const usual = presets.recommended === 'error'

  test.each([
    ['off', undefined],
    [false, undefined],
    [0, undefined],
    ['warn', false],
    [1, false],
    ['error', true],
    [2, true],
    ['on', usual],
    [true, usual]
  ] as const)('can be %j', async (severity, fatal) => {
    const count = messages.filter((message) => nameOf(message) === name).length
    const levels = fatal === undefined ? [] : Array.from({length: count}, () => fatal)
    const ways: ReadonlyArray<[settings: object, plugin: unknown]> = [
      [settings, [rule, [severity, options]]],
      [{...settings, rules: {[name]: options}}, [rule, [severity]]],
      [{...settings, rules: {[name]: options}}, [rule, severity]],
      [{...settings, rules: {[name]: [severity, options]}}, rule]
    ]
    for (const [settings, plugin] of ways) {
      const set = {...fixture, settings: settings as Fixture['settings']}
      const found = await lint(set, [plugin as never, ...company])
      const ofRule = found.filter((message) => nameOf(message) === name)
      expect(ofRule.map((message) => message.fatal)).toEqual(levels)
    }
  })
})

describe.each(broken)('all rules on $fixture.path', ({fixture, messages}) => {
  test('can be errors', async () => {
    const errors = await lint(fixture, everyRule('error'))
    expect(reasons(errors)).toEqual(reasons(messages))
    expect(errors.filter(({fatal}) => fatal !== true)).toEqual([])
    expect(messages.filter(({fatal}) => fatal !== false)).toEqual([])
  })

  test('can be off', async () => {
    expect(await lint(fixture, everyRule('off'))).toEqual([])
  })

  test.each([
    ['every second one', 0],
    ['the others', 1]
  ])(
    'are overridden in a preset by the plugin, and by their names in settings: %s',
    async (_, rest) => {
      const names = Object.keys(rules).filter((_, index) => index % 2 === rest)
      const without = Object.fromEntries(names.map((name) => [name, 'off']))
      const plugins: PluggableList = names.map((name) => [rules[name]!, 'off'] as never)
      const settings = {
        ...fixture.settings,
        rules: {...(fixture.settings.rules as object | undefined), ...without}
      }
      // What looks at the others has less to see.
      const counted = (messages: ReadonlyArray<VFileMessage>): Array<string> =>
        reasons(messages.filter((message) => !rules[nameOf(message)]?.definition.runsLast))
      const isOn = (message: VFileMessage): boolean => !names.includes(nameOf(message))
      const others = counted((await lint(fixture, [all])).filter(isOn))
      const found = await Promise.all([
        lint(fixture, [all, ...plugins]),
        lint(fixture, [...plugins, all]),
        lint({...fixture, settings}, [all]),
        lint(fixture, [[all, {rules: without}]])
      ])
      for (const messages of found) expect(counted(messages)).toEqual(others)
    }
  )
})
