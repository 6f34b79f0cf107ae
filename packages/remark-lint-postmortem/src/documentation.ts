import {homepage} from './homepage.ts'

/**
 * Address of the page of a rule: on the site if there is one, or else the page that is installed
 * with it.
 *
 * @param name
 *   Name of the rule, without prefix.
 */
export function documentationOf(name: string): string {
  return homepage === undefined ? installedPageOf(name) : `${homepage}rules/${name}/`
}

/**
 * Address of the page that is installed with a rule, as a file.
 *
 * This module is as deep in its package as a bundle is in its own, so that both find their pages.
 *
 * @param name
 *   Name of the rule, without prefix.
 */
export function installedPageOf(name: string): string {
  return new URL(`../docs/${name}.md`, import.meta.url).href
}
