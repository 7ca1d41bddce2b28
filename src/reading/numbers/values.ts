import {isMeasure, type Measure, measures} from '../../language/any/measures.js'
import type {Language} from '../../language/language.js'
import {composed, type NumeralKind, type Numerals} from '../../language/numerals.js'
import {matchesOf} from '../../text/matches.js'
import {once} from '../../text/once.js'
import type {Span} from '../../text/span.js'
import {readingsOf} from './digits.js'

/**
 * How sure it is that a number means what it seems to: `digits` must have a counterpart in a translation; a `word` counts
 * (*twelve*), and may be said otherwise; `name`: digits that belong to letters (*F-35*); `loose`: there may be a number in it
 * (*both*, *second*).
 */
export type Certainty = 'digits' | 'word' | 'name' | 'loose'

/** A number in a text, and all that it may mean. */
export interface Value extends Span {
  readonly certainty: Certainty
  /** Times are hours: 18:30 is 18.5 and 6.5. */
  readonly readings: readonly number[]
  /** The numbers that it may hold instead: the day and month of `24.12.`, the goals of `3:2`. */
  readonly parts: readonly number[]
  /** What it may count in. */
  readonly measures: readonly Measure[]
  /** What its word behind the digits multiplies them by: 1e6 in *5 million*. */
  readonly scale: number
}

/** Digits, or a word of a number. */
interface Token extends Span {
  readonly kind: NumeralKind | 'digits'
  readonly values: readonly number[]
  readonly parts: readonly number[]
}

type Knowing = Language & {readonly numerals: Numerals}

/** Digits with a mark between any two runs of them; a space only where it sets apart groups of three. */
const digits = /\d+(?:(?:[.,'’:·/]|[ \u00A0\u2009\u202F](?=\d{3}(?!\d)))\d+)*/g
const grouped = /^\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?$/
/** ½, ③ */
const signs = /[\u00BC-\u00BE\u2150-\u215E\u2460-\u249B\u2776-\u2793]/g
const words = /[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu
/** *XIX*, and *XIXe* in French */
const roman = /^(C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?:e|ème|er|o)?$/
const romanDigits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100}
const blank = /^[ \u00A0\u2009\u202F-]?$/
/** Between the ends of a range. */
const range = /^(?:[ \u00A0]?[-–—~～至到、][ \u00A0]?|[ \u00A0]\p{L}{1,4}[ \u00A0])$/u
const gluedBefore = /(?:[\p{Script=Latin}\p{Script=Cyrillic}_]|\p{Lu}[\p{L}.]{0,12}[-–‑])$/u
const hyphenedBefore = /\p{L}{2}[-–‑]$/u
const labelBefore = /(?:^|[\r\n])[^\S\r\n]*[([]?$/
const labelAfter = /^[.)、．\]](?:\D|$)/

/** The numbers of a text, in order. */
export function valuesOf(text: string, language: Knowing): Value[] {
  const plain = asciiDigits(text)
  const {numerals} = language
  const all = [...digitTokens(plain, numerals), ...signTokens(plain), ...wordTokens(plain, language)].sort(
    (a, b) => a.start - b.start || Number(b.kind === 'scale') - Number(a.kind === 'scale')
  )
  const tokens = all
    .filter(({start}, at) => start >= (all[at - 1]?.end ?? 0))
    .filter((_, at, apart) => !isWithinJoint(plain, apart[at - 1], apart[at + 1], numerals))
  const values: Value[] = []
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(plain, tokens, at, numerals)
    at += run.length
    values.push(numberOf(plain, run, numerals))
  }
  return joined(plain, values, numerals)
}

/** Whether what stands between two tokens joins them, so that a token there is no number: *two and a half*. */
function isWithinJoint(
  text: string,
  before: Token | undefined,
  after: Token | undefined,
  numerals: Numerals
): boolean {
  return (
    before !== undefined && after?.kind === 'half' && numerals.isJoint(text.slice(before.end, after.start))
  )
}

/** Digits of other scripts as those of ASCII. */
function asciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) =>
      String((digit.charCodeAt(0) - (/[\u0966-\u096F]/.test(digit) ? 6 : 0)) & 15)
    )
    .replace(/[\uFF10-\uFF19\uFF0E\uFF1A]/g, (sign) => sign.normalize('NFKC'))
}

function digitTokens(text: string, numerals: Numerals): Token[] {
  return matchesOf(text, digits).flatMap(({0: actual, index}) => {
    const pieces =
      /[ \u00A0\u2009\u202F]/.test(actual) && !grouped.test(actual)
        ? matchesOf(actual, /[^ \u00A0\u2009\u202F]+/g)
        : [{0: actual, index: 0}]
    return pieces.flatMap(({0: piece, index: offset}): Token[] => {
      const start = index + offset
      const end = start + piece.length
      const token = {kind: 'digits', start, end, ...readingsOf(piece)} as const
      return [token, ...scaleBehind(text, end, numerals)]
    })
  })
}

/** The word behind digits that multiplies them. */
function scaleBehind(text: string, end: number, numerals: Numerals): Token[] {
  const next = numerals.behind(text, end)
  const values = next?.numerals.flatMap(({kind, values}) => (kind === 'scale' ? values : [])) ?? []
  return next && values.length > 0
    ? [{kind: 'scale', start: next.start, end: next.end, values, parts: []}]
    : []
}

function signTokens(text: string): Token[] {
  return matchesOf(text, signs).map(({0: sign, index}) => {
    const [above = 0, below = 1] = sign
      .normalize('NFKC')
      .split('⁄')
      .map((part) => Number(part.replace(/\D/g, '')))
    const parts = below === 1 ? [] : [above, below]
    return {
      kind: below === 1 ? 'loose' : 'half',
      start: index,
      end: index + sign.length,
      values: [above / below],
      parts
    }
  })
}

/** The words that count, in a language with spaces those between them, and in others the characters that do. */
function wordTokens(text: string, language: Knowing): Token[] {
  const {numerals, spacing} = language
  if (!spacing.betweenWords) return characterTokens(text, numerals)
  const months = monthsOf(language)
  return matchesOf(text, words).flatMap(({0: word, index}) => wordsIn(word, index, numerals, months))
}

/** The tokens of a word, whole, or of the words that a hyphen or apostrophe joins to it: *quatre-vingt* is one of *quatre-vingt-trois*. */
function wordsIn(
  word: string,
  start: number,
  numerals: Numerals,
  monthOf: (word: string) => number | undefined
): Token[] {
  const parts = word.match(/[^'’ʼ-]+['’ʼ-]?/g) ?? []
  for (let {length} = parts; length > 0; length--) {
    const actual = parts.slice(0, length).join('')
    const form = length < parts.length ? actual.slice(0, -1) : actual
    const [, letters] = roman.exec(form) ?? []
    const isRoman = letters === form || (letters ?? '').length > 1
    const number = monthOf(form) ?? (letters && isRoman ? romanValue(letters) : undefined)
    const known = numerals.counting(form) ?? (number ? {kind: 'loose' as const, values: [number]} : undefined)
    const rest = known || length === 1 ? parts.slice(length).join('') : ''
    const others = rest === '' ? [] : wordsIn(rest, start + actual.length, numerals, monthOf)
    if (known) return [{start, end: start + form.length, parts: [], ...known}, ...others]
    if (length === 1) return others
  }
  return []
}

function characterTokens(text: string, numerals: Numerals): Token[] {
  const tokens: Token[] = []
  for (const {0: form, index} of matchesOf(text, numerals.pattern)) {
    const found = numerals.counting(form)
    const last = tokens.at(-1)
    const token = {
      start: index,
      end: index + form.length,
      kind: found?.kind ?? 'loose',
      values: found?.values ?? [],
      parts: []
    }
    const isDigit = (each: Token) => each.kind === 'cardinal' && each.end - each.start === 1
    // 二〇二〇 is a year; 三四 is three or four.
    const row =
      last && last.end === index && isDigit(token)
        ? [...(last.parts.length > 0 ? last.parts : isDigit(last) ? last.values : []), ...token.values]
        : []
    if (last && row.length > 1)
      tokens[tokens.length - 1] = {
        start: last.start,
        end: token.end,
        kind: row.length === 4 || row[0] === 0 ? 'cardinal' : 'loose',
        values: [Number(row.join('')), ...row],
        parts: row
      }
    else tokens.push(token)
  }
  return tokens.flatMap((token) => [{...token, parts: []}, ...scaleBehind(text, token.end, numerals)])
}

/** The number of the month that a word names, in any of its forms. */
const monthsOf = once(({dates}: Language) => {
  const forms = new Map<string, number>()
  for (const names of dates ? [dates.shortMonths, dates.standaloneMonths, dates.months] : [])
    for (const [place, name] of names.entries()) {
      const bare = name.replace(/\.$/, '')
      // English has *Sept* beside *Sep*.
      const month = 1 + (place < 12 ? place : names.findIndex((other) => bare.startsWith(other)))
      forms.set(bare, month)
      if (bare.length > 4) for (const form of [bare, bare.slice(0, -1)]) forms.set(form.toLowerCase(), month)
    }
  // Long names in any case: *в сентябре*, *AUGUST*.
  return (word: string) =>
    [
      word,
      ...(word.length > 4
        ? [word, word.slice(0, -1), word.slice(0, -2)].map((form) => form.toLowerCase())
        : [])
    ]
      .map((form) => forms.get(form))
      .find((month) => month !== undefined)
})

function romanValue(word: string): number {
  const values = Array.from(word, (letter) => romanDigits[letter] ?? 0)
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0)
}

/** The tokens from one on that make one number. */
function runAt(text: string, tokens: readonly Token[], at: number, numerals: Numerals): readonly Token[] {
  let length = 1
  while (
    length < 12 &&
    goesOn(text, tokens.slice(at, at + length), tokens[at + length], tokens[at + length + 1], numerals)
  )
    length++
  return tokens.slice(at, at + length)
}

function goesOn(
  text: string,
  run: readonly Token[],
  token: Token | undefined,
  next: Token | undefined,
  numerals: Numerals
): boolean {
  const last = run.at(-1)
  if (!last || !token || last.kind === 'ordinal' || last.kind === 'loose' || last.kind === 'fraction')
    return false
  if (isTime(text, run, token, numerals)) return true
  const gap = text.slice(last.end, token.start)
  const isJoint = numerals.isJoint(gap)
  if (!blank.test(gap) && !isJoint) return false
  const sum = composed(run.map(({kind, values}) => ({kind, value: values[0] ?? 0})))
  const [value = 0] = token.values
  if (token.kind === 'power' || token.kind === 'scale')
    return !isJoint || last.kind !== 'digits' || gap.length < 2 || last.kind === 'digits'
  if (token.kind === 'half') return isJoint || (last.kind === 'digits' && token.end - token.start === 1)
  if (token.kind === 'digits')
    return (
      isMultiplier(last) &&
      value < (last.values[0] ?? 0) &&
      (gap === '' || (next !== undefined && isMultiplier(next)))
    )
  if (token.kind !== 'cardinal' && token.kind !== 'ordinal') return false
  if (last.kind === 'digits' || last.kind === 'half') return false
  const room = 10 ** String(Math.trunc(value)).length
  const isYear = run.length === 1 && sum > 9 && sum < 21 && value > 9 && value < 100
  return (sum >= room && sum % room === 0) || isYear
}

function isMultiplier({kind}: Token): boolean {
  return kind === 'power' || kind === 'scale'
}

/** Whether two runs of digits are the hours and minutes of a time: `18h40`, 8点30分. */
function isTime(text: string, run: readonly Token[], token: Token, numerals: Numerals): boolean {
  const [hour] = run
  const next =
    run.length === 1 && hour?.kind === 'digits' && token.kind === 'digits'
      ? numerals.behind(text, hour.end)
      : undefined
  const [value = 99, minutes = 99] = [hour?.values[0], token.values[0]]
  const isHour = next?.numerals.some(({kind}) => kind === 'hour') === true
  return (
    isHour &&
    value < 25 &&
    minutes < 60 &&
    text.slice(next.end, token.start).trim() === '' &&
    token.start - next.end < 2
  )
}

function numberOf(text: string, run: readonly Token[], numerals: Numerals): Value {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? start
  const first = run.find(({kind}) => kind === 'digits') ?? run[0]
  const [hour, minutes] = run.filter(({kind}) => kind === 'digits')
  const next = numerals.behind(text, end)
  const kinds = new Set(next?.numerals.map(({kind}) => kind))
  const alternatives = (first?.values ?? []).map((value) =>
    composed(
      run.map((token) => ({kind: token.kind, value: token === first ? value : (token.values[0] ?? 0)}))
    )
  )
  const factors =
    first?.kind === 'digits' ? run.filter(isMultiplier).flatMap(({values}) => values.slice(0, 1)) : []
  const scale = factors.reduce((product, factor) => product * factor, 1)
  const isLetter = run.some((token) => token.kind === 'scale' && token.end - token.start === 1)
  const times =
    run.length === 2 && hour && minutes ? [(hour.values[0] ?? 0) + (minutes.values[0] ?? 0) / 60] : []
  const own = times.length > 0 ? times : [...alternatives, ...(isLetter ? (first?.values ?? []) : [])]
  const timed = kinds.has('hour') || times.length > 0 ? halvesOfDay([...own, ...timesOf(first)]) : own
  const parts = first?.parts ?? []
  return {
    start,
    end,
    certainty: certaintyOf(text, run, numerals),
    readings: distinct([
      ...timed,
      ...decades(text, run, own, kinds, numerals),
      ...eras(text, start, own, numerals)
    ]),
    parts:
      times.length > 0
        ? run.flatMap(({values}) => values.slice(0, 1)).filter((part) => part > 0)
        : run.length === 1
          ? parts
          : [],
    measures: next?.numerals.flatMap(({kind}) => (isMeasure(kind) ? [measures[kind]] : [])) ?? [],
    scale
  }
}

function certaintyOf(text: string, run: readonly Token[], numerals: Numerals): Certainty {
  const [first] = run
  const start = first?.start ?? 0
  const end = run.at(-1)?.end ?? start
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 2)
  if (first?.kind !== 'digits') {
    const isCounting = first?.kind === 'ordinal' || (first?.kind === 'cardinal' && first.values[0] !== 1)
    return isCounting || run.length > 1 ? 'word' : 'loose'
  }
  const isShort = end - start < 4
  const isGlued =
    gluedBefore.test(before) ||
    (isShort && hyphenedBefore.test(before)) ||
    (/^-?\p{Lu}/u.test(after) && !numerals.behind(text, end))
  if (isGlued) return 'name'
  const isLabel = labelBefore.test(before) && labelAfter.test(after)
  return isLabel ? 'loose' : run.length === 1 && first.values[0] === 1 ? 'word' : 'digits'
}

/** `18.40` and `1840` as a time, in hours. */
function timesOf(token: Token | undefined): number[] {
  const [value = 0] = token?.values ?? []
  const [hour = Math.trunc(value / 100), minutes = value % 100] = token?.parts ?? []
  return hour < 25 && minutes < 60 ? [hour + minutes / 60] : []
}

/** Hours as those of either half of the day. */
function halvesOfDay(hours: readonly number[]): number[] {
  return hours.flatMap((hour) =>
    hour < 25 ? [hour, hour + 12, hour - 12].filter((each) => each >= 0 && each <= 24) : [hour]
  )
}

/** *the 1980s*, *’80s*, 80后, *années 80*: with the century and without it. */
function decades(
  text: string,
  run: readonly Token[],
  values: readonly number[],
  kinds: ReadonlySet<string>,
  numerals: Numerals
): number[] {
  const start = run[0]?.start ?? 0
  const before = text.slice(Math.max(0, start - 12), start)
  const [word = ''] = /\p{L}+(?=[\s’']{1,2}$)/u.exec(before) ?? []
  const isDecade = kinds.has('decade') || numerals.is(word, 'decade')
  const isYear =
    /['’‘]$/.test(before) || (kinds.has('year') && /\p{Lo}/u.test(text.charAt(run.at(-1)?.end ?? start)))
  const isAlone = run.length === 1 && run[0]?.kind === 'digits'
  return values.flatMap((value) => [
    ...(isAlone && isDecade ? [value % 100] : []),
    ...(isAlone && (isDecade || isYear) && run[0]?.end === start + 2
      ? [1900 + value, 2000 + value, 1800 + value]
      : [])
  ])
}

function eras(text: string, start: number, values: readonly number[], numerals: Numerals): number[] {
  const era = numerals.of(text.slice(Math.max(0, start - 2), start)).find(({kind}) => kind === 'era')
  return values.map((value) => value + (era?.values[0] ?? 0))
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values.map(rounded))]
}

/** As many digits as no sum of fractions can spoil. */
function rounded(value: number): number {
  return Number(value.toPrecision(9))
}

/** What two numbers side by side say together: fractions (三分之二), ranges (*3 to 5 million*), decades of a century (20世纪80年代). */
function joined(text: string, values: readonly Value[], numerals: Numerals): Value[] {
  const all: Value[] = []
  for (const value of values) {
    const [before, last] = [all.at(-2), all.at(-1)]
    if (
      before &&
      last &&
      numerals.is(text.slice(last.start, last.end), 'fraction') &&
      before.end === last.start &&
      last.end === value.start
    ) {
      const [below = 1] = before.readings
      const parts = [...before.readings, ...value.readings]
      const readings = distinct(
        value.readings.flatMap((above) => (below === 100 ? [above, above / 100] : [above / below]))
      )
      all.splice(-2, 2, {...value, start: before.start, readings, parts: below === 100 ? [] : parts})
    } else if (last && last.certainty !== 'loose' && areBound(text.slice(last.end, value.start), numerals)) {
      const isCentury = numerals.is(text.slice(last.end, value.start), 'hundred years')
      const readings = isCentury
        ? value.readings.flatMap((each) => last.readings.map((century) => (century - 1) * 100 + each))
        : []
      const scaled =
        value.scale > 1 && last.scale === 1 ? last.readings.map((each) => each * value.scale) : []
      all[all.length - 1] = {
        ...last,
        certainty: isCentury ? 'loose' : last.certainty,
        readings: distinct([...last.readings, ...scaled]),
        measures: last.measures.length > 0 ? last.measures : value.measures
      }
      all.push({...value, readings: distinct([...value.readings, ...readings])})
    } else all.push(value)
  }
  return all.filter(({readings, parts}) => readings.length + parts.length > 0)
}

/** Whether what stands between two numbers makes them a range, or a decade of a century. */
function areBound(gap: string, numerals: Numerals): boolean {
  return range.test(gap) || numerals.is(gap, 'hundred years')
}
