import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {splitLines} from '../src/cli/records/split-lines.js'
import {run} from '../src/cli/run.js'

const bad = 'It did not act itself .'
const good = 'It did not act itself.'
let cwd = ''

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'translint-'))
})
afterEach(() => rmSync(cwd, {recursive: true}))

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(cwd, name), content)
}

function lines(...records: unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}

/** Runs the command line in the folder; gives what a shell would see, and standard output as records. */
async function translint(args: string, stdin: string | Uint8Array = '') {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const [code, out, err] = await Promise.all([
    run(args.split(' '), {
      cwd,
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout,
      stderr,
      color: false
    }).finally(() => {
      stdout.end()
      stderr.end()
    }),
    text(stdout),
    text(stderr)
  ])
  const results = out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  return {code, out, err, results, ids: results.map(({id}) => id)}
}

describe('a record', () => {
  test('sends no control to a terminal, and keeps it', async () => {
    const {out, ids} = await translint('--jsonl', lines({id: 'a\u009B31m', text: `\u009B31m${bad}`}))
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(ids).toEqual(['a\u009B31m'])
  })

  test('comes out as one line: its id, its findings and their number', async () => {
    const {code, results, err} = await translint('--jsonl', lines({id: 'a', text: bad}))
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(results).toEqual([
      {
        id: 'a',
        findings: [
          {
            ruleId: 'space-before-punctuation',
            severity: 'error',
            message: 'Space before the full stop: delete it',
            start: 21,
            end: 22,
            line: 1,
            column: 22,
            actual: ' ',
            expected: [''],
            safety: 'safe'
          }
        ],
        counts: {error: 1, warning: 0, info: 0},
        language: 'en',
        languageFrom: 'default'
      }
    ])
  })

  test('is fixed with --fix; the findings are those of the fixed text', async () => {
    const {code, results} = await translint('--jsonl --fix', lines({id: 1, text: bad}, {id: 2, text: good}))
    expect(code).toBe(0)
    const nothing = {findings: [], counts: {error: 0, warning: 0, info: 0}}
    const known = {language: 'en', languageFrom: 'default'}
    expect(results).toEqual([
      {id: 1, ...nothing, ...known, fixes: 1, fixed: good},
      {id: 2, ...nothing, ...known, fixes: 0, fixed: good}
    ])
  })

  test('is fixed as far as --unsafe-fixes goes', async () => {
    const record = lines({text: '– It is late –\n\nIt did not.'})
    expect((await translint('--jsonl --fix', record)).results[0].fixed).toBe('– It is late –\n\nIt did not.')
    expect((await translint('--jsonl --fix --unsafe-fixes', record)).results[0].fixed).toBe(
      'It is late\n\nIt did not.'
    )
  })

  test('keeps its id as it is, even a number too long for JavaScript; without one it gets its line number', async () => {
    const {out} = await translint(
      '--jsonl',
      '{"id": "7", "text": ""}\n{"text": ""}\n{"id": null, "text": ""}\n' +
        '{"text": "1, {\\"id\\": 2", "id": 12345678901234567890}\n{"id": 0.10, "text": ""}\n'
    )
    expect(Array.from(out.matchAll(/^\{"id":(.*?),"findings/gm), ([, id]) => id)).toEqual([
      '"7"',
      '2',
      'null',
      '12345678901234567890',
      '0.10'
    ])
  })

  test('names its fields as it likes', async () => {
    const {ids, results} = await translint(
      '--jsonl --field body --id-field url',
      lines({url: 'x://y', text: 3, body: bad, id: 1})
    )
    expect(ids).toEqual(['x://y'])
    expect(results[0].counts.error).toBe(1)
  })

  test('is linted with the config, and with --rule and --quiet', async () => {
    const record = lines({text: `– It is late –\n\n${bad}`})
    const found = async (args: string) => {
      const {results} = await translint(args, record)
      return results[0].findings.map(({ruleId}: {ruleId: string}) => ruleId)
    }
    expect(await found('--jsonl')).toEqual(['dashed-heading', 'space-before-punctuation'])
    expect(await found('--jsonl --quiet')).toEqual(['space-before-punctuation'])
    expect(await found('--jsonl --rule dashed-heading')).toEqual(['dashed-heading'])
    write('.textlintrc.json', '{"rules": {"preset-translint": {"space-before-punctuation": false}}}')
    expect(await found('--jsonl')).toEqual(['dashed-heading'])
  })
})

describe('records', () => {
  test('come from files, compressed or not, in the order that is given', async () => {
    write('b.jsonl.gz', gzipSync(lines({id: 1, text: good}, {id: 2, text: good})))
    write('a.jsonl', lines({id: 3, text: good}))
    expect(await translint('--jsonl b.jsonl.gz a.jsonl')).toMatchObject({code: 0, err: '', ids: [1, 2, 3]})
  })

  test('may end in CRLF or nothing, follow a byte order mark and blank lines, and hold U+2028', async () => {
    const {code, ids} = await translint(
      '--jsonl',
      '\uFEFF{"id": 1, "text": ""}\r\n\n  \r\n{"id": 2, "text": "One.\u2028Two."}\n{"id": 3, "text": ""}'
    )
    expect({code, ids}).toEqual({code: 0, ids: [1, 2, 3]})
  })

  test('that can’t be read are passed over and told of by file and line', async () => {
    write(
      'a.jsonl',
      Buffer.concat([
        Buffer.from(`${lines({id: 1, text: good})}{"id": 2,\n${lines({id: 3, body: 'x'}, [1], {text: 5})}`),
        Buffer.from([0x22, 0xe9, 0x22, 0x0a]),
        Buffer.from(lines({id: 7, text: good}))
      ])
    )
    const {code, ids, err} = await translint('--jsonl --exit-zero a.jsonl')
    expect({code, ids}).toEqual({code: 2, ids: [1, 7]})
    const [notJson, ...others] = err.split('\n')
    expect(notJson).toMatch(/^a\.jsonl:2: not JSON: /)
    expect(others).toEqual([
      'a.jsonl:3: no field `text`; the record has `id`, `body`',
      'a.jsonl:4: an array, expected a JSON object',
      'a.jsonl:5: the field `text` holds a number, expected a string',
      'a.jsonl:6: not UTF-8: byte 0xE9 at offset 1; convert it to UTF-8 first',
      ''
    ])
  })

  test('without the id that was asked for are passed over too', async () => {
    const {code, err} = await translint('--jsonl --id-field key', lines({id: 1, text: good}))
    expect({code, err}).toEqual({
      code: 2,
      err: '<stdin>:1: no field `key`; the record has `id`, `text`\n'
    })
  })

  test('of files that can’t be read do not stop the others', async () => {
    write('cut.jsonl.gz', gzipSync(lines({id: 1, text: good})).subarray(0, -12))
    write('ok.jsonl', lines({id: 2, text: good}))
    const {code, ids, err} = await translint('--jsonl cut.jsonl.gz missing.jsonl . ok.jsonl')
    expect({code, ids}).toEqual({code: 2, ids: [2]})
    expect(err).toBe('cut.jsonl.gz: unexpected end of file\nmissing.jsonl: no such file\n.: a folder\n')
  })
})

test.each([
  ['--jsonl', good, 0],
  ['--jsonl', bad, 1],
  ['--jsonl --exit-zero', bad, 0],
  ['--jsonl', '– It is late –', 0],
  ['--jsonl --max-warnings 0', '– It is late –', 1],
  ['--jsonl --diff', good, 2],
  ['--jsonl --format json', good, 2],
  ['--jsonl --unsafe-fixes', good, 2],
  ['--stdin --field body', good, 2]
])('the exit code of `translint %s` for “%s” is %i', async (args, text, code) => {
  expect((await translint(args, lines({text}))).code).toBe(code)
})

test('bytes are split at line feeds alone, wherever chunks end', async () => {
  const byte = fc.constantFrom(10, 13, 0x22, 0xe2, 0x80, 0xa8)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(byte, {maxLength: 8})), async (parts) => {
      const chunks = parts.map((part) => Buffer.from(part))
      const found: string[] = []
      for await (const lines of splitLines(Readable.from(chunks)))
        found.push(...lines.map((line) => line?.toString('latin1') ?? ''))
      const expected = Buffer.concat(chunks).toString('latin1').split('\n')
      if (expected.at(-1) === '') expected.pop()
      expect(found).toEqual(expected)
    })
  )
})

test('a line of more than 64 MiB is passed over without being kept', async () => {
  const part = Buffer.alloc(1024 * 1024, 'a')
  function* chunks() {
    for (let i = 0; i < 65; i++) yield part
    yield Buffer.from('\nnext')
  }
  const found: (string | undefined)[] = []
  for await (const lines of splitLines(Readable.from(chunks())))
    found.push(...lines.map((line) => line?.toString()))
  expect(found).toEqual([undefined, 'next'])
})

test('no more is read than the reader of the results takes; one that closes the pipe ends the run quietly', async () => {
  let given = 0
  function* endless() {
    for (;;) yield Buffer.from(lines({id: given++, text: good}))
  }
  const stdin = Readable.from(endless(), {highWaterMark: 1})
  const stdout = new PassThrough({highWaterMark: 1})
  const stderr = new PassThrough()
  const running = run(['--jsonl'], {cwd, stdin, stdout, stderr, color: false})
  let taken = 0
  for await (const _ of stdout.iterator({destroyOnReturn: false})) if (++taken === 5) break
  stdout.destroy(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}))
  expect(await running).toBe(0)
  await vi.waitFor(() => expect(stdin.destroyed).toBe(true))
  expect(given).toBeLessThan(5 + 20)
  expect(stderr.read()).toBeNull()
})

describe('the built program', () => {
  const program = resolve('dist/cli.js')

  test('answers each record at once, and ends cleanly at Ctrl-C', async () => {
    const child = spawn(process.execPath, [program, '--jsonl'], {cwd})
    const ended = once(child, 'exit')
    const out: string[] = []
    child.stdin.write(lines({id: 1, text: good}))
    for await (const chunk of child.stdout.iterator({destroyOnReturn: false})) {
      out.push(String(chunk))
      if (out.length === 1) child.stdin.write(lines({id: 2, text: good}))
      else child.kill('SIGINT')
    }
    expect(await ended).toEqual([130, null])
    expect(out.map((line) => JSON.parse(line).id)).toEqual([1, 2])
    expect(await text(child.stderr)).toBe('')
  })

  test('ends quietly when the pipe is closed', async () => {
    const child = spawn(process.execPath, [program, '--jsonl', '--exit-zero'], {cwd})
    const ended = once(child, 'exit')
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => {
      child.stdout.destroy()
      child.stdin.write(lines(...Array.from({length: 100}, (_, id) => ({id, text: good}))))
    })
    child.stdin.write(lines({id: 1, text: good}))
    expect(await text(child.stderr)).toBe('')
    expect(await ended).toEqual([0, null])
  })
})
