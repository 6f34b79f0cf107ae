import type {Postmortem} from 'mdast-util-postmortem'
import {isLanguageSupported} from 'mdast-util-postmortem'

/**
 * Tell whether sentences of a document can be judged: its language is known, or there is too
 * little text to tell.
 *
 * @param postmortem
 *   Document.
 */
export function knowsWordsOf({locale}: Postmortem): boolean {
  return locale === 'und' || isLanguageSupported(locale)
}
