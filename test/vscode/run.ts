/**
 * The extension in a real Visual Studio Code, as somebody uses it who just installed it.
 *
 *     pnpm test:vscode
 *
 * Wants Chromium (`apt-get install chromium`, or its path in `CHROMIUM`), and installs
 * `code-server` of npm once. Everything is in the folder `postmortem-vscode` of temporary files;
 * pictures of what was seen are in its `screenshots`.
 */
import type {ChildProcess} from 'node:child_process'
import type {Page} from 'playwright-core'
import type {CodeServer} from './install-code-server.ts'
import assert from 'node:assert/strict'
import {execFileSync, spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {setTimeout} from 'node:timers/promises'
import {chromium} from 'playwright-core'
import snippets from '../../packages/vscode-postmortem/snippets/postmortem.json' with {type: 'json'}
import {expandSnippet} from '../../packages/vscode-postmortem/test/expand-snippet.ts'
import {packExtension} from '../../scripts/vsix/pack-extension.ts'
import {bad, good} from '../documents.ts'
import {fixable} from '../editor/documents.ts'
import {installCodeServer} from './install-code-server.ts'

const cache = path.join(os.tmpdir(), 'postmortem-vscode')
const screenshots = path.join(cache, 'screenshots')
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-vscode-'))
const project = path.join(temporary, 'project')

/** Settings of the editor that keep off the screen, and out of what is typed, what is not ours. */
const userSettings = {
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.minimap.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'window.commandCenter': false
}

/** Milliseconds that the editor has for anything. */
const patience = 30_000

const documents: Record<string, string> = {
  'outage.md': bad,
  'labels.md': fixable,
  'good.md': good,
  'README.md': '# Parcels\n\nHow to use it.\n',
  'new.md': '',
  '.vscode/settings.json': '{}'
}

fs.mkdirSync(screenshots, {recursive: true})
fs.mkdirSync(project)
for (const [name, text] of Object.entries(documents)) write(path.join(project, name), text)
write(path.join(temporary, 'data/User/settings.json'), JSON.stringify(userSettings))

const codeServer = installCodeServer(cache)
const vsix = await packExtension(temporary)
const own = [
  '--config',
  path.join(temporary, 'config.yaml'),
  '--user-data-dir',
  path.join(temporary, 'data'),
  '--extensions-dir',
  path.join(temporary, 'extensions')
]
execFileSync(codeServer.command, [codeServer.entry, ...own, '--install-extension', vsix], {
  stdio: 'inherit'
})
const server = spawnServer(codeServer)
try {
  const address = await addressOf(server)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox']
  })
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}})
    page.setDefaultTimeout(patience)
    await page.goto(`${address}?folder=${encodeURIComponent(project)}`)
    await page.locator('.monaco-workbench').waitFor()
    await use(page)
  } finally {
    await browser.close()
  }
  console.log(`Pictures are in ${screenshots}`)
} finally {
  server.kill()
  fs.rmSync(temporary, {recursive: true, force: true})
}

/** What somebody does who just installed the extension. */
async function use(page: Page): Promise<void> {
  await step('shows findings in the text and under Problems', page, async () => {
    await openFile(page, 'outage.md')
    await runCommand(page, 'View: Focus Problems')
    await page.locator('.squiggly-error').first().waitFor()
    const problems = page.locator('.markers-panel .monaco-list-row')
    await problems.filter({hasText: 'Unexpected severity `Huge`'}).waitFor()
    assert.equal(await problems.filter({hasText: 'Unexpected'}).count(), 4)
    assert.equal(await page.locator('.squiggly-error').count(), 2)
    await page.getByText('detected → restored: 47 min').waitFor()
  })

  await step('says why on hover', page, async () => {
    await goTo(page, '4:16')
    await runCommand(page, 'Show or Focus Hover')
    const hover = page.locator('.monaco-hover:visible')
    await hover.getByText('Unexpected severity').waitFor()
    await hover.getByText('When to turn it off').waitFor()
  })

  await step('lists quick fixes', page, async () => {
    await goTo(page, '4:16')
    await page.keyboard.press('Control+.')
    const menu = page.locator('.action-widget').first()
    for (const level of ['P0', 'P1', 'P2', 'P3']) {
      await menu.getByText(`Suggestion: replace \`Huge\` with \`${level}\``).waitFor()
    }
    await menu.getByText('Suppress `severity` for this paragraph').waitFor()
  })

  await step('applies a quick fix', page, async () => {
    await page
      .locator('.action-widget')
      .first()
      .getByText('Suggestion: replace `Huge` with `P1`')
      .click()
    await page.locator('.action-widget').first().waitFor({state: 'hidden'})
    const problems = page.locator('.markers-panel .monaco-list-row')
    await problems.filter({hasText: 'Unexpected severity'}).waitFor({state: 'detached'})
    await expectText(page, 'outage.md', bad.replace('Huge', 'P1'))
  })

  await step('suppresses a problem', page, async () => {
    await goTo(page, '15:4')
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget').first().getByText('Suppress `root-cause-length`').click()
    const problems = page.locator('.markers-panel .monaco-list-row')
    await problems.filter({hasText: 'Unexpected `2` words'}).waitFor({state: 'detached'})
    const comment = /^<!--lint ignore postmortem-root-cause-length-->\n\n## Root cause$/m
    await expectText(page, 'outage.md', comment)
  })

  await step('adds a missing section', page, async () => {
    await openFile(page, 'labels.md')
    await page.locator('.squiggly-error').first().waitFor()
    await goTo(page, titleOf(fixable))
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget').first().getByText('add `## What Went Well`').click()
    await expectText(page, 'labels.md', /^## What Went Well$/m)
  })

  await step('outlines the document', page, async () => {
    await openFile(page, 'good.md')
    await page.keyboard.press('Control+Shift+O')
    await page.locator('.quick-input-list').getByText('14:52 The error rate').waitFor()
    await page.keyboard.press('Escape')
  })

  await step('says nothing of good postmortems and of other documents', page, async () => {
    await openFile(page, 'README.md')
    await openFile(page, 'good.md')
    // What is read and what is found come together.
    await page.getByText('started → detected: 4 min').waitFor()
    assert.equal(await page.locator('.squiggly-error, .squiggly-warning').count(), 0)
  })

  await step('takes settings at once', page, async () => {
    const lens = page.getByText('started → detected: 4 min')
    await configure(page, {
      'postmortem.settings': {rules: {'summary-length': ['error', {words: 5}]}}
    })
    await openFile(page, 'good.md')
    await page.locator('.squiggly-error').first().waitFor()
    await configure(page, {'postmortem.codeLens': false})
    await openFile(page, 'good.md')
    await page.locator('.squiggly-error').first().waitFor({state: 'detached'})
    await lens.waitFor({state: 'detached'})
    await configure(page, {})
    await openFile(page, 'good.md')
    await lens.waitFor()
  })

  await step('restarts', page, async () => {
    await openFile(page, 'labels.md')
    await page.locator('.squiggly-error').first().waitFor()
    await runCommand(page, 'Postmortem: Restart Language Server')
    await page.locator('.squiggly-error').first().waitFor({state: 'detached'})
    await page.locator('.squiggly-error').first().waitFor()
  })

  await step('checks settings while they are typed', page, async () => {
    await configure(page, {'postmortem.settings': {rules: {severity: 'warn'}}})
    // Problems would be shown by then.
    await setTimeout(1000)
    assert.equal(await page.locator('.squiggly-warning').count(), 0)
    await configure(page, {'postmortem.settings': {rules: {sevrity: 'warn'}}})
    await page.locator('.squiggly-warning').first().waitFor()
    await configure(page, {})
    await page.locator('.squiggly-warning').first().waitFor({state: 'detached'})
  })

  await step('writes a whole postmortem', page, async () => {
    await openFile(page, 'new.md')
    // The list of commands makes way for that of snippets.
    await page.keyboard.press('F1')
    await pick(page, '>Snippets: Insert Snippet', 'Insert Snippet')
    await pick(page, 'A whole postmortem', 'A whole postmortem')
    await page.locator('.squiggly-warning').first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const day = new Date()
    const today = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    const expected = expandSnippet(snippets.Postmortem.body)
    await expectText(page, 'new.md', expected.replaceAll('2026-03-12', today))
  })
}

/** Type settings of the project, and save them. */
async function configure(page: Page, settings: Record<string, unknown>): Promise<void> {
  await openFile(page, 'settings.json')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(JSON.stringify(settings))
  await expectText(page, '.vscode/settings.json', JSON.stringify(settings))
}

/** Do something, say so, and take a picture of it. */
async function step(name: string, page: Page, act: () => Promise<void>): Promise<void> {
  const picture = path.join(screenshots, `${name.replaceAll(' ', '-')}.png`)
  try {
    await act()
    console.log(`✓ ${name}`)
  } finally {
    await page.screenshot({path: picture})
  }
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P')
  await choose(page, name, name)
  await page.locator('.tab.active', {hasText: name}).waitFor()
}

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1')
  await choose(page, `>${name}`, name)
}

/** Where a missing section is reported, as `4:3`: on the title. */
function titleOf(text: string): string {
  const line = text.split('\n').findIndex((words) => words.startsWith('# '))
  return `${line + 1}:3`
}

/** Go to a line and a column, as `4:16`. */
async function goTo(page: Page, place: string): Promise<void> {
  await runCommand(page, 'View: Focus Active Editor Group')
  await page.keyboard.press('Control+G')
  await choose(page, `:${place}`, ' line ')
}

/** Pick from the list above, which is then closed. */
async function choose(page: Page, text: string, words: string): Promise<void> {
  await pick(page, text, words)
  await page.locator('.quick-input-widget').waitFor({state: 'hidden'})
}

/** Type into the box above, and take the first row of its list when it has some words. */
async function pick(page: Page, text: string, words: string): Promise<void> {
  await page.locator('.quick-input-widget:visible input.input').fill(text)
  const first = page.locator('.quick-input-list .monaco-list-row').first()
  await first.filter({hasText: words}).waitFor()
  await page.keyboard.press('Enter')
}

/** Save a document until its text on the disk is as it should be. */
async function expectText(page: Page, name: string, expected: RegExp | string): Promise<void> {
  const file = path.join(project, name)
  const read = (): string => fs.readFileSync(file, 'utf8')
  const isRight = (): boolean =>
    typeof expected === 'string' ? read() === expected : expected.test(read())
  for (const end = Date.now() + patience; Date.now() < end && !isRight(); await setTimeout(200)) {
    await page.keyboard.press('Control+S')
  }
  if (typeof expected === 'string') assert.equal(read(), expected)
  else assert.match(read(), expected)
}

function spawnServer({command, entry}: CodeServer): ChildProcess {
  return spawn(
    command,
    [
      entry,
      ...own,
      '--auth',
      'none',
      '--bind-addr',
      '127.0.0.1:0',
      '--disable-telemetry',
      '--disable-update-check'
    ],
    {stdio: ['ignore', 'pipe', 'inherit']}
  )
}

/** Where a server listens, which it says when it does. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout!.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /listening on (http:\/\/[\d.:]+\/)/.exec(output)
      if (address) resolve(address[1]!)
    })
    server.once('exit', () => reject(new Error(output)))
  })
}

function write(file: string, text: string): undefined {
  fs.mkdirSync(path.dirname(file), {recursive: true})
  fs.writeFileSync(file, text)
}
