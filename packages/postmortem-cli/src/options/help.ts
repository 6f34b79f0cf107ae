import type {CommandName} from './commands.ts'
import type {Option, OptionName} from './options.ts'
import {wrap} from '../terminal/wrap.ts'
import {optionsOf} from './commands.ts'
import {flagOf, options} from './options.ts'

/** Columns of the help, however wide the terminal is. */
const width = 80
/** Columns of the names of options. */
const indent = 27

/** What the help says of a command besides its options. */
interface About {
  /** What it does, for the list of commands. */
  summary: string
  /** What comes after its name. */
  usage: string
  /** What it does: paragraphs. */
  about: ReadonlyArray<string>
  examples: ReadonlyArray<string>
}

const files = '[OPTION…] FILE|FOLDER|GLOB…'

const about: Record<CommandName, About> = {
  lint: {
    summary: 'check postmortems and report problems',
    usage: files,
    about: [
      'Check postmortems and report problems. Other documents are left alone. What a `.remarkrc` says is honoured; where there is none the preset is used.',
      'The report goes to standard output: in a terminal with the lines of the document (`pretty`), elsewhere a line for each problem (`compact`). Paths in `sarif`, `github`, and `gitlab` are relative to the repository. Standard error says why a file that was named is not checked, or that it is a draft, and sums up what was found in folders and globs. In drafts errors are warnings, and warnings are not reported.'
    ],
    examples: [
      'postmortem lint docs/postmortems',
      "postmortem lint --fail-on warning 'docs/**/*-postmortem.md'",
      'postmortem lint --fix docs/postmortems',
      'postmortem lint --changed=origin/main docs',
      'postmortem lint --shard 1/4 docs',
      'postmortem lint --format pretty --format sarif --output-file out.sarif docs',
      'postmortem lint --write-baseline baseline.json docs',
      'postmortem lint --baseline baseline.json docs',
      'postmortem lint --stdin-file-path docs/outage.md < docs/outage.md'
    ]
  },
  fix: {
    summary: 'apply safe fixes',
    usage: files,
    about: [
      'Apply safe fixes: those that write the same in another way. Each document is read again afterwards. A fix after which it has a new problem, is not recognised any more, or lost a word that no fix replaced is reported and not applied.'
    ],
    examples: [
      'postmortem fix --dry-run docs/postmortems',
      'postmortem fix docs/postmortems',
      'postmortem fix --suggestions --dry-run docs/postmortems'
    ]
  },
  rules: {
    summary: 'list all rules',
    usage: '[OPTION…]',
    about: [
      'List all rules: what each checks, its level in each preset, and whether it has fixes: `safe` ones, which `postmortem fix` applies, `suggestion`s, which it applies with `--suggestions`, and `skeleton`s, which editors insert and you complete.'
    ],
    examples: ['postmortem rules', 'postmortem rules --json']
  },
  explain: {
    summary: 'print the page of a rule',
    usage: '[OPTION…] RULE',
    about: [
      'Print the page of a rule: why it matters, its options, and examples. RULE is its name as in settings or as in messages.'
    ],
    examples: ['postmortem explain severity', 'postmortem explain postmortem-timeline-order']
  },
  config: {
    summary: 'print what holds for a file, and where it is set',
    usage: '[OPTION…] FILE',
    about: [
      'Print what holds for a file, and where it is set: the configuration that is used, the preset, the settings, and the level and the options of each rule.'
    ],
    examples: [
      'postmortem config docs/postmortems/2026-01-20-checkout.md',
      'postmortem config --json docs/postmortems/2026-01-20-checkout.md'
    ]
  },
  init: {
    summary: 'write a configuration that suits the postmortems that are there',
    usage: files,
    about: [
      'Write a configuration that suits the postmortems that are there: published form, scale of severity, order of day and month, teams, and what most of them leave out. Print it, with the reason for each setting, and then what is reported with it. What somebody has to decide is a comment in it. It is `.remarkrc.yml` in the folder that the program runs in, where there must be no configuration yet.'
    ],
    examples: ['postmortem init docs/postmortems']
  },
  new: {
    summary: 'start a postmortem',
    usage: '[OPTION…] [TITLE]',
    about: [
      'Start a postmortem: a draft with what is known, and placeholders for the rest, which `postmortem lint` reports. Without TITLE, ask for it and for what else is known, if there is a terminal. It has the form that `--preset` names, or is the template of `--template`. Without either, the template or the form of the configuration is used, and without these the form that the rules know best. Print its path. A file that exists is not changed.'
    ],
    examples: [
      "postmortem new 'Checkout fails with status 503'",
      'postmortem new',
      "postmortem new --date 2026-01-31 --severity P1 'Checkout fails'",
      "postmortem new --preset google-sre 'Checkout fails'",
      "postmortem new --template docs/template.md 'Checkout fails'",
      "postmortem new --language ja '決済に失敗'"
    ]
  },
  export: {
    summary: 'print what the documents say, as JSON',
    usage: files,
    about: [
      'Print what postmortems say as JSON: a list with the path and the reading of each. Its schema is `postmortem-cli/model.schema.json`. Other documents are left out.'
    ],
    examples: ['postmortem export docs/postmortems > postmortems.json']
  },
  report: {
    summary: 'sum up postmortems: actions, times, severities, missing parts',
    usage: files,
    about: [
      'Sum up postmortems, by default those of the folder that the program runs in: an index of them; open actions by owner; times to detect, resolve, and publish with median and 90th percentile; severity over time; missing parts by rule. Other documents are left out.',
      'As Markdown, as a page of HTML with plots, as CSV with a row for each report, or as JSON, whose schema is `postmortem-cli/overview.schema.json`. Nothing depends on the date of today.'
    ],
    examples: [
      'postmortem report docs/postmortems',
      'postmortem report --output-file docs/index.md docs',
      'postmortem report --format html --today 2026-01-31 -o report.html docs'
    ]
  }
}

const inputs: ReadonlyArray<readonly [string, string]> = [
  [
    'FILE, FOLDER, GLOB',
    'documents; of folders, all Markdown files that are in them; what a `.remarkignore` excludes is left out'
  ]
]

const codes = [
  ['0', 'no problems at or above --fail-on, and no more warnings than --max-warnings'],
  ['1', 'such problems, or something to fix with --dry-run'],
  [
    '2',
    'wrong usage or configuration, a file that cannot be read or takes too long, a report that cannot be written, or a crash'
  ]
] as const

/** What `postmortem --help` prints. */
export function generalHelp(): string {
  const names = Object.keys(about) as Array<CommandName>
  return [
    'Usage: postmortem COMMAND [OPTION…] [FILE|FOLDER|GLOB…]',
    'Check incident postmortems in Markdown.',
    section('Commands', list(names.map((name) => [name, about[name].summary]), 11)),
    section('Options', list([['-h, --help', 'print help, of a command behind its name'], ['-v, --version', 'print the version']], 17)), // prettier-ignore
    section('Examples', names.map((name) => `  ${about[name].examples[0]!}`)),
    section('Exit codes', list(codes, 5))
  ].join('\n\n') + '\n' // prettier-ignore
}

/**
 * What `--help` prints for a command.
 *
 * @param command
 *   Its name.
 */
export function helpOf(command: CommandName): string {
  const {about: paragraphs, examples, usage} = about[command]
  const rows = optionsOf[command].map((name) => [labelOf(name), textOf(options[name])] as const)
  const all = usage === files ? [...inputs, ...rows] : rows
  return [
    `Usage: postmortem ${command} ${usage}`,
    ...paragraphs.map((text) => wrap(text, width).join('\n')),
    list(all, indent).join('\n'),
    section('Examples', examples.map((example) => `  ${example}`)), // prettier-ignore
    section('Exit codes', list(codes, 5))
  ].join('\n\n') + '\n' // prettier-ignore
}

function section(title: string, lines: ReadonlyArray<string>): string {
  return [title, ...lines].join('\n')
}

/** Names, and what they mean in a column beside them; below a name that is too long. */
function list(rows: ReadonlyArray<readonly [string, string]>, column: number): Array<string> {
  return rows.flatMap(([name, text]) => {
    const lines = wrap(text, width - column).map((line) => ' '.repeat(column) + line)
    const head = `  ${name}`
    if (head.length > column - 1) return [head, ...lines]
    return [head.padEnd(column) + lines[0]!.slice(column), ...lines.slice(1)]
  })
}

/** `-f, --format NAME`. */
function labelOf(name: OptionName): string {
  const option: Option = options[name]
  const short = option.short === undefined ? '' : `-${option.short}, `
  if (option.type === 'switch') return `${short}--${flagOf(name)}`
  const isBare = option.type === 'text' && option.bare !== undefined
  return `${short}--${flagOf(name)}${isBare ? `[=${option.value}]` : ` ${option.value}`}`
}

/** What it does, and which values it takes. */
function textOf(option: Option): string {
  const also = option.alias === undefined ? '' : `; also called \`--${option.alias}\``
  if (option.type === 'choice') {
    const names = option.choices.map((name) =>
      name === option.default ? `\`${name}\` (default)` : `\`${name}\``
    )
    return `${option.help}: ${names.join(', ')}${also}`
  }
  const usual = 'default' in option ? ` (default ${option.default})` : ''
  return option.help + usual + also
}
