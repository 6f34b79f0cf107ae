import type {SearchResult} from 'minisearch'
import type {SearchedSection} from './search-options.ts'
import MiniSearch from 'minisearch'
import {byId, make} from '../playground/dom.ts'
import {searchOptions} from './search-options.ts'

/** A section that was found, with what the index keeps of it. */
type Found = Pick<SearchedSection, 'excerpt' | 'heading' | 'title'> & SearchResult

/** How many sections the search shows. */
const most = 12

const {top = './'} = document.documentElement.dataset
let index: Promise<MiniSearch<SearchedSection>> | undefined

listenToTheme()
listenToMenu()
listenToSearch()
addCopyButtons()

function listenToTheme(): void {
  byId('theme').addEventListener('click', () => {
    const {dataset} = document.documentElement
    const isDark =
      dataset.theme === 'dark' ||
      (dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches)
    dataset.theme = isDark ? 'light' : 'dark'
    localStorage.setItem('theme', dataset.theme)
  })
}

function listenToMenu(): void {
  const button = document.getElementById('menu-button')
  button?.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') !== 'true'
    button.setAttribute('aria-expanded', String(isOpen))
    document.body.classList.toggle('has-menu', isOpen)
  })
  const current = document.querySelector('#menu [aria-current]')
  const menu = document.getElementById('menu')
  // The menu is long: the page that is shown is in sight.
  if (menu && current instanceof HTMLElement) {
    menu.scrollTop = current.offsetTop - menu.clientHeight / 2
  }
}

function listenToSearch(): void {
  const dialog = byId('search')
  const input = byId('search-input')
  const list = byId('search-results')

  byId('search-button').addEventListener('click', open)
  addEventListener('keydown', (event) => {
    const {target} = event
    const isWriting =
      target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
    if (
      (event.key === '/' && !isWriting) ||
      (event.key === 'k' && (event.ctrlKey || event.metaKey))
    ) {
      event.preventDefault()
      open()
    }
  })
  dialog.addEventListener('click', ({target}) => {
    if (target === dialog) dialog.close()
  })
  input.addEventListener('input', () => void search())
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.querySelector('a')?.click()
    if (event.key === 'ArrowDown') list.querySelector('a')?.focus()
  })
  list.addEventListener('keydown', (event) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
    if (step === undefined) return
    event.preventDefault()
    const links = Array.from(list.querySelectorAll('a'))
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + step
    ;(links[next] ?? input).focus()
  })

  function open(): void {
    index ??= loadIndex()
    dialog.showModal()
    input.select()
  }

  async function search(): Promise<void> {
    const query = input.value
    const loaded = await (index ??= loadIndex())
    // Somebody who types fast asks before the index is there.
    if (query !== input.value) return
    // Messages have the ids of rules with a prefix.
    const found = loaded.search(query.replaceAll('postmortem-', '')).slice(0, most) as Array<Found>
    list.replaceChildren(...found.map((section) => resultOf(section)))
    byId('search-status').textContent =
      query === '' ? '' : found.length === 0 ? `Nothing is found for “${query}”.` : ''
  }

  function resultOf({excerpt, heading, id, title}: Found): HTMLElement {
    const link = make(
      'a',
      {href: `${top}${String(id)}`},
      make('strong', {}, heading === '' ? title : `${title} › ${heading}`),
      make('span', {}, excerpt)
    )
    link.addEventListener('click', () => dialog.close())
    return make('li', {}, link)
  }
}

async function loadIndex(): Promise<MiniSearch<SearchedSection>> {
  const response = await fetch(`${top}search.json`)
  return MiniSearch.loadJSON(await response.text(), searchOptions)
}

function addCopyButtons(): void {
  for (const pre of document.querySelectorAll('main pre')) {
    const button = make('button.copy', {type: 'button'}, 'Copy')
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(pre.textContent ?? '').then(() => {
        button.textContent = 'Copied'
        return setTimeout(() => (button.textContent = 'Copy'), 2000)
      })
    })
    const block = make('div.block')
    pre.replaceWith(block)
    block.append(pre, button)
  }
}
