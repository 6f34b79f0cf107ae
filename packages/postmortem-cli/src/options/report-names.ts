/** Reports that there are, those for people first. */
export const reportNames = [
  'pretty',
  'compact',
  'statistics',
  'statistics-json',
  'json',
  'sarif',
  'github',
  'gitlab',
  'rdjson',
  'checkstyle',
  'junit'
] as const

/** Name of a report. */
export type ReportName = (typeof reportNames)[number]
