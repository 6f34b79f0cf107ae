import type {Checked} from './checked.ts'

/** Access of a checker to the documents. */
export interface CheckerOptions {
  /** Version of an open document; `undefined` if it is closed. */
  versionOf: (uri: string) => number | undefined
  /** Check the current version; what it gives does not matter once the signal is aborted. */
  check: (uri: string, signal: AbortSignal) => Promise<Checked | undefined>
  /** Called with results for the current version only. */
  onChecked: (uri: string, version: number, checked: Checked) => void
  /** Called when a check fails, unless it is stale. */
  onError: (error: unknown) => void
  /** Milliseconds without a change that are a pause. */
  delay: () => number
  /** The same for a document whose last check was ended. */
  delayAfterEnd: () => number
}

/** State of one open document. */
interface State {
  /** Waits for a pause. */
  timer: NodeJS.Timeout | undefined
  /** When it changed last. */
  changed: number
  running: Run | undefined
  done: {version: number; checked: Checked | undefined} | undefined
}

interface Run {
  version: number
  /** Aborted when the result is not needed any more. */
  controller: AbortController
  result: Promise<Checked | undefined>
}

/**
 * Checks documents when it is time to: the first change after a pause at once, those of somebody
 * who types on when he pauses, and each version once, however many ask for it.
 *
 * A document whose check was ended would keep a processor busy for as long as somebody types in
 * it. It is checked again after a pause as long as the check may take, and until then requests get
 * what is known.
 */
export class Checker {
  readonly #options: CheckerOptions
  readonly #states = new Map<string, State>()

  constructor(options: CheckerOptions) {
    this.#options = options
  }

  /**
   * Hear of a change.
   *
   * @param uri
   *   Address of the document.
   */
  changed(uri: string): undefined {
    const state = this.#stateOf(uri)
    const now = performance.now()
    const hasRested =
      now - state.changed > this.#options.delay() && !state.running && !wasEnded(state)
    state.changed = now
    state.running?.controller.abort()
    if (hasRested) void this.current(uri)
    else this.#checkAfterPause(uri, state)
  }

  /**
   * Forget what was found in all documents, and check them again: settings have changed.
   */
  reset(): undefined {
    for (const [uri, state] of this.#states) {
      state.running?.controller.abort()
      state.done = undefined
      state.running = undefined
      void this.current(uri)
    }
  }

  /**
   * Forget a document.
   *
   * @param uri
   *   Its address.
   */
  closed(uri: string): undefined {
    const state = this.#states.get(uri)
    clearTimeout(state?.timer)
    state?.running?.controller.abort()
    this.#states.delete(uri)
  }

  /**
   * Get what was found in the current version, checking it now if need be.
   *
   * @param uri
   *   Address of the document.
   * @returns
   *   Result; `undefined` if it is closed, cannot be checked, or changed meanwhile.
   */
  async current(uri: string): Promise<Checked | undefined> {
    const version = this.#options.versionOf(uri)
    if (version === undefined) return undefined
    const state = this.#stateOf(uri)
    if (state.done?.version === version || wasEnded(state)) return state.done?.checked
    if (state.running?.version === version) return state.running.result
    return this.#start(uri, version, state)
  }

  /**
   * Get what was found in the last version that was checked, without waiting for the current one.
   *
   * @param uri
   *   Address of the document.
   * @returns
   *   Result; that of the current version if none was checked.
   */
  async known(uri: string): Promise<Checked | undefined> {
    return this.#states.get(uri)?.done?.checked ?? this.current(uri)
  }

  #checkAfterPause(uri: string, state: State): undefined {
    const {delay, delayAfterEnd} = this.#options
    const pause = wasEnded(state) ? delayAfterEnd() : delay()
    clearTimeout(state.timer)
    state.timer = setTimeout(
      () => {
        const version = this.#options.versionOf(uri)
        const isNeeded = version !== state.done?.version && version !== state.running?.version
        if (version !== undefined && isNeeded) void this.#start(uri, version, state)
      },
      Math.max(0, state.changed + pause - performance.now())
    )
  }

  #start(uri: string, version: number, state: State): Promise<Checked | undefined> {
    clearTimeout(state.timer)
    const controller = new AbortController()
    const result = this.#run(uri, version, state, controller.signal).finally(() => {
      if (state.running?.controller === controller) state.running = undefined
    })
    state.running = {version, controller, result}
    return result
  }

  async #run(
    uri: string,
    version: number,
    state: State,
    signal: AbortSignal
  ): Promise<Checked | undefined> {
    try {
      const checked = await this.#options.check(uri, signal)
      if (signal.aborted && checked?.wasEnded)
        return await this.#endOf(uri, version, state, checked)
      if (signal.aborted) return await this.#again(uri, version)
      state.done = {version, checked}
      if (checked) this.#options.onChecked(uri, version, checked)
      return checked
    } catch (error) {
      if (signal.aborted) return await this.#again(uri, version)
      this.#options.onError(error)
      return undefined
    }
  }

  /** The check of a version that has changed since was ended: the current one is not checked at once. */
  #endOf(
    uri: string,
    version: number,
    state: State,
    checked: Checked
  ): Promise<Checked | undefined> | Checked | undefined {
    const current = this.#options.versionOf(uri)
    const isReset = current === version
    if (current === undefined || isReset || this.#states.get(uri) !== state) {
      return this.#again(uri, version)
    }
    state.running?.controller.abort()
    state.done = {version, checked}
    this.#options.onChecked(uri, current, checked)
    this.#checkAfterPause(uri, state)
    return checked
  }

  /** Result with the current settings, for requests that came before they changed. */
  #again(uri: string, version: number): Promise<Checked | undefined> | undefined {
    return this.#options.versionOf(uri) === version ? this.current(uri) : undefined
  }

  #stateOf(uri: string): State {
    let state = this.#states.get(uri)
    if (!state) {
      state = {timer: undefined, changed: -Infinity, running: undefined, done: undefined}
      this.#states.set(uri, state)
    }
    return state
  }
}

function wasEnded({done}: State): boolean {
  return done?.checked?.wasEnded === true
}
