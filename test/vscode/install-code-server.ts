/** Visual Studio Code as a server, of npm, on a Node.js of its own, of npm as well. */
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** `code-server` runs on this major version only. */
const node = 'node@24'
const codeServer = 'code-server@4'

/** How to run it. */
export interface CodeServer {
  command: string
  entry: string
}

/**
 * Install `code-server`, unless it is installed there.
 *
 * @param folder
 *   Absolute path of a folder outside the project.
 */
export function installCodeServer(folder: string): CodeServer {
  const modules = path.join(folder, 'node_modules')
  const installed = {
    command: path.join(modules, 'node/bin/node'),
    entry: path.join(modules, 'code-server/out/node/entry.js')
  }
  // Written last: what was interrupted is done again.
  const done = path.join(folder, 'installed')
  if (fs.existsSync(done)) return installed

  const npm = (cwd: string, ...parameters: Array<string>): undefined => {
    const PATH = `${path.dirname(installed.command)}${path.delimiter}${process.env.PATH ?? ''}`
    // What is built is built for the stable interface: headers of any Node.js do.
    const headers = path.resolve(process.execPath, '../..')
    const env = {...process.env, PATH, npm_config_nodedir: headers}
    execFileSync('npm', [...parameters, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      env,
      stdio: 'inherit'
    })
  }

  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n')
  npm(folder, 'install', node)
  npm(folder, 'install', codeServer, '--ignore-scripts')
  // Its own install script would do this, and fetch what is not needed here.
  const editor = path.join(modules, 'code-server/lib/vscode')
  npm(editor, 'install', '--omit=dev', '--ignore-scripts')
  npm(editor, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog')
  fs.writeFileSync(done, '')
  return installed
}
