/** Languages beside English whose words are known, by ISO 639-1 code; their words are in `further.ts`. */
export const furtherLocales = ['de', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh'] as const

export type FurtherLocale = (typeof furtherLocales)[number]

/**
 * Check whether the words of a language beside English are known.
 *
 * @param locale
 *   ISO 639-1 code.
 */
export function isFurther(locale: string): locale is FurtherLocale {
  return (furtherLocales as ReadonlyArray<string>).includes(locale)
}
