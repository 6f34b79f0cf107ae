import type {SuppressedName, Suppression} from 'mdast-util-postmortem'
import type {Point} from 'unist'
import type {VFileMessage} from 'vfile-message'

/** Prefix of the names of rules in comments. */
export const prefix = 'postmortem-'

/** A name in a comment. */
interface SuppressionUse {
  suppression: Suppression
  name: SuppressedName
}

/** A name that has no effect. */
export interface UnusedName extends SuppressionUse {
  /** It ends what another unused name starts, and is needed as long as that one is there. */
  isEnd: boolean
}

/** From here on messages of a rule are hidden, or shown. */
interface Mark {
  point: Point
  hides: boolean
  /** The name that says so; `undefined` for comments without names. */
  by: SuppressionUse | undefined
}

/**
 * Find the names of a rule in comments that have no effect.
 *
 * As in `unified-message-control`, the last mark before a message decides, and comments set marks
 * only when they change the state.
 *
 * @param name
 *   Name of the rule, as comments have it.
 * @param suppressions
 *   All comments of the document, in their order.
 * @param messages
 *   All messages of the rule.
 * @returns
 *   Names that hide no message, and those that end nothing that does.
 */
export function unusedNames(
  name: string,
  suppressions: ReadonlyArray<Suppression>,
  messages: ReadonlyArray<VFileMessage>
): Array<UnusedName> {
  const hasPlaces = suppressions.every(({position}) => position)
  // Without places it is unknown which messages a comment is for.
  if (!hasPlaces && messages.length > 0) return []
  const {ends, marks, uses} = setMarks(name, suppressions)
  const used = new Set<SuppressionUse>()
  for (const message of messages) {
    const decisive = marks.findLast(({point}) => !isBefore(message, point))
    if (decisive?.hides && decisive.by) used.add(decisive.by)
  }
  return uses.flatMap((use) => {
    const ended = ends.get(use)
    const isNeeded = ended && (!ended.by || used.has(ended.by))
    return used.has(use) || isNeeded ? [] : [{...use, isEnd: ended !== undefined}]
  })
}

/**
 * Make a test of whether no comment suppresses a message of a rule.
 *
 * @param name
 *   Name of the rule, as comments have it.
 * @param suppressions
 *   All comments of the document, in their order.
 */
export function isNotSuppressed(
  name: string,
  suppressions: ReadonlyArray<Suppression>
): (message: VFileMessage) => boolean {
  if (suppressions.length === 0) return () => true
  const {marks} = setMarks(name, suppressions)
  const forAll = suppressions.filter(({names, verb}) => names.length === 0 && verb !== 'ignore')
  return (message) => {
    const decisive = marks.findLast(({point}) => !isBefore(message, point))
    if (decisive) return !decisive.hides
    const last = forAll.findLast(({position}) => position && !isBefore(message, position.start))
    return last?.verb !== 'disable'
  }
}

interface Marks {
  marks: Array<Mark>
  uses: Array<SuppressionUse>
  /** For each name that ends something: what hid messages before it. */
  ends: Map<SuppressionUse, Pick<Mark, 'by'>>
}

function setMarks(name: string, suppressions: ReadonlyArray<Suppression>): Marks {
  const marks: Array<Mark> = []
  const uses: Array<SuppressionUse> = []
  const ends: Marks['ends'] = new Map()
  let allHidden = false
  for (const suppression of suppressions) {
    const {names, verb} = suppression
    for (const written of names) {
      if (written.written !== name) continue
      const use = {suppression, name: written}
      uses.push(use)
      apply(suppression, use)
    }
    if (names.length > 0) continue
    // Comments without names change the state of rules that were named before them.
    if (uses.length > 0) apply(suppression, undefined)
    if (verb !== 'ignore') allHidden = verb === 'disable'
  }
  return {marks, uses, ends}

  function apply({end, position, verb}: Suppression, by: SuppressionUse | undefined): void {
    if (!position) return
    if (verb !== 'ignore') set(position.start, verb === 'disable', by)
    else if (end) {
      set(position.start, true, by)
      set(end, false, by)
    }
  }

  function set(point: Point, hides: boolean, by: SuppressionUse | undefined): void {
    const current = marks.at(-1)
    if ((current?.hides ?? allHidden) === hides) return
    if (!hides && by && current?.by !== by) ends.set(by, {by: current?.by})
    marks.push({point, hides, by})
  }
}

/** Messages without a place count as at the start, as they do for the filter. */
function isBefore({column, line}: VFileMessage, point: Point): boolean {
  const [atLine, atColumn] = [line ?? 1, column ?? 1]
  return atLine < point.line || (atLine === point.line && atColumn < point.column)
}
