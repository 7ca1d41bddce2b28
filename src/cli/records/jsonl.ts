import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import {addAbortSignal, pipeline as joined, type Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {createGunzip} from 'node:zlib'
import {findNodeAtLocation, parseTree} from 'jsonc-parser'
import {DocumentError} from '../../article/document.js'
import type {Counts} from '../../core/message.js'
import {loadFormat} from '../../documents/read.js'
import {
  type ErrorCode,
  type FailedRecord,
  failedRecord,
  formatIn,
  lintRecords,
  RecordError,
  type RecordOptions,
  type RecordResult
} from '../../engine/records.js'
import {harmless} from '../../reporters/harmless.js'
import {openFile, reason} from '../files/read-file.js'
import {settingsReader} from '../files/settings-reader.js'
import {decode} from '../files/text-file.js'
import type {Io} from '../io.js'
import {whatRuleFailed} from '../lint/jobs.js'
import {fails} from '../lint/quality-gate.js'
import type {Options} from '../options.js'
import {say} from '../print.js'
import {interruption} from '../runtime/interrupt.js'
import {checkNames} from '../usage.js'
import {checkSetup, recordOptions} from './record-options.js'
import {splitLines} from './split-lines.js'

/** Bytes of records, and what they are called. */
interface RecordFile {
  readonly path: string
  readonly name: string
  open(): Readable
}

/**
 * Lints records, a JSON object a line, and writes a line for each in their order: its result, or why it has none; what has
 * arrived is linted together, up to 64 records at a time. Gives the exit code. A file that can't be read is complained of
 * and passed over.
 *
 * @throws UsageError or ConfigError, before the first line, where nothing can be linted.
 */
export async function lintLines(files: readonly string[], options: Options, io: Io): Promise<number> {
  checkNames(options)
  checkSetup()
  const {settingsOf} = settingsReader(options, io.cwd)
  const requests: (readonly [RecordFile, RecordOptions])[] = []
  for (const input of inputs(files, io))
    requests.push([input, recordOptions(options, await settingsOf(input.path))])
  const {signal, code, release} = interruption()
  const counts: Counts = {error: 0, warning: 0, info: 0}
  let isInputLost = false
  let isRecordLost = false
  let isOpen = true
  io.stdout.once('error', () => {
    isOpen = false
  })
  try {
    await pipeline(results, io.stdout, {end: false})
  } catch (error) {
    // What is wrong with standard output is told by whoever opened it.
    if (isOpen) throw error
  } finally {
    release()
  }
  if (signal.aborted) return code()
  // The line of a record tells that it failed.
  if (isInputLost || (isRecordLost && options.failOn !== 'never')) return 2
  return fails(counts, options) ? 1 : 0

  async function* results(): AsyncGenerator<string> {
    for (const [input, request] of requests) {
      try {
        yield* linesOf(input, request)
      } catch (error) {
        if (signal.aborted) return
        isInputLost = true
        say(io.stderr, `${input.name}: ${reason(error)}`)
      }
    }
  }

  async function* linesOf({name, open}: RecordFile, request: RecordOptions): AsyncGenerator<string> {
    let number = 0
    for await (const chunk of splitLines(addAbortSignal(signal, open()))) {
      const lines = chunk.map((bytes) => readLine(bytes, ++number)).filter((line) => line !== undefined)
      while (lines.length > 0) {
        // Lets signals in.
        await nextTurn()
        const together = lines.splice(0, most)
        for (const {record} of together) await loadFormat(formatIn(record) ?? 'text')
        for (const {number, text, record, result} of lintTogether(together, request)) {
          if (result instanceof Error) {
            const error = {code: codeOf(result), message: whatFailed(result)}
            complain(`${name}:${number}: ${error.message}`)
            yield toLine(failedRecord(record, number, error, request), text, request)
            continue
          }
          counts.error += result.counts.error
          counts.warning += result.counts.warning
          counts.info += result.counts.info
          for (const failure of result.failures ?? [])
            complain(`${name}:${number}: ${whatRuleFailed(failure)}`)
          yield toLine(result, text, request)
        }
      }
    }
  }

  function complain(message: string): void {
    isRecordLost = true
    say(io.stderr, message)
  }
}

/** Why a record was not linted; what no user can mend asks to be reported. */
export function whatFailed(error: unknown): string {
  if (error instanceof RecordError || error instanceof DocumentError) return error.message
  return `the linter failed: ${reason(error)}; please report this bug`
}

function codeOf(error: Error): ErrorCode {
  if (error instanceof RecordError) return error.code
  return error instanceof DocumentError ? 'unreadable-text' : 'linter-failed'
}

function inputs(files: readonly string[], io: Io): RecordFile[] {
  if (files.length === 0) return [{path: resolve(io.cwd, '<stdin>'), name: '<stdin>', open: () => io.stdin}]
  return files.map((name) => {
    const path = resolve(io.cwd, name)
    return {path, name, open: () => (name.endsWith('.gz') ? unzipped(path) : streamOf(path))}
  })
}

function unzipped(path: string): Readable {
  // An error of either comes out of the stream that is read; there is nothing else to do about it.
  return joined(streamOf(path), createGunzip(), () => {})
}

/** @throws ReadError if it is no file. */
function streamOf(path: string): Readable {
  return createReadStream(path, {fd: openFile(path)})
}

/** A line of a file of records. */
interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Undefined where it can’t be read. */
  readonly record?: unknown
  /** Why it can’t be read. */
  readonly error?: RecordError
}

/** How many records are linted together. */
const most = 64

/** Undefined: the line is blank. */
function readLine(bytes: Buffer | undefined, number: number): Line | undefined {
  if (!bytes) return unread('too-long', 'longer than 64 MiB; a record is linted as a whole')
  let text: string
  try {
    text = decode(bytes).replace(/^\uFEFF/, '')
  } catch (error) {
    return unread('not-utf-8', reason(error))
  }
  if (text.trim() === '') return undefined
  try {
    return {number, text, record: JSON.parse(text)}
  } catch (error) {
    return unread('not-json', `not JSON: ${reason(error)}`)
  }

  function unread(code: ErrorCode, message: string): Line {
    return {number, text: '', error: new RecordError(code, message)}
  }
}

/** Lines with what came of them, in their order. */
function lintTogether(
  lines: readonly Line[],
  request: RecordOptions
): (Line & {readonly result: RecordResult | Error})[] {
  const read = lines.filter(({error}) => !error)
  const results = resultsOf(read, request).values()
  return lines.map((line) => {
    const result = line.error ?? results.next().value
    return {...line, result: result ?? new Error('A record without a result')}
  })
}

/** Where the linter itself fails, each record is linted alone, so that it costs one. */
function resultsOf(lines: readonly Line[], request: RecordOptions): (RecordResult | Error)[] {
  try {
    return lintRecords(
      lines.map(({record, number}) => ({record, otherwise: number})),
      request
    )
  } catch (error) {
    if (lines.length > 1) return lines.flatMap((line) => resultsOf([line], request))
    return [error instanceof Error ? error : new Error(String(error))]
  }
}

/** A result as JSON; numbers that are passed through and JavaScript can't hold stand there digit by digit, as the record has them. */
function toLine(
  result: RecordResult | FailedRecord,
  record: string,
  {idField = 'id', keep = []}: RecordOptions
): string {
  const passed = new Map([['id', idField], ...keep.map((name) => [name, name] as const)])
  const fields = Object.entries(result).map(([name, value]) => {
    const field = passed.get(name)
    const verbatim = field !== undefined && hasNumber(value) ? fieldOf(record, field) : undefined
    return `${JSON.stringify(name)}:${verbatim ?? JSON.stringify(value)}`
  })
  return `${harmless(`{${fields.join(',')}}`, 'json')}\n`
}

/** Whether there is a number in a value that JSON may write in another way. */
function hasNumber(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasNumber)
  return typeof value === 'number' && !Number.isSafeInteger(value)
}

/** A field of a record as it stands there; undefined where it stands nowhere. */
function fieldOf(record: string, field: string): string | undefined {
  const root = parseTree(record)
  const node = root && findNodeAtLocation(root, [field])
  return node && record.slice(node.offset, node.offset + node.length)
}
