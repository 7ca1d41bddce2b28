/**
 * Lints and fixes what nobody would write, and tells which promise breaks:
 *
 *     npm run fuzz -- [--seconds N] [--cases N] [--seed S] [--corpus FOLDER]…
 *
 * Exit code: 1 if a property is violated. What it prints of a failure goes into `test/found-by-fuzzing.test.ts`.
 */
import {parseArgs} from 'node:util'
import {makeCase} from './cases.js'
import {readCorpus} from './corpus.js'
import {Pace} from './pace.js'
import {type Case, type Violation, violationOf} from './properties.js'
import {Random} from './random.js'
import {shrink} from './shrink.js'

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '60'},
    cases: {type: 'string', default: 'Infinity'},
    seed: {type: 'string', default: String(Date.now() % 2 ** 31)},
    corpus: {type: 'string', multiple: true, default: []}
  }
})
/** How many failures of one kind are shown. */
const mostShown = 2

const seed = Number(values.seed)
const random = new Random(seed)
const corpus = readCorpus(values.corpus)
const pace = new Pace()
const shown = new Map<string, number>()
const start = performance.now()
const elapsed = () => (performance.now() - start) / 1000
let [cases, long, violations] = [0, 0, 0]
console.log(`seed ${seed}, ${corpus.articles.length} articles, ${corpus.examples.length} examples`)
while (cases < Number(values.cases) && elapsed() < Number(values.seconds)) {
  const {input, isLong} = makeCase(random, corpus)
  cases++
  if (isLong) long++
  const violation = violationOf(input, pace)
  if (!violation) continue
  violations++
  const kind = kindOf(violation)
  const count = (shown.get(kind) ?? 0) + 1
  shown.set(kind, count)
  if (count <= mostShown) show(input, violation)
}
console.log(
  `seed ${seed}: ${cases} cases, ${long} from articles of 1 kB or more, ${violations} violations, ${rate(elapsed())} cases/s, ${rate(process.cpuUsage().user / 1e6)} for each second of CPU`
)
for (const [kind, count] of shown) console.log(`${String(count).padStart(6)} × ${kind}`)
process.exitCode = violations > 0 ? 1 : 0

function rate(seconds: number): string {
  return (cases / seconds).toFixed(0)
}

function show(input: Case, violation: Violation): void {
  const kind = kindOf(violation)
  const {property} = violation
  const fails = (source: string) => {
    const found = violationOf(
      {...input, source},
      property === 'takes no longer than others' ? pace : undefined
    )
    return found !== undefined && kindOf(found) === kind
  }
  const source = shrink(input.source, fails)
  console.log(`after ${elapsed().toFixed(1)} s, case ${cases}: ${property}: ${violation.detail}`)
  console.log(`  ${JSON.stringify({property, ...input, source})}`)
}

/** Failures of the same kind are likely to have the same cause. */
function kindOf({property, detail}: Violation): string {
  return property === 'takes no longer than others' ? property : `${property}: ${detail}`
}
