import type {ImpactMetric, VagueQuantity} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Span} from '../text/span.ts'
import type {Run, Sentence} from './clause.ts'

/** A vague quantity in a text. */
export interface WrittenVague {
  span: Span
  metric: ImpactMetric | undefined
  kind: VagueQuantity['kind']
  /** It says how long, of whatever was hit: *briefly*. */
  isLength?: boolean | undefined
}

/** A vague quantity in tokens. */
export interface VagueRun extends Run {
  metric: ImpactMetric | undefined
  kind: VagueQuantity['kind']
  isLength?: boolean | undefined
}

/** What vague words are looked for in. */
export interface VagueContext extends Sentence {
  /** What was found in the sentence. */
  quantities: ReadonlyArray<WrittenQuantity>
  /** The text is about what the incident did, whatever its words are. */
  isImpact: boolean
  /** Its words are about harm. */
  isHarm: boolean
  /** It is about something else, and can mention what the incident did. */
  isAside: boolean
  /** It is the title of the document. */
  isTitle: boolean
  /** It is the value of a label or column that names a measure. */
  isValue: boolean
  /** It is a line of metadata: `Category: B (severe disruption)`. */
  isField: boolean
}

/** Reads what starts at a token. */
export type VagueReader = (context: VagueContext, at: number) => VagueRun | undefined
