import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {makePostmortem} from './postmortem.ts'
import {vary} from './vary.ts'

/** Documents to measure with. */
export interface DocumentSet {
  name: string
  texts: ReadonlyArray<string>
}

const corpus = fileURLToPath(new URL('../../../shared/corpus/docs', import.meta.url))

/**
 * Documents that are made.
 *
 * @param count
 *   How many.
 */
export function madeDocuments(count: number): DocumentSet {
  return {
    name: 'made documents',
    texts: Array.from({length: count}, (_, seed) => makePostmortem(seed))
  }
}

/**
 * Documents of the corpus beside the project.
 *
 * @param count
 *   How many at most (default: all).
 * @returns
 *   `undefined` where there is no corpus.
 */
export function corpusDocuments(count?: number): DocumentSet | undefined {
  if (!fs.existsSync(corpus)) return undefined
  const names = fs.readdirSync(corpus).filter((name) => name.endsWith('.md'))
  const read = names.map((name) => fs.readFileSync(path.join(corpus, name), 'utf8'))
  return {name: 'documents of the corpus', texts: read.slice(0, count)}
}

/**
 * Give documents again and again, each time varied.
 *
 * @param texts
 *   Documents.
 * @param count
 *   How many to give.
 */
export function* replicate(texts: ReadonlyArray<string>, count: number): Generator<string> {
  for (let index = 0; index < count; index++) {
    yield vary(texts[index % texts.length]!, Math.floor(index / texts.length))
  }
}

/**
 * Size of texts.
 *
 * @returns
 *   Kilobytes.
 */
export function kilobytesOf(texts: ReadonlyArray<string>): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024
}
