import type {GeneratedFile} from './rule-index.ts'
import path from 'node:path'
import {createGenerator} from 'ts-json-schema-generator'
import {root} from './root.ts'

const cli = path.join(root, 'packages/postmortem-cli')

/** Counts up whenever a part is gone, or means something else. */
const version = 1

/** Make the JSON Schema of what `postmortem report --format json` prints, from its types. */
export function overviewSchema(): GeneratedFile {
  const {definitions} = createGenerator({
    path: path.join(cli, 'src/overview/overview.ts'),
    tsconfig: path.join(cli, 'tsconfig.json'),
    type: 'Overview',
    additionalProperties: false,
    // `tsc` has checked them.
    skipTypeCheck: true
  }).createSchema('Overview')
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:postmortem:overview:${version}`,
    title: 'An overview of postmortems, as `postmortem report --format json` prints it',
    description: 'What is unknown is left out.',
    $ref: '#/definitions/Overview',
    definitions
  }
  return {
    file: 'packages/postmortem-cli/overview.schema.json',
    text: JSON.stringify(schema, undefined, 2) + '\n'
  }
}
