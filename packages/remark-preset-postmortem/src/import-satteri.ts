import type {Nodes} from 'mdast'

/** Parses Markdown with GFM and front matter in YAML and TOML, as `markdownToMdast` of `satteri`. */
export type ParseNatively = (text: string) => Nodes

/** Import the parser in machine code from where the packages are installed; fails where it is not. */
export function importSatteri(): Promise<{markdownToMdast: ParseNatively}> {
  // Its types would add their nodes to those of Markdown everywhere.
  const name: string = 'satteri'
  return import(name) as Promise<{markdownToMdast: ParseNatively}>
}
