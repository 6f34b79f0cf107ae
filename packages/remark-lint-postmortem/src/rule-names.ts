// Made by `pnpm generate`.

/** Names of all rules. */
export const ruleNames: ReadonlyArray<string> = [
  'contributing-factors',
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
  'summary-length'
]
