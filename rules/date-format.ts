import {defineRule, type Finding} from '../src/core/rule.js'
import {anyOf, quoted} from '../src/core/wording.js'
import type {DateFormat} from '../src/language/cldr/dates.js'
import type {Language} from '../src/language/language.js'
import {
  type DateFigures,
  type DateOrder,
  datesInFigures,
  leadingOrder,
  monthNames,
  startsWithMonth,
  writeDate,
  writtenDates
} from '../src/reading/dates.js'
import {findBefore} from '../src/reading/numbers.js'

/** What follows a month that starts a sentence. */
const verbAfter =
  /^[^\S\r\n](?:is|was|were|has|had|will|would|may|can|came|saw|brought|marks?|marked)(?!\p{L})/u

const ordinals: Readonly<Record<string, string>> = {
  1: 'st',
  2: 'nd',
  3: 'rd',
  21: 'st',
  22: 'nd',
  23: 'rd',
  31: 'st'
}

export default defineRule({
  id: 'date-format',
  category: 'numbers and dates',
  severity: 'error',
  fix: 'safe',
  asks: ['dates'],
  needs: /0[./]/,
  summary: 'A date as in another language: `12. February`, `26.04.2024`.',
  rationale: `
German, Czech and others set a full stop after the day, and full stops into dates in figures; engines copy them.

\`26.04.2024\` is written in words, in the order that the article’s other dates have; the fix is unsafe if it has none.
Where either figure may be the day, both readings are expected and a person chooses. Dates with slashes are reported
only if they can’t be in the language’s order, or, in English, if the article has both orders. The fix of
\`12. February\` is unsafe where nothing such as *on* before it says that it is a date.

Left alone: lists (\`12. March on Rome\` at the head of a line), sentences that end in a number (\`It rose to 12. March
was cold\`), versions, and citations of laws.`,
  examples: [
    {
      bad: 'It began on ⟦12. February⟧ and ended on ⟦3. March 2020⟧.',
      good: 'It began on 12 February and ended on 3 March 2020.'
    },
    {bad: 'On May 3, 2020 and ⟦4. May 2020⟧.', good: 'On May 3, 2020 and May 4, 2020.', safety: 'unsafe'},
    {bad: 'It is the ⟦12. of May⟧.', good: 'It is the 12th of May.'},
    {bad: 'It began on ⟦26.04.2024⟧.', good: 'It began on April 26, 2024.', safety: 'unsafe'},
    {
      bad: 'It began on 3 May 2024, not on ⟦26.04.2024⟧ or ⟦26. 4. 2024⟧.',
      good: 'It began on 3 May 2024, not on 26 April 2024 or 26 April 2024.'
    },
    {bad: 'It began on ⟦01.10.2018⟧.', safety: 'none'},
    {
      bad: 'From 04/26/2024 to 04/27/2024, and on ⟦28/04/2024⟧.',
      good: 'From 04/26/2024 to 04/27/2024, and on 04/28/2024.',
      safety: 'unsafe'
    },
    {language: 'fr', bad: 'Le ⟦12. février⟧ et le ⟦12/25/2024⟧.', good: 'Le 12 février et le 25/12/2024.'},
    {language: 'es', bad: 'El ⟦12. mayo⟧.', good: 'El 12 de mayo.'},
    {language: 'de', good: 'Am 12. Februar, am 26.04.2024 und am 25/12/2024.'},
    {language: 'fr', good: 'Le 12 février 2024 et le 26.04.2024.'},
    {good: '12. March on Rome\n\n13. May the force be with you'},
    {good: 'It rose to 12. March was cold. He came in the Top 10. April is next, at No. 12. May it be.'},
    {good: 'Version 10.11.2012, OJ L 239, 15.9.2017, p. 1 and 26/04/2024.'},
    {good: 'Address 10.11.20.24, price 12.12, score 3.4.2.'}
  ],
  *check(article) {
    const {text, language} = article
    const format = language.dates
    const order = language.tag === 'en' ? leadingOrder(writtenDates(article)) : undefined
    yield* pointedDays(text, format, order, language)
    if (article.has(/[./] ?0/)) yield* figures(text, format, order)
  }
})

/** `12. February` where the language sets no full stop after the day. */
function* pointedDays(
  text: string,
  format: DateFormat,
  order: DateOrder | undefined,
  languageX: Language
): Iterable<Finding> {
  if (!/\d\.[^\S\r\n]?\p{L}/u.test(text)) return
  const between = /d([^M]{0,9})M/.exec(format.long)?.[1]?.replaceAll("'", '') ?? ' '
  if (between.includes('.') || /^y/.test(format.long)) return
  const english = startsWithMonth(format)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,:/–-])(?<day>0?[1-9]|[12]\\d|3[01])\\.[^\\S\\r\\n]?(?<of>${english ? 'of[^\\S\\r\\n]' : '(?!)'})?(?<month>${monthNames(format)})(?:[^\\S\\r\\n](?<year>(?:1\\d|20)\\d\\d))?(?![\\p{L}\\p{N}])`,
    'gu'
  )
  for (const {0: actual, index: start, groups} of text.matchAll(pattern)) {
    const {day = '', of, month = '', year} = groups ?? {}
    const before = text.slice(Math.max(0, start - 12), start)
    const hasThe = english && /\bthe[^\S\r\n]$/i.test(before)
    const ordinal = `${Number(day)}${ordinals[Number(day)] ?? 'th'} of ${month}`
    const date = {day, month, year}
    const inWords = !english
      ? actual.replace(/\.[^\S\r\n]?/, between)
      : hasThe || of
        ? [ordinal, year].filter(Boolean).join(' ')
        : writeDate(date, order ?? 'day first')
    const isSure =
      of !== undefined ||
      /^\p{Ll}/u.test(month) ||
      /\b(?:on|since|until)[^\S\r\n]$|day,?[^\S\r\n]$/i.test(before)
    const isListed = /(?:^|[\r\n])[^\S\r\n]*$/.test(before)
    const next = text.slice(start + actual.length, start + actual.length + 12)
    const mayEndSentence =
      isListed ||
      findBefore(text.slice(Math.max(0, start - 32), start), languageX) !== undefined ||
      verbAfter.test(next)
    if (isSure || year || !mayEndSentence) yield finding(start, actual, inWords, isSure)
  }
}

/** `26.04.2024` in English, and figures in an order that the language or the article does not have. */
function* figures(text: string, format: DateFormat, order: DateOrder | undefined): Iterable<Finding> {
  const dates = datesInFigures(text)
  const dotted = dates.filter(({mark}) => mark === '.')
  const slashed = dates.filter(({mark}) => mark === '/')
  if (!startsWithMonth(format)) {
    const separator = /[^dMy]/.exec(format.short)?.[0] ?? '/'
    for (const {start, actual, figures, year, order} of slashed)
      if (order === 'month first' && format.short.startsWith('d'))
        yield finding(
          start,
          actual,
          [figures[1], figures[0], year].join(separator),
          true,
          'has the month before the day'
        )
    return
  }
  const inWords = ({figures, year}: DateFigures, read: DateOrder) => {
    const [day, month] = read === 'day first' ? figures : [figures[1], figures[0]]
    return writeDate({day, month: format.months[Number(month) - 1] ?? '', year}, order ?? 'month first')
  }
  for (const date of dotted) {
    const readings: readonly DateOrder[] = date.order ? [date.order] : ['day first', 'month first']
    yield finding(
      date.start,
      date.actual,
      distinct(readings.map((read) => inWords(date, read))),
      order !== undefined
    )
  }
  const known = slashed.filter((date) => date.order !== undefined)
  const dayFirst = known.filter((date) => date.order === 'day first').length
  if (dayFirst === 0 || dayFirst === known.length) return
  const expected: DateOrder = dayFirst * 2 > known.length ? 'day first' : 'month first'
  for (const date of slashed) {
    const {start, actual, figures, year} = date
    if (date.order === undefined) {
      const words = distinct((['day first', 'month first'] as const).map((read) => inWords(date, read)))
      yield finding(start, actual, words, false, 'can be read as two dates')
    } else if (date.order !== expected)
      yield finding(
        start,
        actual,
        `${figures[1]}/${figures[0]}/${year}`,
        false,
        'is in another order than the article’s other dates'
      )
  }
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

function finding(
  start: number,
  actual: string,
  expected: string | readonly string[],
  isSafe: boolean,
  what = 'is written as in another language'
): Finding {
  return {
    start,
    end: start + actual.length,
    expected,
    ...(!isSafe && {safety: 'unsafe'}),
    message: `${quoted(actual)} ${what}: write ${anyOf([expected].flat())}`
  }
}
