import type {ExtensionContext} from 'vscode'
import type {LanguageClientOptions, ServerOptions} from 'vscode-languageclient/node.js'
import {commands} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node.js'

/** Section of the settings, and what the output of the server is called by. */
const id = 'postmortem'

const clientOptions: LanguageClientOptions = {
  documentSelector: [
    {language: 'markdown', scheme: 'file'},
    {language: 'markdown', scheme: 'untitled'}
  ]
}

let client: LanguageClient | undefined

/**
 * Start the language server that comes with the extension.
 *
 * @param context
 *   Where the extension is installed, and what ends with it.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js')
  const serverOptions: ServerOptions = {module, transport: TransportKind.ipc}
  client = new LanguageClient(id, 'Postmortem', serverOptions, clientOptions)
  context.subscriptions.push(
    commands.registerCommand('postmortem.restart', () => client?.restart())
  )
  await client.start()
}

/** Stop the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}
