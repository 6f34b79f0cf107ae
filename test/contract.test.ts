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
import {rules} from 'remark-lint-postmortem'
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

const of = (name: string, messages: ReadonlyArray<VFileMessage>): Array<VFileMessage> =>
  messages.filter(({ruleId}) => ruleId === `postmortem-${name}`)

const reasons = (messages: ReadonlyArray<VFileMessage>): Array<string> =>
  messages.map(({reason, ruleId}) => `${ruleId!}: ${reason}`).toSorted()

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
    ['remark-preset-postmortem', ['strict', 'all', 'light-syntax', 'plugins']]
  ])('among the exports of %s', (name, others) => {
    const {exports, publishConfig} = manifestOf(name)
    const subpaths = ['.', ...[...others, ...names].map((name) => `./${name}`)]
    expect(Object.keys(exports).toSorted()).toEqual(subpaths.toSorted())
    expect(Object.keys(publishConfig.exports).toSorted()).toEqual(subpaths.toSorted())
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

  /** A rule that checks what others report needs others. */
  const company = definition.runsLast ? Object.values(rules).filter((other) => other !== rule) : []

  const found = fixtures.map(async (fixture) => {
    const messages = of(name, await lint(fixture, [[rule, 'warn'], ...company]))
    return {fixture, messages}
  })
  const broken = async (): Promise<Array<{fixture: Fixture; messages: Array<VFileMessage>}>> => {
    const results = await Promise.all(found)
    return results.filter(({messages}) => messages.length > 0)
  }

  test('finds something in a fixture', async () => {
    expect(await broken()).not.toEqual([])
  })

  test('speaks as all rules do', async () => {
    for (const {fixture, messages} of await broken()) {
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
    }
  })

  test.each([
    ['off', undefined],
    [false, undefined],
    [0, undefined],
    ['warn', false],
    [1, false],
    ['error', true],
    [2, true],
    ['on', definition.presets.recommended === 'error'],
    [true, definition.presets.recommended === 'error']
  ] as const)('can be set to %j', async (severity, fatal) => {
    const {fixture, messages} = (await broken()).find(
      // Drafts are checked leniently.
      ({fixture}) => !/status:\W*draft|draft: true/i.test(fixture.document)
    )!
    const {rules, ...settings} = fixture.settings
    const given = (rules as Record<string, unknown> | undefined)?.[name]
    const options = typeof given === 'object' ? given : {}
    const levels = fatal === undefined ? [] : messages.map(() => fatal)
    const bare = {...fixture, settings}
    const fatals = (messages: Array<VFileMessage>): Array<unknown> =>
      of(name, messages).map((message) => message.fatal)

    expect(fatals(await lint(bare, [[rule, [severity, options]] as never, ...company]))).toEqual(
      levels
    )
    const optionsApart = {...fixture, settings: {...settings, rules: {[name]: options}}}
    expect(fatals(await lint(optionsApart, [[rule, [severity]] as never, ...company]))).toEqual(
      levels
    )
    expect(fatals(await lint(optionsApart, [[rule, severity] as never, ...company]))).toEqual(
      levels
    )
    const inSettings = {...fixture, settings: {...settings, rules: {[name]: [severity, options]}}}
    expect(fatals(await lint(inSettings, [rule, ...company]))).toEqual(levels)
  })

  test('is overridden in a preset by the plugin, and by its name in settings', async () => {
    const {fixture} = (await broken())[0]!
    const others = reasons(await lint(fixture, [all])).filter(
      (reason) => !reason.startsWith(`postmortem-${name}: `)
    )
    expect(reasons(await lint(fixture, [all, [rule, 'off']]))).toEqual(others)
    expect(reasons(await lint(fixture, [[rule, 'off'], all]))).toEqual(others)
    const rules = {...(fixture.settings.rules as object), [name]: 'off'}
    const settings = {...fixture.settings, rules}
    expect(reasons(await lint({...fixture, settings}, [all]))).toEqual(others)
    expect(reasons(await lint(fixture, [[all, {rules: {[name]: 'off'}}]]))).toEqual(others)
  })

  test('is suppressed by a comment before what it reports', async () => {
    const plugins: PluggableList = [[rule, 'warn'], remarkLint]
    for (const {fixture, messages} of await broken()) {
      const processor = remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)
      const {children} = processor.parse(fixture.document)
      for (const {line, place, reason} of messages) {
        const block = children.find(
          ({position}) => position!.start.line <= line! && line! <= position!.end.line
        )
        const at = block?.position!.start.offset
        // Nothing can stand before front matter.
        if (!block || at === undefined || /^(?:yaml|toml)$/.test(block.type)) continue
        // What is ignored ends just before a point at its end.
        const isPoint = place && 'start' in place && place.start.offset === place.end.offset
        const comment = `<!--lint ${isPoint ? 'disable' : 'ignore'} postmortem-${name}-->\n\n`
        const document = fixture.document.slice(0, at) + comment + fixture.document.slice(at)
        const same = of(name, await lint({...fixture, document}, plugins)).filter(
          (message) => message.reason === reason && message.line === line! + 2
        )
        expect(same).toEqual([])
      }
    }
  })
})
