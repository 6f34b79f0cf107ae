import type {Edit} from 'remark-lint-postmortem/edits'
import type {Point, Position} from 'unist'
import type {Range, TextEdit} from 'vscode-languageserver'
import type {Problem} from './checked.ts'

/**
 * Turn a place into a range of the protocol.
 *
 * @param place
 *   Place; lines and columns from 1.
 * @returns
 *   Range, lines and characters from 0; the start of the document if the place is unknown.
 */
export function rangeOf(place: Point | Position | undefined): Range {
  if (!place) return {start: {line: 0, character: 0}, end: {line: 0, character: 0}}
  const {end, start} = 'start' in place ? place : {start: place, end: place}
  return {
    start: {line: start.line - 1, character: start.column - 1},
    end: {line: end.line - 1, character: end.column - 1}
  }
}

/**
 * Turn an edit into one of the protocol.
 *
 * @param edit
 *   Edit; lines and columns from 1.
 */
export function textEditOf(edit: Edit): TextEdit {
  return {range: rangeOf(edit), newText: edit.text}
}

/**
 * Find problems that an action or a hover at a range is about: those that it touches, or whose
 * span is empty and on one of its lines, where nothing else can be pointed at.
 *
 * @param problems
 *   Problems.
 * @param range
 *   Selection or position.
 * @returns
 *   Some of the problems.
 */
export function problemsAt(problems: ReadonlyArray<Problem>, range: Range): Array<Problem> {
  return problems.filter(({diagnostic}) => {
    const {end, start} = diagnostic.range
    if (start.line === end.line && start.character === end.character) {
      return start.line >= range.start.line && start.line <= range.end.line
    }
    return touches(diagnostic.range, range)
  })
}

/**
 * Check whether two ranges have a position in common.
 *
 * @param a
 *   Range.
 * @param b
 *   Other range.
 */
export function touches(a: Range, b: Range): boolean {
  return !isBefore(b.end, a.start) && !isBefore(a.end, b.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
