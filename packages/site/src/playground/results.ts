import type {Answer, Finding, NamedChange} from './protocol.ts'
import {byId, make, withCode} from './dom.ts'
import {listFindings} from './findings-list.ts'

/** What can be done once the editors are there. */
export interface Page {
  jump: (from: number, to: number) => void
  apply: (changes: ReadonlyArray<NamedChange>) => void
  checkAnyway: () => void
  showAll: () => void
  /** Show in the editors what was found. */
  show: (answer: Answer) => void
}

/** Where findings are listed. */
export interface Results {
  /** Show only findings of this rule. */
  only: string | undefined
  /** What is shown. */
  readonly findings: ReadonlyArray<Finding>
  show(answer: Answer): void
}

/**
 * Show findings, for which no editor has to be there.
 *
 * @param only
 *   Show only findings of this rule (optional).
 * @param page
 *   What to do when somebody chooses something.
 */
export function makeResults(only: string | undefined, page: Promise<Page>): Results {
  const results = {
    only,
    findings: [] as ReadonlyArray<Finding>,
    show(answer: Answer): void {
      const shown = answer.findings.filter(
        ({rule}) => results.only === undefined || rule === results.only
      )
      results.findings = shown
      const problems = answer.problems.map((reason) => make('p.notice', {}, withCode(reason)))
      byId('settings-problems').replaceChildren(...problems)
      byId('results').replaceChildren(
        ...problems.map((problem) => problem.cloneNode(true)),
        ...noticesOf(answer),
        listFindings(shown, {
          jump: (from, to) => void page.then(({jump}) => jump(from, to)),
          apply: (change) => void page.then(({apply}) => apply([change]))
        })
      )
      byId('count').textContent = String(shown.length)
      const {length} = safeFixes(shown)
      byId('fix-all').disabled = length === 0
      byId('fix-all').textContent = length === 0 ? 'Fix' : `Fix ${length}`
      showStatus(
        answer.isPartial
          ? 'Looking further…'
          : `${summaryOf(shown)}${answer.took > 0 ? ` in ${Math.max(1, Math.round(answer.took))} ms` : ''}`
      )
    }
  }

  function noticesOf(answer: Answer): Array<HTMLElement> {
    const notices: Array<HTMLElement> = []
    if (answer.isBlank) {
      notices.push(
        make(
          'p.notice',
          {},
          'Paste a postmortem into the editor, or drop a file: it is checked as you write, and nothing of it leaves the page.'
        )
      )
    } else if (answer.notChecked !== undefined) {
      const all = make('button', {type: 'button'}, 'Check it anyway')
      all.addEventListener('click', () => void page.then(({checkAnyway}) => checkAnyway()))
      notices.push(make('p.notice', {}, `Not checked: ${answer.notChecked} `, all))
    } else if (results.only !== undefined) {
      const all = make('button', {type: 'button'}, 'Show all')
      all.addEventListener('click', () => void page.then(({showAll}) => showAll()))
      const rule = make('code', {}, results.only)
      notices.push(make('p.notice', {}, 'Only ', rule, ' is shown. ', all))
    } else if (results.findings.length === 0 && !answer.isPartial && answer.problems.length === 0) {
      notices.push(make('p.clean', {}, 'Nothing is reported.'))
    }
    return notices
  }

  return results
}

function summaryOf(findings: ReadonlyArray<Finding>): string {
  const count = (level: Finding['level'], name: string): string => {
    const number = findings.filter((finding) => finding.level === level).length
    return `${number} ${name}${number === 1 ? '' : 's'}`
  }
  return `${count('error', 'error')}, ${count('warning', 'warning')}`
}

/**
 * Give the safe fixes of which there is only one for each finding; the other change is a comment.
 *
 * @param findings
 *   Findings.
 */
export function safeFixes(findings: ReadonlyArray<Finding>): Array<NamedChange> {
  const changes = findings
    .filter(({fixClass}) => fixClass === 'safe')
    .flatMap(({fixes}) => fixes.filter(({title}) => title.startsWith('Fix')).slice(0, 1))
    .toSorted((a, b) => a.from - b.from)
  return changes.filter(({from}, index) => index === 0 || from > changes[index - 1]!.to)
}

/** Say something where screen readers notice it. */
export function showStatus(text: string): void {
  byId('status').textContent = text
}
