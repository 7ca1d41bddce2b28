import type {Level} from './fix.js'
import {fix, lint, type Settings} from './linter.js'
import {type Counts, countsOf, type Message, partFailures} from './report.js'

/** How records are linted. */
export interface RecordOptions {
  readonly settings: Settings
  /** The field that holds the text. */
  readonly field: string
  /** The field that holds the id; absent: `id`, and a record may lack it. */
  readonly idField?: string
  /** How far to fix; absent: not at all. */
  readonly level?: Level
  /** Whether errors alone are reported; absent: no. */
  readonly quiet?: boolean
}

/** A finding of a record; offsets, lines and columns are those of the library. */
type RecordFinding = Pick<
  Message,
  'ruleId' | 'severity' | 'message' | 'start' | 'end' | 'line' | 'column' | 'actual' | 'expected' | 'safety'
>

/** What is said of one record. A plain object, ready for JSON. */
export interface RecordResult {
  /** The record's own, whatever it is. */
  readonly id: unknown
  /** In order of place; with fixes: what the fixed text still shows. */
  readonly findings: readonly RecordFinding[]
  readonly counts: Readonly<Counts>
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

/**
 * Lints, or fixes, the text of one record; `otherwise` is the id of a record that has none. Pure.
 *
 * @throws RecordError if the record is no object, lacks a field, or its text is no string; DocumentError if the text goes
 * beyond the budget of an article.
 */
export function lintRecord(
  record: unknown,
  otherwise: string | number,
  {settings, field, idField, level, quiet}: RecordOptions
): RecordResult {
  if (!isObject(record)) throw new RecordError(`${kindOf(record)}, expected a JSON object`)
  const text = fieldOf(record, field)
  if (typeof text !== 'string')
    throw new RecordError(`the field \`${field}\` holds ${kindOf(text)}, expected a string`)
  const id =
    idField === undefined ? (Object.hasOwn(record, 'id') ? record.id : otherwise) : fieldOf(record, idField)
  const fixed = level && fix(text, settings, level)
  const {failures, ...found} = partFailures(fixed ? fixed.messages : lint(text, settings))
  const findings = quiet ? found.findings.filter(({severity}) => severity === 'error') : found.findings
  return {
    id,
    findings: findings.map(toFinding),
    counts: countsOf(findings),
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
  safety
}: Message): RecordFinding {
  return {ruleId, severity, message, start, end, line, column, actual, expected, safety}
}

function fieldOf(record: Readonly<Record<string, unknown>>, field: string): unknown {
  if (Object.hasOwn(record, field)) return record[field]
  const names = Object.keys(record).slice(0, 10)
  const has = names.length === 0 ? 'no field at all' : names.map((name) => `\`${name}\``).join(', ')
  throw new RecordError(`no field \`${field}\`; the record has ${has}`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
