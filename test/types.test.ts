/** What the types of the packages take and what they refuse; `tsc -b` is what checks it. */
import type {OptionsOf, PresetOptions, Rule, RuleConfig, Settings} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {remark} from 'remark'
import {defineRule, rules} from 'remark-lint-postmortem'
import severityByName from 'remark-lint-postmortem/severity'
import preset from 'remark-preset-postmortem'
import actionItemOverdue from 'remark-preset-postmortem/action-item-overdue'
import actionItemPriority from 'remark-preset-postmortem/action-item-priority'
import all from 'remark-preset-postmortem/all'
import severity from 'remark-preset-postmortem/severity'
import strict from 'remark-preset-postmortem/strict'
import summaryLength from 'remark-preset-postmortem/summary-length'
import timelineOrder from 'remark-preset-postmortem/timeline-order'
import {expect, expectTypeOf, test} from 'vitest'

/** Processors that are put together, but not used. */
function use(...processors: ReadonlyArray<() => unknown>): void {
  for (const make of processors) expect(make()).toBeTypeOf('function')
}

test('a rule takes severities and options', () => {
  use(
    () => remark().use(severity),
    () => remark().use(severity, 'off'),
    () => remark().use(severity, 'on'),
    () => remark().use(severity, false),
    () => remark().use(severity, 2),
    () => remark().use(severity, null),
    () => remark().use(severity, ['error']),
    () => remark().use(severity, [true]),
    () => remark().use(actionItemPriority, [1, {levels: {P1: true}}]),
    () => remark().use(severity, ['warn', null]),
    () => remark().use(actionItemPriority, {levels: {P1: true}, required: true}),
    () => remark().use(timelineOrder, {direction: 'descending'}),
    () => remark().use(actionItemOverdue, {today: undefined}),
    () => remark().use(summaryLength, {words: 100}),
    () => remark().use(summaryLength, ['error', {words: 100}]),
    () => remark().use(summaryLength, {}),
    () => remark().use({plugins: [[summaryLength, ['error', {words: 100}]]]}),
    () => remark().use(Object.values(rules))
  )
})

test('a rule takes nothing else', () => {
  use(
    // @ts-expect-error: no such option.
    () => remark().use(summaryLength, {bad: 1}),
    // @ts-expect-error: no such option.
    () => remark().use(summaryLength, ['error', {bad: 1}]),
    // @ts-expect-error: no such severity.
    () => remark().use(severity, 'fatal'),
    // @ts-expect-error: no such severity.
    () => remark().use(severity, ['fatal', {}]),
    // @ts-expect-error: no such severity.
    () => remark().use(severity, 3),
    // @ts-expect-error: levels are no list.
    () => remark().use(actionItemPriority, {levels: ['P1']}),
    // @ts-expect-error: levels are on or off.
    () => remark().use(actionItemPriority, {levels: {P1: 'on'}}),
    // @ts-expect-error: options come second.
    () => remark().use(actionItemPriority, [{levels: {P1: true}}]),
    // @ts-expect-error: a number.
    () => remark().use(summaryLength, {words: '100'}),
    // @ts-expect-error: no such choice.
    () => remark().use(timelineOrder, {direction: 'backward'}),
    // @ts-expect-error: it has no options.
    () => remark().use(severity, {levels: {SEV1: true}}),
    // @ts-expect-error: nothing comes third.
    () => remark().use(summaryLength, ['error', {words: 100}, {}])
  )
})

test('a preset takes settings', () => {
  use(
    () => remark().use(preset),
    () => remark().use(preset, null),
    () => remark().use(preset, {}),
    () => remark().use(preset, {rules: {severity: 'off', 'summary-length': {words: 100}}}),
    () => remark().use(preset, {rules: {'summary-length': ['error', {words: 100}]}}),
    () => remark().use(preset, {rules: {severity: ['error']}}),
    () => remark().use(preset, {rules: {severity: null}}),
    () => remark().use(strict, {appliesTo: 'all', locale: 'en', template: null}),
    () => remark().use(all, {appliesTo: {'docs/**': true}, ignoreBefore: '2026-01-01'}),
    () => remark().use(preset, {sections: {timeline: {Clock: true}}}),
    () => remark().use(preset, {status: {draft: {wip: true}}}),
    () => remark().use(preset, {severity: {levels: {S1: true}, aliases: {High: 'S1'}}}),
    () => remark().use(preset, {severity: {impact: {P0: {users: 50, minutes: 60}}}}),
    () => remark().use(preset).use(strict),
    () => remark().use({plugins: [[preset, {locale: 'en'}]]}),
    () => remark().data('settings', {postmortem: {locale: 'en'}})
  )
})

test('a preset takes nothing else', () => {
  use(
    // @ts-expect-error: no such setting.
    () => remark().use(preset, {bad: 1}),
    // @ts-expect-error: no such setting.
    () => remark().use(strict, {bad: 1}),
    // @ts-expect-error: no such setting.
    () => remark().use(all, {bad: 1}),
    // @ts-expect-error: a preset has no severity.
    () => remark().use(preset, 'error'),
    // @ts-expect-error: a preset has no severity.
    () => remark().use(preset, ['error', {}]),
    // @ts-expect-error: no such severity.
    () => remark().use(preset, {rules: {severity: 'fatal'}}),
    // @ts-expect-error: no such severity.
    () => remark().use(preset, {rules: {severity: ['fatal']}}),
    // @ts-expect-error: no such severity.
    () => remark().use(preset, {rules: {severity: 3}}),
    // @ts-expect-error: rules are no list.
    () => remark().use(preset, {rules: ['severity']}),
    // @ts-expect-error: globs are no list.
    () => remark().use(preset, {appliesTo: ['docs/**']}),
    // @ts-expect-error: no such choice.
    () => remark().use(preset, {appliesTo: 'none'}),
    // @ts-expect-error: words are no list.
    () => remark().use(preset, {status: {draft: ['wip']}}),
    // @ts-expect-error: a least impact has no hours.
    () => remark().use(preset, {severity: {impact: {P0: {hours: 1}}}}),
    // @ts-expect-error: an alias is a text.
    () => remark().use(preset, {severity: {aliases: {High: true}}})
  )
})

test('types can be named', () => {
  expectTypeOf(severity).toEqualTypeOf(severityByName)
  expectTypeOf<Parameters<typeof preset>[0]>().toEqualTypeOf<PresetOptions | null | undefined>()
  expectTypeOf<ThisParameterType<typeof strict>>().toEqualTypeOf<Processor>()
  expectTypeOf<Settings['appliesTo']>().toEqualTypeOf<'all' | 'auto' | Record<string, boolean>>()
  const config: RuleConfig<{words: number}> = ['warn', {words: 1}]
  expectTypeOf(config).toExtend<RuleConfig<{words: number}>>()
})

test('settings follow from their specification', () => {
  expectTypeOf<Settings['dayFirst']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Settings['people']>().toEqualTypeOf<Record<string, boolean>>()
  expectTypeOf<Settings['severity']>().toEqualTypeOf<{
    levels?: Record<string, boolean>
    aliases?: Record<string, string>
    impact?: Record<string, {users?: number; minutes?: number; dataLoss?: boolean}>
  }>()
})

const texts = {
  name: 'example',
  description: 'there is a title',
  note: 'It is the first thing that is read.'
}
const usual = {recommended: 'warn', strict: 'error'} as const

test('options follow from their specification', () => {
  type Options = OptionsOf<{
    mixed: {type: 'boolean'; default: false; description: string}
    today: {type: 'day'; default: undefined; description: string}
    unit: {type: 'choice'; values: ['day', 'month']; default: 'day'; description: string}
    within: {type: 'times'; default: {P0: '48h'}; description: string}
  }>
  expectTypeOf<Options>().toEqualTypeOf<{
    mixed: boolean
    today: string | undefined
    unit: 'day' | 'month'
    within: Record<string, string>
  }>()

  const rule = defineRule({
    ...texts,
    presets: {recommended: 'warn', strict: ['error', {words: 2}]},
    options: {
      mixed: {type: 'boolean', default: false, description: 'Whether both are allowed.'},
      words: {type: 'count', default: 1, description: 'Fewest words.'}
    },
    messages: {missing: 'Unexpected missing title, expected one'},
    *check({title}, {mixed, words}) {
      expectTypeOf(mixed).toEqualTypeOf<boolean>()
      expectTypeOf(words).toEqualTypeOf<number>()
      if (!title) yield {messageId: 'missing', place: undefined}
    }
  })
  expectTypeOf(rule).toEqualTypeOf<Rule<{mixed: boolean; words: number}>>()
  expectTypeOf(rule.definition.name).toEqualTypeOf<string>()

  defineRule({
    ...texts,
    // @ts-expect-error: no such level.
    presets: {recommended: 'fatal', strict: 'error'},
    options: {},
    messages: {},
    check: () => []
  })
  defineRule({
    ...texts,
    // @ts-expect-error: a number.
    presets: {recommended: 'warn', strict: ['error', {words: 'two'}]},
    options: {words: {type: 'count', default: 1, description: 'Fewest words.'}},
    messages: {},
    check: () => []
  })
  defineRule({
    ...texts,
    presets: usual,
    // @ts-expect-error: the default is a number.
    options: {words: {type: 'count', default: 'one', description: 'Fewest words.'}},
    messages: {},
    check: () => []
  })
  defineRule({
    ...texts,
    presets: usual,
    options: {words: {type: 'count', default: 1, description: 'Fewest words.'}},
    messages: {},
    check(_, options) {
      // @ts-expect-error: a number.
      const words: string = options.words
      return words === '' ? [] : []
    }
  })
})

test('findings have the data of their message', () => {
  const messages = {
    missing: 'Unexpected missing title, expected one',
    long: ({words}: {words: number}) => `Unexpected \`${words}\` words, expected fewer`
  }
  const place = undefined
  const definition = {...texts, presets: usual, options: {}, messages}
  defineRule({
    ...definition,
    notes: {long: 'Long titles are cut off.'},
    check: () => [
      {messageId: 'missing', place},
      {messageId: 'long', data: {words: 20}, place}
    ]
  })
  // @ts-expect-error: no such message.
  defineRule({...definition, check: () => [{messageId: 'short', place}]})
  // @ts-expect-error: it has data.
  defineRule({...definition, check: () => [{messageId: 'long', place}]})
  // @ts-expect-error: other data.
  defineRule({...definition, check: () => [{messageId: 'long', data: {words: 'many'}, place}]})
  // @ts-expect-error: no such message.
  defineRule({...definition, notes: {short: 'Short ones are not.'}, check: () => []})
})
