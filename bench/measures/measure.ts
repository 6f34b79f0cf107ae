import type {Aim} from '../report/aims.ts'
import type {Chart} from '../report/plot.ts'
import type {Table} from '../report/table.ts'

/** How much to measure: in about a minute, or all. */
export type Extent = 'quick' | 'full'

/** What was measured. */
export interface Result {
  tables: ReadonlyArray<Table>
  charts?: ReadonlyArray<Chart>
  aims?: ReadonlyArray<Aim>
}

/** Measure one thing. */
export type Measure = (extent: Extent) => Promise<Result>
