/** White space and what breaks lines; a run of it is one space. */
const blanks = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu
/**
 * Formats such as bidirectional overrides, and halves of characters. Joiners stay: scripts and emoji
 * need them.
 */
const invisible = /(?![\u200C\u200D])[\p{Cf}\p{Cs}]/gu

/**
 * Make a text of a parameter one line that hides nothing.
 *
 * @param text
 *   What the user wrote.
 */
export function plainLine(text: string): string {
  return text.replaceAll(invisible, '').replaceAll(blanks, ' ').trim()
}

/**
 * Escape what means something in Markdown.
 *
 * @param text
 *   One line.
 * @returns
 *   Markdown for a heading, behind a label, or in a cell, that says exactly this.
 */
export function escapeMarkdown(text: string): string {
  // One alone strikes nothing through, and starts a label of GitLab.
  const isStruck = text.indexOf('~') !== text.lastIndexOf('~')
  return (
    text
      .replaceAll(isStruck ? /[\\`*[\]<|~]/g : /[\\`*[\]<|]/g, String.raw`\$&`)
      .replaceAll(/&(?=#|\w+;)/g, String.raw`\&`)
      // In a word it is only itself.
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
      // They would close the heading.
      .replace(/(?<=^| )#+$/, String.raw`\$&`)
  )
}
