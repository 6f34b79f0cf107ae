/**
 * Check many documents with one tool, one after the other, and write how it went.
 *
 *     check-batch.ts TOOL COUNT SECONDS
 *
 * After SECONDS of work it stops and writes how far it came. With the tool `none` it does nothing.
 */
import process from 'node:process'
import {corpusDocuments, madeDocuments, replicate} from '../documents/sets.ts'
import {workedSince} from '../measures/rounds.ts'
import {toolNamed} from '../tools/tools.ts'

/** How it went. */
export interface Batch {
  documents: number
  milliseconds: number
  /** Most memory of the process. */
  megabytes: number
}

const [name, count, seconds] = process.argv.slice(2)
const {texts} = corpusDocuments() ?? madeDocuments(200)
const check = name === 'none' ? () => undefined : await toolNamed(name!).load()
const start = process.cpuUsage()
let documents = 0
for (const text of replicate(texts, Number(count))) {
  await check(text)
  documents++
  if (workedSince(start) > 1000 * Number(seconds)) break
}
const batch: Batch = {
  documents,
  milliseconds: workedSince(start),
  megabytes: process.resourceUsage().maxRSS / 1024
}
console.log(JSON.stringify(batch))
