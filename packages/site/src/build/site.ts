import type {Configuration} from '@11ty/eleventy'
import type {Chapter} from '../pages/sources.ts'
import type {Page} from '../pages/page.ts'
import {Eleventy} from '@11ty/eleventy'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {formNames, rules} from 'remark-lint-postmortem'
import {presetPackage, root} from '../../../../scripts/generate/root.ts'
import {generalPresets} from '../../../postmortem-cli/src/options/preset-names.ts'
import {pagesOf} from '../pages/page.ts'
import {chapters, read} from '../pages/sources.ts'
import type {SharedState} from '../playground/address.ts'
import type {Answer} from '../playground/protocol.ts'
import {check} from '../playground/check.ts'
import {requestFor} from '../playground/share.ts'
import {bundle} from './bundle.ts'
import {inlineScripts} from './inline-scripts.ts'
import {opening} from './opening.ts'
import {examples} from './playground-examples.ts'
import {rulesByPart} from './rules-by-part.ts'
import {searchIndex} from './search-index.ts'

const own = 'packages/site/src'
const schema = `${presetPackage}/remarkrc.schema.json`

/** How to make the site. */
interface SiteOptions {
  /** Folder to write it to. */
  output: string
  /** Serve it at this port as well, and make it again when something changes. */
  port?: number | undefined
}

/**
 * Make the site.
 *
 * @param options
 *   Where to, and whether to serve it.
 */
export async function makeSite({output, port}: SiteOptions): Promise<void> {
  // Its paths are from the working directory.
  process.chdir(root)
  if (port === undefined) fs.rmSync(output, {recursive: true, force: true})
  const eleventy = new Eleventy(`${own}/templates`, path.relative(root, output), {
    configPath: false,
    quietMode: true,
    runMode: port === undefined ? 'build' : 'serve',
    config: (configuration) => configure(configuration, output)
  })
  await eleventy.init()
  if (port === undefined) await eleventy.write()
  else {
    await eleventy.watch()
    await eleventy.serve(port)
  }
}

async function configure(configuration: Configuration, output: string): Promise<void> {
  const menu = chapters()
  const {files, pages} = pagesOf(menu)
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const assets = await bundle(path.join(output, 'assets'))

  configuration.setUseGitIgnore(false)
  configuration.setTemplateFormats(['html', 'njk'])
  configuration.addFilter('top', (url: string) => topOf(url))
  configuration.addFilter('links', (html: string, url: string) => withLinks(html, topOf(url)))
  configuration.addGlobalData('assets', assets)
  configuration.addGlobalData('inline', inlineScripts(assets))
  configuration.addGlobalData('menu', menuOf(menu, byUrl))
  configuration.addPassthroughCopy(
    Object.fromEntries([
      ...files.map((file): [string, string] => [file, `files/${file}`]),
      [schema, `assets/${path.basename(schema)}`]
    ])
  )
  for (const [index, page] of pages.entries()) {
    const {contents, description, html, rule, title, url} = page
    add(configuration, url, html, {
      layout: 'page.njk',
      title,
      description,
      contents,
      isRule: rule !== undefined,
      before: neighbour(pages[index - 1]),
      after: neighbour(pages[index + 1])
    })
  }
  add(configuration, '', await opening(), {
    layout: 'home.njk',
    title: 'Postmortem',
    description: 'A linter for incident postmortems in Markdown.',
    ruleCount: Object.keys(rules).length
  })
  add(configuration, 'playground/', '', {
    layout: 'playground.njk',
    title: 'Playground',
    description: 'Paste a postmortem and see what is reported. Nothing leaves the page.',
    examples: examples.map(({name, title}) => ({name, title})),
    first: inScript(firstExample()),
    presets: {general: generalPresets, forms: formNames}
  })
  for (const files of ['*.md', 'packages/*/*.md', 'packages/*/{docs,src}/**', 'skills/**']) {
    configuration.addWatchTarget(`./${files}`, {resetConfig: true})
  }
  configuration.on('eleventy.after', () => {
    fs.writeFileSync(path.join(output, 'search.json'), searchIndex(pages))
    fs.writeFileSync(
      path.join(output, 'assets/examples.json'),
      JSON.stringify(examples.map(({file, ...example}) => ({...example, text: read(file)})))
    )
  })
}

function add(
  configuration: Configuration,
  url: string,
  content: string,
  data: Readonly<Record<string, unknown>>
): void {
  const name = url === '' ? 'index' : `${url.replaceAll('/', '-')}page`
  configuration.addTemplate(`${own}/templates/${name}.html`, content, {
    ...data,
    permalink: `/${url}index.html`,
    // Braces in examples are their own.
    templateEngineOverride: 'html'
  })
}

/** The example that is there first, with what is found in it: nothing has to load to show that. */
function firstExample(): {state: SharedState; answer: Answer} {
  const state = {text: read(examples[0]!.file)}
  return {state, answer: {...check({...requestFor(state, {}), id: 0}), took: 0}}
}

/** JSON that can stand in an element for scripts. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}

/** Way from a page to the top of the site: all links are relative, so that it works in any folder. */
function topOf(url: string): string {
  return '../'.repeat(url.split('/').length - 2) || './'
}

function withLinks(html: string, top: string): string {
  return html.replaceAll(
    /\b(href|src)="([^"]*)"((?: alt="[^"]*")?) data-site="true"/g,
    (_, name: string, url: string, between: string) => `${name}="${top}${url}"${between}`
  )
}

interface MenuChapter {
  title: string
  links: ReadonlyArray<{url: string; title: string}>
  /** Links below headings of their own. */
  groups: ReadonlyArray<{title: string; links: ReadonlyArray<{url: string; title: string}>}>
}

function menuOf(
  menu: ReadonlyArray<Chapter>,
  byUrl: ReadonlyMap<string, Page>
): ReadonlyArray<MenuChapter> {
  return menu.map(({sources, title}) => ({
    title,
    links: sources.flatMap(({rule, url}) =>
      rule === undefined ? [{url, title: byUrl.get(url)!.title}] : []
    ),
    groups: sources.some(({rule}) => rule !== undefined) ? rulesByPart() : []
  }))
}

function neighbour(page: Page | undefined): {url: string; title: string} | undefined {
  return page && {url: page.url, title: page.title}
}
