import {setFlagsFromString} from 'node:v8'

/**
 * How V8 is to run where there is much to check, by its version. Its defaults suit programs that
 * wait; here all processors are busy, and what one thread leaves to helpers it takes from another
 * one. On 2,000 reports with two threads and two processors these take a quarter of the time away.
 * A version that is not here runs as it is: the flags differ, and one that V8 does not know makes
 * it complain on the terminal.
 */
const flagsByVersion: Record<string, Array<string>> = {
  // Node 20.
  11: [
    // Compile only what runs very often with all effort: each thread compiles for itself.
    '--interrupt-budget=1000000',
    // Look for what is still needed in the thread itself, between two texts.
    '--no-concurrent-marking',
    '--no-parallel-scavenge'
  ],
  // Node 22.
  12: ['--invocation-count-for-turbofan=30000', '--no-concurrent-marking', '--no-parallel-scavenge']
}

/** Make V8 suit many files. It holds for threads that are started later as well. */
export function tuneEngine(): void {
  const [version = ''] = process.versions.v8.split('.')
  for (const flag of flagsByVersion[version] ?? []) setFlagsFromString(flag)
}
