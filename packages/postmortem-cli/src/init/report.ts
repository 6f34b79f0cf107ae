import type {Postmortem} from 'mdast-util-postmortem'
import type {PlainMessage} from '../lint/checked-file.ts'

/** A report that is there. */
export interface Report {
  path: string
  postmortem: Postmortem
  messages: ReadonlyArray<PlainMessage>
}
