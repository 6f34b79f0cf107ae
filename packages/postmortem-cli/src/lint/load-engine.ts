import type {engine} from 'unified-engine'

/**
 * Load what finds and reads configurations of remark. In the bundle it is a module of its own:
 * most runs need none.
 */
export function loadEngine(): Promise<{engine: typeof engine}> {
  return import('unified-engine')
}
