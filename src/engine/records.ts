import {type DocumentError, type Format, formatNames} from '../article/document.js'
import type {KnownLanguage} from '../article/languages.js'
import type {Fixed, Level} from '../core/fix.js'
import {type Counts, countsOf, type Message, partFailures} from '../core/message.js'
import {unknownLanguage} from '../language/any/tag.js'
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
}

/** A finding of a record; offsets, lines and columns are those of the library. */
type RecordFinding = Pick<
  Message,
  | 'ruleId'
  | 'severity'
  | 'message'
  | 'start'
  | 'end'
  | 'line'
  | 'column'
  | 'actual'
  | 'expected'
  | 'safety'
  | 'related'
>

/** What is said of one record. A plain object, ready for JSON. */
export interface RecordResult {
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
  /** With fixes: how many were applied. */
  readonly fixes?: number
  /** With fixes: the text after them. */
  readonly fixed?: string
}

/** A record that can't be linted, in words for the user. */
export class RecordError extends Error {
  override name = 'RecordError'
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
    return 'error' in result ? result.error : resultOf(text.id, result, options)
  })
}

/** A record’s id, and its text as a source to lint, with what it says of that. */
interface RecordSource {
  readonly id: unknown
  readonly text: string
  /** The article that it was translated from. */
  readonly source?: string
  readonly language?: string
  readonly sourceLanguage?: string
  readonly format?: Format
  readonly edited?: boolean
}

/** The settings of a record; equal ones are one object, which is checked once. */
function settingsFor({settings, ...given}: RecordOptions): (record: RecordSource) => Settings {
  const known = new Map<string, Settings>()
  return ({format = settings.format, edited, source, ...said}) => {
    const language = given.language ?? said.language ?? settings.language
    const sourceLanguage = given.sourceLanguage ?? said.sourceLanguage ?? settings.sourceLanguage
    const key = `${language} ${sourceLanguage} ${format} ${edited}`
    const own = known.get(key) ?? {
      ...settings,
      ...(language !== undefined && {language}),
      ...(sourceLanguage !== undefined && {sourceLanguage}),
      ...(format !== undefined && {format}),
      ...(edited !== undefined && {text: edited ? 'edited' : 'translated'})
    }
    known.set(key, own)
    return source === undefined ? own : {...own, source}
  }
}

function textOf({record, otherwise}: Numbered, {field, idField}: RecordOptions): RecordSource | RecordError {
  if (!isObject(record)) return new RecordError(`${kindOf(record)}, expected a JSON object`)
  if (!Object.hasOwn(record, field)) return noField(record, field)
  const text = record[field]
  if (typeof text !== 'string')
    return new RecordError(`the field \`${field}\` holds ${kindOf(text)}, expected a string`)
  if (idField !== undefined && !Object.hasOwn(record, idField)) return noField(record, idField)
  const id = idField === undefined && !Object.hasOwn(record, 'id') ? otherwise : record[idField ?? 'id']
  const {language, sourceLanguage, format, edited} = record
  for (const [name, tag] of Object.entries({language, sourceLanguage})) {
    const problem = typeof tag === 'string' ? unknownLanguage(tag) : `${kindOf(tag)}, expected a BCP 47 tag`
    if (tag !== undefined && tag !== null && problem !== undefined)
      return new RecordError(`the field \`${name}\`: ${problem}`)
  }
  if (format !== undefined && format !== null && !isFormat(format))
    return new RecordError(`the field \`format\`: ${JSON.stringify(format)}, expected ${listed(formatNames)}`)
  if (edited !== undefined && edited !== null && typeof edited !== 'boolean')
    return new RecordError(`the field \`edited\` holds ${kindOf(edited)}, expected true or false`)
  const source = field === 'source' ? undefined : record.source
  if (source !== undefined && source !== null && typeof source !== 'string')
    return new RecordError(
      `the field \`source\` holds ${kindOf(source)}, expected the text that was translated`
    )
  return {
    id,
    text,
    ...(typeof source === 'string' && {source}),
    ...(typeof edited === 'boolean' && {edited}),
    ...(typeof language === 'string' && {language}),
    ...(typeof sourceLanguage === 'string' && {sourceLanguage}),
    ...(isFormat(format) && {format})
  }
}

/** What a record says that its text is, if that is a format that can be read. */
export function formatIn(record: unknown): Format | undefined {
  return isObject(record) && isFormat(record.format) ? record.format : undefined
}

function isFormat(value: unknown): value is Format {
  return formatNames.some((name) => name === value)
}

function resultOf(
  id: unknown,
  result: KnownLanguage & ({readonly messages: readonly Message[]} | {readonly fixed: Fixed}),
  {quiet}: RecordOptions
): RecordResult {
  const fixed = 'fixed' in result ? result.fixed : undefined
  const {failures, ...found} = partFailures('fixed' in result ? result.fixed.messages : result.messages)
  const findings = quiet ? found.findings.filter(({severity}) => severity === 'error') : found.findings
  return {
    id,
    findings: findings.map(toFinding),
    counts: countsOf(findings),
    language: result.language,
    languageFrom: result.languageFrom,
    ...(failures.length > 0 && {failures: failures.map(({ruleId, message}) => ({ruleId, message}))}),
    ...(fixed && {fixes: fixed.applied.length, fixed: fixed.source})
  }
}

function toFinding({
  ruleId,
  severity,
  message,
  start,
  end,
  line,
  column,
  actual,
  expected,
  safety,
  related
}: Message): RecordFinding {
  const place = {ruleId, severity, message, start, end, line, column, actual, expected, safety}
  return related ? {...place, related} : place
}

function noField(record: Readonly<Record<string, unknown>>, field: string): RecordError {
  const names = Object.keys(record).slice(0, 10)
  const has = names.length === 0 ? 'no field at all' : names.map((name) => `\`${name}\``).join(', ')
  return new RecordError(`no field \`${field}\`; the record has ${has}`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
