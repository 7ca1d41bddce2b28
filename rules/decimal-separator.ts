import {defineRule} from '../src/core/rule.js'
import {anyOf, quoted} from '../src/core/wording.js'
import {amountAfter, hasCurrencyBefore, wordBefore} from '../src/language/cldr/numbers.js'
import {matchesOf} from '../src/text/matches.js'

/** A number with one decimal mark that is no part of a longer number, a list, a ratio or a pair in brackets. */
const number =
  /(?<![\p{L}\p{N}_.,:/([{’']|(?<!\d)\d{1,3}[^\S\r\n](?=\d{3}[.,]))(?:0(?<zeroMark>[.,])\d{1,4}|[1-9]\d{0,8}(?<mark>[.,])\d{1,2})(?![\p{N}_\])}]|[.,:/]\d)/gu
/** A year and the number of the next clause, without the space between them. */
const year = /^(?:1[5-9]|20)\d\d,/
/** The far end of a range, whose unit counts for the near end too. */
const farEnd = /^[^\S\r\n]?(?:[–-]|to|and|or)[^\S\r\n]?\d{1,9}[.,]\d{1,4}(?![\d.,])/

/** What may be thousands with a digit lost. */
const lostDigit = /^\d{2,3},00$/

export default defineRule({
  id: 'decimal-separator',
  category: 'numbers and dates',
  severity: 'error',
  fix: 'safe',
  asks: ['numbers'],
  needs: /[.,]0/,
  summary: 'A decimal mark of another language: a comma in English, a full stop in French.',
  rationale: `
Engines copy numbers: \`12,5 millions\` becomes \`12,5 million\`.

It is certain where a magnitude, \`%\`, a currency or a unit follows, where a currency stands before, and in numbers such
as \`0,05\`. In English it is likely, and the fix unsafe, where the number counts something (*4,9 days*), or stands in
an article with certain ones. The words that say so come from CLDR.

Where a digit may be lost (*80,00 workers*), a person chooses.

Left alone: three digits after the mark (\`12,500\`), lists, verses, scores, numbers in brackets; and decimal points in
Spanish if the article has no decimal comma, as in Latin America.`,
  examples: [
    {
      bad: 'It cost the port about ⟦12,5⟧ million euros a day, or ⟦0,40⟧ euros each.',
      good: 'It cost the port about 12.5 million euros a day, or 0.40 euros each.'
    },
    {bad: 'It rose by ⟦2,5⟧% to €⟦3,50⟧, p < ⟦0,05⟧.', good: 'It rose by 2.5% to €3.50, p < 0.05.'},
    {bad: 'A walk of ⟦2,5⟧ to ⟦3,5⟧ km.', good: 'A walk of 2.5 to 3.5 km.'},
    {bad: 'It cost them $⟦100,00⟧ and took ⟦80,00⟧ workers.', safety: 'none'},
    {bad: 'A stay lasts ⟦4,9⟧ days.', good: 'A stay lasts 4.9 days.', safety: 'unsafe'},
    {bad: 'It rose by ⟦1,2⟧ million, he said.', good: 'It rose by 1.2 million, he said.'},
    {bad: 'He said that it was about ⟦1,4⟧.', good: 'He said that it was about 1.4.', safety: 'unsafe'},
    {language: 'fr', bad: 'Il a perdu ⟦3.5⟧ millions d’euros.', good: 'Il a perdu 3,5 millions d’euros.'},
    {
      language: 'de',
      bad: 'Das sind ⟦2.5⟧ Millionen oder ⟦2.5⟧ %.',
      good: 'Das sind 2,5 Millionen oder 2,5 %.'
    },
    {good: 'Over 12,500 people saw it, 1,2,3 times; lanes 1,2 and 3 were shut.'},
    {good: 'He quoted Matthew 5,3 and won 6,4 in the end, at [1,1].'},
    {good: 'In 2019,20 million people moved; on May 12,20 people came.'},
    {good: 'Population grew from 9,17,243 to 12,85,470, and 21/38,55.3% was a slip.'},
    {language: 'fr', good: 'Il a perdu 3,5 millions avec la version 3.5 à 18.30 heures.'},
    {language: 'de', good: 'Um 18.30 Uhr waren es 3,5 Millionen, am 3.5. noch 12.500 Euro.'},
    {language: 'es', good: 'Perdió 3.5 millones de pesos.'},
    {
      language: 'es',
      bad: 'Perdió ⟦3.5⟧ millones, luego 2,5 millones.',
      good: 'Perdió 3,5 millones, luego 2,5 millones.'
    }
  ],
  *check({text, language}) {
    const format = language.numbers
    const numbers = [...readNumbers(text, language.tag)]
    const ownIsUsed = numbers.some(({mark, certain}) => certain && mark === format.decimal)
    const strangers = numbers.filter(({mark}) => mark !== format.decimal)
    if (strangers.some(({mark}) => format.otherDecimals.includes(mark)) && !ownIsUsed) return
    const strangerIsCertain = strangers.some(({certain}) => certain)
    for (const {start, end, mark, certain, likely, unlikely} of strangers) {
      if (!certain && (unlikely || language.tag !== 'en' || !(likely || strangerIsCertain))) continue
      const actual = text.slice(start, end)
      const decimal = actual.replace(mark, format.decimal)
      // Nobody counts workers in hundredths: *80,00 workers*, *$100,00*.
      const isTorn =
        language.tag === 'en' &&
        lostDigit.test(actual) &&
        (!certain || /[$£]$/.test(text.slice(Math.max(0, start - 1), start)))
      const right = isTorn ? [decimal, `${actual}0`] : [decimal]
      yield {
        start,
        end,
        expected: right,
        ...(!certain && {safety: 'unsafe'}),
        message: `${quoted(actual)} has the decimal mark of another language${isTorn ? ', or lacks a digit' : ''}: write ${anyOf(right)}`
      }
    }
  }
})

function* readNumbers(text: string, language: string) {
  for (const match of matchesOf(text, number)) {
    const {0: actual, index: start, groups} = match
    if (year.test(actual)) continue
    const end = start + actual.length
    const range = farEnd.exec(text.slice(end, end + 24))?.[0].length ?? 0
    const amount = amountAfter(text, end + range, language)
    const before = wordBefore(text, start)
    yield {
      start,
      end,
      mark: groups?.mark ?? groups?.zeroMark ?? '',
      certain:
        before !== 'label' &&
        ((amount !== undefined && amount !== 'noun' && amount !== 'time') ||
          hasCurrencyBefore(text, start) ||
          (language === 'en' && /^0.\d{2}|^0.0/.test(actual)) ||
          /[<>≤≥±]\s?$/.test(text.slice(Math.max(0, start - 2), start))),
      likely: amount !== undefined || before === 'approximate',
      unlikely:
        before === 'label' || before === 'name' || /^,?\s?(?:and|or|,)?\s?\d/.test(text.slice(end, end + 8))
    }
  }
}
