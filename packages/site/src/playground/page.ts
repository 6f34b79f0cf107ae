import type {SharedState} from './address.ts'
import type {Checker} from './checker.ts'
import type {Answer, Finding, NamedChange} from './protocol.ts'
import {byId, make, withCode} from './dom.ts'
import {makeEditor} from './editor.ts'
import {listFindings} from './findings-list.ts'
import {showModel} from './model-view.ts'
import {makeSettingsEditor} from './settings-editor.ts'
import {readFragment, requestFor, usualPath, writeFragment} from './share.ts'

/** An example to load. */
interface Example {
  name: string
  text: string
  preset?: string
}

/** Milliseconds without a change after which a document is checked. */
const delay = 120

/**
 * Make the page work: editors, and what shows the results.
 *
 * @param checker
 *   Checks documents; it was asked to check the first one.
 * @param initial
 *   The first document, and how to check it.
 * @param known
 *   What is known to be found in it (optional).
 */
export function openPage(checker: Checker, initial: SharedState, known?: Answer): void {
  const preset = byId('preset')
  const results = byId('results')
  const view = byId('view')
  let path = usualPath
  let only: string | undefined
  let last: Answer | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let examples: Promise<ReadonlyArray<Example>> | undefined

  use(initial)
  const editor = makeEditor(byId('editor'), initial.text, changed)
  const settings = makeSettingsEditor(byId('settings'), initial.settings ?? '{}', changed)
  listen()
  if (known) show(known)
  checker.onAnswer(show, (reason) => status(`The check failed: ${reason}`))

  /** Everything of a state but its text and settings, which editors have. */
  function use(state: SharedState): void {
    const isKnown = Array.from(preset.options, ({value}) => value).includes(state.preset ?? '')
    preset.value = isKnown ? state.preset! : 'recommended'
    path = state.path ?? usualPath
    only = state.only
  }

  function load(state: SharedState): void {
    use(state)
    editor.load(state.text)
    settings.load(state.settings ?? '{}')
    check()
  }

  function state(): SharedState {
    const written = settings.text().trim()
    return {
      text: editor.text(),
      ...(preset.value !== 'recommended' && {preset: preset.value}),
      ...(written !== '{}' && written !== '' && {settings: written}),
      ...(path !== usualPath && {path}),
      ...(only !== undefined && {only})
    }
  }

  function changed(): void {
    clearTimeout(timer)
    timer = setTimeout(check, delay)
  }

  function check(): void {
    clearTimeout(timer)
    const given = settings.value()
    // Until they can be read again, what was found before stands.
    if (given === undefined) return status('The settings are not a JSON object.')
    checker.check({...requestFor(state(), given), wantsModel: !view.hidden})
  }

  function show(answer: Answer): void {
    last = answer
    const shown = answer.findings.filter(({rule}) => only === undefined || rule === only)
    editor.underline(shown)
    const actions = {jump: editor.jump, apply: (change: NamedChange) => editor.apply([change])}
    results.replaceChildren(...noticesOf(answer, shown), listFindings(shown, actions))
    byId('count').textContent = String(shown.length)
    byId('fix-all').disabled = safeFixes(shown).length === 0
    if (answer.view) view.replaceChildren(showModel(answer.view, editor.jump))
    else if (!view.hidden)
      view.replaceChildren(make('p.none', {}, 'Nothing is read: see the findings.'))
    status(
      summaryOf(shown) + (answer.took > 0 ? ` in ${Math.max(1, Math.round(answer.took))} ms` : '')
    )
    performance.mark(answer.took > 0 ? 'checked' : 'shown')
  }

  function noticesOf(answer: Answer, shown: ReadonlyArray<Finding>): Array<HTMLElement> {
    const notices = answer.problems.map((reason) => make('p.notice', {}, withCode(reason)))
    if (answer.notChecked !== undefined) {
      const all = make('button', {type: 'button'}, 'Check it anyway')
      all.addEventListener('click', () => {
        settings.load(JSON.stringify({...settings.value(), appliesTo: 'all'}, undefined, 2))
      })
      notices.push(make('p.notice', {}, `Not checked: ${answer.notChecked} `, all))
    } else if (only !== undefined) {
      const all = make('button', {type: 'button'}, 'Show all')
      all.addEventListener('click', () => {
        only = undefined
        check()
      })
      notices.push(make('p.notice', {}, 'Only ', make('code', {}, only), ' is shown. ', all))
    } else if (shown.length === 0 && answer.problems.length === 0) {
      notices.push(make('p.clean', {}, 'Nothing is reported.'))
    }
    return notices
  }

  function listen(): void {
    preset.addEventListener('change', check)
    byId('example').addEventListener('change', ({target}) => {
      void loadExample((target as HTMLSelectElement).value)
    })
    byId('fix-all').addEventListener('click', () => {
      const {findings = []} = last ?? {}
      editor.apply(safeFixes(findings.filter(({rule}) => only === undefined || rule === only)))
    })
    byId('share').addEventListener('click', () => void share())
    byId('download').addEventListener('click', download)
    addEventListener('hashchange', () => void loadShared())
    const tabs = Array.from(document.querySelectorAll<HTMLButtonElement>('[role=tab]'))
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => choose(tab, tabs))
      tab.addEventListener('keydown', ({key}) => {
        const step = {ArrowLeft: -1, ArrowRight: 1}[key]
        if (step === undefined) return
        const next = tabs.at((index + step) % tabs.length)!
        choose(next, tabs)
        next.focus()
      })
    }
  }

  function choose(tab: HTMLButtonElement, tabs: ReadonlyArray<HTMLButtonElement>): void {
    for (const other of tabs) {
      const isChosen = other === tab
      other.setAttribute('aria-selected', String(isChosen))
      other.tabIndex = isChosen ? 0 : -1
      byId(other.getAttribute('aria-controls')!).hidden = !isChosen
    }
    // What is read is sent only where it is shown.
    if (!view.hidden) check()
  }

  async function loadExample(name: string): Promise<void> {
    const chosen = (await loadedExamples()).find((example) => example.name === name)
    if (!chosen) return
    history.replaceState(undefined, '', location.pathname)
    load({text: chosen.text, ...(chosen.preset !== undefined && {preset: chosen.preset})})
  }

  function loadedExamples(): Promise<ReadonlyArray<Example>> {
    examples ??= fetch(new URL('examples.json', import.meta.url)).then(
      (response) => response.json() as Promise<ReadonlyArray<Example>>
    )
    return examples
  }

  async function loadShared(): Promise<void> {
    const given = await readFragment(location.hash.slice(1))
    if (given) load(given)
  }

  async function share(): Promise<void> {
    history.replaceState(undefined, '', `#${await writeFragment(state())}`)
    try {
      await navigator.clipboard.writeText(location.href)
      status(
        'The address is in the clipboard. The text is in the address itself, and is sent nowhere.'
      )
    } catch {
      status('The address of this page has the text now: copy it.')
    }
  }

  function download(): void {
    const blob = new Blob([editor.text()], {type: 'text/markdown'})
    const link = make('a', {href: URL.createObjectURL(blob), download: path.replace(/^.*\//, '')})
    link.click()
    URL.revokeObjectURL(link.href)
  }
}

function summaryOf(findings: ReadonlyArray<Finding>): string {
  const count = (level: Finding['level'], name: string): string => {
    const number = findings.filter((finding) => finding.level === level).length
    return `${number} ${name}${number === 1 ? '' : 's'}`
  }
  return `${count('error', 'error')}, ${count('warning', 'warning')}`
}

/** Safe fixes of which there is only one for each finding; the other change is a comment. */
function safeFixes(findings: ReadonlyArray<Finding>): Array<NamedChange> {
  const changes = findings
    .filter(({fixClass}) => fixClass === 'safe')
    .flatMap(({fixes}) => fixes.filter(({title}) => title.startsWith('Fix')).slice(0, 1))
    .toSorted((a, b) => a.from - b.from)
  return changes.filter(({from}, index) => index === 0 || from > changes[index - 1]!.to)
}

function status(text: string): void {
  byId('status').textContent = text
}
