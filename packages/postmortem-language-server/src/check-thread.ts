/** A thread that checks documents, one at a time: what `CheckThreads` starts. */
import type {MessagePort} from 'node:worker_threads'
import type {ThreadAnswer, Job, ThreadRequest, ThreadData} from './check-threads.ts'
import type {Checked} from './checked.ts'
import type {CheckedVersion} from './check.ts'
import {parentPort, workerData} from 'node:worker_threads'
import {check} from './check.ts'
import {completionWords} from './completion/words.ts'
import {problemsOf} from './problems.ts'
import {codeLensesOf} from './views/code-lens.ts'
import {outlineOf} from './views/outline.ts'

const port: MessagePort = parentPort!
const stale = new Int32Array((workerData as ThreadData).stale)

/** Versions of open documents that were checked here last: what did not change is not parsed again. */
const earlier = new Map<string, CheckedVersion>()

port.on('message', (request: ThreadRequest) => {
  if ('forget' in request) earlier.delete(request.forget)
  else void answer(request.number, request.job)
})
send('ready')

async function answer(number: number, job: Job): Promise<void> {
  try {
    send({number, checked: await resultOf(job, () => Atomics.load(stale, 0) === number)})
  } catch (error) {
    send({number, checked: undefined, error: plainError(error)})
  }
}

async function resultOf(job: Job, isStale: () => boolean): Promise<Checked | undefined> {
  const {settings, uri} = job
  const version = await check({...job, earlier: earlier.get(uri)}, settings, isStale)
  if (isStale()) return undefined
  earlier.set(uri, version)
  const {postmortem} = version
  return {
    problems: problemsOf(version, uri),
    outline: postmortem ? outlineOf(postmortem) : [],
    codeLenses: postmortem ? codeLensesOf(postmortem) : [],
    completion: completionWords(version, job.cwd),
    wasEnded: false
  }
}

/** Other things that are thrown may be impossible to send. */
function plainError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function send(message: ThreadAnswer): undefined {
  port.postMessage(message)
}
