import type {Choice} from './house-style.ts'

/** Where all settings are, from the configuration. */
const root = ['settings', 'postmortem']

/**
 * Write a configuration of remark in YAML, in which each setting says why it is there.
 *
 * @param choices
 *   Settings, and questions, which become comments.
 * @param count
 *   Number of reports that they are from.
 */
export function configurationText(choices: ReadonlyArray<Choice>, count: number): string {
  const made = choices.filter(({isQuestion}) => !isQuestion)
  const questions = choices.filter(({isQuestion}) => isQuestion)
  return [
    `# Made by \`postmortem init\` from ${count} incident report${count === 1 ? '' : 's'}.`,
    'plugins:',
    '  - preset-postmortem',
    ...(made.length > 0 ? linesOf(made, root, '') : []),
    ...(questions.length > 0
      ? ['', '# To be decided; what is right belongs above, without `#`.']
      : []),
    ...(questions.length > 0 ? linesOf(questions, root, '# ') : []),
    ''
  ].join('\n')
}

/** Lines of settings below some keys; those that begin with the same keys stand together. */
function linesOf(
  choices: ReadonlyArray<Choice>,
  [key, ...keys]: ReadonlyArray<string>,
  mark: string,
  indent = ''
): Array<string> {
  const line = `${mark}${indent}`
  if (key !== undefined) return [`${line}${key}:`, ...linesOf(choices, keys, mark, `${indent}  `)]
  const lines: Array<string> = []
  for (const first of new Set(choices.map(({path}) => path[0]!))) {
    const own = choices.filter(({path}) => path[0] === first)
    if (own[0]!.path.length > 1) {
      const inner = own.map((choice) => ({...choice, path: choice.path.slice(1)}))
      lines.push(`${line}${first}:`, ...linesOf(inner, [], mark, `${indent}  `))
    } else {
      for (const {value, why} of own) {
        lines.push(`${line}# ${oneLine(why)}`, `${line}${first}: ${flow(value)}`)
      }
    }
  }
  return lines
}

/** A value in one line: what is JSON is YAML as well. */
function flow(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && /^[a-z][a-z-]*$/i.test(value) && value !== 'off'
      ? value
      : JSON.stringify(value)
  }
  const pairs = Object.entries(value).map(([key, one]) => `${keyOf(key)}: ${flow(one)}`)
  return `{${pairs.join(', ')}}`
}

function keyOf(key: string): string {
  return /^[a-z][\w-]*$/i.test(key) ? key : JSON.stringify(key)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
