import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest'
import {programs} from './programs.js'

const {chromium: executablePath} = programs

/** What an attacker would send: every way to run a script that markup has, and text too long for a line. */
const hostile = `– </script><script>document.title = 'hacked'</script> –

It was <img src=x onerror="document.title = 'hacked'"> so .

<svg onload="document.title='hacked'"></svg> <a href="javascript:document.title='hacked'">It is</a> " onfocus=alert(1) .

It is \u001B[31m${'x'.repeat(5000)} .
`
/** For each element of a kind, the contrast between its text and what is behind it, after WCAG. */
const contrasts = `(() => {
  const parse = (color) => color.match(/[\\d.]+/g).map(Number)
  const luminance = (color) => {
    const [r, g, b] = parse(color).map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element) => {
    const color = getComputedStyle(element).backgroundColor
    return parse(color)[3] === 0 ? (element.parentElement ? behind(element.parentElement) : 'rgb(255, 255, 255)') : color
  }
  const kinds = ['h1', 'h3', '.hint', 'small', 'small a', 'code', '.fix', '.chart span', 'th button', 'td', '.text', 'mark.error', 'mark.warning', 'mark.info', 'del', 'ins', 'b.error', 'b.warning', 'b.info']
  return kinds.map((kind) => {
    const element = document.querySelector(kind)
    const [dark, light] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => a - b)
    return [kind, (light + 0.05) / (dark + 0.05)]
  })
})()`

describe.skipIf(!executablePath)('the HTML report in Chromium', () => {
  let folder = ''
  let report = ''
  let browser: Browser
  const problems: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'translint-browser-'))
    report = pathToFileURL(join(folder, 'report.html')).href
    cpSync('seeds', join(folder, 'articles'), {recursive: true})
    writeFileSync(join(folder, 'articles', `<img src=x onerror=alert(1)> "&'${'y'.repeat(150)}.txt`), hostile)
    writeFileSync(join(folder, 'articles', 'clean.txt'), 'All is well.\n')
    const args = [
      resolve('dist/cli.js'),
      '--no-config',
      '--exit-zero',
      '--format',
      'html:report.html',
      'articles'
    ]
    expect(spawnSync('node', args, {cwd: folder, encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''})
    const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map(
      (name) => `--disable-${name}`
    )
    browser = await chromium.launch({
      ...(executablePath !== undefined && {executablePath}),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet]
    })
  })
  afterEach(() => expect(problems.splice(0)).toEqual([]))
  afterAll(async () => {
    await browser.close()
    rmSync(folder, {recursive: true})
  })

  async function open(colorScheme: 'light' | 'dark' = 'light', width = 1280): Promise<Page> {
    const page = await browser.newPage({colorScheme, viewport: {width, height: 900}})
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('dialog', (dialog) => problems.push(dialog.message()))
    page.on('request', (request) => {
      if (request.url() !== report) problems.push(`asked for ${request.url()}`)
    })
    await page.addInitScript(
      `addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))`
    )
    await page.goto(report)
    return page
  }

  test('runs no script of an article, asks for nothing and breaks no policy', async () => {
    const page = await open()
    const links = page.locator('a[href]')
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      expect(href).toMatch(/^(#|https:\/\/github\.com\/translint\/)/)
    expect(await page.title()).toMatch(/^translint: \d+ findings$/)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img, .text svg, .text a:not(.anchor)').count()).toBe(0)
    expect(await page.locator('.text').allTextContents()).toContain(hostile.replace('\u001B', '\uFFFD'))
  })

  test('shows findings of each severity in a colour of its own', async () => {
    const page = await open()
    const colors = new Set<string>()
    for (const severity of ['error', 'warning', 'info']) {
      const mark = page.locator(`mark.${severity}`).first()
      expect(await mark.getAttribute('title')).toMatch(/: (?:delete|write) /)
      colors.add(
        await page.evaluate(`getComputedStyle(document.querySelector('mark.${severity}')).backgroundColor`)
      )
    }
    expect(colors.size).toBe(3)
  })

  test('goes to the next and the previous finding by keyboard, and tells it', async () => {
    const page = await open()
    const told = page.getByRole('status')
    expect(await told.isVisible()).toBe(false)
    const ids = await page.locator('.anchor').evaluateAll((all) => all.map(({id}) => id))
    await page.keyboard.press('j')
    expect(await page.evaluate('location.hash')).toBe(`#${ids[0]}`)
    await page.keyboard.press('j')
    expect(await page.evaluate('location.hash')).toBe(`#${ids[1]}`)
    await expect.poll(() => told.textContent()).toMatch(/: (?:add|delete|write) /)
    expect(await page.evaluate('document.activeElement.id')).toBe(ids[1])
    await page.keyboard.press('k')
    await page.keyboard.press('k')
    expect(await page.evaluate('location.hash')).toBe(`#${ids.at(-1)}`)
    const {y = -1} = (await page.locator(`#${ids.at(-1)}`).boundingBox()) ?? {}
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(900)
  })

  test('sorts its table, by mouse and by keyboard', async () => {
    const page = await open()
    const warnings = async () => (await page.locator('tbody td:nth-child(3)').allTextContents()).map(Number)
    const sorted = (await warnings()).sort((a, b) => a - b)
    expect(new Set(sorted).size).toBe(3)
    await page.getByRole('button', {name: 'warning'}).click()
    expect(await warnings()).toEqual(sorted)
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toBe('warning')
    await page.getByRole('button', {name: 'warning'}).press('Enter')
    expect(await warnings()).toEqual(sorted.reverse())
    expect(await page.locator('th[aria-sort=descending]').textContent()).toBe('warning')
  })

  test.each(['light', 'dark'] as const)('can be read in %s colours', async (scheme) => {
    const page = await open(scheme)
    const measured = await page.evaluate<[kind: string, contrast: number][]>(contrasts)
    expect(measured.length).toBeGreaterThan(15)
    for (const [kind, contrast] of measured) expect([kind, contrast >= 4.5]).toEqual([kind, true])
    const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    expect(paper === 'rgb(255, 255, 255)').toBe(scheme === 'light')
  })

  test('fits a window of 360 pixels', async () => {
    const page = await open('light', 360)
    await page.keyboard.press('j')
    const width = (of: string) =>
      page.evaluate<number>(
        `Math.max(...[...document.querySelectorAll('${of}')].map((e) => e.getBoundingClientRect().right))`
      )
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    for (const part of ['table', '.text', '.chart', 'li', 'aside'])
      expect(await width(part)).toBeLessThanOrEqual(360)
  })

  test('prints without its controls', async () => {
    const page = await open()
    await page.keyboard.press('j')
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.hint').isVisible()).toBe(false)
    expect(await page.getByRole('status').isVisible()).toBe(false)
    expect(await page.locator('.text').first().isVisible()).toBe(true)
  })
})
