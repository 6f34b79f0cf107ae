import type {SharedState} from './address.ts'
import type {Answer} from './protocol.ts'
import {startChecker} from './checker.ts'
import {byId} from './dom.ts'
import {readFragment, requestFor, settingsOf} from './share.ts'

/** What is there before anything is loaded: an example, and what the site was made with found in it. */
interface FirstExample {
  state: SharedState
  answer: Answer
}

// The worker loads its program, and checks the document, while the editors load.
const checker = startChecker()
const shared = await readFragment(location.hash.slice(1))
const first = JSON.parse(byId('first').textContent) as FirstExample
const initial = shared ?? first.state
checker.check(requestFor(initial, settingsOf(initial.settings ?? '{}') ?? {}))

const {openPage} = await import('./page.ts')
openPage(checker, initial, shared ? undefined : first.answer)
