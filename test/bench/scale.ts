// npm run bench:scale [folder] [--articles 64000]: the command line on one article, on many, and on a very long one.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {installedPeers, median, memoryProbe} from './bench.js'
import {corpus} from './corpus.js'

interface Cost {
  /** Seconds. */
  readonly time: number
  /** The most that was held, in MB. */
  readonly memory: number
}

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {articles: {type: 'string', default: '64000'}}
})
const many = Number(values.articles)
const few = 4000
const cli = new URL('../../dist/cli.js', import.meta.url).pathname
const scratch = mkdtempSync(join(tmpdir(), 'translint-scale-'))
const paragraphs = corpus(positionals[0]).flatMap((article) => article.split(/\n\n+/))

try {
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}\n`)
  articles('one', 1)
  articles('few', few)
  articles('many', many)
  mkdirSync(join(scratch, 'long'))
  const megabyte = paragraphs.join('\n\n').repeat(50).slice(0, 1_000_000)
  writeFileSync(join(scratch, 'long/long.txt'), megabyte.repeat(10))
  writeFileSync(join(scratch, 'empty.js'), '')

  const bare = median(Array.from({length: 9}, () => node('empty.js').time))
  const cold = median(Array.from({length: 9}, () => translint('one').time))
  say('cold, one article, over bare node', cold / bare, '≤ 1.6')

  const one = translint('few', '--concurrency', '1')
  const peer = textlint('few').time
  say(`${few} articles over textlint with three rules, one thread`, one.time / peer, '≤ 0.33')
  say(`${few} articles over textlint with three rules`, translint('few').time / peer, '≤ 0.33')
  translint('few', '--cache')
  say('the first run over a second one with --cache', one.time / translint('few', '--cache').time, '≥ 10')

  const single = translint('many', '--concurrency', '1')
  say(
    `${many} articles, one thread over two`,
    single.time / translint('many', '--concurrency', '2').time,
    '≥ 1.6'
  )
  say(`peak memory, ${many} articles over ${few}`, single.memory / one.memory, '≤ 1.2')

  const long = translint('long')
  const perByte = ({time}: Cost, name: string) => (time - cold) / size(name)
  say(
    'a byte of an article of 10 MB over one of a small article',
    perByte(long, 'long') / perByte(one, 'few'),
    '≤ 2'
  )
} finally {
  rmSync(scratch, {recursive: true})
}

/** Writes articles of some two paragraphs each. */
function articles(name: string, count: number): void {
  mkdirSync(join(scratch, name))
  for (let i = 0; i < count; i++) {
    const at = (i * 2) % paragraphs.length
    writeFileSync(
      join(scratch, name, `${i}.txt`),
      `${paragraphs.slice(at, at + 2).join('\n\n')}\n\nNumber ${i}.\n`
    )
  }
}

function size(name: string): number {
  const {stdout} = spawnSync('du', ['--bytes', '--summarize', name], {cwd: scratch, encoding: 'utf8'})
  return Number.parseInt(stdout, 10)
}

function translint(target: string, ...options: readonly string[]): Cost {
  return node(cli, '--no-config', '--exit-zero', '--format', 'json:report.json', ...options, target)
}

function textlint(target: string): Cost {
  const peers = installedPeers()
  const rules = ['no-todo', 'doubled-spaces', 'max-comma'].flatMap((rule) => ['--rule', rule])
  const modules = join(peers, 'node_modules')
  return node(join(modules, 'textlint/bin/textlint.js'), '--rules-base-directory', modules, ...rules, target)
}

function node(...args: readonly string[]): Cost {
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['--import', memoryProbe, ...args], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 1e9
  })
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`)
  return {time: (performance.now() - start) / 1000, memory: Number(stderr.trim().split('\n').at(-1)) / 1024}
}

function say(what: string, ratio: number, aim: string): void {
  console.log(`${what.padEnd(60)} ${ratio.toFixed(2).padStart(7)}   aim ${aim}`)
}
