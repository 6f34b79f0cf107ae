/** What a user types instead of the text of each placeholder, by its number. */
export type Answers = Readonly<Record<number, string>>

/** As VS Code fills them in, on one day for all. */
const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '12'
}

/** A choice, a placeholder with a text, or a place that repeats one; a variable; an escape. */
const parts = /\$\{(\d+)\|([^|]*)\|\}|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$(\d+)|\$([A-Z_]+)|\\([$}\\])/g

/**
 * Expand a snippet as VS Code does, as far as ours go.
 *
 * @param body
 *   Body: lines, or one.
 * @param answers
 *   What is typed; the text or the first choice stays where nothing is.
 */
export function expandSnippet(body: ReadonlyArray<string> | string, answers: Answers = {}): string {
  const texts = new Map<number, string>()
  const expand = (text: string): string =>
    text.replaceAll(parts, (_, ...groups: Array<string | undefined>) => {
      const [choice, choices, placeholder, inner, repeated, variable, escaped] = groups
      if (variable !== undefined) return variables[variable]!
      if (escaped !== undefined) return escaped
      const number = Number(choice ?? placeholder ?? repeated)
      const own = choices?.split(',')[0] ?? (inner === undefined ? undefined : expand(inner))
      const typed = answers[number] ?? own
      if (typed !== undefined) texts.set(number, typed)
      return texts.get(number) ?? ''
    })
  return expand(typeof body === 'string' ? body : body.join('\n'))
}
