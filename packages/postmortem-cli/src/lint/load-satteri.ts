import type {ParseNatively} from 'remark-preset-postmortem/native-syntax'

/** Load the parser in machine code that may be installed beside this program; fails where it is not. */
export function loadSatteri(): Promise<{markdownToMdast: ParseNatively}> {
  // Its types would add their nodes to those of Markdown everywhere.
  const name: string = 'satteri'
  return import(name) as Promise<{markdownToMdast: ParseNatively}>
}
