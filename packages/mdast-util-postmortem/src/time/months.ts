/** Names of the months and their short forms, for patterns that ignore case. */
export const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const starts = 'janfebmaraprmayjunjulaugsepoctnovdec'

/**
 * Number of a month.
 *
 * @param name
 *   Name or short form, in any case.
 * @returns
 *   `1`–`12`.
 */
export function monthOf(name: string): number {
  return starts.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1
}
