import type {ParametersOf} from '../options/commands.ts'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {UsageError} from '../exit-code.ts'
import {escapeControls, escapeControlsInLines} from '../report/escape-controls.ts'
import {wrap} from '../terminal/wrap.ts'

type NewParameters = ParametersOf<'new'>

/** Columns of the list of forms. */
const width = 80

/** Ask one question; the answer without white space around it. */
export type Ask = (question: string) => Promise<string>

/** What is known before anybody is asked. */
export interface Defaults {
  /** Today, such as `2026-01-31`. */
  today: string
  /** Levels of the scale. */
  levels: ReadonlyArray<string>
  /** Forms to choose from, unless a template or a form is named already. */
  forms: ReadonlyArray<string>
  /** Refuse what is not a date. */
  checkDate: (date: string) => string
}

/** Check whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}

/**
 * Ask for what options do not say: title, date, severity, people, form. Nothing but the title must
 * be answered.
 *
 * @param parameters
 *   What the user wrote.
 * @param defaults
 *   What is known before.
 * @param ask
 *   Asks a question.
 * @returns
 *   The same as if the user had written the answers.
 */
export async function askForRest(
  parameters: NewParameters,
  {checkDate, forms, levels, today}: Defaults,
  ask: Ask
): Promise<NewParameters> {
  const {given, values} = parameters
  const isOpen = (name: 'author' | 'date' | 'owner' | 'severity'): boolean =>
    !given.some((one) => one.name === name)
  const title = await answerTo('What happened? ', required)
  const date = isOpen('date') ? await answerTo(`Date of the incident (${today}): `, dateOrNone) : undefined // prettier-ignore
  const severity = isOpen('severity') ? await ask(`Severity, such as ${levels.join(', ')}: `) : ''
  const owner = isOpen('owner') ? await ask('Owner of the document, one person: ') : ''
  const authors = isOpen('author') ? await ask('Authors, separated by commas: ') : ''
  const choices = wrap(`Forms: ${forms.join(', ')}`, width).join('\n')
  const form = forms.length > 0 ? await answerTo(`${choices}\nForm, or nothing for all sections that the rules know: `, formOrNone) : '' // prettier-ignore
  return {
    ...parameters,
    inputs: [title],
    given: form === '' ? given : [...given, {name: 'preset', value: form}],
    values: {
      ...values,
      ...(date !== undefined && date !== '' && {date}),
      ...(severity !== '' && {severity}),
      ...(owner !== '' && {owner}),
      ...(authors !== '' && {author: authors.split(',')}),
      ...(form !== '' && {preset: form as typeof values.preset})
    }
  }

  /** Ask until the answer will do. */
  async function answerTo(question: string, check: (answer: string) => string): Promise<string> {
    for (;;) {
      const answer = await ask(question)
      try {
        return check(answer)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        process.stderr.write(`${escapeControls(error.message)}\n`)
      }
    }
  }

  function required(answer: string): string {
    if (answer !== '') return answer
    throw new UsageError('Expected what happened in some words, such as `Checkout fails`')
  }

  function dateOrNone(answer: string): string {
    return answer === '' ? '' : checkDate(answer)
  }

  function formOrNone(answer: string): string {
    if (answer === '' || forms.includes(answer)) return answer
    throw new UsageError(`Unexpected form \`${answer}\`, expected one of these, or nothing`)
  }
}

/**
 * Ask in the terminal; questions go to standard error, since the path of the draft goes to standard
 * output.
 *
 * @param use
 *   Uses what asks.
 * @throws
 *   If the user ends it (Ctrl+C, Ctrl+D).
 */
export async function inTerminal<Result>(use: (ask: Ask) => Promise<Result>): Promise<Result> {
  const terminal = createInterface({input: process.stdin, output: process.stderr})
  // What is typed ahead is kept for the next question.
  const lines = terminal[Symbol.asyncIterator]()
  try {
    return await use(async (question) => {
      terminal.setPrompt(escapeControlsInLines(question))
      terminal.prompt()
      const line = await lines.next()
      if (!line.done) return line.value.trim()
      process.stderr.write('\n')
      throw new UsageError('Ended before all questions were answered; nothing was written')
    })
  } finally {
    terminal.close()
  }
}
