import type {BuildOptions} from 'esbuild'
import {root} from '../generate/root.ts'

/** How bundles are made: of the sources, for Node.js, with a list of what is in them. */
export const usualOptions = {
  absWorkingDir: root,
  bundle: true,
  conditions: ['postmortem-source'],
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  metafile: true
} satisfies BuildOptions
