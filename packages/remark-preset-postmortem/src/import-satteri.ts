import type {ParseNatively} from './native-syntax.ts'

/** Import the parser in machine code from where the packages are installed; fails where it is not. */
export function importSatteri(): Promise<{markdownToMdast: ParseNatively}> {
  // Its types would add their nodes to those of Markdown everywhere.
  const name: string = 'satteri'
  return import(name) as Promise<{markdownToMdast: ParseNatively}>
}
