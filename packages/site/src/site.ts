/**
 * Serve the site, and make it again when a page changes; or write it to a folder.
 *
 *     pnpm site
 *     pnpm site --build [FOLDER]
 */
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {root} from '../../../scripts/generate/root.ts'
import {makeSite} from './build/site.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    build: {type: 'boolean', default: false},
    port: {type: 'string', default: '4180'}
  }
})
const output = path.resolve(positionals[0] ?? path.join(root, '.cache/site'))
await makeSite({output, port: values.build ? undefined : Number(values.port)})
if (values.build) process.stdout.write(`site: wrote ${output}\n`)
