/**
 * What is measured. Each tool is imported when it is asked for, so that a process has only those
 * that it measures.
 */
import type {Plugin} from 'unified'

/** Check one document. */
export type Check = (text: string) => unknown

/** A tool that is measured. */
export interface Tool {
  /** What it is called in tables. */
  name: string
  /** Packages that it is, whose versions and licences are printed. */
  packages: ReadonlyArray<string>
  /** Import it. */
  load(): Promise<Check>
}

/** What everything is compared with: remark’s parser with front matter and GFM, no rule. */
export const floor = 'parse'

const ownPreset = 'remark-preset-postmortem'

/** All tools; the floor is first. */
export const tools: ReadonlyArray<Tool> = [
  {
    name: floor,
    packages: ['remark-parse', 'remark-frontmatter', 'remark-gfm'],
    async load() {
      const {default: remarkParse} = await import('remark-parse')
      const {default: remarkFrontmatter} = await import('remark-frontmatter')
      const {default: remarkGfm} = await import('remark-gfm')
      const {unified} = await import('unified')
      const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml'])
      parser.use(remarkGfm).freeze()
      return (text) => parser.parse(text)
    }
  },
  {
    name: 'recommended',
    packages: [ownPreset],
    load: async () => remark((await import('remark-preset-postmortem')).default)
  },
  {
    name: 'strict',
    packages: [ownPreset],
    load: async () => remark((await import('remark-preset-postmortem/strict')).default)
  },
  {
    name: 'all',
    packages: [ownPreset],
    load: async () => remark((await import('remark-preset-postmortem/all')).default)
  },
  {
    name: 'remark-lint',
    packages: ['remark-preset-lint-recommended'],
    async load() {
      const {default: preset} = await import('remark-preset-lint-recommended')
      const {default: remarkFrontmatter} = await import('remark-frontmatter')
      const {default: remarkGfm} = await import('remark-gfm')
      return remark(function () {
        this.use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).use(preset)
      })
    }
  },
  {
    name: 'markdownlint',
    packages: ['markdownlint'],
    async load() {
      const {lint} = await import('markdownlint/sync')
      return (text) => lint({strings: {document: text}})
    }
  },
  {
    name: 'textlint',
    packages: [
      '@textlint/kernel',
      '@textlint/textlint-plugin-markdown',
      'textlint-rule-no-empty-section',
      'textlint-rule-terminology'
    ],
    load: loadTextlint
  },
  {
    name: 'alex',
    packages: ['alex'],
    async load() {
      const {markdown} = await import('alex')
      return (text) => markdown(text)
    }
  },
  {
    name: 'write-good',
    packages: ['write-good'],
    async load() {
      const {default: writeGood} = await import('write-good')
      return (text) => writeGood(text)
    }
  }
]

/**
 * Find a tool.
 *
 * @param name
 *   Its name in the table.
 * @throws
 *   When there is none.
 */
export function toolNamed(name: string): Tool {
  const tool = tools.find((tool) => tool.name === name)
  if (!tool) throw new Error(`Unexpected tool \`${name}\``)
  return tool
}

/**
 * Whether a tool is one of this project.
 *
 * @param name
 *   Its name in the table; others are not.
 */
export function isOurs(name: string): boolean {
  return tools.some((tool) => tool.name === name && tool.packages.includes(ownPreset))
}

/** Parse with remark and run what a preset attaches. */
async function remark(preset: Plugin): Promise<Check> {
  const {default: remarkParse} = await import('remark-parse')
  const {unified} = await import('unified')
  const {VFile} = await import('vfile')
  const processor = unified().use(remarkParse).use(preset).freeze()
  return (text) => {
    const file = new VFile({path: 'document.md', value: text})
    return processor.run(processor.parse(file), file)
  }
}

async function loadTextlint(): Promise<Check> {
  const {TextlintKernel} = await import('@textlint/kernel')
  const {default: plugin} = await import('@textlint/textlint-plugin-markdown')
  const {default: emptySection} = await import('textlint-rule-no-empty-section')
  const {default: terminology} = await import('textlint-rule-terminology')
  // A CommonJS module that says it was one of ES: the loader of TypeScript has looked into it.
  const markdown = 'default' in plugin ? plugin.default : plugin
  const kernel = new TextlintKernel()
  const options = {
    ext: '.md',
    filePath: 'document.md',
    plugins: [{pluginId: 'markdown', plugin: markdown}],
    rules: [
      {ruleId: 'no-empty-section', rule: emptySection},
      {ruleId: 'terminology', rule: terminology}
    ]
  }
  return (text) => kernel.lintText(text, options)
}
