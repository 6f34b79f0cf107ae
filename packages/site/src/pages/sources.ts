import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {formNames} from 'remark-lint-postmortem'
import {listRuleFiles} from '../../../../scripts/generate/rule-index.ts'
import {presetPackage, root, rulesPackage} from '../../../../scripts/generate/root.ts'

/** A page, and the page of Markdown in the repository that it shows. */
export interface Source {
  /** Path on the site: `rules/severity/`. */
  url: string
  /** File in the repository. */
  file: string
  /** What menus and the browser call it (default: its first heading). */
  title?: string
  /** Show only these sections of the file, and what is before the first one if `''` is among them. */
  only?: ReadonlyArray<string>
  /** Leave out these sections, which are on other pages. */
  without?: ReadonlyArray<string>
  /** Name of the rule whose page it is. */
  rule?: string
}

/** A part of the menu. */
export interface Chapter {
  title: string
  sources: ReadonlyArray<Source>
}

const cli = 'packages/postmortem-cli/README.md'

/** The menu: all pages, in the order in which one reads them. */
export function chapters(): ReadonlyArray<Chapter> {
  return [
    {
      title: 'Guide',
      sources: [
        {
          url: 'start/',
          file: 'README.md',
          title: 'Get started',
          only: ['', 'Use it', 'Which documents are checked', 'Packages']
        },
        {
          url: 'settings/',
          file: 'README.md',
          title: 'Settings',
          only: ['Settings', 'Suppress one place']
        },
        {url: 'languages/', file: 'docs/languages.md'},
        {url: 'agents/', file: 'skills/postmortem/SKILL.md', title: 'For agents'},
        {url: 'changes/', file: 'CHANGELOG.md', title: 'Changes'}
      ]
    },
    {
      title: 'Presets and house styles',
      sources: [
        {
          url: 'presets/',
          file: `${presetPackage}/README.md`,
          title: 'Presets',
          without: ['License']
        },
        {
          url: 'presets/canonical/',
          file: 'README.md',
          title: 'The canonical postmortem',
          only: ['The canonical postmortem']
        },
        ...formNames.map((name) => ({
          url: `presets/${name}/`,
          file: `${presetPackage}/docs/${name}.md`,
          title: name
        }))
      ]
    },
    {
      title: 'Integrations',
      sources: [
        {
          url: 'integrations/command-line/',
          file: cli,
          title: 'Command line and CI',
          without: ['License']
        },
        readme('postmortem-language-server', 'Editors'),
        readme('vscode-postmortem', 'Visual Studio Code'),
        readme('vfile-reporter-sarif', 'SARIF'),
        readme('vfile-reporter-gitlab', 'GitLab code quality'),
        readme('vfile-repository-path', 'Paths in reports')
      ]
    },
    {
      title: 'For authors of rules',
      sources: [
        {url: 'authors/', file: `${rulesPackage}/own-rules.md`, title: 'A rule of your own'},
        {
          url: 'authors/rules/',
          file: `${rulesPackage}/README.md`,
          title: 'How rules work',
          without: ['Rules', 'License']
        },
        {
          url: 'model/',
          file: 'packages/mdast-util-postmortem/docs/model.md',
          title: 'The model'
        },
        readme('mdast-util-postmortem', 'The reader', 'model/reader/')
      ]
    },
    {
      title: 'The project',
      sources: [
        {url: 'project/speed/', file: 'bench/RESULTS.md', title: 'Speed'},
        {url: 'project/decisions/', file: 'DECISIONS.md', title: 'Decisions'},
        {url: 'project/contributing/', file: 'CONTRIBUTING.md', title: 'Contributing'},
        {url: 'project/site/', file: 'packages/site/README.md', title: 'This site'}
      ]
    },
    {
      title: 'Rules',
      sources: [
        {url: 'rules/', file: 'README.md', title: 'All rules', only: ['Rules']},
        ...listRuleFiles().map(({name}) => ({
          url: `rules/${name}/`,
          file: `${rulesPackage}/docs/${name}.md`,
          title: name,
          rule: name
        }))
      ]
    }
  ]
}

function readme(name: string, title: string, url = `integrations/${name}/`): Source {
  return {url, file: `packages/${name}/README.md`, title, without: ['License']}
}

/**
 * The changes of all packages in one page of Markdown: what their changelogs say, and before it what
 * is described for the next version.
 */
export function changes(): string {
  const pending = readdirSync(path.join(root, '.changeset')).filter((name) => name.endsWith('.md'))
  const described = pending.map((name) =>
    read(`.changeset/${name}`).replace(/^---\n[\s\S]*?\n---\n/, '')
  )
  const published = readdirSync(path.join(root, 'packages')).flatMap((name) =>
    existing(`packages/${name}/CHANGELOG.md`)
  )
  return [
    '# Changes',
    ...(described.length > 0 ? ['## Next version', ...described] : []),
    ...published.map((text) => text.replaceAll(/^(#+ )/gm, '#$1')),
    ...(described.length + published.length === 0
      ? ['No version is published yet. What changes from one to the next will be listed here.']
      : [])
  ].join('\n\n')
}

/** Read a file of the repository. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

function existing(file: string): Array<string> {
  return existsSync(path.join(root, file)) ? [read(file)] : []
}
