// Made by `pnpm generate` from `homepage` of the root’s `package.json`.

/** Where the pages of the rules are published; `undefined` if they are not. */
export const homepage: string | undefined = undefined
