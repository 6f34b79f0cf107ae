/**
 * Address of the page of a rule: the one that is installed with it.
 *
 * This file is as deep in its package as a bundle is in its own, so that both find their pages.
 *
 * @param name
 *   Name of the rule, without prefix.
 */
export function documentationOf(name: string): string {
  return new URL(`../docs/${name}.md`, import.meta.url).href
}
