// npm run bench [folder] [--articles 1000]: what translint and its peers take for the same articles, each in a process of its own, in
// turns. No article comes twice in a process: it gets warm on the way, as in a run of that size.
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {installedPeers, median} from './bench.js'
import {corpus} from './corpus.js'

/** Seconds, of a clock and of processors. */
interface Cost {
  readonly wall: number
  readonly cpu: number
}

const rounds = 3
/** Articles for those that take seconds for so many. */
const few = 100
const slow = ['harper.js']
/** Whole commands over a folder, by their programs; where one is installed, it does what is configured there. */
const commands = new Map([
  ['translint', `'${process.execPath}' dist/cli.js --no-config --exit-zero --concurrency 1 --format json`],
  ['vale', 'vale --no-exit --output=JSON'],
  ['proselint', 'proselint check -o json'],
  ['languagetool', 'languagetool -l en-US -r']
])

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {articles: {type: 'string', default: '1000'}}
})
const here = installedPeers()
const articles = corpus(positionals[0]).slice(0, Number(values.articles))
const {peers} = await import(join(here, 'peers.js'))
const libraries: string[] = Object.keys(peers)
const scratch = mkdtempSync(join(tmpdir(), 'translint-bench-'))
try {
  console.log(`${cpus()[0]?.model}, Node ${process.version}, medians of ${rounds} rounds`)
  const fast = libraries.filter((name) => !slow.includes(name))
  compare('libraries', articles, fast, library)
  compare('slow libraries', articles.slice(0, few), ['translint', ...slow], library)
  compare('whole commands', articles.slice(0, few), [...commands.keys()].filter(isInstalled), command)
} finally {
  rmSync(scratch, {recursive: true})
}

/** Measures all in turns, and says how many times each takes what the first does. */
function compare(
  what: string,
  texts: readonly string[],
  names: readonly string[],
  measure: (name: string) => Cost
): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`\n${what}: ${texts.length} articles, ${(bytes / 1e6).toFixed(2)} MB`)
  writeFileSync(join(scratch, 'articles.json'), JSON.stringify(texts))
  rmSync(join(scratch, 'articles'), {recursive: true, force: true})
  mkdirSync(join(scratch, 'articles'))
  for (const [i, text] of texts.entries()) writeFileSync(join(scratch, 'articles', `${i}.txt`), text)
  const turns = Array.from({length: rounds}, () => names.map(measure))
  const medianOf = (i: number, unit: keyof Cost) =>
    median(turns.map((costs) => costs[i]?.[unit] ?? Number.NaN))
  for (const [i, name] of names.entries()) {
    const [cpu, wall] = (['cpu', 'wall'] as const).map((unit) => {
      const seconds = medianOf(i, unit)
      return `${unit} ${seconds.toFixed(2).padStart(7)} s ${(seconds / medianOf(0, unit)).toFixed(2).padStart(6)} ×`
    })
    console.log(`${name.padEnd(58)} ${cpu}   ${wall}`)
  }
}

function library(name: string): Cost {
  const file = join(scratch, 'articles.json')
  return JSON.parse(execFileSync(process.execPath, [join(here, 'run.js'), name, file], {encoding: 'utf8'}))
}

function command(name: string): Cost {
  // Node tells what its own process took, bash what those did that it ran.
  const timed = `TIMEFORMAT='%R %U %S'; time ${commands.get(name)} '${join(scratch, 'articles')}' >/dev/null 2>&1`
  const {stderr} = spawnSync('bash', ['-c', timed], {encoding: 'utf8'})
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number)
  return {wall, cpu: user + system}
}

function isInstalled(program: string): boolean {
  return program === 'translint' || spawnSync(program, ['--version']).error === undefined
}
