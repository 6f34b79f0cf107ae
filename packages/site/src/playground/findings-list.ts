import type {Finding, NamedChange} from './protocol.ts'
import {make, withCode} from './dom.ts'

/** What the list does when somebody chooses something. */
interface Actions {
  jump: (from: number, to: number) => void
  apply: (change: NamedChange) => void
}

/** Thousands of findings would take longer to draw than to find. */
const atOnce = 100

/**
 * List findings, each with why, where, and what can be done.
 *
 * @param findings
 *   Findings in the order of the document.
 * @param actions
 *   What to do when somebody chooses something.
 */
export function listFindings(findings: ReadonlyArray<Finding>, actions: Actions): HTMLElement {
  const list = make('ol.findings')
  addItems(list, findings, actions)
  return list
}

function addItems(list: HTMLElement, findings: ReadonlyArray<Finding>, actions: Actions): void {
  list.append(...findings.slice(0, atOnce).map((finding) => itemOf(finding, actions)))
  const others = findings.slice(atOnce)
  if (others.length === 0) return
  const more = make('button.fix', {type: 'button'}, `Show more: ${others.length} are left`)
  const item = make('li.more', {}, more)
  more.addEventListener('click', () => {
    item.remove()
    addItems(list, others, actions)
  })
  list.append(item)
}

function itemOf(finding: Finding, {apply, jump}: Actions): HTMLElement {
  const {fixes, from, level, line, note, reason, related, rule, to} = finding
  const go = make(
    'button.reason',
    {type: 'button'},
    make('span.line', {}, `${line}`),
    make('span', {}, withCode(reason))
  )
  go.addEventListener('click', () => jump(from, to))
  const item = make(
    'li',
    {},
    go,
    make(
      'p.meta',
      {},
      make('span.level', {}, level),
      ' ',
      // Messages that are of no rule have no page.
      ruleLink(finding)
    ),
    note === undefined ? undefined : make('p.note', {}, withCode(note)),
    related && relatedButton(related, jump),
    fixes.length === 0
      ? undefined
      : make('div.fixes', {}, ...fixes.map((fix) => fixButton(fix, apply)))
  )
  item.classList.add(level)
  item.dataset.rule = rule
  return item
}

function ruleLink({hasPage, rule}: Finding): Node {
  return hasPage ? make('a', {href: `../rules/${rule}/`}, rule) : make('span', {}, rule)
}

function relatedButton(
  {from, line, reason, to}: NonNullable<Finding['related']>,
  jump: Actions['jump']
): HTMLElement {
  const button = make('button.related', {type: 'button'}, `Line ${line}: `, withCode(reason))
  button.addEventListener('click', () => jump(from, to))
  return button
}

function fixButton(change: NamedChange, apply: Actions['apply']): HTMLElement {
  const button = make('button.fix', {type: 'button'}, withCode(change.title))
  if (change.isSuppression) button.classList.add('quiet')
  button.addEventListener('click', () => apply(change))
  return button
}
