import type {Span} from '../rule.js'
import cldr from './cldr.json' with {type: 'json'}

/** How a language writes dates, from CLDR. */
export interface DateFormat {
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly weekdays: readonly string[]
  /** CLDR’s patterns: `MMMM d, y` and `M/d/yy`. */
  readonly long: string
  readonly short: string
}

const formats: Readonly<Record<string, DateFormat>> = cldr.dates

/** How a language writes dates; undefined where that is not known. */
export function datesOf(language: string): DateFormat | undefined {
  return formats[language]
}

/** The months of a language, long and short, as alternatives of a regular expression. */
export function monthNames({months, shortMonths}: DateFormat): string {
  const short = shortMonths.map((name) => `${name.replace(/\.$/, '')}(?!\\p{L})\\.?`)
  return [...months, ...short, ...(months === cldr.dates.en.months ? ['Sept\\.?'] : [])].join('|')
}

/** `12 May` or `May 12`. */
export type DateOrder = 'day first' | 'month first'

/** A date whose month is a word, in an English article. */
export interface WrittenDate extends Span {
  readonly order: DateOrder
  readonly day: string
  readonly month: string
  readonly year: string | undefined
}

const month = `(?<month>${monthNames(cldr.dates.en)})`
const day = '(?<day>0?[1-9]|[12]\\d|3[01])'
const year = '(?<year>[12]\\d{3})'
const written: Readonly<Record<DateOrder, RegExp>> = {
  'day first': new RegExp(
    `(?<![\\p{L}\\p{N}.,:/–-])${day}[^\\S\\r\\n]${month}(?:[^\\S\\r\\n]${year})?(?![\\p{L}\\p{N}])`,
    'gu'
  ),
  'month first': new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[^\\S\\r\\n])${month}[^\\S\\r\\n]${day}(?:,?[^\\S\\r\\n]${year})?(?![\\p{L}\\p{N}]|[.,:/]\\d)`,
    'gu'
  )
}

/** The dates of an English article whose month is a word; those with ordinals (`May 12th`) have no other order. */
export function writtenDates(text: string): WrittenDate[] {
  return (['day first', 'month first'] as const).flatMap((order) =>
    Array.from(text.matchAll(written[order]), ({0: actual, index, groups}) => ({
      start: index,
      end: index + actual.length,
      order,
      day: groups?.day ?? '',
      month: groups?.month ?? '',
      year: groups?.year
    }))
  )
}

/** The order that most of the dates have; undefined where none leads. */
export function leadingOrder(dates: readonly WrittenDate[]): DateOrder | undefined {
  const dayFirst = dates.filter(({order}) => order === 'day first').length
  const monthFirst = dates.length - dayFirst
  if (dayFirst === monthFirst) return undefined
  return dayFirst > monthFirst ? 'day first' : 'month first'
}

/** Writes an English date: `12 May 2020` or `May 12, 2020`. */
export function writeDate(
  {day, month, year}: Pick<WrittenDate, 'day' | 'month' | 'year'>,
  order: DateOrder
): string {
  const plain = day.replace(/^0/, '')
  if (order === 'day first') return [plain, month, year].filter((part) => part !== undefined).join(' ')
  return `${month} ${plain}${year === undefined ? '' : `, ${year}`}`
}
