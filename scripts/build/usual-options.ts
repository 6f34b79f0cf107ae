import type {BuildOptions} from 'esbuild'
import {root} from '../generate/root.ts'

/** How bundles are made: of the sources, for Node.js, with a list of what is in them. */
export const usualOptions = {
  absWorkingDir: root,
  bundle: true,
  conditions: ['postmortem-source'],
  platform: 'node',
  target: 'node20',
  // Node.js 20 knows all that are used. Written as `new RegExp`, a pattern would be made each time.
  supported: {'regexp-unicode-property-escapes': true},
  minify: true,
  legalComments: 'none',
  metafile: true
} satisfies BuildOptions
