import type {Postmortem} from 'mdast-util-postmortem'
import type {FixClass} from 'remark-lint-postmortem/edits'

/** What the page asks of the worker. */
export interface Request {
  id: number
  text: string
  path: string
  preset: string
  /** `settings.postmortem`. */
  settings: Record<string, unknown>
  /** Whether to send what was read as well. */
  wantsModel: boolean
}

/** What the worker answers. */
export interface Answer {
  id: number
  findings: Array<Finding>
  /** Why the document is not checked; `undefined` if it is. */
  notChecked: string | undefined
  /** There is nothing to check. */
  isBlank: boolean
  /** Problems of the settings. */
  problems: Array<string>
  /** Further rules are still running; another answer follows. */
  isPartial?: boolean
  /** Milliseconds that the check took. */
  took: number
  view: View | undefined
}

/** What the linter sees in a document. */
export interface View {
  postmortem: Postmortem
  /** Lengths of time: `started → detected: 17 min`. */
  durations: Array<string>
}

/** A finding; offsets are those of the text that was sent. */
export interface Finding {
  level: 'error' | 'info' | 'warning'
  /** Name without prefix, as pages have it. */
  rule: string
  /** Whether that is a rule with a page: some messages are about the document as a whole. */
  hasPage: boolean
  ruleId: string
  reason: string
  note: string | undefined
  from: number
  to: number
  line: number
  fixClass: FixClass | undefined
  fixes: Array<NamedChange>
  /** Another place that it is about. */
  related: {reason: string; from: number; to: number; line: number} | undefined
}

/** A change of the text, and what it is called. */
export interface NamedChange {
  title: string
  from: number
  to: number
  insert: string
  /** A comment that suppresses the finding. */
  isSuppression: boolean
}
