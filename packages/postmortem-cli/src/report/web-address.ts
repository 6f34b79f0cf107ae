import type {PlainMessage} from '../lint/checked-file.ts'

/**
 * Give the address of what a message is about, if it is of the web: reports that are read elsewhere
 * cannot open a page that is installed here.
 *
 * @param message
 *   Message.
 */
export function webAddress({url}: PlainMessage): string | undefined {
  return url !== undefined && /^https?:/i.test(url) ? url : undefined
}
