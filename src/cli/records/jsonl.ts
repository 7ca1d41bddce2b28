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
import type {Settings} from '../../engine/linter.js'
import {
  formatIn,
  lintRecords,
  RecordError,
  type RecordOptions,
  type RecordResult
} from '../../engine/records.js'
import {harmless} from '../../reporters/harmless.js'
import {openFile, ReadError, reason} from '../files/read-file.js'
import {settingsReader} from '../files/settings-reader.js'
import {decode} from '../files/text-file.js'
import type {Io} from '../io.js'
import {whatRuleFailed} from '../lint/jobs.js'
import {fails} from '../lint/quality-gate.js'
import type {Options} from '../options.js'
import {say} from '../print.js'
import {interruption} from '../runtime/interrupt.js'
import {checkNames} from '../usage.js'
import {splitLines} from './split-lines.js'

/** Bytes of records, and what they are called. */
interface RecordFile {
  readonly path: string
  readonly name: string
  open(): Readable
}

/**
 * Lints records, a JSON object a line, and writes a result a line in their order; what has arrived is linted together, up
 * to 64 records at a time. Gives the exit code. A line or a file that can't be read is complained of and passed over.
 *
 * @throws UsageError or ConfigError where nothing can be linted.
 */
export async function lintLines(files: readonly string[], options: Options, io: Io): Promise<number> {
  checkNames(options)
  const {settingsOf} = settingsReader(options, io.cwd)
  const {signal, code, release} = interruption()
  const counts: Counts = {error: 0, warning: 0, info: 0}
  let failed = false
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
  if (failed) return 2
  return fails(counts, options) ? 1 : 0

  async function* results(): AsyncGenerator<string> {
    for (const input of inputs(files, io)) {
      const request = recordOptions(options, await settingsOf(input.path))
      try {
        yield* linesOf(input, request)
      } catch (error) {
        if (signal.aborted) return
        complain(`${input.name}: ${reason(error)}`)
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
        for (const {number, text, result} of lintTogether(together, request)) {
          if (result instanceof Error) {
            complain(`${name}:${number}: ${whatFailed(result)}`)
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
    failed = true
    say(io.stderr, message)
  }
}

/** What the command line says of records. */
export function recordOptions(options: Options, settings: Settings): RecordOptions {
  return {
    settings,
    field: options.field ?? 'text',
    ...(options.language !== undefined && {language: options.language}),
    ...(options.sourceLanguage !== undefined && {sourceLanguage: options.sourceLanguage}),
    quiet: options.quiet ?? false,
    ...(options.idField !== undefined && {idField: options.idField}),
    ...(options.fix && {level: options.unsafeFixes ? 'unsafe' : 'safe'})
  }
}

/** Why a record was not linted; what no user can mend asks to be reported. */
export function whatFailed(error: unknown): string {
  if (error instanceof RecordError || error instanceof DocumentError || error instanceof ReadError)
    return error.message
  return `the linter failed: ${reason(error)}; please report this bug`
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

/** A line of a file of records: the record, or why it can’t be read. */
interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly record: unknown
}

/** How many records are linted together. */
const most = 64

/** Undefined: the line is blank. */
function readLine(bytes: Buffer | undefined, number: number): Line | undefined {
  try {
    if (!bytes) throw new RecordError('longer than 64 MiB; a record is linted as a whole')
    const text = decode(bytes).replace(/^\uFEFF/, '')
    return text.trim() === '' ? undefined : {number, text, record: parse(text)}
  } catch (error) {
    return {number, text: '', record: error}
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new RecordError(`not JSON: ${reason(error)}`)
  }
}

/** Lines with what came of them, in their order. */
function lintTogether(
  lines: readonly Line[],
  request: RecordOptions
): (Line & {readonly result: RecordResult | Error})[] {
  const read = lines.filter(({record}) => !(record instanceof Error))
  const results = resultsOf(read, request).values()
  return lines.map((line) => {
    const result = line.record instanceof Error ? line.record : results.next().value
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

/** A result as JSON; an id that a JavaScript number can't hold stands there digit by digit, as the record has it. */
function toLine(result: RecordResult, record: string, {idField = 'id'}: RecordOptions): string {
  const json = `${harmless(JSON.stringify(result), 'json')}\n`
  if (typeof result.id !== 'number' || Number.isSafeInteger(result.id)) return json
  const root = parseTree(record)
  const node = root && findNodeAtLocation(root, [idField])
  if (!node) return json
  const id = record.slice(node.offset, node.offset + node.length)
  return json.replace(/^\{"id":[^,]*/, `{"id":${id}`)
}
