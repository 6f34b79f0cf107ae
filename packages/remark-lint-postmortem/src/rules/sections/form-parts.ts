import {languageFor} from 'mdast-util-postmortem'
import {placeOfDocument} from '../../document/place-of-document.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'

const {forms} = languageFor('en')

/** What all forms call their parts. */
const partNames: ReadonlyArray<string> = [
  ...new Set(
    Object.values(forms).flatMap(({marks, others}) => [...marks, ...others].map(([name]) => name!))
  )
]

/** Who knows the form finds everything where it always is. */
export default defineRule({
  name: 'form-parts',
  description: 'require the parts of the published form',
  note: 'Whoever reads many reports in one form looks for each part where it always is. A part that does not apply stays, and says so.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    parts: {
      type: 'switches',
      keys: partNames,
      default: {},
      description:
        'Parts that must be there, as a heading, a label, or a column, by the names that the form has for them: `{"Backlog check": true}`. The presets of published forms set them.'
    }
  },
  messages: {
    missing: ({parts}: {parts: ReadonlyArray<string>}) =>
      `Unexpected missing ${parts.length === 1 ? 'part' : 'parts'} ${list(parts, 'and')}, expected ${parts.length === 1 ? 'a heading, label, or column' : 'headings, labels, or columns'} as in the form`
  },
  missing: {missing: ({parts}) => parts},
  *check(postmortem, {parts}) {
    const {form, formParts} = postmortem
    if (!form) return
    const {marks, others} = forms[form]
    const present = new Set(formParts.map(({name}) => name))
    const missing = [...marks, ...others].flatMap(([name]) =>
      parts[name!] && !present.has(name!) ? [name!] : []
    )
    if (missing.length === 0) return
    yield {messageId: 'missing', data: {parts: missing}, place: placeOfDocument(postmortem)}
  }
})
