// Made by `pnpm generate`.

/** Address of the site, with a slash at its end; `undefined` as long as there is none. */
export const homepage: string | undefined = undefined
