import type {Article} from '../article/article.js'
import {reading} from '../article/reading.js'
import cldr from '../language/cldr/cldr.json' with {type: 'json'}
import type {DateFormat} from '../language/cldr/dates.js'
import {matchesOf} from '../text/matches.js'
import type {Span} from '../text/span.js'

/** Whether a language starts a date with the month, as only English does in CLDR. */
export function startsWithMonth({long}: DateFormat): boolean {
  return long.startsWith('M')
}

/** The months of a language, long and short, as alternatives of a regular expression. */
export function monthNames({months, shortMonths}: DateFormat): string {
  const short = shortMonths.map((name) => name.replace(/\.$/, '')).join('|')
  // One look at what follows for all of them: V8 takes a fifth of a millisecond to compile each `\p{L}`.
  return [
    ...months,
    `(?:${short})(?!\\p{L})\\.?`,
    ...(months === cldr.dates.en.months ? ['Sept\\.?'] : [])
  ].join('|')
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
    `${month}(?<=(?<![\\p{L}\\p{N}]|\\d[^\\S\\r\\n])\\k<month>)[^\\S\\r\\n]${day}(?:,?[^\\S\\r\\n]${year})?(?![\\p{L}\\p{N}]|[.,:/]\\d)`,
    'gu'
  )
}

/** The dates of an English article whose month is a word; those with ordinals (`May 12th`) have no other order. */
export const writtenDates = reading((article): readonly WrittenDate[] => findWritten(article))

function findWritten(article: Article): WrittenDate[] {
  return (['day first', 'month first'] as const).flatMap((order) =>
    Array.from(
      article.has(order === 'day first' ? /0 A/ : /[a.] 0/) ? matchesOf(article.text, written[order]) : [],
      ({0: actual, index, groups}) => ({
        start: index,
        end: index + actual.length,
        order,
        day: groups?.day ?? '',
        month: groups?.month ?? '',
        year: groups?.year
      })
    )
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

/** `26.04.2024`, `26. 4. 2024`, `04/26/2024` */
const figures =
  /(?<![\p{L}\p{N}_.,:/-])(?<first>\d{1,2})(?<mark>\.[^\S\r\n]?|\/)(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}_/-]|[.:,]\d|\.\p{Ll})/gu
/** What stands around the number of a version, and around that of a law. */
const versionBefore = /\b(?:v|version|release|build)\.?[^\S\r\n]?$/i
const citation = {
  before: /\b(?:OJ|No\.?|[A-Z]|ABl\.?)[^\S\r\n]?[A-Z]?[^\S\r\n]?\d+,[^\S\r\n]$/,
  after: /^,[^\S\r\n]p{1,2}\./
}

/** A date in figures. */
export interface DateFigures {
  readonly start: number
  readonly actual: string
  readonly mark: '.' | '/'
  readonly figures: readonly [first: string, second: string]
  readonly year: string
  /** Undefined where the first figure may be either day or month. */
  readonly order: DateOrder | undefined
}

/** The dates in figures that end in a year: `26.04.2024`, `04/26/2024`. */
export function datesInFigures(text: string): DateFigures[] {
  return matchesOf(text, figures).flatMap(({0: actual, index: start, groups}) => {
    const {first = '', second = '', year = '', mark} = groups ?? {}
    const end = start + actual.length
    const before = text.slice(Math.max(0, start - 16), start)
    const isCited = citation.before.test(before) || citation.after.test(text.slice(end, end + 6))
    const [a, b] = [Number(first), Number(second)]
    const isDate = a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31
    if (!isDate || isCited || versionBefore.test(before)) return []
    const order = a > 12 || a === b ? 'day first' : b > 12 ? 'month first' : undefined
    return [{start, actual, mark: mark === '/' ? '/' : '.', figures: [first, second], year, order}]
  })
}
