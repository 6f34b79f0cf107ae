#!/usr/bin/env node
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node.js'
import {serve} from './serve.ts'

// It reads from the command line how to talk: `--stdio`, `--node-ipc`, `--socket=6009`.
serve(createConnection(ProposedFeatures.all))
