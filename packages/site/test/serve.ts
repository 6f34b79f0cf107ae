import type {AddressInfo} from 'node:net'
import {existsSync, readFileSync, statSync} from 'node:fs'
import http from 'node:http'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml'
}

/** A folder that is served. */
export interface Served {
  /** Address of the folder, below that of the host. */
  address: string
  close(): void
}

/**
 * Serve a folder as a static host does that knows nothing of it, in a folder of its own.
 *
 * @param folder
 *   Folder.
 */
export async function serve(folder: string): Promise<Served> {
  const start = '/teams/sre/'
  const server = http.createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost')
    const file = fileAt(folder, pathname.slice(start.length))
    if (!pathname.startsWith(start) || file === undefined) {
      response.writeHead(404).end()
    } else {
      const type = types[path.extname(file)] ?? 'text/plain; charset=utf-8'
      response.writeHead(200, {'content-type': type}).end(readFileSync(file))
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const {port} = server.address() as AddressInfo
  return {address: `http://127.0.0.1:${port}${start}`, close: () => server.close()}
}

/** The file at a path of the site; `undefined` if there is none. */
export function fileAt(folder: string, given: string): string | undefined {
  const file = path.join(
    folder,
    decodeURIComponent(given),
    given.endsWith('/') || given === '' ? 'index.html' : ''
  )
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}
