import type {SharedState} from './address.ts'
import type {Request} from './protocol.ts'
import {fromFragment, inFragment} from './address.ts'

/**
 * Write a state as the fragment of an address: nothing of it is sent anywhere.
 *
 * @param state
 *   Document, and how to check it.
 */
export async function writeFragment(state: SharedState): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(state))
  return inFragment(await through(bytes, new CompressionStream('deflate-raw')))
}

/**
 * Read what is in the fragment of an address.
 *
 * @param fragment
 *   Fragment without `#`.
 * @returns
 *   State; `undefined` if it is none.
 */
export async function readFragment(fragment: string): Promise<SharedState | undefined> {
  if (fragment === '') return undefined
  try {
    const bytes = await through(fromFragment(fragment), new DecompressionStream('deflate-raw'))
    const state = JSON.parse(new TextDecoder().decode(bytes)) as SharedState
    return typeof state.text === 'string' ? state : undefined
  } catch {
    // An address that was cut, or that somebody wrote by hand.
    return undefined
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array> {
  const result = new Response(new Blob([bytes]).stream().pipeThrough(stream))
  return new Uint8Array(await result.arrayBuffer())
}

/** In which folder a document stands that comes from nowhere: so it is checked as a report. */
export const usualPath = 'postmortems/draft.md'

/**
 * What to ask of the worker for a state.
 *
 * @param state
 *   Document, and how to check it.
 * @param settings
 *   Its settings.
 */
export function requestFor(
  {path = usualPath, preset = 'recommended', text}: SharedState,
  settings: Record<string, unknown>
): Omit<Request, 'id'> {
  return {text, path, preset, settings, wantsModel: false}
}

/**
 * Read settings.
 *
 * @param text
 *   JSON.
 * @returns
 *   Settings; `undefined` if that is no JSON object.
 */
export function settingsOf(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {}
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
