import {defineRule, type Finding} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import type {NumberFormat} from '../src/language/cldr/numbers.js'

const space = '[^\\S\\r\\n]'
/** Digits, perhaps in groups: `1 200,50`. */
const number =
  '(?:\\d{4,12}|\\d{1,3}(?!\\d)(?:[ \\u00A0\\u2009\\u202F]\\d{3}(?!\\d)){0,4})(?:[.,]\\d{1,9}(?!\\d)){0,4}(?!\\p{L})'
/** The near end of a range: `5–` of `5–10 €`. */
const nearEnd = /(?<![\p{L}\p{N}\p{Sc}.,])\d[\d.,]{0,15}[^\S\r\n]?[–-][^\S\r\n]?$/u
/** A formula that a dollar sign opened: `$x = `. */
const openFormula = /\$[\p{L}\\{][^$\r\n]*$/u
/** A sign that has its own letters: `US$`. Cents always follow. */
const sign = '(?:(?<!\\p{L})(?:AU?|CA?|HK|Mex|NT|NZ|R|S|US)(?=\\$))?[^\\P{Sc}¢]'

export default defineRule({
  id: 'currency-position',
  category: 'numbers and dates',
  severity: 'error',
  fix: 'safe',
  asks: ['numbers'],
  needs: /\p{Sc}/u,
  summary: 'A currency’s sign on the other side of the amount, or apart from it.',
  rationale: `
\`5 €\` is right in most of Europe and wrong in English; engines keep it, and engines that work on tokens write \`$ 4\` and
\`HK $6\`. The side and the space are CLDR’s for the article’s language.

In languages that set the sign behind, only a sign glued to the front is reported (\`€5\` in French), and its fix is unsafe.
No fix is made for \`5 to 10 €\`.

Left alone: codes (\`USD 5\`, \`5 EUR\`), words, formulas and program code (\`x^2$\`, \`#0$\`), and Spanish, Portuguese and other languages whose habits differ by country.`,
  examples: [
    {bad: 'It costs ⟦5 €⟧, ⟦10€⟧ or ⟦3.5 million €⟧.', good: 'It costs €5, €10 or €3.5 million.'},
    {
      bad: 'It costs ⟦1 200 €⟧ or ⟦5–10 US$⟧.',
      good: 'It costs €1 200 or US$5–10.',
      alsoFinds: ['digit-grouping']
    },
    {bad: 'It costs ⟦$ 4⟧ million or ⟦US$ 866.18⟧.', good: 'It costs $4 million or US$866.18.'},
    {bad: 'It costs ⟦HK $6⟧.', good: 'It costs HK$6.'},
    {bad: 'It costs 5 to ⟦10 €⟧.', safety: 'none'},
    {language: 'fr', bad: 'Cela coûte ⟦€5⟧.', good: 'Cela coûte 5\u00A0€.', safety: 'unsafe'},
    {good: 'It costs €5, $4, HK$6, USD 5, 5 EUR, 5¢ or R2.'},
    {good: 'In the US $5 is little; 2 $20 bills; he paid 5 $20 notes.'},
    {good: 'In TeX it is $a_1 = 5$, or $b^3$; #4$#5 is code, and so is log_{8$}.'},
    {language: 'fr', good: 'Cela coûte 5 € ou 3,5 millions €, pas 5€.'},
    {language: 'de', good: 'Das kostet 5 €, € 5 in Wien, €5 Mio.'},
    {language: 'es', good: 'Cuesta $5 o 5 €.'},
    {language: 'pt', good: 'Custa R$ 5, R$5 ou 5 €.'}
  ],
  *check({text, language}) {
    const format = language.numbers
    const {currencyFirst, currencySpace, otherDecimals} = format
    if (currencyFirst && currencySpace === '') yield* signsBehind(text, format)
    else if (!currencyFirst && otherDecimals.length === 0) yield* signsInFront(text, format)
  }
})

/** `5 €`, `$ 4` and `HK $6` where `€5` is right. */
function* signsBehind(text: string, {magnitudes}: NumberFormat): Iterable<Finding> {
  const behind = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{Sc}.,^_{#\\\\]|\\p{Sc}${space})(?<amount>${number}(?:${space}(?:${magnitudes.join('|')}))?)${space}?(?<sign>${sign})(?!${space}?\\d|\\p{L})`,
    'gu'
  )
  for (const {0: far, index, groups} of text.matchAll(behind)) {
    const near = nearEnd.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
    const start = index - near.length
    const before = text.slice(Math.max(0, start - 8), start)
    const isTail = /\d\s$/.test(before) && !/(?<!\d)(?:19|20)\d\d\s$/.test(before)
    const isFormula = groups?.sign === '$' && openFormula.test(text.slice(Math.max(0, start - 80), start))
    if (isTail || isFormula) continue
    const hasFront = /\d\s(?:to|and|or)\s$/.test(before)
    yield finding(
      start,
      near + far,
      `${groups?.sign}${near}${groups?.amount}`,
      'has the currency sign after the amount',
      hasFront ? 'none' : undefined
    )
  }
  const apart = new RegExp(`(?<!\\d${space}?)(?<sign>${sign})${space}(?<amount>${number})`, 'gu')
  for (const {0: actual, index: start, groups} of text.matchAll(apart)) {
    yield finding(start, actual, `${groups?.sign}${groups?.amount}`, 'has a space after the sign')
  }
  const letters = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\b(?:[Tt]he|[Ii]n)${space})(?<letters>HK|NT|NZ|US)${space}(?<amount>\\$${number})`,
    'gu'
  )
  for (const {0: actual, index: start, groups} of text.matchAll(letters)) {
    const isCountry = groups?.letters === 'US' || groups?.letters === 'NZ'
    yield finding(
      start,
      actual,
      `${groups?.letters}${groups?.amount}`,
      'has a space within the sign',
      isCountry ? 'unsafe' : undefined
    )
  }
}

/** `€5` where `5 €` is right. */
function* signsInFront(text: string, {magnitudes, currencySpace}: NumberFormat): Iterable<Finding> {
  const inFront = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{Sc}])(?<sign>[^\\P{Sc}¢])(?<amount>${number}(?:[–-]${number})?(?:${space}(?:${magnitudes.join('|')})(?!\\p{L}))?)(?!-|${space}?(?:[KMTkm]|\\p{Lu}\\p{Ll}{2}\\.))`,
    'gu'
  )
  for (const {0: actual, index: start, groups} of text.matchAll(inFront))
    yield finding(
      start,
      actual,
      `${groups?.amount}${currencySpace}${groups?.sign}`,
      'has the currency sign before the amount',
      'unsafe'
    )
}

function finding(
  start: number,
  actual: string,
  expected: string,
  what: string,
  safety?: 'unsafe' | 'none'
): Finding {
  const message = `${quoted(actual)} ${what}: write ${quoted(expected)}`
  return {start, end: start + actual.length, expected, message, ...(safety && {safety})}
}
