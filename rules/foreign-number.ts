import {rewrite} from '../src/core/rewrite.js'
import {defineRule} from '../src/core/rule.js'
import type {Lexicon} from '../src/language/lexicon.js'
import {type FoundNumber, numbersOf} from '../src/reading/numbers/numbers.js'

const year = /^(?:1\.?[5-9]|2\.?0)\d\d$/
/** A degree with the sign of an ordinal, which keyboards of Spain and Italy have. */
const degree = /^([^\S\r\n]?º[^\S\r\n]?)[CF]\b/
const word = /^ \p{L}+/u
const score = /^\d{1,3}:[^\S\r\n]\d{1,3}$/
/** How much of the text behind a number is read, in UTF-16 units. */
const reach = 40

export default defineRule({
  id: 'foreign-number',
  category: 'numbers and dates',
  severity: 'warning',
  fix: 'unsafe',
  asks: ['lexicon'],
  leavesAlone: ['about-code', 'address', 'code', 'column', 'formula', 'list-label'],
  needs: /0/,
  summary: 'A number as another language says it: `in 2016 year`, `6 billion 500 million`, `won 3: 1`.',
  rationale: `
Russian and Chinese say *year* behind one; Spanish tells millions beside billions, groups the digits of years, and has a sign
for ordinals that looks like a degree; German sets a colon between the goals of a match.`,
  examples: [
    {
      bad: 'It was built in ⟦2016 year⟧, and sold in ⟦1.936⟧. Since May ⟦2019 year⟧ it is empty.',
      good: 'It was built in 2016, and sold in 1936. Since May 2019 it is empty.'
    },
    {bad: 'They sold ⟦6 billion 500 million⟧ lamps.', good: 'They sold 6.5 billion lamps.'},
    {bad: 'Heat it to 180⟦º ⟧C.', good: 'Heat it to 180 °C.'},
    {bad: 'They beat the keepers ⟦3: 1⟧ at home.', good: 'They beat the keepers 3:1 at home.'},
    {good: 'In 2016 year-on-year growth fell. In 2000 year old lamps came back.'},
    {good: 'Read John 3: 16 and Phase 1: 3 ongoing.'},
    {good: 'It grew from 6 billion to 500 million, and 6 million, 500 thousand of them red.'}
  ],
  *check(article) {
    const {lexicon} = article.language
    const numbers = numbersOf(article)
    for (const [i, number] of numbers.entries()) {
      const {start, end, text} = number
      const [behind, next] = [number.textAfter(reach), numbers[i + 1] ?? number]
      const [sign, said = ''] = [degree.exec(behind)?.[1], word.exec(behind)?.[0]]
      const isYear =
        year.test(text) && (lexicon.is(number.wordBefore, 'before a month') || number.before === 'label')
      const isTwice = isYear && lexicon.is(said.trim(), 'year') && isAtEnd(behind.slice(said.length), lexicon)
      if (isTwice) yield rewrite(start, text + said, 'says twice that it is a year', text, 'unsafe')
      if (isYear && number.mark === '.' && isAtEnd(behind, lexicon))
        yield rewrite(start, text, 'is a year with its digits in groups', text.replace('.', ''), 'unsafe')
      if (isSum(number, next)) {
        const sum = `${text}.${next.text.replace(/0+$/, '')}${number.magnitude}`
        yield rewrite(start, number.textTo(next) + next.magnitude, 'is one number', sum, 'unsafe')
      }
      if (isScore(number, next, lexicon))
        yield rewrite(start, number.textTo(next), 'has a stray space', `${text}:${next.text}`, 'unsafe')
      if (sign) yield rewrite(end, sign, 'is the sign of an ordinal', ' °', 'unsafe')
    }
  }
})

/** *6 billion 500 million* */
function isSum(number: FoundNumber, next: FoundNumber): boolean {
  const mayBe = number.decimals === '' && /^\d{3}$/.test(next.text)
  const [more, less] = mayBe ? [number.magnitude, next.magnitude] : ['', '']
  const isOne = number.textTo(next) === `${number.text}${more} ${next.text}` && more !== less
  return isOne && more !== '' && less !== ''
}

/** *They beat them 3: 1* */
function isScore(number: FoundNumber, next: FoundNumber, lexicon: Lexicon): boolean {
  const isPair = score.test(number.textTo(next)) && isAtEnd(next.textAfter(reach), lexicon)
  return isPair && number.clause.some((said) => lexicon.is(said, 'contest'))
}

/** Whether nothing that a number counts follows: a mark does, or a word that starts another phrase. */
function isAtEnd(behind: string, lexicon: Lexicon): boolean {
  const [, next = ''] = /^[^\S\r\n](\p{L}+)/u.exec(behind) ?? []
  return next === '' ? /^[,;.)]/.test(behind) : lexicon.isFunctionWord(next)
}
