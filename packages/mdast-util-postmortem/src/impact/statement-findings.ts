import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Source} from '../text/flat-text.ts'
import type {WrittenShare} from './shares.ts'
import type {Statement} from './statements.ts'
import type {VagueContext, WrittenVague} from './vague-reader.ts'

/** A statement and what was found in it. */
export interface StatementFindings extends VagueContext {
  statement: Statement
  /** Number of the statement in the document. */
  number: number
  /** Number of its paragraph, item, or cell in the document. */
  passage: number
  text: string
  source: Source
  vague: ReadonlyArray<WrittenVague>
  shares: ReadonlyArray<WrittenShare>
  /** Index in the model of the share whose percentage a figure is. */
  shareOf: ReadonlyMap<WrittenQuantity, number>
  /** It stands where the document says what the incident did. */
  isAboutImpact: boolean
  /** It stands in the timeline. */
  isLog: boolean
}
