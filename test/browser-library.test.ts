import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {basename} from 'node:path'
import {gzipSync} from 'node:zlib'
import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fix, formatOf, lint} from '../src/index.js'
import {programs} from './programs.js'

const {chromium: executablePath} = programs
const folder = 'dist/browser'
const page = `<!doctype html><script type="module">
  import {fix, lint, start} from './browser.js'
  await start()
  window.translint = (source, settings) => ({messages: lint(source, settings), fixed: fix(source, settings).source})
</script>`
const articles = readdirSync('test/articles', {withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({name}) => ({
    name,
    source: readFileSync(`test/articles/${name}`, 'utf8'),
    format: formatOf(name) ?? 'markdown'
  }))

test('a page loads at most 400 kB of code and 400 kB of data', () => {
  expect(gzipSync(readFileSync(`${folder}/browser.js`)).length).toBeLessThan(400_000)
  const data = readdirSync(folder).filter((name) => name.endsWith('.gz'))
  expect(data).toEqual(['dictionary.gz', 'languages.gz'])
  expect(data.reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0)).toBeLessThan(400_000)
})

describe.skipIf(!executablePath)('the library in Chromium', () => {
  let server: Server
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    server = createServer(({url = '/'}, response) => {
      const name = basename(url)
      if (name !== '' && !existsSync(`${folder}/${name}`)) return response.writeHead(404).end()
      const type = name.endsWith('.js') ? 'text/javascript' : name === '' ? 'text/html' : 'application/gzip'
      response.writeHead(200, {'content-type': type})
      return response.end(name === '' ? page : readFileSync(`${folder}/${name}`))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('no port')
    origin = `http://127.0.0.1:${address.port}/`
    browser = await chromium.launch({
      ...(executablePath && {executablePath}),
      timeout: 0,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update'
      ]
    })
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test('finds and repairs in the twelve articles what it does under Node', async () => {
    const tab = await browser.newPage()
    const problems: string[] = []
    tab.on('pageerror', (error) => problems.push(error.message))
    tab.setDefaultTimeout(0)
    await tab.goto(origin)
    await tab.waitForFunction('window.translint')
    expect(articles).toHaveLength(12)
    for (const {name, source, format} of articles) {
      const settings = {format, rules: {spelling: true}}
      const there: unknown = await tab.evaluate(
        `translint(${JSON.stringify(source)}, ${JSON.stringify(settings)})`
      )
      const here = {messages: lint(source, settings), fixed: fix(source, settings).source}
      expect({name, ...JSON.parse(JSON.stringify(there))}).toEqual({
        name,
        ...JSON.parse(JSON.stringify(here))
      })
      expect(here.messages.length).toBeGreaterThan(0)
    }
    expect(problems).toEqual([])
  })
})
