import type {Language} from '../languages/index.ts'
import type {Span} from '../model.ts'
import {allMatches} from '../text/all-matches.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {spanOfMatch} from '../text/span.ts'

const patternOf: (language: Language) => RegExp = perLanguage(
  ({privacy}: Language) =>
    new RegExp(
      // The capital comes first, which few places have. At the start of a sentence as well.
      String.raw`(?=\p{Lu})(?<=\b(?:${anyOf([...privacy.endUsers, ...privacy.endUsers.map(capitalised)])}),? (?:${anyOf(privacy.called)} )?)(\p{Lu}\p{Ll}{1,20})(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]{1,30}`,
      'gu'
    )
)

/** Find names of those who use a service: *customer Jane Doe*. */
export function endUsersIn(line: string, language: Language): Array<Span> {
  return allMatches(line, patternOf(language)).flatMap((match) =>
    language.people.givenNames.has(match[1]!) ? [spanOfMatch(match)] : []
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
