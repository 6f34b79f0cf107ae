import type {GeneratedFile} from './rule-index.ts'
import path from 'node:path'
import {createGenerator} from 'ts-json-schema-generator'
import {root} from './root.ts'

const reader = path.join(root, 'packages/mdast-util-postmortem')

/** Counts up whenever a part of the model is gone, or means something else. */
const version = 2

/** Make the JSON Schema of what `postmortem export` prints, from the types of the model. */
export function modelSchema(): GeneratedFile {
  const {definitions} = createGenerator({
    path: path.join(reader, 'src/model.ts'),
    tsconfig: path.join(reader, 'tsconfig.json'),
    type: 'Postmortem',
    additionalProperties: false,
    // `tsc` has checked them.
    skipTypeCheck: true
  }).createSchema('Postmortem')
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:postmortem:model:${version}`,
    title: 'Postmortems, as `postmortem export` prints them',
    description: 'What is unknown is left out. Offsets and columns count UTF-16 units.',
    type: 'array',
    items: {
      type: 'object',
      properties: {
        path: {
          type: 'string',
          description: 'Path relative to the folder that the program ran in, with slashes.'
        },
        postmortem: {$ref: '#/definitions/Postmortem'}
      },
      required: ['path', 'postmortem'],
      additionalProperties: false
    },
    definitions
  }
  return {
    file: 'packages/postmortem-cli/model.schema.json',
    // Types that the model shares with the grammars are called as in the model: `Day<TextSpan>`.
    text: JSON.stringify(schema, undefined, 2).replaceAll(/(?:<|%3C)TextSpan(?:>|%3E)/g, '') + '\n'
  }
}
