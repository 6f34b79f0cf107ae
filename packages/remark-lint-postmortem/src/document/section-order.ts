import type {SectionName} from 'mdast-util-postmortem'
import {languageFor} from 'mdast-util-postmortem'

/** Order of sections in the canonical postmortem, and of the others around them. */
export const sectionRanks: Record<SectionName, number> = {
  summary: 10,
  severity: 20,
  background: 25,
  timeline: 30,
  detection: 32,
  trigger: 38,
  'root-cause': 40,
  'contributing-factors': 50,
  resolution: 55,
  impact: 60,
  'went-well': 70,
  'went-poorly': 80,
  lucky: 85,
  'action-items': 90,
  prevention: 100,
  'lessons-learned': 110,
  supporting: 120
}

/**
 * Name a section as in the canonical postmortem.
 *
 * @param name
 *   Section.
 * @param locale
 *   Language of the document.
 * @returns
 *   Heading to use.
 */
export function sectionTitle(name: SectionName, locale: string): string {
  return languageFor(locale).sections[name].titles[0]
}
