/**
 * Reporter that ends the output with one line: `N passed, N failed`, and
 * `, N skipped` when a test was skipped or is still to be written.
 *
 * What fails outside a test (a file that does not load, a hook, an error that
 * nobody caught) counts as one failure, so that a red run never says `0 failed`.
 */
import {writeSync} from 'node:fs'
import type {Reporter, SerializedError, TestModule} from 'vitest/node'

export default class ClosingLine implements Reporter {
  #line = '0 passed, 0 failed'

  onInit(): void {
    // After the coverage table, and whatever else is printed late.
    process.once('exit', () => writeSync(1, this.#line + '\n'))
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = {passed: 0, failed: unhandled.length, skipped: 0, pending: 0}

    for (const module of modules) {
      counts.failed += module.errors().length
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
      for (const test of module.children.allTests()) counts[test.result().state]++
    }

    // A test is pending when the run was cut short.
    const skipped = counts.skipped + counts.pending
    this.#line = `${counts.passed} passed, ${counts.failed} failed`
    if (skipped > 0) this.#line += `, ${skipped} skipped`
  }
}
