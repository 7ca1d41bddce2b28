// Makes the pictures in the documentation: `docs/terminal.png` and `docs/report.png`. Needs Chromium.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'
import Anser from 'anser'
import {chromium} from 'playwright-core'
import {nodeHost} from '../src/adapters/node/node.js'
import {run} from '../src/cli/run.js'
import {provide} from '../src/language/host.js'
import {programs} from '../test/programs.js'

provide(nodeHost)
const folder = mkdtempSync(join(tmpdir(), 'translint-pictures-'))
const [article = ''] =
  /(?<=```text\n)The envoy[\s\S]*?(?=```)/.exec(readFileSync('docs/getting-started.md', 'utf8')) ?? []
writeFileSync(join(folder, 'article.txt'), article)

/** What a terminal of 80 columns shows of a command, after its prompt. */
async function shown(...args: string[]): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const io = {
    cwd: folder,
    stdin: Readable.from([]),
    stdout,
    stderr,
    color: true,
    isTerminal: true,
    columns: 80
  }
  const [, out] = await Promise.all([run(args, io).finally(() => stdout.end()), text(stdout)])
  return `$ translint ${args.join(' ')}\n${out.trimEnd()}\n`
}

const terminal = Anser.ansiToHtml(
  Anser.escapeForHtml(`${await shown('article.txt')}\n${await shown('--diff', 'article.txt')}`),
  {use_classes: true}
)
const page = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #1e1e1e; color: #ddd }
pre { margin: 0; padding: 16px; width: max-content; font: 15px/1.35 'DejaVu Sans Mono', monospace }
.ansi-bold { font-weight: bold } .ansi-dim { opacity: .55 }
.ansi-underline { text-decoration: underline } .ansi-strikethrough { text-decoration: line-through }
.ansi-red-fg { color: #ff6b68 } .ansi-green-fg { color: #7ccf6b } .ansi-yellow-fg { color: #e5c07b } .ansi-cyan-fg { color: #56b6c2 }
</style><pre>${terminal}</pre>`
writeFileSync(join(folder, 'terminal.html'), page)
await run(['--no-config', '--format', `html:${join(folder, 'report.html')}`, 'seeds'], {
  cwd: process.cwd(),
  stdin: Readable.from([]),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  color: false
})

const executablePath = programs.chromium
const browser = await chromium.launch({...(executablePath && {executablePath}), args: ['--no-sandbox']})
try {
  const terminalPage = await browser.newPage({viewport: {width: 400, height: 300}})
  await terminalPage.goto(String(pathToFileURL(join(folder, 'terminal.html'))))
  await terminalPage.locator('pre').screenshot({path: 'docs/terminal.png'})
  const reportPage = await browser.newPage({viewport: {width: 1120, height: 760}})
  await reportPage.goto(String(pathToFileURL(join(folder, 'report.html'))))
  for (let i = 0; i < 3; i++) await reportPage.keyboard.press('j')
  await reportPage.screenshot({path: 'docs/report.png'})
} finally {
  await browser.close()
  rmSync(folder, {recursive: true})
}
