import type {Failure} from '../lint/checked-file.ts'
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'

/** A document and its text. */
export interface Document {
  /** Path relative to the folder that the program runs in. */
  path: string
  value: string
}

/** Bytes. Nobody reads a report that long, and its tree would need many times as much memory. */
const largest = 2_000_000

/**
 * Read a document as UTF-8.
 *
 * @param file
 *   Path relative to `cwd`.
 * @param cwd
 *   Folder that the program runs in.
 * @returns
 *   The document, or why it cannot be read: it is not there, not text, or too large.
 */
export async function readDocument(file: string, cwd: string): Promise<Document | Failure> {
  const full = path.resolve(cwd, file)
  try {
    const {size} = await stat(full)
    if (size > largest) return {path: file, reason: tooLarge(size)}
    return documentOf(file, await readFile(full))
  } catch (error) {
    return {path: file, reason: `Cannot read file: ${(error as Error).message}`}
  }
}

/**
 * Turn bytes into a document.
 *
 * @param file
 *   Path of the document.
 * @param bytes
 *   What is in it.
 * @returns
 *   The document, whose text gives exactly these bytes again; or why there is none.
 */
export function documentOf(file: string, bytes: Buffer): Document | Failure {
  if (bytes.length > largest) return {path: file, reason: tooLarge(bytes.length)}
  const value = bytes.toString('utf8')
  const isText = !value.includes('\0') && Buffer.from(value).equals(bytes)
  return isText
    ? {path: file, value}
    : {path: file, reason: 'Cannot read file: it is not UTF-8 text'}
}

function tooLarge(bytes: number): string {
  const megabytes = (bytes / 1e6).toFixed(1)
  return `Cannot check file: it has ${megabytes} MB, and at most ${largest / 1e6} MB are checked`
}
