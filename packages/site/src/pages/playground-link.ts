import type {SharedState} from '../playground/address.ts'
import {deflateRawSync} from 'node:zlib'
import {inFragment} from '../playground/address.ts'

/**
 * Address of the playground with a document in it.
 *
 * @param state
 *   Document, and how to check it.
 */
export function playgroundLink(state: SharedState): string {
  return `playground/#${inFragment(deflateRawSync(JSON.stringify(state)))}`
}
