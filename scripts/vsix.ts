/**
 * Pack the extension of VS Code.
 *
 *     pnpm vsix [FOLDER]
 *
 * Without a folder it is written to `.cache/vsix`.
 */
import path from 'node:path'
import process from 'node:process'
import {root} from './generate/root.ts'
import {packExtension} from './vsix/pack-extension.ts'

const folder = process.argv[2] ?? path.join(root, '.cache', 'vsix')
console.log(await packExtension(path.resolve(folder)))
