/**
 * Check hostile inputs with one tool and write a line before and after each.
 *
 *     check-hostile.ts TOOL SIZE FIRST
 *
 * It begins with the input of index FIRST, so that somebody who ended it can go on.
 */
import process from 'node:process'
import {hostileInputs} from '../documents/hostile-inputs.ts'
import {makePostmortem} from '../documents/postmortem.ts'
import {timeOf} from '../measures/rounds.ts'
import {toolNamed} from '../tools/tools.ts'

const [name, size, first] = process.argv.slice(2)
const check = await toolNamed(name!).load()
for (let seed = 0; seed < 20; seed++) await check(makePostmortem(seed, 4))
for (const [index, input] of hostileInputs.entries()) {
  if (index < Number(first)) continue
  const text = input.text(Number(size))
  console.log('start')
  console.log(`end ${await timeOf(() => check(text))}`)
}
