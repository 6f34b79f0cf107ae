import type {Section} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {Language} from '../languages/index.ts'
import type {TitleKinds} from '../sections/title-kinds.ts'
import type {Source} from '../text/flat-text.ts'
import type {KnownPeople} from '../people/owners.ts'
import type {ReadOptions} from '../read-options.ts'
import type {FrontMatter} from './front-matter.ts'

/** What fields are read from. */
export interface FieldContext {
  outline: Part
  /** The heading that is the title. */
  title: Part | undefined
  sections: ReadonlyArray<Section>
  numberOf: ReadonlyMap<Part, number>
  kinds: TitleKinds
  source: Source
  language: Language
  frontMatter: FrontMatter
  /** Names that the team gives. */
  known: KnownPeople
  /** Words of the team for the state of a document. */
  status: ReadOptions['status']
}
