import type {Entry, Field, MetadataName, MilestoneName, Postmortem} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'
import {isStep, timedEntries, timelineHeading} from './entries.ts'

const steps: Record<MilestoneName, {what: string; example: string; field?: MetadataName}> = {
  started: {what: 'start', example: 'Incident started', field: 'started'},
  detected: {what: 'detection', example: 'Alert fired', field: 'detected'},
  triaged: {what: 'triage', example: 'Investigation started'},
  mitigated: {what: 'mitigation', example: 'Rolled back to the release before'},
  restored: {what: 'recovery', example: 'Service restored', field: 'ended'},
  closed: {what: 'closing', example: 'Incident closed', field: 'closed'}
}

const names: ReadonlyArray<MilestoneName> = Object.keys(steps) as Array<MilestoneName>

/** The steps that times are measured between. */
export default defineRule({
  name: 'timeline-milestones',
  description:
    'require the timeline to say when the incident was detected and when service was restored',
  note: 'Time to detect and time to restore are measured between these entries.',
  presets: {
    recommended: 'warn',
    strict: [
      'warn',
      {detection: false, milestones: {started: true, triaged: true, mitigated: true, closed: true}}
    ]
  },
  options: {
    detection: {
      type: 'boolean',
      default: true,
      description: 'Whether a section on detection is enough for that step.'
    },
    milestones: {
      type: 'switches',
      keys: names,
      default: {detected: true, restored: true},
      description: 'Steps that must be there, as an entry or as a field.'
    }
  },
  messages: {
    missing: ({example, what}: {example: string; what: string}) =>
      `Unexpected timeline without ${what}, expected an entry such as \`${example}\``,
    severalMissing: ({examples, whats}: Record<'examples' | 'whats', ReadonlyArray<string>>) =>
      `Unexpected missing steps ${list(whats, 'and')} in the timeline, expected entries such as ${list(examples, 'and')}`
  },
  missing: {missing: ({what}) => [what], severalMissing: ({whats}) => whats},
  *check(postmortem, {detection, milestones}) {
    const entries = timedEntries(postmortem)
    // Steps are recognised by English words only.
    const isEnglish = postmortem.locale === 'en' || postmortem.locale === 'und'
    if (entries.length < 2 || !isEnglish) return
    const missing = names.filter(
      (name) =>
        milestones[name] &&
        !entries.some((entry) => isStep(entry, name) || impliesStep(entry, name)) &&
        !postmortem.metadata.some((field) => statesTime(field, name)) &&
        !(name === 'detected' && detection && hasDetection(postmortem))
    )
    const place = timelineHeading(postmortem)?.position
    const [only] = missing.length === 1 ? missing : []
    if (only) {
      const {example, what} = steps[only]
      yield {messageId: 'missing', data: {example, what}, place}
    } else if (missing.length > 0) {
      const whats = missing.map((name) => steps[name].what)
      const examples = missing.map((name) => steps[name].example)
      yield {messageId: 'severalMissing', data: {examples, whats}, place}
    }
  }
})

function hasDetection({sections}: Postmortem): boolean {
  return sections.some(({content, names}) => names.includes('detection') && content === 'text')
}

/** Whoever looks into it has noticed it. */
function impliesStep(entry: Entry, name: MilestoneName): boolean {
  return name === 'detected' && isStep(entry, 'triaged')
}

/** `Detected: 14:10`; of a range, as in `When: 14:05 to 14:45`, start and end. */
function statesTime({name, time}: Field, step: MilestoneName): boolean {
  const isRange = time?.end !== undefined && (step === 'started' || step === 'restored')
  return name === steps[step].field || isRange
}
