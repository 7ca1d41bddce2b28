import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {
  amountAfter,
  group,
  hasCurrencyBefore,
  type NumberFormat,
  wordBefore
} from '../src/language/cldr/numbers.js'
import {matchesOf} from '../src/text/matches.js'
import type {Span} from '../src/text/span.js'

/** Digits in groups of three and perhaps decimals, as no part of a longer number. */
const grouped =
  /(?<![\p{L}\p{N}_+.,:/'’)-]|[+)][^\S\r\n])(?<digits>[1-9]\d{0,2}(?<mark>[.,'’ \u00A0\u2009\u202F])\d{3}(?:\k<mark>\d{3}){0,4})(?<decimals>[.,]\d{1,2})?(?![\p{N}_]|[.,:/'’-]\d|[^\S\r\n]\d{1,3}(?!\d)|\.\p{L})/gu
/** A space that fell into a number: `140, 000`. Without the zeros it may be a list. */
const split =
  /(?<![\p{L}\p{N}_.,:/-]|\d[^\S\r\n])[1-9]\d{0,2}(?<mark>[^\S\r\n][.,][^\S\r\n]?|[.,][^\S\r\n])(?:\d{3}\k<mark>){0,3}000(?!\d|[.,]\d)/gu
const digitsBefore = /\d[^\S\r\n]$/
const yearBefore = /(?:^|\D)(?:1[5-9]|20)\d\d[^\S\r\n]$/
const codeBefore =
  /(?:\b(?:tel|phone|fax|call|mobile|whatsapp|dial|hotline|helpline|number|isbn|iban|siren|siret|account|id)\b|[№°#])[^\p{L}\p{N}]{0,8}$/iu
const typesetSpace = /[\u00A0\u202F]/
/** Prices of shares were told in eighths. */
const eighth = /^(?:125|375|625|875)$/
const shareBefore = /\b(?:shares?|stocks?|bonds?)\b[^.;]*$/i
const averageBefore =
  /\b(?:average|mean|median|ratio|rate|factor|score|index|coefficient|odds|value|p)\b[^.;]*$/i

export default defineRule({
  id: 'digit-grouping',
  category: 'numbers and dates',
  severity: 'warning',
  fix: 'safe',
  asks: ['numbers'],
  needs: /0 0|[.,'’] ?0/,
  summary: 'Thousands set apart as in another language, or with a space too many.',
  rationale: `
French and Russian set thousands apart with spaces, German and Spanish with full stops, Switzerland with apostrophes.
Engines copy them, and engines that work on tokens write \`140, 000\`.

In English, \`79 000 000\` is certain, and so is any number with a no-break space. \`13 000\` with a plain space is the
style of some houses, so its fix is safe only if the article has numbers in another style; the same holds for
\`12.000\`, which is a count only where *about* stands before or a noun or a currency follows. Digits other than zeros
at the end may be a decimal, or two numbers: the fix is unsafe. In other languages only the decimal mark is wrong,
and only in numbers that can't be decimals (\`1,234,567\` in German).

Left alone: phone numbers and codes, versions, addresses of machines, numbers after a name or label (*Section 39.104*),
averages, prices of shares in eighths (\`8.125 dollars\`), and what is measured (\`12.000 km\`).`,
  examples: [
    {
      bad: 'It handles nearly ⟦79 000 000⟧ tonnes, ⟦4\u202F600⟧ ships and ⟦13 000⟧ trucks.',
      good: 'It handles nearly 79,000,000 tonnes, 4,600 ships and 13,000 trucks.'
    },
    {
      bad: 'About ⟦1 800⟧ metres up, ⟦1 700⟧ soldiers fell.',
      good: 'About 1,800 metres up, 1,700 soldiers fell.',
      safety: 'unsafe'
    },
    {
      bad: 'They sold ⟦12.000⟧ books, around ⟦60.000⟧ by now, to ⟦36.658.166⟧ people.',
      good: 'They sold 12,000 books, around 60,000 by now, to 36,658,166 people.'
    },
    {bad: 'They are in ⟦139.583⟧ homes.', good: 'They are in 139,583 homes.', safety: 'unsafe'},
    {
      bad: 'It cost ⟦1.234,56⟧ euros, ⟦1’000⟧ francs or ⟦140, 000⟧ yen.',
      good: 'It cost 1,234.56 euros, 1,000 francs or 140,000 yen.'
    },
    {language: 'de', bad: 'Das kostet ⟦79,000,000⟧ Euro.', good: 'Das kostet 79.000.000 Euro.'},
    {language: 'fr', bad: 'Il y a ⟦1,234,567⟧ habitants.', good: 'Il y a 1\u202F234\u202F567 habitants.'},
    {good: 'Call 555 123 456 or (0)20 123 456, account 12 345 000.'},
    {good: 'FAR 39.104, version 1.200.300 and 192.168.100.100 stay, and so does section 1.000.'},
    {good: 'It grew by 1.315 billion to 12.000 km, a mean of 2.345 errors; p = 0.001.'},
    {good: 'The share rose to 21.375 dollars.'},
    {good: 'On June 5 200 people came. In group 1 200 patients died. In 2020 150 people did.'},
    {good: 'Fines of 10,000, 500,000 and 1,000,000; codes 100, 200, 300.'},
    {language: 'de', good: 'Es sind 79.000.000 oder 79 000 000 Euro und 12,000 Liter.'},
    {language: 'fr', good: 'Il y a 79 000 000 ou 79\u202F000\u202F000 habitants.'},
    {language: 'es', good: 'Son 1,234,567 habitantes.'}
  ],
  *check(article) {
    const {text, language} = article
    const format = language.numbers
    const numbers = article.has(/0 0|[.,'’]0/) ? [...readNumbers(text, language.tag, format)] : []
    const dots = numbers.filter(({mark, certainty}) => mark === '.' && certainty === 'likely')
    const isMixed =
      /(?<![\d,])\d{1,3},\d{3}(?![\d,])/.test(text) || numbers.some(({certainty}) => certainty === 'certain')
    for (const {start, end, mark, certainty, expected} of numbers) {
      const safe =
        certainty === 'certain' || (certainty === 'likely' && (isMixed || (mark === '.' && dots.length > 1)))
      yield {
        start,
        end,
        expected,
        ...(!safe && {safety: 'unsafe'}),
        message: `${quoted(text.slice(start, end))} groups its digits as in another language: write ${quoted(expected)}`
      }
    }
    if (!article.has(/0 [.,]|[.,] 0/)) return
    for (const {0: actual, index: start, groups} of matchesOf(text, split)) {
      if (groups?.mark?.trim() !== format.group) continue
      const expected = group(actual.replace(/\D/g, ''), format)
      yield {
        start,
        end: start + actual.length,
        expected,
        message: `${quoted(actual)} has a stray space: write ${quoted(expected)}`
      }
    }
  }
})

/** How sure it is that a number means thousands; `likely` is what some houses write, or hardly a decimal. */
type Certainty = 'certain' | 'likely' | 'unsure'

/** The numbers that another language's mark sets apart. */
function* readNumbers(text: string, language: string, format: NumberFormat) {
  const {decimal, otherDecimals} = format
  for (const match of matchesOf(text, grouped)) {
    const {digits = '', mark = '', decimals = ''} = match.groups ?? {}
    if (mark === format.group || (decimals !== '' && decimals.startsWith(mark))) continue
    const span = {start: match.index, end: match.index + match[0].length}
    const groups = digits.split(mark).slice(1)
    const isOne = mark === decimal && otherDecimals.length === 0 && groups.length + decimals.length > 1
    const certainty =
      language === 'en' ? judge(text, span, groups, mark, decimals) : isOne ? 'certain' : undefined
    if (!certainty) continue
    const expected = group(digits.replaceAll(mark, ''), format) + decimals.replace(/^./, decimal)
    yield {...span, mark, certainty, expected}
  }
}

function judge(
  text: string,
  {start, end}: Span,
  groups: readonly string[],
  mark: string,
  decimals: string
): Certainty | undefined {
  const context = text.slice(Math.max(0, start - 40), start)
  const before = wordBefore(text, start)
  const after = amountAfter(text, end, 'en')
  const isRound = groups.at(-1) === '000'
  const isAbout = before === 'approximate'
  const isName = before === 'name' && !(isRound && after)
  const isCode = codeBefore.test(context) || (digitsBefore.test(context) && !yearBefore.test(context))
  if (before === 'label' || isName || isCode) return undefined
  if (decimals !== '') return 'certain'
  if (groups.length > 1) {
    const isAddress = mark === '.' && groups.length === 3 && !isRound
    if (isRound || after || isAbout) return 'certain'
    return mark === '.' && !isAddress ? 'unsure' : undefined
  }
  if (mark !== '.') {
    if (typesetSpace.test(mark)) return 'certain'
    if (isRound || (isAbout && after)) return 'likely'
    return after || isAbout ? 'unsure' : undefined
  }
  const isMoney = after === 'currency' || (isRound && hasCurrencyBefore(text, start))
  const isCount = after === 'noun' || isMoney
  if (after === 'magnitude' || averageBefore.test(context)) return undefined
  if (eighth.test(groups[0] ?? '') && shareBefore.test(context)) return undefined
  if (isRound && (isCount || (isAbout && after === undefined))) return 'likely'
  return isCount || (isAbout && isRound) ? 'unsure' : undefined
}
