import {createHash} from 'node:crypto'
import type {Assets} from './bundle.ts'

/** What runs before anything is drawn, or loaded. */
interface InlineScripts {
  /** Light or dark, as somebody chose. */
  theme: string
  /** Starts the worker: its program is the largest, and takes longest to load. */
  worker: string
  /** `Content-Security-Policy` that lets pages run these and what is on the site, and nothing else. */
  policy: string
}

/**
 * Give the scripts that are in pages themselves.
 *
 * @param assets
 *   Addresses of the others.
 */
export function inlineScripts({worker: address}: Assets): InlineScripts {
  const theme =
    "try { const theme = localStorage.getItem('theme'); if (theme) document.documentElement.dataset.theme = theme } catch {}"
  const worker = `const checkerWorker = new Worker('../${address}')`
  const hashes = [theme, worker].map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
  )
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "worker-src 'self'",
    // The editors add their styles to the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return {theme, worker, policy}
}
