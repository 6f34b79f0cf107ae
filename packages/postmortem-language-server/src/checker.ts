import type {Checked} from './check.ts'

/** What a checker needs to know of the documents. */
export interface CheckerOptions {
  /** Version of an open document; `undefined` if it is closed. */
  versionOf: (uri: string) => number | undefined
  /** Check the current version; throws if it becomes stale. */
  check: (uri: string, isStale: () => boolean) => Promise<Checked | undefined>
  /** Told for the current version only. */
  onChecked: (uri: string, version: number, checked: Checked) => void
  /** Told when a check fails for another reason than being stale. */
  onError: (error: unknown) => void
  /** Milliseconds without a change that are a pause. */
  delay: () => number
}

/** What is known of one open document. */
interface State {
  /** Waits for a pause. */
  timer: NodeJS.Timeout | undefined
  /** When it changed last. */
  changed: number
  running: {version: number; result: Promise<Checked | undefined>} | undefined
  done: {version: number; checked: Checked | undefined} | undefined
  /** Counts what makes results worthless without a change of the text. */
  generation: number
}

/**
 * Checks documents when it is time to: the first change after a pause at once, those of somebody
 * who types on when he pauses, and each version once, however many ask for it.
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
    const delay = this.#options.delay()
    const hasRested = now - state.changed > delay && !state.running
    state.changed = now
    clearTimeout(state.timer)
    if (hasRested) void this.current(uri)
    else state.timer = setTimeout(() => void this.current(uri), delay)
  }

  /**
   * Forget what was found in all documents, and check them again: settings have changed.
   */
  reset(): undefined {
    for (const [uri, state] of this.#states) {
      state.generation++
      state.done = undefined
      state.running = undefined
      void this.current(uri)
    }
  }

  /**
   * Get what was found last, in whatever version.
   *
   * @param uri
   *   Address of the document.
   */
  latest(uri: string): Checked | undefined {
    return this.#states.get(uri)?.done?.checked
  }

  /**
   * Forget a document.
   *
   * @param uri
   *   Its address.
   */
  closed(uri: string): undefined {
    clearTimeout(this.#states.get(uri)?.timer)
    this.#states.delete(uri)
  }

  /**
   * Get what was found in the current version, checking it now if need be.
   *
   * @param uri
   *   Address of the document.
   * @returns
   *   What was found; `undefined` if it is closed, cannot be checked, or changed meanwhile.
   */
  async current(uri: string): Promise<Checked | undefined> {
    const version = this.#options.versionOf(uri)
    if (version === undefined) return undefined
    const state = this.#stateOf(uri)
    if (state.done?.version === version) return state.done.checked
    if (state.running?.version === version) return state.running.result
    clearTimeout(state.timer)
    const result = this.#run(uri, version, state)
    state.running = {version, result}
    return result
  }

  async #run(uri: string, version: number, state: State): Promise<Checked | undefined> {
    const {generation} = state
    const isStale = (): boolean =>
      this.#options.versionOf(uri) !== version || state.generation !== generation
    try {
      const checked = await this.#options.check(uri, isStale)
      if (isStale()) return await this.#again(uri, version)
      state.done = {version, checked}
      if (checked) this.#options.onChecked(uri, version, checked)
      return checked
    } catch (error) {
      if (isStale()) return await this.#again(uri, version)
      this.#options.onError(error)
      return undefined
    } finally {
      if (state.running?.version === version && state.generation === generation) {
        state.running = undefined
      }
    }
  }

  /** What is found with the settings of now, for whoever asked about this version before. */
  #again(uri: string, version: number): Promise<Checked | undefined> | undefined {
    return this.#options.versionOf(uri) === version ? this.current(uri) : undefined
  }

  #stateOf(uri: string): State {
    let state = this.#states.get(uri)
    if (!state) {
      state = {
        timer: undefined,
        changed: -Infinity,
        running: undefined,
        done: undefined,
        generation: 0
      }
      this.#states.set(uri, state)
    }
    return state
  }
}
