import type {Failure} from '../lint/checked-file.ts'
import {fstatSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {addAbortSignal} from 'node:stream'
import {isatty} from 'node:tty'
import {amount} from '../report/summary.ts'
import {readFileUpTo, readStreamUpTo} from './read-file.ts'

/** A document and its text. */
export interface Document {
  /** Path relative to the folder that the program runs in. */
  path: string
  value: string
}

/** Bytes. Nobody reads a report that long, and its tree would need many times as much memory. */
const maxBytes = 2_000_000

/**
 * Read a document as UTF-8.
 *
 * @param file
 *   Path relative to `cwd`.
 * @param cwd
 *   Folder that the program runs in.
 * @returns
 *   The document, or why it cannot be read: it is missing, not a regular file, not text, or too
 *   large.
 */
export async function readDocument(file: string, cwd: string): Promise<Document | Failure> {
  try {
    return documentOf(file, await readFileUpTo(path.resolve(cwd, file), maxBytes))
  } catch (error) {
    return {path: file, reason: `Cannot read file: ${(error as Error).message}`}
  }
}

/**
 * Read a document from standard input.
 *
 * @param file
 *   Path that the document is to have.
 * @param timeout
 *   Seconds until it has to end.
 * @returns
 *   The document, or why it cannot be read. Standard input that is a device other than a terminal
 *   is refused: it is how Node.js replaces one that is closed.
 */
export async function readStandardInput(
  file: string,
  timeout: number
): Promise<Document | Failure> {
  try {
    if (fstatSync(0).isCharacterDevice() && !isatty(0)) {
      throw new Error('it is closed or a device, expected a pipe or a file')
    }
    const stream = addAbortSignal(AbortSignal.timeout(timeout * 1000), process.stdin)
    return documentOf(file, await readStreamUpTo(stream, maxBytes))
  } catch (error) {
    const {message, name} = error as Error
    const reason =
      name === 'AbortError' ? `it does not end within ${amount(timeout, 'second')}` : message
    return {path: file, reason: `Cannot read standard input: ${reason}`}
  }
}

function documentOf(file: string, bytes: Buffer): Document | Failure {
  if (bytes.length > maxBytes) {
    return {path: file, reason: `Cannot check file: it has more than ${maxBytes / 1e6} MB`}
  }
  const value = bytes.toString('utf8')
  // Only a text that gives exactly these bytes again can be written back.
  const isText = !value.includes('\0') && Buffer.from(value).equals(bytes)
  return isText
    ? {path: file, value}
    : {path: file, reason: 'Cannot read file: it is not UTF-8 text'}
}
