import type {ElementContent, RootContent} from 'hast'
import {common, createLowlight} from 'lowlight'

/** Text in one style. */
export interface Token {
  text: string
  classes: ReadonlyArray<string>
}

const lowlight = createLowlight(common)
/**
 * Divide code into tokens.
 *
 * @param code
 *   Code.
 * @param lang
 *   Language, as its fence has it; what is not known is one token.
 */
export function tokensOf(code: string, lang: string | null | undefined): Array<Token> {
  if (!lang || !lowlight.registered(lang)) return [{text: code, classes: []}]
  const tokens: Array<Token> = []
  collect(lowlight.highlight(lang, code).children, [])
  return tokens

  function collect(nodes: ReadonlyArray<RootContent>, classes: ReadonlyArray<string>): void {
    for (const node of nodes) {
      if (node.type === 'text') tokens.push({text: node.value, classes})
      else if (node.type === 'element') {
        const own = Array.isArray(node.properties.className) ? node.properties.className : []
        collect(node.children, [...classes, ...own.map(String)])
      }
    }
  }
}

/** Elements of tokens. */
export function elementsOf(tokens: ReadonlyArray<Token>): Array<ElementContent> {
  return tokens.map(({classes, text}) => {
    const value = {type: 'text' as const, value: text}
    return classes.length === 0
      ? value
      : {
          type: 'element',
          tagName: 'span',
          properties: {className: [...classes]},
          children: [value]
        }
  })
}
