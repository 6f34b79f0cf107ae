/**
 * Check one made document of a size with one tool and with the parser alone, in turn, and write
 * what each took.
 *
 *     check-one.ts TOOL KILOBYTES ROUNDS
 */
import process from 'node:process'
import {makePostmortem} from '../documents/postmortem.ts'
import {inTurn} from '../measures/rounds.ts'
import {floor, toolNamed} from '../tools/tools.ts'

const [name, kilobytes, rounds] = process.argv.slice(2)
const checks = {
  [floor]: await toolNamed(floor).load(),
  [name!]: await toolNamed(name!).load()
}
// So that the first round is not the one in which everything is compiled.
for (const check of Object.values(checks)) {
  for (let seed = 0; seed < 20; seed++) await check(makePostmortem(seed, 8))
}
const text = makePostmortem(1, Number(kilobytes))
console.log(JSON.stringify(await inTurn(checks, [text], Number(rounds))))
