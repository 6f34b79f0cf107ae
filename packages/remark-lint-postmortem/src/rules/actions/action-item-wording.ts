import type {ActionItem, TextSpan} from 'mdast-util-postmortem'
import {isEnglish, isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {namesOn} from '../../settings/settings.ts'
import {indexByLine} from '../../text/positions.ts'
import {isTracked} from './elsewhere.ts'
import {openItems} from './items.ts'

const vague = [
  'improve', 'investigate', 'ensure better', 'ensure proper', 'ensure adequate', 'ensure sufficient', 'look into', 'look at',
  'review', 'explore', 'think', 'discuss', 'evaluate', 'assess', 'examine', 'better', 'more', 'be more', 'enhance',
  'optimize', 'optimise', 'revisit', 'rethink', 'strengthen', 'increase', 'raise awareness', 'try',
  'figure out', 'find a path', 'find a way', 'find ways', 'schedule regular'
] // prettier-ignore

/** After these nothing is there that was not there before, whatever is considered. */
const idle = [
  'be aware', 'be mindful', 'be open', 'check if we can', 'consider', 'keep in mind', 'remain',
  'see if we can', 'see what we can', 'see whether we can', 'stay', 'think about', 'try if', 'try whether'
] // prettier-ignore

/** Done is when everybody can see it. */
export default defineRule({
  name: 'action-item-wording',
  description: 'require action items to say what is there when they are done',
  note: 'Whether “improve monitoring” is done is a matter of opinion, and options can be investigated for ever. Say what is there afterwards: “Alert when the pool is 80 % used for five minutes”.',
  presets: {recommended: 'warn', strict: ['warn', {elsewhere: false, hedges: true}]},
  options: {
    verbs: {
      type: 'switches',
      default: Object.fromEntries(vague.map((verb) => [verb, true])),
      description: 'First words that are vague unless something says what is there afterwards.'
    },
    elsewhere: {
      type: 'boolean',
      default: true,
      description:
        'Whether a ticket, or a status such as *In progress*, stands for what is there afterwards.'
    },
    hedges: {
      type: 'boolean',
      default: false,
      description:
        'Whether `if possible` and `more robust` are reported as well: the item mostly says what is there beside them.'
    },
    idle: {
      type: 'switches',
      default: Object.fromEntries(idle.map((verb) => [verb, true])),
      description: 'First words that are vague whatever stands behind them.'
    }
  },
  messages: {
    vague: ({action}: {action: string}) =>
      `Unexpected vague action \`${action}\`, expected a verifiable end state`,
    sketch: ({words}: {words: string}) =>
      `Unexpected \`${words}\` in an action item, expected what is to be there when it is done`
  },
  *check(postmortem, options) {
    if (!isLanguageSupported(postmortem.locale)) return
    const [always, verbs] = [namesOn(options.idle), namesOn(options.verbs)]
    // `no-vigilance-action` reports a wish for care.
    const forCare = indexByLine(
      postmortem.blame.filter(({category, degree}) => category === 'vigilance' && degree === 'sure')
    )
    for (const item of openItems(postmortem)) {
      const {action, hedge, outcome} = item
      const open = sketchIn(item, postmortem.locale) ?? (options.hedges ? hedge : undefined)
      if (forCare.isIn(action.position)) continue
      const isIdle = startsVaguely(action.written, always)
      if (!isIdle && (outcome || isBounded(item))) continue
      if (!isIdle && options.elsewhere && isKnownElsewhere(item)) continue
      if (isIdle || startsVaguely(action.written, verbs)) {
        yield {
          messageId: 'vague',
          data: {action: action.written.replaceAll(/\s+/g, ' ')},
          place: action.position
        }
      } else if (open) {
        yield {messageId: 'sketch', data: {words: open.written}, place: open.position}
      }
    }
  }
})

/** In other languages a question mark can end what is to be found out: *Verify: which image is it?*. */
function sketchIn({sketch}: ActionItem, locale: string): TextSpan | undefined {
  return isEnglish(locale) || sketch?.written !== '?' ? sketch : undefined
}

/** The ticket says what is to be there, and whoever is at it knows. */
function isKnownElsewhere(item: ActionItem): boolean {
  return item.started === true || isTracked(item)
}

/** Somebody looks at all of them until a day: then they were looked at. */
function isBounded({bounds, deadline, owners}: ActionItem): boolean {
  const isOwned = owners.some(({kind}) => kind !== 'none')
  return bounds !== undefined && isOwned && deadline?.date !== undefined
}

/** `Improve monitoring`, `We are improving monitoring`, `Document and think about retention`. */
function startsVaguely(action: string, verbs: ReadonlyArray<string>): boolean {
  const [, words = ''] = /^(?:we (?:will|are|need to|should|plan to) )?(?:going to )?(.*)/s.exec(
    action.toLowerCase()
  )!
  const starts = [words, words.replace(/^\p{L}+ and /u, '')]
  return formsOf(verbs).some((form) => starts.some((start) => start.startsWith(form)))
}

const forms = new WeakMap<ReadonlyArray<string>, ReadonlyArray<string>>()

/** `improve `, `improving `. */
function formsOf(verbs: ReadonlyArray<string>): ReadonlyArray<string> {
  const known = forms.get(verbs)
  if (known) return known
  const made = verbs.flatMap((verb) => {
    const [first = '', ...others] = verb.split(' ')
    return [`${verb} `, `${[`${first.replace(/e$/, '')}ing`, ...others].join(' ')} `]
  })
  forms.set(verbs, made)
  return made
}
