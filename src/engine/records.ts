import type {Article, Pair, Unit} from '../article/article.js'
import {
  type DocumentError,
  type Format,
  formatNames,
  type Typography,
  typographies
} from '../article/document.js'
import type {KnownLanguage} from '../article/languages.js'
import type {Fixed, Level} from '../core/fix.js'
import {type Counts, countsOf, type Message, partFailures} from '../core/message.js'
import {unknownLanguage} from '../language/any/tag.js'
import {defined} from '../text/defined.js'
import {type Offsets, type OffsetUnit, offsetsIn} from '../text/offsets.js'
import {isOneOf} from '../text/one-of.js'
import type {Span} from '../text/span.js'
import {fixAll} from './fixer.js'
import {lintAll, type Settings} from './linter.js'
import {listed} from './names.js'

/** How records are linted. */
export interface RecordOptions {
  readonly settings: Settings
  /** The field that holds the text. */
  readonly field: string
  /** The field that holds the id; absent: `id`, and a record may lack it. */
  readonly idField?: string
  /** BCP 47 tag that goes before a record’s own field `language`; absent: that field, then the settings. */
  readonly language?: string
  /** The same of the language that it was translated from, and its field `sourceLanguage`. */
  readonly sourceLanguage?: string
  /** How far to fix; absent: not at all. */
  readonly level?: Level
  /** Whether errors alone are reported; absent: no. */
  readonly quiet?: boolean
  /** Whether it is told how a text is aligned with its source; absent: no. */
  readonly pairs?: boolean
  /** Fields of the record that its result has too; absent: none. */
  readonly keep?: readonly string[]
  /** What offsets and columns count; absent: UTF-16 units. */
  readonly offsets?: OffsetUnit
  /** How long a text may be, in bytes of UTF-8; absent: as long as it likes. */
  readonly maxBytes?: number
  /** What tells results of different runs apart. */
  readonly run: RunIdentity
}

/** What a result says of the run that it comes from. */
interface RunIdentity {
  /** Of translint. */
  readonly version: string
  /** A hash of what the run was told: the config and the options. */
  readonly settings: string
}

/** A finding of a record; lines are those of the library, offsets and columns too unless others are asked for. */
type RecordFinding = Omit<Message, 'endLine' | 'endColumn' | 'fix' | 'url' | 'fatal'>

/** A unit of a record, as ranges of its source and its text; half-open, in UTF-16 units. */
type RecordUnit = Pick<Unit, 'kind' | 'sure'> & {
  readonly [Side in 'source' | 'target']: readonly [start: number, end: number]
}

/** What is said of one record, with the fields that are kept. A plain object, ready for JSON. */
export interface RecordResult extends RunIdentity {
  /** The record's own, whatever it is. */
  readonly id: unknown
  /** In order of place; with fixes: what the fixed text still shows. */
  readonly findings: readonly RecordFinding[]
  readonly counts: Readonly<Counts>
  /** BCP 47 primary tag of the text’s language. */
  readonly language: string
  /** How that is known. */
  readonly languageFrom: KnownLanguage['languageFrom']
  /** The rules that failed on this record, and how; absent: none. */
  readonly failures?: readonly Pick<Message, 'ruleId' | 'message'>[]
  /** With `pairs`, where the record has a source: its sentences and those of the text, or of the fixed text. */
  readonly units?: readonly RecordUnit[]
  /** With fixes: how many were applied. */
  readonly fixes?: number
  /** With fixes: the text after them. */
  readonly fixed?: string
}

/** Why a record was not linted, in a word for programs. */
export type ErrorCode =
  | 'not-utf-8'
  | 'not-json'
  | 'no-object'
  | 'no-field'
  | 'wrong-field'
  | 'too-long'
  | 'unreadable-text'
  | 'linter-failed'

/** What stands in the place of a result where there is none, with the fields that are kept. A plain object, ready for JSON. */
export interface FailedRecord extends RunIdentity {
  /** Null where it can’t be read. */
  readonly id: unknown
  /** From 1, in its file. */
  readonly line: number
  readonly error: {readonly code: ErrorCode; readonly message: string}
}

/** The fields of a result, which none that is kept may replace. */
export const resultFields = [
  'id',
  'line',
  'error',
  'findings',
  'counts',
  'language',
  'languageFrom',
  'failures',
  'units',
  'fixes',
  'fixed',
  'version',
  'settings'
] as const satisfies readonly (keyof RecordResult | keyof FailedRecord)[]

/** A record that can't be linted, in words for the user. */
export class RecordError extends Error {
  override name = 'RecordError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** A record, and the id of one that has none. */
export interface Numbered {
  readonly record: unknown
  readonly otherwise: string | number
}

/**
 * Lints, or fixes, the text of one record. Pure.
 *
 * @throws RecordError if the record is no object, lacks a field, or its text is no string; DocumentError if the text goes
 * beyond the budget of an article.
 */
export function lintRecord(
  record: unknown,
  otherwise: string | number,
  options: RecordOptions
): RecordResult {
  const [result] = lintRecords([{record, otherwise}], options)
  if (!result) throw new Error('A record without a result')
  if (result instanceof Error) throw result
  return result
}

/** Lints, or fixes, records in one go; results, or what `lintRecord` throws, in their order. */
export function lintRecords(
  records: readonly Numbered[],
  options: RecordOptions
): (RecordResult | RecordError | DocumentError)[] {
  const {level} = options
  const texts = records.map((numbered) => textOf(numbered, options))
  const settingsOf = settingsFor(options)
  const jobs = texts.flatMap((text) =>
    text instanceof RecordError ? [] : [{source: text.text, settings: settingsOf(text)}]
  )
  const found = (level ? fixAll(jobs, level) : lintAll(jobs)).values()
  return texts.map((text) => {
    if (text instanceof RecordError) return text
    const {value: result} = found.next()
    if (!result) throw new Error('A record without a result')
    return 'error' in result ? result.error : resultOf(text, result, options)
  })
}

/** What stands in the place of a record’s result if it has none. */
export function failedRecord(
  record: unknown,
  line: number,
  error: {readonly code: ErrorCode; readonly message: string},
  options: RecordOptions
): FailedRecord {
  const {code, message} = error
  const id = isObject(record) ? idOf(record, line, options) : null
  return {id, ...keptOf(record, options), line, error: {code, message}, ...options.run}
}

/** A record’s id, and its text as a source to lint, with what it says of that. */
interface RecordSource {
  readonly id: unknown
  readonly text: string
  /** The article that it was translated from. */
  readonly source?: string
  readonly kept: Readonly<Record<string, unknown>>
  readonly language?: string
  readonly sourceLanguage?: string
  readonly format?: Format
  readonly edited?: boolean
  readonly typography?: Typography
}

/** The settings of a record; equal ones are one object, which is checked once. */
function settingsFor({settings, ...given}: RecordOptions): (record: RecordSource) => Settings {
  const known = new Map<string, Settings>()
  return ({format = settings.format, edited, typography, source, ...said}) => {
    const language = given.language ?? said.language ?? settings.language
    const sourceLanguage = given.sourceLanguage ?? said.sourceLanguage ?? settings.sourceLanguage
    const text = edited === undefined ? undefined : edited ? 'edited' : 'translated'
    const key = [language, sourceLanguage, format, text, typography].join()
    const own = known.get(key) ?? {
      ...settings,
      ...defined({language, sourceLanguage, format, text, typography})
    }
    known.set(key, own)
    return source === undefined ? own : {...own, source}
  }
}

function textOf({record, otherwise}: Numbered, options: RecordOptions): RecordSource | RecordError {
  const {field, idField, maxBytes} = options
  if (!isObject(record)) return new RecordError('no-object', `${kindOf(record)}, expected a JSON object`)
  if (!Object.hasOwn(record, field)) return noField(record, field)
  const text = record[field]
  if (typeof text !== 'string')
    return wrongField(`the field \`${field}\` holds ${kindOf(text)}, expected a string`)
  if (idField !== undefined && !Object.hasOwn(record, idField)) return noField(record, idField)
  if (maxBytes !== undefined && isLonger(text, maxBytes))
    return new RecordError('too-long', `the field \`${field}\` holds more than ${maxBytes} bytes`)
  const {language, sourceLanguage, format, edited, typography} = record
  for (const [name, tag] of Object.entries({language, sourceLanguage})) {
    const problem = typeof tag === 'string' ? unknownLanguage(tag) : `${kindOf(tag)}, expected a BCP 47 tag`
    if (tag !== undefined && tag !== null && problem !== undefined)
      return wrongField(`the field \`${name}\`: ${problem}`)
  }
  if (format !== undefined && format !== null && !isOneOf(formatNames, format))
    return wrongField(`the field \`format\`: ${JSON.stringify(format)}, expected ${listed(formatNames)}`)
  if (edited !== undefined && edited !== null && typeof edited !== 'boolean')
    return wrongField(`the field \`edited\` holds ${kindOf(edited)}, expected true or false`)
  if (typography !== undefined && typography !== null && !isOneOf(typographies, typography))
    return wrongField(
      `the field \`typography\`: ${JSON.stringify(typography)}, expected ${listed(typographies)}`
    )
  const source = field === 'source' ? undefined : record.source
  if (source !== undefined && source !== null && typeof source !== 'string')
    return wrongField(`the field \`source\` holds ${kindOf(source)}, expected the text that was translated`)
  return {
    id: idOf(record, otherwise, options),
    text,
    kept: keptOf(record, options),
    ...(typeof source === 'string' && {source}),
    ...(typeof edited === 'boolean' && {edited}),
    ...(isOneOf(typographies, typography) && {typography}),
    ...(typeof language === 'string' && {language}),
    ...(typeof sourceLanguage === 'string' && {sourceLanguage}),
    ...(isOneOf(formatNames, format) && {format})
  }
}

/** What a record says that its text is, if that is a format that can be read. */
export function formatOfRecord(record: unknown): Format | undefined {
  return isObject(record) && isOneOf(formatNames, record.format) ? record.format : undefined
}

/** Null where the field that is to hold it is missing. */
function idOf(
  record: Readonly<Record<string, unknown>>,
  otherwise: string | number,
  {idField}: RecordOptions
): unknown {
  if (Object.hasOwn(record, idField ?? 'id')) return record[idField ?? 'id']
  return idField === undefined ? otherwise : null
}

function keptOf(record: unknown, {keep = []}: RecordOptions): Readonly<Record<string, unknown>> {
  if (!isObject(record)) return {}
  return Object.fromEntries(
    keep.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]])
  )
}

function isLonger(text: string, bytes: number): boolean {
  if (text.length > bytes) return true
  // No UTF-16 unit takes more than three bytes.
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes
}

function resultOf(
  {id, text, source, kept}: RecordSource,
  result: KnownLanguage & {readonly pairs?: readonly Pair[]} & (
      | {readonly messages: readonly Message[]}
      | {readonly fixed: Fixed}
    ),
  {quiet, pairs, offsets = 'utf16', run}: RecordOptions
): RecordResult {
  const fixed = 'fixed' in result ? result.fixed : undefined
  const {failures, ...found} = partFailures('fixed' in result ? result.fixed.messages : result.messages)
  const findings = quiet ? found.findings.filter(({severity}) => severity === 'error') : found.findings
  const unit = findings.length > 0 || pairs ? offsets : 'utf16'
  const inText = offsetsIn(fixed?.source ?? text, unit)
  const inSource = offsetsIn(source ?? '', unit)
  return {
    id,
    ...kept,
    findings: findings.map((message) => toFinding(message, inText, inSource)),
    counts: countsOf(findings),
    language: result.language,
    languageFrom: result.languageFrom,
    ...(failures.length > 0 && {failures: failures.map(({ruleId, message}) => ({ruleId, message}))}),
    ...(pairs && source !== undefined && {units: unitsOf(result.pairs, inText, inSource)}),
    ...(fixed && {fixes: fixed.applied.length, fixed: fixed.source}),
    ...run
  }
}

/** The units of pairs, as the files show them. */
function unitsOf(pairs: readonly Pair[] = [], inText: Offsets, inSource: Offsets): RecordUnit[] {
  const rangeOf = (article: Article, span: Span, offsets: Offsets): [number, number] => {
    const {start, end} = article.toSource(span)
    return [offsets(start), offsets(end)]
  }
  return pairs.flatMap(({source, target, units}) =>
    units.map(({kind, sure, ...unit}) => ({
      kind,
      sure,
      source: rangeOf(source, unit.source, inSource),
      target: rangeOf(target, unit.target, inText)
    }))
  )
}

function toFinding(message: Message, inText: Offsets, inSource: Offsets): RecordFinding {
  const {endLine, endColumn, fix, url, fatal, related, ...said} = message
  const {start, end, column} = said
  return {
    ...said,
    start: inText(start),
    end: inText(end),
    column: columnAt(start, column, inText),
    ...(related && {
      related: related.map((place) => ({
        ...place,
        start: inSource(place.start),
        end: inSource(place.end),
        column: columnAt(place.start, place.column, inSource),
        endColumn: columnAt(place.end, place.endColumn, inSource)
      }))
    })
  }
}

/** The column of an offset in the unit that offsets are turned into. */
function columnAt(offset: number, column: number, offsets: Offsets): number {
  return offsets(offset) - offsets(offset - column + 1) + 1
}

function wrongField(message: string): RecordError {
  return new RecordError('wrong-field', message)
}

function noField(record: Readonly<Record<string, unknown>>, field: string): RecordError {
  const names = Object.keys(record).slice(0, 10)
  const has = names.length === 0 ? 'no field at all' : names.map((name) => `\`${name}\``).join(', ')
  return new RecordError('no-field', `no field \`${field}\`; the record has ${has}`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
