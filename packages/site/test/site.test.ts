import type {Browser, BrowserContext, Page} from 'playwright-core'
import type {Served} from './serve.ts'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {chromium} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {makeSite} from '../src/build/site.ts'
import {fileAt, serve} from './serve.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-site-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let served: Served
let context: BrowserContext
/** What pages print, what they fail with, and whom they ask. */
let troubles: Array<string>

beforeAll(async () => {
  await makeSite({output: folder})
  served = await serve(folder)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
})

afterAll(async () => {
  await browser.close()
  served.close()
  rmSync(folder, {recursive: true})
})

beforeEach(async () => {
  troubles = []
  context = await browser.newContext({viewport: {width: 1440, height: 900}})
})

afterEach(async () => {
  await context.close()
  expect(troubles).toEqual([])
})

/** Open a page, and note what it prints and what it asks for elsewhere. */
async function open(url: string): Promise<Page> {
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('requestfailed', (request) => troubles.push(request.url()))
  page.on('request', (request) => {
    const {protocol} = new URL(request.url())
    const isOwn = request.url().startsWith(served.address) || ['blob:', 'data:'].includes(protocol)
    if (!isOwn) troubles.push(`asks for ${request.url()}`)
  })
  await page.goto(served.address + url)
  return page
}

/** Pages of each kind. */
const kinds = [
  '',
  'start/',
  'settings/',
  'presets/gds/',
  'integrations/command-line/',
  'model/',
  'project/speed/',
  'rules/',
  'rules/timeline-order/',
  'playground/'
]

describe('pages', () => {
  const pages = () =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replaceAll(path.sep, '/').replace(/index\.html$/, ''))

  test('have links that lead somewhere on the site, in whatever folder it is', () => {
    const ids = new Map<string, ReadonlySet<string>>()
    const idsOf = (file: string) => {
      const known = ids.get(file)
      if (known) return known
      const found = readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/g)
      const set = new Set(Array.from(found, ([, id]) => id!))
      ids.set(file, set)
      return set
    }
    let count = 0
    const broken = pages().flatMap((page) => {
      const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8')
      const links = Array.from(html.matchAll(/ (?:href|src)="([^"]*)"/g), ([, url]) => url!)
      return links
        .filter((url) => {
          if (/^(?:https?|mailto|data):/.test(url)) return false
          count++
          const {hash, pathname} = new URL(url.replaceAll('&#x26;', '&'), `http://site/${page}`)
          const file = url.startsWith('/') ? undefined : fileAt(folder, pathname.slice(1))
          const isState = pathname.endsWith('/playground/')
          return (
            !file ||
            (hash !== '' && !isState && !idsOf(file).has(decodeURIComponent(hash.slice(1))))
          )
        })
        .map((url) => `${page}: ${url}`)
    })
    expect(broken).toEqual([])
    expect(pages().length).toBeGreaterThan(90)
    expect(count).toBeGreaterThan(5000)
  })

  test.each(kinds)('%s has nothing that axe finds, light and dark', async (url) => {
    const page = await open(url)
    if (url === 'playground/') await page.locator('.findings li').first().waitFor()
    await page.evaluate(axe)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme})
      const found = await page.evaluate(async () => {
        const {axe} = globalThis as unknown as {axe: {run(): Promise<AxeResult>}}
        const {violations} = await axe.run()
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('\n')}`)
      })
      expect(found).toEqual([])
    }
  })

  test.each([390, 820, 1440])('fit a screen of %i pixels, and nothing moves', async (width) => {
    await context.close()
    context = await browser.newContext({viewport: {width, height: 844}})
    for (const url of kinds) {
      const page = await open(url)
      await page.waitForLoadState('networkidle')
      const {moved, room, wide} = await page.evaluate(async () => {
        const shifts = await new Promise<Array<{value: number}>>((resolve) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect()
            resolve(list.getEntries() as unknown as Array<{value: number}>)
          }).observe({type: 'layout-shift', buffered: true})
          setTimeout(() => resolve([]), 100)
        })
        return {
          moved: shifts.reduce((sum, {value}) => sum + value, 0),
          room: document.documentElement.clientWidth,
          wide: document.documentElement.scrollWidth
        }
      })
      expect({url, moved: moved < 0.01, isTooWide: wide > room}).toEqual({
        url,
        moved: true,
        isTooWide: false
      })
      await page.close()
    }
  })

  test('can be searched from the keyboard', async () => {
    const page = await open('start/')
    await page.keyboard.press('/')
    await page.keyboard.type('chronological order')
    await page
      .getByRole('link', {name: /timeline-order/})
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/rules\/timeline-order\//)
    // The rule of a message, by its id.
    await page.keyboard.press('Control+k')
    await page.keyboard.type('postmortem-no-human-cause')
    await page
      .getByRole('link', {name: /^no-human-cause \(rule\)/})
      .first()
      .waitFor()
    expect(await page.locator('#search-results a').first().getAttribute('href')).toBe(
      '../../rules/no-human-cause/'
    )
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('xyzzy')
    await page.getByText('Nothing is found for “xyzzy”.').waitFor()
  })

  test('are light or dark as somebody chose', async () => {
    const page = await open('')
    await page.getByRole('button', {name: 'Light or dark'}).click()
    await page.goto(`${served.address}rules/`)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })

  test('have a menu on a phone', async () => {
    await context.close()
    context = await browser.newContext({viewport: {width: 390, height: 844}})
    const page = await open('rules/severity/')
    const menu = page.getByRole('navigation', {name: 'Pages'})
    expect(await menu.isVisible()).toBe(false)
    await page.getByRole('button', {name: 'Menu'}).click()
    await menu.getByRole('link', {name: 'Settings', exact: true}).click()
    await page.waitForURL(/settings\/$/)
  })

  test('open their examples in the playground', async () => {
    const page = await open('rules/timeline-order/')
    await page.getByRole('link', {name: 'Open in the playground'}).first().click()
    await finding(page, 'Unexpected time 07:49 after 08:05').waitFor()
    await page.getByText('Only timeline-order is shown.').waitFor()
  })
})

interface AxeResult {
  violations: Array<{id: string; nodes: Array<{html: string}>}>
}

const outage = `# Search was down

**Date:** 2026-02-03
**Severity:** P1

## Summary

Search was down for 12 minutes on 2026-02-03 for 4,120 people.

## Timeline (UTC)

- 09:00 A release goes out
- 09:12 The alert fires
- 09:08 Support sees the first ticket
- 09:20 Service is restored
`

/** A finding in the list. */
function finding(page: Page, reason: string) {
  return page.locator('.findings li').filter({hasText: reason})
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('#editor .cm-content').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

/** When something happened, in milliseconds from the start; `checked` is the last thing that does. */
async function timesOf(page: Page, names: ReadonlyArray<string>) {
  await page.waitForFunction(() =>
    ['open', 'checked'].every((name) => performance.getEntriesByName(name).length > 0)
  )
  return page.evaluate(
    (names) =>
      Object.fromEntries(
        names.map((name): [string, number | undefined] => [
          name,
          performance.getEntriesByName(name)[0]?.startTime
        ])
      ),
    names
  )
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#editor .cm-content').evaluate((editor, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    editor.dispatchEvent(new ClipboardEvent('paste', {clipboardData, cancelable: true}))
  }, text)
}

describe('playground', () => {
  test('shows at once what is found in its example', async () => {
    const page = await open('playground/')
    await finding(page, 'Unexpected severity Huge').waitFor()
    const count = await page.locator('#count').textContent()
    expect(Number(count)).toBeGreaterThan(10)
    // The worker finds the same.
    await page.waitForFunction(() => performance.getEntriesByName('checked').length > 0)
    expect(await page.locator('#count').textContent()).toBe(count)
  })

  test('shows findings before it loads more', async () => {
    const page = await open('playground/')
    const when = await timesOf(page, ['shown', 'open', 'partly-checked', 'checked'])
    // How long it takes depends on the machine.
    console.log('milliseconds from the start to the example with its findings, …:', when)
    expect(when.shown).toBeLessThan(when.open!)
    expect(when['partly-checked']).toBeUndefined()
  })

  test('shows findings in a document of somebody before words of blame are loaded', async () => {
    const page = await open('playground/')
    await write(page, outage)
    await page.getByRole('button', {name: 'Share'}).click()
    await page.waitForURL(/#[\w-]{100,}$/)
    const other = await open(`playground/${new URL(page.url()).hash}`)
    const when = await timesOf(other, ['open', 'partly-checked', 'checked'])
    console.log('milliseconds from the start to the editors, to findings, to all of them:', when)
    expect(when['partly-checked']).toBeLessThan(when.checked!)
  })

  test('checks what is written, and jumps to what is found', async () => {
    const page = await open('playground/')
    await write(page, outage)
    const order = finding(page, 'Unexpected time 09:08 after 09:12')
    await order.waitFor()
    expect(await page.locator('.cm-lintRange-error').allTextContents()).toContain('09:08')
    await order.locator('.reason').click()
    expect(await page.evaluate(() => String(getSelection()))).toBe('09:08')
    expect(await order.getByRole('link').getAttribute('href')).toBe('../rules/timeline-order/')
  })

  test('fixes', async () => {
    const page = await open('playground/')
    await write(page, outage.replace('P1', 'Huge'))
    const severity = finding(page, 'Unexpected severity Huge, expected P0')
    await severity.getByRole('button', {name: 'Suggestion: replace Huge with P1'}).click()
    await severity.waitFor({state: 'detached'})
    expect(await page.locator('#editor .cm-content').textContent()).toContain('P1')
  })

  test('applies all safe fixes, and suppresses one finding', async () => {
    const page = await open('playground/')
    await write(
      page,
      `${outage}\n## Action Items\n\n- [ ] Renew the certificate (owner: Ada Park, due: 2026/03/01)\n`
    )
    const order = finding(page, 'Unexpected time 09:08 after 09:12')
    await order.getByRole('button', {name: /^Suppress/}).click()
    await order.waitFor({state: 'detached'})
    expect(await page.locator('#editor .cm-content').textContent()).toContain(
      '<!--lint ignore postmortem-timeline-order-->'
    )
  })

  test('takes a preset and settings', async () => {
    const page = await open('playground/')
    await write(page, outage)
    const order = finding(page, 'Unexpected time 09:08 after 09:12')
    await order.waitFor()
    await page.getByLabel('Preset').selectOption('strict')
    await finding(page, 'Lessons Learned').first().waitFor()
    await page.getByRole('tab', {name: 'Settings'}).click()
    await page.locator('#settings .cm-content').click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('{"rules": {"timeline-order": "off"}}')
    await order.waitFor({state: 'detached'})
    // The schema says what there is.
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('{"tim"')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Space')
    await page.getByRole('option', {name: '"timeZone"', exact: true}).waitFor()
    await page.getByText('The settings are not a JSON object.').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('{"timezone": "UTC"}')
    await page.locator('#settings-problems').getByText('timeZone', {exact: true}).waitFor()
    await page.getByRole('tab', {name: /Findings/}).click()
    await page.locator('#results .notice').filter({hasText: 'timeZone'}).waitFor()
  })

  test('is empty for who wants to try it on a text of their own', async () => {
    const page = await open('')
    await page.getByRole('link', {name: 'Try it on yours'}).click()
    await page.getByText('Paste a postmortem into the editor').waitFor()
    // The editor has the focus.
    await page.locator('#editor .cm-editor.cm-focused').waitFor()
    await page.keyboard.insertText(outage)
    await finding(page, 'Unexpected time 09:08 after 09:12').waitFor()
    await page.getByRole('button', {name: 'Paste yours'}).click()
    await page.getByText('Paste a postmortem into the editor').waitFor()
  })

  test('lists the first of thousands of findings, and others when somebody asks', async () => {
    const entries = Array.from({length: 2000}, (_, index) => `- 09:${index % 60} Some users wait`)
    const text = `${outage}${entries.join('\n')}\n`
    const page = await open('playground/#yours')
    await page.getByText('Paste a postmortem into the editor').waitFor()
    await paste(page, text)
    const more = page.getByRole('button', {name: /^Show more: \d{4} are left$/})
    await more.waitFor()
    expect(await page.locator('.findings li').count()).toBe(101)
    await more.click()
    expect(await page.locator('.findings li').count()).toBe(201)
  })

  test('runs nothing that is in a text', async () => {
    const page = await open('playground/#yours')
    await page.getByText('Paste a postmortem into the editor').waitFor()
    await paste(
      page,
      `# <script>window.ran = 1</script> Outage <img src=x onerror="window.ran = 2">

**Severity:** \`<svg onload="window.ran = 3">\`

## Timeline (UTC)

- 09:12 <img src=x onerror="window.ran = 4"> starts
- 09:02 \`<img src=x onerror="window.ran = 5">\` ends

## Action items

- [ ] [Renew it](javascript:window.ran=6) \`<img src=x onerror="window.ran = 7">\`
`
    )
    await finding(page, 'Unexpected time 09:02').waitFor()
    await page.getByRole('tab', {name: /Findings/}).press('ArrowRight')
    await page.locator('.timeline .entry').first().waitFor()
    expect(await page.evaluate(() => (globalThis as {ran?: number}).ran)).toBeUndefined()
    // Nor would a script that came there in another way.
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    expect(await policy.getAttribute('content')).toContain("default-src 'none'; script-src 'self'")
  })

  test('carries text, preset, and settings in its address, and nothing else does', async () => {
    const page = await open('playground/')
    await write(page, outage)
    await page.getByLabel('Preset').selectOption('gds')
    await page.getByRole('button', {name: 'Share'}).click()
    await page.waitForURL(/#[\w-]{100,}$/)
    const other = await open(`playground/${new URL(page.url()).hash}`)
    await finding(other, 'Unexpected time 09:08 after 09:12').waitFor()
    expect(await other.getByLabel('Preset').inputValue()).toBe('gds')
    expect(await other.locator('#editor .cm-line').first().textContent()).toBe('# Search was down')
  })

  test('opens with its example where the address is cut', async () => {
    const page = await open('playground/#abc')
    await finding(page, 'Unexpected severity Huge').waitFor()
  })

  test('loads examples, and says of a good one that nothing is reported', async () => {
    const page = await open('playground/')
    await page.getByLabel('Example').selectOption('canonical')
    await page.getByText('Nothing is reported.').waitFor()
    expect(await page.getByLabel('Preset').inputValue()).toBe('strict')
  })

  test('loads what few documents need when one does', async () => {
    const page = await open('playground/')
    await write(
      page,
      `---\ntitle: Search was down\nseverity: Huge\n---\n\n## Timeline\n\n- 09:00 Berlin time\n`
    )
    await finding(page, 'Unexpected severity Huge').waitFor()
    await write(
      page,
      `+++\ntitle = "Search was down"\nseverity = "Vast"\n+++\n\n## Timeline\n\n- 09:00 All gone\n`
    )
    await finding(page, 'Unexpected severity Vast').waitFor()
  })

  test('says why a document is not checked, and checks it anyway', async () => {
    const page = await open('playground/')
    await write(page, '# Soup\n\nPeel the carrots. Boil them for 20 minutes. Serve with bread.\n')
    await page.getByText('Not checked:').waitFor()
    await page.getByRole('button', {name: 'Check it anyway'}).click()
    await page.locator('.findings li').first().waitFor()
  })

  test('shows what the linter sees', async () => {
    const page = await open('playground/')
    await page.locator('.findings li').first().waitFor()
    await page.getByRole('tab', {name: /Findings/}).press('ArrowRight')
    await page.locator('.timeline-line .dot.started').waitFor()
    expect(await page.locator('.durations li').allTextContents()).toContain(
      'started → detected: 24 min'
    )
    await page.locator('.owner').filter({hasText: 'Daniel Osei'}).getByRole('button').click()
    expect(await page.evaluate(() => String(getSelection()))).toContain('Fix the leak')
    const tree = page.locator('.tree > li').filter({hasText: 'sections'}).first()
    await tree.locator('summary').first().click()
    await tree.getByText('Summary').first().waitFor()
  })

  test('saves the text as a file', async () => {
    const page = await open('playground/')
    await write(page, outage)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Download'}).click()
    ])
    expect(download.suggestedFilename()).toBe('draft.md')
    expect(readFileSync(await download.path(), 'utf8')).toBe(outage)
  })
})
