// npm run bench [folder]: translint and its peers, warm, each in a process of its own, in turns; and the ratios.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {installedPeers, median} from './bench.js'
import {corpus, sized} from './corpus.js'

/** Slow ones get less text, so that a round takes seconds. */
const bytes = new Map([
  ['alex', 300_000],
  ['harper.js', 20_000]
])
const rounds = 3

const {positionals} = parseArgs({allowPositionals: true})
const here = installedPeers()
const texts = corpus(positionals[0])
const scratch = mkdtempSync(join(tmpdir(), 'translint-bench-'))
const {peers} = await import(join(here, 'peers.js'))
const names: string[] = Object.keys(peers)
const speeds = new Map<string, number[]>(names.map((name) => [name, []]))
try {
  for (let round = 0; round < rounds; round++) {
    for (const name of names) speeds.get(name)?.push(measure(name))
  }
} finally {
  rmSync(scratch, {recursive: true})
}

const own = median(speeds.get(names[0] ?? '') ?? [])
console.log(`${cpus()[0]?.model}, Node ${process.version}, median of ${rounds} rounds\n`)
for (const [name, measured] of speeds) {
  const speed = median(measured)
  console.log(
    `${name.padEnd(60)} ${speed.toFixed(3).padStart(8)} MB/s  ${(own / speed).toFixed(2).padStart(7)} ×`
  )
}

function measure(name: string): number {
  const file = join(scratch, 'articles.json')
  writeFileSync(file, JSON.stringify(sized(texts, bytes.get(name) ?? 1_000_000)))
  return Number(execFileSync(process.execPath, [join(here, 'run.js'), name, file], {encoding: 'utf8'}))
}
