#!/usr/bin/env node
// `npm create postmortem` is `postmortem new`, which asks where there is a terminal.
import process from 'node:process'

process.argv.splice(2, 0, 'new')
await import('postmortem-cli/bin/postmortem.mjs')
