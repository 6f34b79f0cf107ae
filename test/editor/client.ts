/**
 * A client of language servers that does as it is asked: a stand-in for editors.
 */
import type {ChildProcess} from 'node:child_process'
import type {
  CodeAction,
  Diagnostic,
  InitializeParams,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  TextEdit
} from 'vscode-languageserver-protocol'
import {spawn} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import protocol from 'vscode-languageserver-protocol/node.js'

/** How to start a server. */
export interface Server {
  name: string
  parameters: ReadonlyArray<string>
}

const file = (address: string): string => fileURLToPath(new URL(address, import.meta.url))

/** The server of this project, as it is built. */
export const ownServer: Server = {
  name: 'postmortem-language-server',
  parameters: [file('../../packages/postmortem-language-server/dist/bin.js'), '--stdio']
}

/** The server of remark, with the options of `remark-language-server`. */
export const plainServer: Server = {
  name: 'remark-language-server',
  parameters: [file('plain-server.mjs'), '--stdio']
}

/** How a client behaves. */
export interface ClientOptions {
  /** Folder that it has open. */
  folder?: string
  /** What it answers when asked for its settings; `undefined` if it cannot be asked. */
  settings?: unknown
  initializationOptions?: unknown
  /** It says that it can watch files and settings, and then it cannot. */
  refuses?: boolean
}

/** A client with a server of its own. */
export class Client {
  readonly #process: ChildProcess
  readonly #exit: Promise<number | null>
  #isStopping = false
  readonly #connection: ProtocolConnection
  readonly #versions = new Map<string, number>()
  readonly #texts = new Map<string, string>()
  #waiting: Array<() => void> = []
  /** All that was published, in order. */
  readonly published: Array<PublishDiagnosticsParams> = []
  /** How often it was asked to get code lenses again. */
  refreshes = 0
  /** What the server can do. */
  capabilities: InitializeResult['capabilities'] = {}

  private constructor({parameters}: Server, cwd: string) {
    this.#process = spawn(process.execPath, parameters, {cwd, stdio: ['pipe', 'pipe', 'inherit']})
    this.#exit = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#connection = protocol.createProtocolConnection(
      new protocol.StreamMessageReader(this.#process.stdout!),
      new protocol.StreamMessageWriter(this.#process.stdin!)
    )
  }

  /** Start a server, and talk to it until it is ready. */
  static async start(server: Server, options: ClientOptions = {}): Promise<Client> {
    const client = new Client(server, options.folder ?? process.cwd())
    await client.#initialize(options)
    return client
  }

  async #initialize({
    folder,
    initializationOptions,
    refuses = false,
    settings
  }: ClientOptions): Promise<void> {
    const connection = this.#connection
    connection.onNotification(protocol.PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params)
      for (const resolve of this.#waiting.splice(0)) resolve()
    })
    connection.onRequest(protocol.ConfigurationRequest.type, ({items}) => items.map(() => settings))
    connection.onRequest(protocol.CodeLensRefreshRequest.type, () => {
      this.refreshes++
    })
    // As an editor that does not understand what it is asked to watch.
    connection.onRequest(protocol.RegistrationRequest.type, () => {
      if (refuses) throw new Error('Cannot watch')
    })
    connection.listen()
    const uri = folder === undefined ? null : pathToFileURL(folder).href
    const params: InitializeParams = {
      processId: process.pid,
      // The protocol still wants it.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      rootUri: uri,
      workspaceFolders: uri === null ? null : [{uri, name: 'folder'}],
      initializationOptions,
      capabilities: {
        workspace: {
          workspaceFolders: true,
          workspaceEdit: {documentChanges: true, resourceOperations: ['create']},
          codeLens: {refreshSupport: true},
          configuration: settings !== undefined,
          didChangeConfiguration: {dynamicRegistration: refuses},
          didChangeWatchedFiles: {dynamicRegistration: refuses}
        },
        textDocument: {
          codeAction: {
            dataSupport: true,
            codeActionLiteralSupport: {codeActionKind: {valueSet: []}}
          },
          publishDiagnostics: {
            codeDescriptionSupport: true,
            dataSupport: true,
            relatedInformation: true,
            versionSupport: true
          }
        }
      }
    }
    const result = await this.#unlessEnded(
      connection.sendRequest(protocol.InitializeRequest.type, params)
    )
    this.capabilities = result.capabilities
    await connection.sendNotification(protocol.InitializedNotification.type, {})
  }

  /** Open a document. */
  async open(uri: string, text: string): Promise<Array<Diagnostic>> {
    this.#versions.set(uri, 1)
    this.#texts.set(uri, text)
    await this.#connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
      textDocument: {uri, languageId: 'markdown', version: 1, text}
    })
    return this.diagnostics(uri)
  }

  /** Change the whole of a document, without waiting for an answer; gives its version. */
  async change(uri: string, text: string): Promise<number> {
    const version = this.#versions.get(uri)! + 1
    this.#versions.set(uri, version)
    this.#texts.set(uri, text)
    await this.#connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version},
      contentChanges: [{text}]
    })
    return version
  }

  async close(uri: string): Promise<void> {
    await this.#connection.sendNotification(protocol.DidCloseTextDocumentNotification.type, {
      textDocument: {uri}
    })
  }

  /** Change the settings, for clients that push them. */
  async configure(settings: unknown): Promise<void> {
    await this.#connection.sendNotification(protocol.DidChangeConfigurationNotification.type, {
      settings
    })
  }

  /** Say that a file on the disk has changed, as clients do that watch. */
  async fileChanged(uri: string): Promise<void> {
    await this.#connection.sendNotification(protocol.DidChangeWatchedFilesNotification.type, {
      changes: [{uri, type: protocol.FileChangeType.Changed}]
    })
  }

  /** Wait for what is found in the current version of a document. */
  async diagnostics(uri: string): Promise<Array<Diagnostic>> {
    for (;;) {
      const version = this.#versions.get(uri)
      const last = this.published.findLast((params) => params.uri === uri)
      if (last?.version === version) return last!.diagnostics
      await this.next()
    }
  }

  /** Wait until something is published. */
  next(): Promise<void> {
    return this.#unlessEnded(new Promise((resolve) => this.#waiting.push(resolve)))
  }

  /** Who waits for a server that has ended would wait for ever. */
  #unlessEnded<T>(answer: Promise<T>): Promise<T> {
    const ended = this.#exit.then((code) => {
      if (this.#isStopping) return answer
      throw new Error(`The server has ended with ${String(code)}`)
    })
    return Promise.race([answer, ended])
  }

  text(uri: string): string {
    return this.#texts.get(uri)!
  }

  /** Ask what can be done about some diagnostics, at the first of them. */
  async actions(
    uri: string,
    diagnostics: Array<Diagnostic>,
    only?: Array<string>
  ): Promise<Array<CodeAction>> {
    const start = {line: 0, character: 0}
    const actions = await this.#connection.sendRequest(protocol.CodeActionRequest.type, {
      textDocument: {uri},
      range: diagnostics[0]?.range ?? {start, end: start},
      context: {diagnostics, ...(only && {only})}
    })
    return (actions ?? []) as Array<CodeAction>
  }

  /** Do what an action says. */
  async apply(uri: string, {edit}: CodeAction): Promise<void> {
    const edits =
      edit?.changes?.[uri] ??
      (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []))
    await this.change(uri, applyEdits(this.text(uri), edits))
  }

  /** Send any other request. */
  request<T>(method: string, params: unknown): Promise<T> {
    return this.#unlessEnded(this.#connection.sendRequest<T>(method, params))
  }

  /** Whether the server is running. */
  get isAlive(): boolean {
    return this.#process.exitCode === null
  }

  /** Stop the server; gives its exit code. */
  async stop(): Promise<number | null> {
    await this.#unlessEnded(this.#connection.sendRequest(protocol.ShutdownRequest.type))
    this.#isStopping = true
    await this.#connection.sendNotification(protocol.ExitNotification.type)
    const code = await this.#exit
    this.#connection.dispose()
    return code
  }
}

/**
 * Apply edits as an editor does: all places count in the text as it was.
 *
 * @param text
 *   Document.
 * @param edits
 *   Edits in any order.
 */
function applyEdits(text: string, edits: ReadonlyArray<TextEdit>): string {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)]
  const at = ({line, character}: TextEdit['range']['start']): number => starts[line]! + character
  return edits
    .map(({newText, range}) => ({start: at(range.start), end: at(range.end), newText}))
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, {end, newText, start}) => {
      return result.slice(0, start) + newText + result.slice(end)
    }, text)
}
