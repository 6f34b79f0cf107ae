/** Forms of an overview that there are. */
export const overviewFormats = ['markdown', 'html', 'csv', 'json'] as const

/** Form of an overview. */
export type OverviewFormat = (typeof overviewFormats)[number]
