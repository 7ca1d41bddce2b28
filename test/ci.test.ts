import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {extensions} from '../src/documents/read.js'
import {programs} from './programs.js'
import {sarifErrors} from './sarif.js'
import {cli, type Outcome, Scratch} from './scratch.js'

/** An article as it stands: with defects that nobody has repaired yet. */
const old = '– It is late –\n\nIt did not act itself .\n\nThe talks went on .\n'
/** The same with its lines moved, and one between them. */
const moved = 'The talks went on .\n\nNothing else came of it.\n\n– It is late –\n\nIt did not act itself .\n'
/** An article with ten artefacts; all but one are safe to repair. */
const submitted = `– It went on –

The envoys met , late.

It was a escalation.

He said “it failed. »

They met at 18h40.

The the plan went ahead.

She won 1 500 000 votes.

It rose by 5 %.

It is so !

They came in the the end.
`
const artefacts = [
  'dashed-heading',
  'space-before-punctuation',
  'indefinite-article',
  'quote-pairs',
  'time-format',
  'repeated-word',
  'digit-grouping',
  'percent-spacing',
  'space-before-punctuation',
  'repeated-word'
].map((rule) => `new article.txt: ${rule}`)
const repaired = `– It went on –

The envoys met, late.

It was an escalation.

He said “it failed.”

They met at 6:40 p.m.

The plan went ahead.

She won 1,500,000 votes.

It rose by 5%.

It is so!

They came in the end.
`
let scratch: Scratch

beforeEach(() => {
  scratch = new Scratch()
})
afterEach(() => scratch.remove())

/** What a report in compact form names: `path: rule`, in order. */
function found({out}: Outcome): string[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^(.*?):\d+:\d+: .*\[(.*)\]$/, '$1: $2'))
}

/** A repository with an old article and its baseline, and a branch on which a submission came. */
async function submit(): Promise<void> {
  scratch.write({'old.txt': old})
  expect(await scratch.translint('--baseline', 'baseline.json', '--update-baseline', '.')).toEqual({
    code: 0,
    out: '',
    err: 'baseline.json: 3 findings listed.\n'
  })
  scratch.commit()
  scratch.git('checkout', '--quiet', '-b', 'submission')
  scratch.write({'old.txt': moved, 'new article.txt': submitted})
}

describe('a submission', () => {
  beforeEach(submit)

  test.each([
    ['--since', ['--since', 'main']],
    ['--baseline', ['--baseline', 'baseline.json', '.']]
  ])('shows %s its ten artefacts, has them repaired, and is clean then', async (_, only) => {
    const first = await scratch.translint(...only, '--format', 'compact', '--format', 'sarif:report.sarif')
    expect(found(first)).toEqual(artefacts)
    expect(first).toMatchObject({code: 1, err: ''})
    const log = JSON.parse(scratch.read('report.sarif'))
    expect(sarifErrors(log)).toEqual([])
    expect(log.runs[0].results).toHaveLength(10)

    const diff = await scratch.translint(...only, '--diff')
    expect(diff).toMatchObject({code: 1, err: ''})
    expect(scratch.read('new article.txt')).toBe(submitted)

    const fixed = await scratch.translint(...only, '--fix', '--format', 'compact')
    expect(found(fixed)).toEqual(artefacts.slice(0, 1))
    expect(fixed).toMatchObject({code: 0, err: '9 fixes applied in 1 article.\n'})
    expect(scratch.read('new article.txt')).toBe(repaired)
    expect(scratch.read('old.txt')).toBe(moved)

    const second = await scratch.translint(...only, '--format', 'compact')
    expect(found(second)).toEqual(artefacts.slice(0, 1))
    expect(second).toMatchObject({code: 0, err: ''})
    expect(await scratch.translint(...only, '--max-warnings', '0')).toMatchObject({code: 1, err: ''})
    expect((await scratch.translint(...only, '--fix', '--unsafe-fixes')).code).toBe(0)
    expect(await scratch.translint(...only, '--diff')).toEqual({code: 0, out: '', err: ''})
    expect((await scratch.translint(...only, '--max-warnings', '0')).code).toBe(0)
  })

  test('is reported before it is committed, as it is staged', async () => {
    scratch.git('add', 'new article.txt')
    scratch.write({'new article.txt': repaired})
    const staged = await scratch.translint('--staged', '--format', 'compact')
    expect(found(staged)).toEqual(artefacts)
    expect(staged.code).toBe(1)
  })
})

describe('the GitHub action', () => {
  const root = resolve('.')
  const action = parse(readFileSync('action.yml', 'utf8'))
  const steps: {run?: string; uses?: string; env?: Record<string, string>}[] = action.runs.steps
  let runner: Scratch

  beforeEach(async () => {
    await submit()
    runner = new Scratch()
    mkdirSync(join(runner.folder, 'temp'))
  })
  afterEach(() => runner.remove())

  test('runs the checkout that it is of, once that is built', () => {
    runner.write({'scripts/prepare.js': '', 'dist/cli.js': 'console.log(process.argv.slice(2).join(" "))'})
    runner.write({'.ci/action/lint.sh': readFileSync('.ci/action/lint.sh', 'utf8')})
    const given = {GITHUB_ACTION_PATH: runner.folder, FILES: 'a.txt', SARIF: '', SINCE: '', CONFIG: ''}
    const env = {...given, BASELINE: '', MAX_WARNINGS: '', FAIL_ON: ''}
    const outs = steps.map(({run}) => (run ? scratch.spawn('bash', ['-c', run], env) : undefined))
    expect(outs).toEqual([
      {code: 0, out: '', err: ''},
      {code: 0, out: '--format github -- a.txt\n', err: ''},
      undefined
    ])
  })

  /** Runs the action’s step as a runner does: the defaults, what the workflow gives, and the runner’s variables. */
  function lint(inputs: Record<string, string>, where = scratch): Outcome {
    const step = steps.find(({run}) => run?.includes('lint.sh'))
    const env = Object.entries(step?.env ?? {}).map(([name, value]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? []
      const fallback: string = action.inputs[input].default
      return [name, inputs[input] ?? (fallback.startsWith('${{') ? '' : fallback)]
    })
    return where.spawn('bash', ['-c', step?.run ?? ''], {
      ...Object.fromEntries(env),
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: join(runner.folder, 'output'),
      RUNNER_TEMP: join(runner.folder, 'temp')
    })
  }

  test('takes every input as a variable, none into the text of a script', () => {
    const given = steps.flatMap(({env = {}}) => Object.values(env))
    expect(given.toSorted()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .toSorted()
    )
    for (const {run = ''} of steps) expect(run).not.toContain('${{')
  })

  test('annotates what a pull request changed, and fails', () => {
    scratch.commit()
    const {code, out} = lint({since: scratch.git('rev-parse', 'main').trim()})
    expect(code).toBe(1)
    expect(out.trimEnd().split('\n')).toHaveLength(10)
    expect(out).toMatch(/^::warning file=new article\.txt,line=1,.*\n::error file=new article\.txt,line=3,/)
    expect(existsSync(join(runner.folder, 'output'))).toBe(false)
  })

  test('without a base lints everything', () => {
    expect(lint({}).out.trimEnd().split('\n')).toHaveLength(13)
  })

  test('lints the files that it is given, a line each, and writes SARIF if asked for', () => {
    const {code} = lint({files: 'old.txt\nnew article.txt\n', sarif: 'true', 'max-warnings': '0'})
    expect(code).toBe(1)
    const path = join(runner.folder, 'temp/translint.sarif')
    expect(runner.read('output')).toBe(`sarif=${path}\n`)
    const log = JSON.parse(runner.read('temp/translint.sarif'))
    expect(sarifErrors(log)).toEqual([])
    expect(log.runs[0].results).toHaveLength(13)
  })

  test('passes when what is wrong is known', () => {
    rmSync(join(scratch.folder, 'new article.txt'))
    expect(lint({baseline: 'baseline.json'})).toEqual({code: 0, out: '', err: ''})
  })

  test('fetches the base where the runner checked out the last commit alone', () => {
    scratch.commit()
    const clone = new Scratch()
    try {
      clone.git('clone', '--quiet', '--depth=1', '--branch=submission', `file://${scratch.folder}`, '.')
      const {code, out} = lint({since: scratch.git('rev-parse', 'main').trim()}, clone)
      expect(code).toBe(1)
      expect(out.trimEnd().split('\n')).toHaveLength(10)
    } finally {
      clone.remove()
    }
  })

  test.each([
    {since: '--upload-pack=touch pwned'},
    {since: '$(touch pwned)'},
    {files: '$(touch pwned)\n`touch pwned`\n; touch pwned\n--fix'},
    {config: '"; touch pwned; "'},
    {'max-warnings': '0; touch pwned'}
  ])('runs nothing that an input says: %j', (inputs) => {
    scratch.git('remote', 'add', 'origin', scratch.folder)
    const before = scratch.list()
    expect(lint(inputs).code).toBeGreaterThan(1)
    expect(scratch.list()).toEqual(before)
  })
})

describe('docs/ci.md', () => {
  const snippets = Array.from(
    readFileSync('docs/ci.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs),
    ([, text = '']) => parse(text)
  )

  test('shows GitHub a workflow with inputs that the action has, and names them all', () => {
    const {steps} = snippets.find(({jobs}) => jobs).jobs.translint
    const {inputs} = parse(readFileSync('action.yml', 'utf8'))
    for (const name of Object.keys(steps[1].with)) expect(inputs).toHaveProperty(name)
    for (const name of Object.keys(inputs))
      expect(readFileSync('docs/ci.md', 'utf8')).toContain(`| \`${name}\` |`)
  })

  test('shows GitLab a job that reports what a merge request changed', async () => {
    await submit()
    const {script, artifacts} = snippets.find(({translint}) => translint).translint
    const line = script[0].replace('npx --yes translint', `'${process.execPath}' '${cli}'`)
    const {code} = scratch.spawn('bash', ['-c', line], {CI_MERGE_REQUEST_DIFF_BASE_SHA: 'main'})
    expect(code).toBe(1)
    expect(JSON.parse(scratch.read(artifacts.reports.codequality))).toHaveLength(10)
  })

  test.skipIf(!programs.reviewdog)(
    'has reviewdog suggest a fix where it is, also after a mark of several bytes',
    () => {
      scratch.write({'a.md': 'They said “go” , and left.\n'})
      scratch.commit()
      const report = `'${process.execPath}' '${cli}' --format rdjson a.md`
      const {out} = scratch.spawn('bash', [
        '-c',
        `${report} | reviewdog -f=rdjson -reporter=rdjson -filter-mode=nofilter`
      ])
      const range = {start: {line: 1, column: 19}, end: {line: 1, column: 20}}
      expect(JSON.parse(out).diagnostics).toMatchObject([
        {location: {path: 'a.md', range}, code: {value: 'space-before-punctuation'}, suggestions: [{range}]}
      ])
      const before = Buffer.from(scratch.read('a.md'))
        .subarray(0, range.start.column - 1)
        .toString()
      expect(before).toBe('They said “go”')
    }
  )

  test('shows pre-commit hooks that there are', () => {
    const [repo] = snippets.find(({repos}) => repos).repos
    const hooks: {id: string}[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
    const ids = hooks.map(({id}) => id)
    for (const {id} of repo.hooks) expect(ids).toContain(id)
  })
})

test('the hooks for pre-commit pass what translint reads', () => {
  const hooks: {id: string; entry: string; files: string}[] = parse(
    readFileSync('.pre-commit-hooks.yaml', 'utf8')
  )
  expect(hooks.map(({id, entry}) => [id, entry])).toEqual([
    ['translint', 'translint'],
    ['translint-fix', 'translint --fix']
  ])
  for (const {files} of hooks) {
    for (const extension of extensions) expect(`a.${extension}`).toMatch(new RegExp(files))
    expect('a.txt.csv').not.toMatch(new RegExp(files))
  }
})
