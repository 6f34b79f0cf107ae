import type {GeneratedFile} from './rule-index.ts'
import path from 'node:path'
import {createGenerator} from 'ts-json-schema-generator'
import {root} from './root.ts'

const cli = 'packages/postmortem-cli'
const type = 'ExportedPostmortems'

/**
 * Make the JSON Schema of what `postmortem export` prints, from its types.
 *
 * What is `undefined` in the types is left out of JSON, so it is optional in the schema.
 *
 * @returns
 *   The schema that is published with the command line.
 */
export function modelSchema(): GeneratedFile {
  const generator = createGenerator({
    path: path.join(root, cli, 'src/export/export-command.ts'),
    tsconfig: path.join(root, cli, 'tsconfig.json'),
    type,
    topRef: false,
    additionalProperties: false,
    // `tsc` checks them.
    skipTypeCheck: true
  })
  const schema = {
    title: 'Postmortems as `postmortem export` prints them',
    ...generator.createSchema(type)
  }
  return {file: `${cli}/model.schema.json`, text: JSON.stringify(schema, undefined, 2) + '\n'}
}
