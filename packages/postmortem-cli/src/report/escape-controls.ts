/**
 * Characters that cannot be seen, or that do something to a terminal: controls, formats such as
 * bidirectional overrides and zero-width characters, halves of characters, separators of lines and
 * paragraphs, and the two that XML knows no way to write.
 */
const controls = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu
/** The same, with line endings as a whole. */
const controlsOrLineEndings = new RegExp(String.raw`\r?\n|${controls.source}`, 'gu')
/**
 * Commands that a CI system runs when they stand in a log: GitHub’s `::add-mask::` at the start of a line, where
 * each word can be once the text is wrapped, and `##[add-mask]` or Azure’s `##vso[…]` anywhere.
 */
const commands = /(?<!\S):(?=:)|#(?=#\w*\[)/gu

/**
 * Make controls of somebody else’s text visible, for what is printed in one line. What a log would
 * run as a command is escaped as well, wherever the program runs: who prints a report later may be
 * a CI system.
 *
 * @param text
 *   Text of a document, a file name, or a configuration.
 * @returns
 *   Text with `\u001b` in place of such characters, as in JSON.
 */
export function escapeControls(text: string): string {
  return escapeCommands(text.replaceAll(controls, escapeUnits))
}

/**
 * The same for a text of several lines, whose line endings and tabs stay.
 *
 * @param text
 *   Text such as a diff; or JSON, which means the same afterwards.
 * @returns
 *   Text with `\u001b` in place of such characters.
 */
export function escapeControlsInLines(text: string): string {
  return escapeCommands(
    text.replaceAll(controlsOrLineEndings, (found) =>
      found === '\t' || found.endsWith('\n') ? found : escapeUnits(found)
    )
  )
}

/** One character is enough. */
function escapeCommands(text: string): string {
  return text.replaceAll(commands, escapeUnits)
}

function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
}
