// Made by `pnpm generate`.
import type {AnyRule} from '../define-rule.ts'
import actionItemDeadline from './action-item-deadline.ts'
import actionItemDeadlineRange from './action-item-deadline-range.ts'
import actionItemOverdue from './action-item-overdue.ts'
import actionItemOwner from './action-item-owner.ts'
import actionItemOwnerIndividual from './action-item-owner-individual.ts'
import actionItemPriority from './action-item-priority.ts'
import actionItemStatus from './action-item-status.ts'
import actionItemTicket from './action-item-ticket.ts'
import actionItemWording from './action-item-wording.ts'
import actionItems from './action-items.ts'
import actionItemsTable from './action-items-table.ts'
import blameless from './blameless.ts'
import consistentDates from './consistent-dates.ts'
import contributingFactors from './contributing-factors.ts'
import dateFormat from './date-format.ts'
import duration from './duration.ts'
import impactArithmetic from './impact-arithmetic.ts'
import impactMetrics from './impact-metrics.ts'
import impactUnknown from './impact-unknown.ts'
import metadata from './metadata.ts'
import noCounterfactual from './no-counterfactual.ts'
import noDuplicateSection from './no-duplicate-section.ts'
import noEmotiveLanguage from './no-emotive-language.ts'
import noEmptySection from './no-empty-section.ts'
import noEstimate from './no-estimate.ts'
import noHumanCause from './no-human-cause.ts'
import noNamedPerson from './no-named-person.ts'
import noPlaceholder from './no-placeholder.ts'
import noRootCauseTerm from './no-root-cause-term.ts'
import noTemplateText from './no-template-text.ts'
import noUnknownSuppression from './no-unknown-suppression.ts'
import noUnusedSuppression from './no-unused-suppression.ts'
import noVagueQuantity from './no-vague-quantity.ts'
import noVigilanceAction from './no-vigilance-action.ts'
import preventionActionItem from './prevention-action-item.ts'
import preventionCoverage from './prevention-coverage.ts'
import preventionHorizon from './prevention-horizon.ts'
import promptness from './promptness.ts'
import quantifiedImpact from './quantified-impact.ts'
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
  'action-item-deadline': actionItemDeadline,
  'action-item-deadline-range': actionItemDeadlineRange,
  'action-item-overdue': actionItemOverdue,
  'action-item-owner': actionItemOwner,
  'action-item-owner-individual': actionItemOwnerIndividual,
  'action-item-priority': actionItemPriority,
  'action-item-status': actionItemStatus,
  'action-item-ticket': actionItemTicket,
  'action-item-wording': actionItemWording,
  'action-items': actionItems,
  'action-items-table': actionItemsTable,
  blameless,
  'consistent-dates': consistentDates,
  'contributing-factors': contributingFactors,
  'date-format': dateFormat,
  duration,
  'impact-arithmetic': impactArithmetic,
  'impact-metrics': impactMetrics,
  'impact-unknown': impactUnknown,
  metadata,
  'no-counterfactual': noCounterfactual,
  'no-duplicate-section': noDuplicateSection,
  'no-emotive-language': noEmotiveLanguage,
  'no-empty-section': noEmptySection,
  'no-estimate': noEstimate,
  'no-human-cause': noHumanCause,
  'no-named-person': noNamedPerson,
  'no-placeholder': noPlaceholder,
  'no-root-cause-term': noRootCauseTerm,
  'no-template-text': noTemplateText,
  'no-unknown-suppression': noUnknownSuppression,
  'no-unused-suppression': noUnusedSuppression,
  'no-vague-quantity': noVagueQuantity,
  'no-vigilance-action': noVigilanceAction,
  'prevention-action-item': preventionActionItem,
  'prevention-coverage': preventionCoverage,
  'prevention-horizon': preventionHorizon,
  promptness,
  'quantified-impact': quantifiedImpact,
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
