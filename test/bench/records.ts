// npm run bench:records [number…]: pipes so many records through the built program; its memory must not grow with them.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'
import {memoryProbe} from './bench.js'

const texts = [
  'It did not act itself .',
  'The plan is a escalation of the talks, he said.',
  'Xi said the two countries had “made positive progress” since the meeting in November.'
]
const {positionals} = parseArgs({allowPositionals: true})
for (const argument of positionals.length > 0 ? positionals : ['10000', '100000']) {
  const number = Number(argument)
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', memoryProbe, 'dist/cli.js', '--jsonl', '--exit-zero'])
  const [{wrong, found}, said] = await Promise.all([
    checked(child.stdout),
    text(child.stderr),
    pipeline(Readable.from(records(number)), child.stdin),
    once(child, 'exit')
  ])
  const rate = (number / (performance.now() - start)) * 1000
  console.log(
    `${number} records: ${found} results, ${wrong} out of order; ` +
      `${rate.toFixed(0)} a second, ${(Number(said) / 1024).toFixed(0)} MiB at most`
  )
}

function* records(number: number): Generator<string> {
  for (let id = 0; id < number; id++) yield `${JSON.stringify({id, text: texts[id % texts.length]})}\n`
}

async function checked(results: Readable): Promise<{wrong: number; found: number}> {
  let wrong = 0
  let found = 0
  for await (const line of createInterface({input: results})) {
    if (JSON.parse(line).id !== found++) wrong++
  }
  return {wrong, found}
}
