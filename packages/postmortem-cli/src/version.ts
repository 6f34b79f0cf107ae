/** Put in by `scripts/generate/bundle.ts`. */
declare const versionOfProgram: string

/** Version of the program. */
export const version: string = versionOfProgram
