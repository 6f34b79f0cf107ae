import type {BlameWords} from '../languages/blame-words.ts'
import {blame} from '../languages/en/blame.ts'

// Loaded when somebody asks for blame: a fifth of this package.

export {findBlame} from './find-blame.ts'

/** Words for who does what, and who is blamed for it: blame is read in English only. */
export function blameWords(): BlameWords {
  return blame
}
