import type {
  CodeAction,
  CodeActionParams,
  Connection,
  InitializeParams,
  InitializeResult,
  ProtocolNotificationType
} from 'vscode-languageserver'
import type {Checked} from './checked.ts'
import {fileURLToPath} from 'node:url'
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {actionKinds, actionsAt} from './actions/index.ts'
import {settingActions} from './actions/change-settings.ts'
import {CheckThreads} from './check-threads.ts'
import {refuseLarge} from './checked.ts'
import {Checker} from './checker.ts'
import {clientSettings} from './client-settings.ts'
import {completionsAt} from './completion/complete.ts'
import {findConfiguration} from './configuration/find.ts'
import {folderOf, pathOf} from './folders.ts'
import {hoverAt} from './views/hover.ts'

/** Section of the settings of a client. */
const section = 'postmortem'

/** Files that say how documents are checked. */
const configurationFiles: ReadonlyArray<string> = ['.remarkrc*', '.remarkignore', 'package.json']

/**
 * Serve a client: answer what it asks, and report the problems in the documents it has open.
 *
 * This thread talks to the client, and never waits for a check: documents go to other threads, and
 * what comes back is all that requests are answered with.
 *
 * @param connection
 *   Connection that does not listen yet.
 */
export function serve(connection: Connection): undefined {
  const documents = new TextDocuments(TextDocument)
  let capabilities: InitializeParams['capabilities'] = {}
  let folders: Array<string> = []
  let settings = clientSettings(undefined)
  // Documents wait until it is known how they are to be checked.
  let ready: Promise<void> = Promise.resolve()

  const threads = new CheckThreads({onOutput: (text) => connection.console.log(text)})
  const checker = new Checker({
    versionOf: (uri) => documents.get(uri)?.version,
    check: checkDocument,
    onChecked(uri, version, {problems}) {
      const diagnostics = problems.map(({diagnostic}) => diagnostic)
      void connection.sendDiagnostics({uri, version, diagnostics})
    },
    onError(error) {
      connection.console.error(error instanceof Error ? String(error.stack) : String(error))
    },
    delay: () => settings.delay,
    delayAfterEnd: () => settings.timeout * 1000
  })

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities
    folders = foldersOf(params)
    settings = clientSettings(params.initializationOptions)
    return {
      serverInfo: {name: 'postmortem-language-server'},
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: {codeActionKinds: actionKinds},
        codeLensProvider: {},
        completionProvider: {triggerCharacters: [' ']},
        documentSymbolProvider: true,
        hoverProvider: true,
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
      }
    }
  })

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      register(DidChangeConfigurationNotification.type, {section})
    }
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      register(DidChangeWatchedFilesNotification.type, {
        watchers: configurationFiles.map((name) => ({globPattern: `**/${name}`}))
      })
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.flatMap(({uri}) => pathsOf(uri)))
        folders = [...folders, ...added.flatMap(({uri}) => pathsOf(uri))].filter(
          (folder) => !gone.has(folder)
        )
        checkAgain()
      })
    }
    ready = askForSettings()
  })

  connection.onDidChangeConfiguration(({settings: given}) => {
    const own = (given as Record<string, unknown> | null | undefined)?.[section]
    if (own !== undefined && own !== null) settings = clientSettings(own)
    ready = askForSettings()
    void ready.then(checkAgain)
  })

  connection.onDidChangeWatchedFiles(() => {
    checkAgain()
    threads.renew()
  })

  documents.onDidChangeContent(({document}) => {
    checker.changed(document.uri)
  })

  documents.onDidClose(({document}) => {
    checker.closed(document.uri)
    threads.forget(document.uri)
    void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
  })

  connection.onCodeAction(async (params) => {
    const {uri} = params.textDocument
    const checked = await checker.current(uri)
    return checked
      ? [...actionsAt(checked, params), ...(await changesOfSettings(checked, params))]
      : []
  })

  connection.onCompletion(async ({position, textDocument: {uri}}) => {
    const checked = await checker.known(uri)
    const document = documents.get(uri)
    return document && checked?.completion
      ? completionsAt(document, position, checked.completion)
      : []
  })

  connection.onHover(async ({position, textDocument}) => {
    const checked = await checker.current(textDocument.uri)
    return checked ? hoverAt(checked.problems, position) : null
  })

  connection.onDocumentSymbol(async ({textDocument}) => {
    const checked = await checker.current(textDocument.uri)
    return checked?.outline ?? []
  })

  connection.onCodeLens(async ({textDocument}) => {
    const checked = await checker.current(textDocument.uri)
    return settings.codeLens ? (checked?.codeLenses ?? []) : []
  })

  connection.onShutdown(() => threads.end())

  documents.listen(connection)
  connection.listen()

  /** Check all documents in another way. Clients ask for code lenses after a change of a text only. */
  function checkAgain(): undefined {
    // A tree may be one that a plugin has changed.
    for (const {uri} of documents.all()) threads.forget(uri)
    checker.reset()
    if (!capabilities.workspace?.codeLens?.refreshSupport) return
    connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => {
      connection.console.warn(`Code lenses stay as they were: ${String(error)}`)
    })
  }

  /** Ask to be notified; a client that cannot do it may still say that it can. */
  function register<P, T>(type: ProtocolNotificationType<P, T>, options: T): undefined {
    connection.client.register(type, options).catch((error: unknown) => {
      connection.console.warn(`No notification of changes (${type.method}): ${String(error)}`)
    })
  }

  /** Ask for settings; a client that has none answers `null`, and what it gave before stays. */
  async function askForSettings(): Promise<void> {
    if (!capabilities.workspace?.configuration) return
    try {
      const given: unknown = await connection.workspace.getConfiguration(section)
      if (given !== null && given !== undefined) settings = clientSettings(given)
    } catch (error) {
      connection.console.warn(`No settings from the client: ${String(error)}`)
    }
  }

  /** Changes of the configuration file of a document that is on this disk. */
  async function changesOfSettings(
    {problems}: Checked,
    {context: {only}, range, textDocument: {uri}}: CodeActionParams
  ): Promise<Array<CodeAction>> {
    const [path] = uri.startsWith('file:') ? pathsOf(uri) : []
    const isWanted = !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)
    if (path === undefined || !isWanted) return []
    const file = await findConfiguration(path, folderOf(path, folders))
    const {documentChanges, resourceOperations} = capabilities.workspace?.workspaceEdit ?? {}
    const canCreate = documentChanges === true && resourceOperations?.includes('create') === true
    return file ? settingActions(problems, range, file, canCreate) : []
  }

  async function checkDocument(uri: string, signal: AbortSignal): Promise<Checked | undefined> {
    await ready
    const document = documents.get(uri)
    const path = pathOf(uri, folders)
    if (!document || path === undefined || signal.aborted) return undefined
    const text = document.getText()
    const cwd = folderOf(path, folders)
    return refuseLarge(text) ?? threads.check({uri, text, path, cwd, settings}, signal)
  }
}

function foldersOf(params: InitializeParams): Array<string> {
  // Older clients, such as that of Vim, know of one folder.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const {rootUri} = params
  const uris = params.workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
  return uris.flatMap(pathsOf)
}

/** Path of a folder; none if it is not on this disk. */
function pathsOf(uri: string): Array<string> {
  try {
    return [fileURLToPath(uri)]
  } catch {
    return []
  }
}
