// Made by `pnpm generate`.
import type {AnyRule} from '../rule/rule-definition.ts'
import actionItemCoverage from './actions/action-item-coverage.ts'
import actionItemCriteria from './actions/action-item-criteria.ts'
import actionItemDeadline from './actions/action-item-deadline.ts'
import actionItemDeadlineRange from './actions/action-item-deadline-range.ts'
import actionItemEvidence from './actions/action-item-evidence.ts'
import actionItemOverdue from './actions/action-item-overdue.ts'
import actionItemOwner from './actions/action-item-owner.ts'
import actionItemOwnerIndividual from './actions/action-item-owner-individual.ts'
import actionItemPriority from './actions/action-item-priority.ts'
import actionItemStatus from './actions/action-item-status.ts'
import actionItemTicket from './actions/action-item-ticket.ts'
import actionItemType from './actions/action-item-type.ts'
import actionItemWording from './actions/action-item-wording.ts'
import actionItems from './actions/action-items.ts'
import actionItemsTable from './actions/action-items-table.ts'
import blameless from './blame/blameless.ts'
import consistentDates from './metadata/consistent-dates.ts'
import consistentFigures from './impact/consistent-figures.ts'
import contributingFactors from './sections/contributing-factors.ts'
import dateFormat from './timeline/date-format.ts'
import documentOwner from './metadata/document-owner.ts'
import duration from './metadata/duration.ts'
import formParts from './sections/form-parts.ts'
import impactArithmetic from './impact/impact-arithmetic.ts'
import impactMetrics from './impact/impact-metrics.ts'
import impactUnknown from './impact/impact-unknown.ts'
import metadata from './metadata/metadata.ts'
import noAssistantText from './placeholders/no-assistant-text.ts'
import noCounterfactual from './blame/no-counterfactual.ts'
import noDuplicateSection from './sections/no-duplicate-section.ts'
import noEmotiveLanguage from './blame/no-emotive-language.ts'
import noEmptySection from './sections/no-empty-section.ts'
import noEstimate from './impact/no-estimate.ts'
import noHumanCause from './blame/no-human-cause.ts'
import noNamedPerson from './blame/no-named-person.ts'
import noPlaceholder from './placeholders/no-placeholder.ts'
import noPrivateData from './privacy/no-private-data.ts'
import noRootCauseTerm from './sections/no-root-cause-term.ts'
import noTemplateText from './placeholders/no-template-text.ts'
import noUnknownSuppression from './suppressions/no-unknown-suppression.ts'
import noUnusedSuppression from './suppressions/no-unused-suppression.ts'
import noVagueQuantity from './impact/no-vague-quantity.ts'
import noVigilanceAction from './blame/no-vigilance-action.ts'
import preventionActionItem from './prevention/prevention-action-item.ts'
import preventionCoverage from './prevention/prevention-coverage.ts'
import preventionHorizon from './prevention/prevention-horizon.ts'
import promptness from './metadata/promptness.ts'
import quantifiedImpact from './impact/quantified-impact.ts'
import recommendedSections from './sections/recommended-sections.ts'
import requiredSections from './sections/required-sections.ts'
import reviewRecord from './metadata/review-record.ts'
import rootCauseLength from './sections/root-cause-length.ts'
import sectionOrder from './sections/section-order.ts'
import severity from './metadata/severity.ts'
import severityFitsImpact from './metadata/severity-fits-impact.ts'
import status from './metadata/status.ts'
import summaryLength from './sections/summary-length.ts'
import timeOrder from './metadata/time-order.ts'
import timelineDate from './timeline/timeline-date.ts'
import timelineEntries from './timeline/timeline-entries.ts'
import timelineEvidence from './timeline/timeline-evidence.ts'
import timelineMilestones from './timeline/timeline-milestones.ts'
import timelineOneTimeZone from './timeline/timeline-one-time-zone.ts'
import timelineOrder from './timeline/timeline-order.ts'
import timelineTimeZone from './timeline/timeline-time-zone.ts'
import timestampPrecision from './timeline/timestamp-precision.ts'
import validTime from './timeline/valid-time.ts'

/** All rules by name. */
export const rules: Record<string, AnyRule> = {
  'action-item-coverage': actionItemCoverage,
  'action-item-criteria': actionItemCriteria,
  'action-item-deadline': actionItemDeadline,
  'action-item-deadline-range': actionItemDeadlineRange,
  'action-item-evidence': actionItemEvidence,
  'action-item-overdue': actionItemOverdue,
  'action-item-owner': actionItemOwner,
  'action-item-owner-individual': actionItemOwnerIndividual,
  'action-item-priority': actionItemPriority,
  'action-item-status': actionItemStatus,
  'action-item-ticket': actionItemTicket,
  'action-item-type': actionItemType,
  'action-item-wording': actionItemWording,
  'action-items': actionItems,
  'action-items-table': actionItemsTable,
  blameless,
  'consistent-dates': consistentDates,
  'consistent-figures': consistentFigures,
  'contributing-factors': contributingFactors,
  'date-format': dateFormat,
  'document-owner': documentOwner,
  duration,
  'form-parts': formParts,
  'impact-arithmetic': impactArithmetic,
  'impact-metrics': impactMetrics,
  'impact-unknown': impactUnknown,
  metadata,
  'no-assistant-text': noAssistantText,
  'no-counterfactual': noCounterfactual,
  'no-duplicate-section': noDuplicateSection,
  'no-emotive-language': noEmotiveLanguage,
  'no-empty-section': noEmptySection,
  'no-estimate': noEstimate,
  'no-human-cause': noHumanCause,
  'no-named-person': noNamedPerson,
  'no-placeholder': noPlaceholder,
  'no-private-data': noPrivateData,
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
  'severity-fits-impact': severityFitsImpact,
  status,
  'summary-length': summaryLength,
  'time-order': timeOrder,
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
