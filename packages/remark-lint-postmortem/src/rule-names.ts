// Made by `pnpm generate`.

/** Names of all rules. */
export const ruleNames: ReadonlyArray<string> = [
  'consistent-dates',
  'contributing-factors',
  'date-format',
  'duration',
  'metadata',
  'no-duplicate-section',
  'no-empty-section',
  'no-placeholder',
  'no-root-cause-term',
  'no-template-text',
  'promptness',
  'recommended-sections',
  'required-sections',
  'review-record',
  'root-cause-length',
  'section-order',
  'severity',
  'summary-length',
  'timeline-date',
  'timeline-entries',
  'timeline-evidence',
  'timeline-milestones',
  'timeline-one-time-zone',
  'timeline-order',
  'timeline-time-zone',
  'timestamp-precision',
  'valid-time'
]
