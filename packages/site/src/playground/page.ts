import type {SharedState} from './address.ts'
import type {Checker} from './checker.ts'
import type {Page, Results} from './results.ts'
import {byId, make} from './dom.ts'
import {makeEditor} from './editor.ts'
import {showModel} from './model-view.ts'
import {safeFixes, showStatus} from './results.ts'
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
 * @param results
 *   Where findings are listed.
 * @param initial
 *   The first document, and how to check it.
 */
export function openPage(checker: Checker, results: Results, initial: SharedState): Page {
  const preset = byId('preset')
  const view = byId('view')
  let path = usualPath
  let timer: ReturnType<typeof setTimeout> | undefined
  let examples: Promise<ReadonlyArray<Example>> | undefined

  use(initial)
  const editor = makeEditor(byId('editor'), initial.text, changed)
  const settings = makeSettingsEditor(byId('settings'), initial.settings ?? '{}', changed)
  listen()
  return {
    jump: editor.jump,
    apply: editor.apply,
    checkAnyway() {
      settings.load(JSON.stringify({...settings.value(), appliesTo: 'all'}, undefined, 2))
    },
    showAll() {
      results.only = undefined
      check()
    },
    show(answer) {
      editor.underline(results.findings)
      if (answer.view) view.replaceChildren(showModel(answer.view, editor.jump))
      else if (!view.hidden) {
        view.replaceChildren(make('p.none', {}, 'Nothing is read: see the findings.'))
      }
    }
  }

  /** Everything of a state but its text and settings, which editors have. */
  function use(state: SharedState): void {
    const isKnown = Array.from(preset.options, ({value}) => value).includes(state.preset ?? '')
    preset.value = isKnown ? state.preset! : 'recommended'
    path = state.path ?? usualPath
    results.only = state.only
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
      ...(results.only !== undefined && {only: results.only})
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
    if (given === undefined) return showStatus('The settings are not a JSON object.')
    checker.check({...requestFor(state(), given), wantsModel: !view.hidden})
  }

  function listen(): void {
    preset.addEventListener('change', check)
    byId('example').addEventListener('change', ({target}) => {
      void loadExample((target as HTMLSelectElement).value)
    })
    byId('fix-all').addEventListener('click', () => {
      editor.apply(safeFixes(results.findings))
    })
    byId('new').addEventListener('click', () => {
      history.replaceState(undefined, '', '#yours')
      results.only = undefined
      editor.load('')
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
      showStatus(
        'The address is in the clipboard. The text is in the address itself, and is sent nowhere.'
      )
    } catch {
      showStatus('The address of this page has the text now: copy it.')
    }
  }

  function download(): void {
    const blob = new Blob([editor.text()], {type: 'text/markdown'})
    const link = make('a', {href: URL.createObjectURL(blob), download: path.replace(/^.*\//, '')})
    link.click()
    URL.revokeObjectURL(link.href)
  }
}
