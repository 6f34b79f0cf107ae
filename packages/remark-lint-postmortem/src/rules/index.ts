// Made by `pnpm generate`.
import type {AnyRule} from '../define-rule.ts'
import blameless from './blameless.ts'
import consistentDates from './consistent-dates.ts'
import contributingFactors from './contributing-factors.ts'
import dateFormat from './date-format.ts'
import duration from './duration.ts'
import metadata from './metadata.ts'
import noCounterfactual from './no-counterfactual.ts'
import noDuplicateSection from './no-duplicate-section.ts'
import noEmotiveLanguage from './no-emotive-language.ts'
import noEmptySection from './no-empty-section.ts'
import noHumanCause from './no-human-cause.ts'
import noNamedPerson from './no-named-person.ts'
import noPlaceholder from './no-placeholder.ts'
import noRootCauseTerm from './no-root-cause-term.ts'
import noTemplateText from './no-template-text.ts'
import promptness from './promptness.ts'
import recommendedSections from './recommended-sections.ts'
import requiredSections from './required-sections.ts'
import reviewRecord from './review-record.ts'
import rootCauseLength from './root-cause-length.ts'
import sectionOrder from './section-order.ts'
import severity from './severity.ts'
import summaryLength from './summary-length.ts'
import timelineDate from './timeline-date.ts'
import timelineEntries from './timeline-entries.ts'
import timelineEvidence from './timeline-evidence.ts'
import timelineMilestones from './timeline-milestones.ts'
import timelineOneTimeZone from './timeline-one-time-zone.ts'
import timelineOrder from './timeline-order.ts'
import timelineTimeZone from './timeline-time-zone.ts'
import timestampPrecision from './timestamp-precision.ts'
import validTime from './valid-time.ts'

/** All rules by name. */
export const rules: Record<string, AnyRule> = {
  blameless,
  'consistent-dates': consistentDates,
  'contributing-factors': contributingFactors,
  'date-format': dateFormat,
  duration,
  metadata,
  'no-counterfactual': noCounterfactual,
  'no-duplicate-section': noDuplicateSection,
  'no-emotive-language': noEmotiveLanguage,
  'no-empty-section': noEmptySection,
  'no-human-cause': noHumanCause,
  'no-named-person': noNamedPerson,
  'no-placeholder': noPlaceholder,
  'no-root-cause-term': noRootCauseTerm,
  'no-template-text': noTemplateText,
  promptness,
  'recommended-sections': recommendedSections,
  'required-sections': requiredSections,
  'review-record': reviewRecord,
  'root-cause-length': rootCauseLength,
  'section-order': sectionOrder,
  severity,
  'summary-length': summaryLength,
  'timeline-date': timelineDate,
  'timeline-entries': timelineEntries,
  'timeline-evidence': timelineEvidence,
  'timeline-milestones': timelineMilestones,
  'timeline-one-time-zone': timelineOneTimeZone,
  'timeline-order': timelineOrder,
  'timeline-time-zone': timelineTimeZone,
  'timestamp-precision': timestampPrecision,
  'valid-time': validTime
}
