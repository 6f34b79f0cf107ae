// Made by `pnpm generate`.
import type {FixClass} from '../edits/edits.ts'

/** Kinds of fixes that rules have; a rule that is not here has none. */
export const fixClasses: Readonly<Record<string, ReadonlyArray<FixClass>>> = {
  'action-item-deadline': ['safe', 'suggestion'],
  'action-item-deadline-range': ['suggestion'],
  'action-item-owner-individual': ['suggestion'],
  'action-item-priority': ['suggestion'],
  'action-item-status': ['suggestion'],
  'action-item-type': ['suggestion'],
  'action-items-table': ['skeleton'],
  'date-format': ['safe', 'suggestion'],
  duration: ['suggestion'],
  'impact-arithmetic': ['suggestion'],
  'impact-metrics': ['skeleton'],
  metadata: ['skeleton'],
  'no-emotive-language': ['suggestion'],
  'no-empty-section': ['skeleton'],
  'no-estimate': ['suggestion'],
  'no-named-person': ['skeleton'],
  'no-placeholder': ['suggestion'],
  'no-root-cause-term': ['suggestion'],
  'no-template-text': ['suggestion', 'skeleton'],
  'no-unknown-suppression': ['suggestion'],
  'no-unused-suppression': ['suggestion'],
  'quantified-impact': ['suggestion'],
  'recommended-sections': ['skeleton'],
  'required-sections': ['skeleton'],
  severity: ['suggestion'],
  'severity-fits-impact': ['suggestion'],
  status: ['suggestion'],
  'timeline-date': ['suggestion'],
  'timeline-one-time-zone': ['suggestion'],
  'timeline-order': ['suggestion'],
  'timeline-time-zone': ['suggestion'],
  'timestamp-precision': ['suggestion'],
  'valid-time': ['safe', 'suggestion']
}
