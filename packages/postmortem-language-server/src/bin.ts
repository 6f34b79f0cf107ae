#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node.js'
import {serve} from './serve.ts'

const usage = `Usage: postmortem-language-server --stdio

Checks incident postmortems in Markdown for an editor, which starts it and talks to it.

  --stdio          over its input and output
  --socket=PORT    over a port of this machine that the editor listens on
  --pipe=NAME      over a named pipe
  --node-ipc       over the channel of a Node.js that started it
  --version        print the version
  --help           print this
`

const parameters = process.argv.slice(2)

if (parameters.includes('--help')) {
  process.stdout.write(usage)
} else if (parameters.includes('--version')) {
  process.stdout.write(`${version()}\n`)
} else if (parameters.some((one) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(one))) {
  // It reads from the command line how to talk.
  serve(createConnection(ProposedFeatures.all))
} else {
  process.stderr.write(usage)
  process.exitCode = 2
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as {version: string}).version
}
