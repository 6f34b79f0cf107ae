import type {SharedState} from './address.ts'
import type {Answer} from './protocol.ts'
import type {Page} from './results.ts'
import {useChecker} from './checker.ts'
import {byId, make} from './dom.ts'
import {makeResults, showStatus} from './results.ts'
import {readFragment, requestFor, settingsOf} from './share.ts'

/** What is there before anything is loaded: an example, and what the site was made with found in it. */
interface FirstExample {
  state: SharedState
  answer: Answer
}

let isShown = false
let open: (page: Page) => void
const page = new Promise<Page>((resolve) => (open = resolve))

const shared = await stateOfAddress()
const first = JSON.parse(byId('first').textContent) as FirstExample
const initial = shared ?? first.state
byId('editor').replaceChildren(make('pre', {tabIndex: 0}, initial.text))
const results = makeResults(initial.only, page)

// The worker checks the document while the editors load.
const checker = useChecker(show, (reason) => showStatus(`The check failed: ${reason}`))
checker.check(requestFor(initial, settingsOf(initial.settings ?? '{}') ?? {}))
if (!shared) {
  show(first.answer)
  await painted()
}

const {openPage} = await import('./page.ts')
open!(openPage(checker, results, initial))
performance.mark('open')

async function stateOfAddress(): Promise<SharedState | undefined> {
  const fragment = location.hash.slice(1)
  if (fragment === '') return undefined
  // Where links of the site lead who wants to try it on a text of their own.
  return fragment === 'yours' ? {text: ''} : readFragment(fragment)
}

function show(answer: Answer): void {
  // What is there already is of more rules.
  if (answer.isPartial && isShown) return
  isShown = true
  results.show(answer)
  void page.then(({show}) => show(answer))
  performance.mark(
    answer === first.answer ? 'shown' : answer.isPartial ? 'partly-checked' : 'checked'
  )
}

/** Wait for a frame; a page in the background gets none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 100)
  })
}
