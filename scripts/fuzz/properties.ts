import {DocumentError, type Format} from '../../src/article/document.js'
import type {Level} from '../../src/core/fix.js'
import {fix} from '../../src/engine/fixer.js'
import {lint} from '../../src/engine/linter.js'
import '../../src/index.js'
import type {Message} from '../../src/core/message.js'
import type {Pace} from './pace.js'
import {protectedPieces} from './protected.js'
import {treeOf} from './trees.js'

/** What to lint, and how. */
export interface Case {
  readonly source: string
  readonly format: Format
  readonly level: Level
  readonly language?: string
}

/** What must hold for every source, and in which way it does not. */
export interface Violation {
  readonly property:
    | 'never throws'
    | 'lint and fix agree'
    | 'ranges lie in the source'
    | 'fix is final'
    | 'nothing outside fixes changes'
    | 'what is suppressed stays'
    | 'markup stays'
    | 'line ends and a BOM change nothing'
    | 'takes no longer than others'
  readonly detail: string
}

/** A source on its way to the fixed one, and what was found in it. */
interface Pass {
  readonly source: string
  readonly messages: readonly Message[]
}

/** The first property that a case violates. Times are taken only where there is a pace to compare them with. */
export function violationOf(input: Case, pace?: Pace): Violation | undefined {
  const {source, format, level, language} = input
  const settings = {format, reportUnusedDirectives: true, ...(language !== undefined && {language})}
  const run = (text: string) => {
    const passes: Pass[] = []
    // `fix` lints first, and shows what it found: that is a run of `lint` for nothing.
    const fixed = fix(text, settings, level, (messages, source) => {
      passes.push({source, messages})
      return messages
    })
    return {fixed, passes}
  }
  try {
    const {result, excess} = pace?.measure(
      source,
      format,
      ({passes}) => passes.length,
      () => run(source)
    ) ?? {
      result: run(source)
    }
    const {fixed, passes} = result
    return (
      failureViolation(fixed.messages) ??
      firstOf(passes, rangeViolation) ??
      (fixed.source === source ? undefined : changeViolation()) ??
      conflictViolation(fixed.conflicting) ??
      variantViolation(source, passes[0]?.messages ?? [], (text) => lint(text, settings)) ??
      (excess === undefined
        ? undefined
        : {property: 'takes no longer than others', detail: `${excess} times the median`})
    )

    function changeViolation(): Violation | undefined {
      const again = run(fixed.source)
      if (again.fixed.source !== fixed.source)
        return {property: 'fix is final', detail: rulesOf(again.fixed.applied)}
      return (
        outsideViolation([...passes, {source: fixed.source, messages: []}], fixed.applied) ??
        treeViolation(source, fixed.source, format, fixed.applied)
      )
    }
  } catch (error) {
    if (!(error instanceof DocumentError)) return {property: 'never throws', detail: String(error)}
    return canBeRead(source) ? {property: 'lint and fix agree', detail: error.message} : undefined
  }

  function canBeRead(text: string): boolean {
    try {
      lint(text, settings)
      return true
    } catch (error) {
      return !(error instanceof DocumentError)
    }
  }
}

function firstOf<T>(
  list: readonly T[],
  violation: (item: T) => Violation | undefined
): Violation | undefined {
  for (const item of list) {
    const found = violation(item)
    if (found) return found
  }
  return undefined
}

function failureViolation(messages: readonly Message[]): Violation | undefined {
  const failure = messages.find(({fatal}) => fatal)
  return failure && {property: 'never throws', detail: failure.message}
}

function rangeViolation({source, messages}: Pass): Violation | undefined {
  if (messages.length === 0) return undefined
  const starts = [0, ...Array.from(source.matchAll(/\r\n?|\n/g), ({0: end, index}) => index + end.length)]
  const wrong = messages.find(
    ({start, end, line, column, endLine, endColumn, actual, fix = {start, end}}) =>
      !isRange(source, start, end) ||
      !isRange(source, fix.start, fix.end) ||
      source.slice(start, end) !== actual ||
      !isPoint(start, line, column) ||
      !isPoint(end, endLine, endColumn)
  )
  return wrong && {property: 'ranges lie in the source', detail: wrong.ruleId}

  function isPoint(offset: number, line: number, column: number): boolean {
    const start = starts[line - 1] ?? Number.NaN
    return start + column - 1 === offset && offset < (starts[line] ?? source.length + 1)
  }
}

function isRange(source: string, start: number, end: number): boolean {
  return 0 <= start && start <= end && end <= source.length
}

function conflictViolation(conflicting: readonly string[]): Violation | undefined {
  return conflicting.length > 0
    ? {property: 'fix is final', detail: `conflict of ${conflicting.join(', ')}`}
    : undefined
}

/** Puts the fixes of each pass in by hand: they must make the source of the next pass. */
function outsideViolation(passes: readonly Pass[], applied: readonly Message[]): Violation | undefined {
  let next = 0
  for (const [i, {source}] of passes.slice(0, -1).entries()) {
    const expected = passes[i + 1]?.source
    let result = ''
    let done = 0
    const first = next
    for (let fix = applied[next]?.fix; result + source.slice(done) !== expected; fix = applied[next]?.fix) {
      if (!fix || fix.start < done)
        return {
          property: 'nothing outside fixes changes',
          detail: rulesOf(applied.slice(first, next))
        }
      result += source.slice(done, fix.start) + fix.text
      done = fix.end
      next++
    }
  }
  return undefined
}

function treeViolation(
  before: string,
  after: string,
  format: Format,
  applied: readonly Message[]
): Violation | undefined {
  const [was, is] = [treeOf(before, format), treeOf(after, format)]
  // What is said a second time may be paragraphs.
  const removals = applied.reduce((sum, {actual}) => sum + actual.split(/(?:\r\n?|\n)\s*[\r\n]/).length, 0)
  const isSame = was.shape === is.shape
  const lost = was.paragraphs - is.paragraphs
  if (!isSame || lost < 0 || lost > removals) return {property: 'markup stays', detail: rulesOf(applied)}
  const [kept, left] = [protectedPieces(before, format, was), protectedPieces(after, format, is)]
  // A fix may bring out a directive that was none; what was kept must still be there, in order.
  let next = 0
  for (const piece of left) if (piece === kept[next]) next++
  return next === kept.length ? undefined : {property: 'what is suppressed stays', detail: rulesOf(applied)}
}

/** Lints with CRLF for LF and a byte order mark in front, both at once: it must make no difference. */
function variantViolation(
  source: string,
  messages: readonly Message[],
  lint: (source: string) => readonly Message[]
): Violation | undefined {
  const mark = source.startsWith('\uFEFF') ? '' : '\uFEFF'
  const lineEnd = source.includes('\r') ? '\n' : '\r\n'
  const found = lint(mark + source.replaceAll('\n', lineEnd))
  const failed = failureViolation(found)
  if (failed) return failed
  const offsets = [mark.length]
  if (messages.length > 0 && lineEnd.length > 1)
    for (let i = 0; i < source.length; i++)
      offsets.push((offsets[i] ?? 0) + (source[i] === '\n' ? lineEnd.length : 1))
  const place = (offset: number) => offsets[offset] ?? offset + mark.length
  const expected = messages.map((message) => textOf(message, place))
  const actual = found.map((message) => textOf(message, (offset) => offset))
  const [lost, gained] = [difference(expected, actual), difference(actual, expected)]
  return lost.length + gained.length > 0
    ? {property: 'line ends and a BOM change nothing', detail: rulesOf([...lost, ...gained])}
    : undefined

  /** All that a user sees of a message; a second place that its text names moves with the mark. */
  function textOf(message: Message, place: (offset: number) => number) {
    const {ruleId, severity, start, end, expected, safety, fix} = message
    const edit = fix && {...fix, start: place(fix.start), end: place(fix.end)}
    const text = JSON.stringify([
      ruleId,
      severity,
      place(start),
      place(end),
      message.message,
      expected,
      safety,
      edit
    ])
    return {ruleId, text: text.replaceAll('\\r\\n', '\\n').replace(/\b1:\d+/g, '1:')}
  }
}

function difference<T extends {readonly text: string}>(of: readonly T[], from: readonly T[]): T[] {
  const texts = new Set(from.map(({text}) => text))
  return of.filter(({text}) => !texts.has(text))
}

function rulesOf(messages: readonly {readonly ruleId: string}[]): string {
  return [...new Set(messages.map(({ruleId}) => ruleId))].sort().join(', ')
}
