/**
 * Check made documents of a size with one tool and with the parser alone, in turn, and write what
 * each took.
 *
 *     check-size.ts TOOL KILOBYTES DOCUMENTS ROUNDS
 */
import process from 'node:process'
import {makePostmortem} from '../documents/postmortem.ts'
import {inTurn} from '../measures/rounds.ts'
import {floor, toolNamed} from '../tools/tools.ts'

const name = process.argv[2]!
const [kilobytes = 1, documents = 1, rounds = 1] = process.argv.slice(3).map(Number)
const checks = {
  [floor]: await toolNamed(floor).load(),
  [name]: await toolNamed(name).load()
}
// So that the first round is not the one in which everything is compiled.
const warming = Array.from({length: 30}, (_, seed) => makePostmortem(seed, 8))
await inTurn(checks, warming, 2)
const texts = Array.from({length: documents}, (_, seed) => makePostmortem(seed, kilobytes))
console.log(JSON.stringify(await inTurn(checks, texts, rounds)))
