import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of the project. */
export const root: string = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Folder of the package of rules. */
export const rulesPackage = 'packages/remark-lint-postmortem'

/** Folder of the package of presets. */
export const presetPackage = 'packages/remark-preset-postmortem'
