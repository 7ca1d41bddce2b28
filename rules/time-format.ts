import type {Article, Asking} from '../src/article/article.js'
import {reading} from '../src/article/reading.js'
import {wordsOf} from '../src/article/words.js'
import {defineRule, type Finding} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import type {Lexicon} from '../src/language/lexicon.js'
import {type FoundNumber, numbersOf} from '../src/reading/numbers.js'
import {Trait} from '../src/text/trait.js'

const hour = /^(?:[01]?\d|2[0-3])$/
/** What follows the hour: `h40`, ` h 40`, `h`; `: 43`, ` : 43`. */
const withLetter = /^[^\S\r\n]?h(?:[^\S\r\n]?(?<minutes>[0-5]\d))?(?![\p{L}\p{N}]|[.,:/–-]\d)/iu
const torn = /^(?:[^\S\r\n]:[^\S\r\n]?|:[^\S\r\n])(?<minutes>[0-5]\d)(?![\p{L}\p{N}%]|[.,:]\d)/u
const dotted = /^(?:0?[1-9]|1[0-2])\.[0-5]\d$/
const halfAfter = /^(?<gap>[^\S\r\n]?)[ap]\.?[^\S\r\n]?m(?!\p{L})/iu
const nextHour = /^,?[^\S\r\n](?:and|or|to)?[^\S\r\n]?\d+[^\S\r\n]?h(?!\p{L})/iu
/** The year of a date, or the near end of a range of times. */
const timeBefore = /(?:\D(?:19|20)\d\d,[^\S\r\n]|:[^\S\r\n]?\d\d[–-])$/
/** `h` as no part of a word: one look at the words tells that there is none. */
const hasHour = new Trait(({text}) => /(?<!\p{L})[hH](?!\p{L})/u.test(text))
const writeTime = reading((article: Asking<'clock'>) => article.language.clock(article.text))
const colon = /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/

export default defineRule({
  id: 'time-format',
  category: 'numbers and dates',
  severity: 'error',
  fix: 'safe',
  asks: ['lexicon', 'clock'],
  needs: /0/,
  summary: 'A time of day as in another language, or with a space in it.',
  rationale: `
French and Portuguese write \`18h40\`, others \`18.40\`, and engines copy it; engines that work on tokens write \`8: 43\`.

The expected form is the article’s own: \`6:40 PM\`, \`6:40pm\`, \`18:40\`; \`6:40 p.m.\` if it has none. The fix is unsafe
where it may be a length of time: after *by* and *around*, for an hour without minutes unless the article has
other such times, and for a lone \`12.40 p.m.\`, which some British houses write.

Left alone: lengths of time (\`a 48h delay\`, \`in 3h20\`), ratios, verses and lists (\`Set 3: 30 people\`), British \`8.30am\`,
and \`8.30 a.m.\` where the article writes every time so.`,
  examples: [
    {bad: 'At ⟦18h40⟧ on Wednesday they left.', good: 'At 6:40 p.m. on Wednesday they left.'},
    {bad: 'It opens at ⟦9 h 05⟧ and shuts at ⟦18h⟧.', good: 'It opens at 9:05 a.m. and shuts at 6 p.m.'},
    {bad: 'It began at 5:30 PM and ended at ⟦18h40⟧.', good: 'It began at 5:30 PM and ended at 6:40 PM.'},
    {bad: 'It began at 17:30 and ended at ⟦18h40⟧.', good: 'It began at 17:30 and ended at 18:40.'},
    {
      bad: 'They met at ⟦12.40⟧ p.m. and left at 1:10 p.m.',
      good: 'They met at 12:40 p.m. and left at 1:10 p.m.'
    },
    {
      bad: 'At ⟦8: 43⟧ he rose, from ⟦6: 00⟧-⟦6: 20⟧ he ran.',
      good: 'At 8:43 he rose, from 6:00-6:20 he ran.'
    },
    {bad: 'May 3, 2018, ⟦21: 05⟧.', good: 'May 3, 2018, 21:05.'},
    {good: 'He ran it in 3h20 after a 48h delay; shops are open 24h.'},
    {good: 'Samples were taken at 6h, 12h and 18h.'},
    {good: 'In Data Set 3: 30 people matched; read John 3: 16 at a scale of 1: 50.'},
    {good: 'It opens at 8.30am and shuts at 5.30pm.'},
    {good: 'It opens at 8.30 a.m. and shuts at 5.30 p.m.'}
  ],
  *check(article) {
    const hours = numbersOf(article).filter(({text}) => hour.test(text))
    if (hasHour.places(wordsOf(article)).length > 0) yield* withLetters(hours.filter(isFree), article)
    if (article.has(/0 {1,2}:|: 0/)) yield* tornOnes(hours, article.language)
    if (article.has(/\.0/)) yield* dottedOnes(article)
  }
})

/** `18h40` */
function* withLetters(
  hours: readonly FoundNumber[],
  article: Asking<'lexicon' | 'clock'>
): Iterable<Finding> {
  const {lexicon} = article.language
  const isAt = ({wordBefore}: FoundNumber) => lexicon.is(wordBefore, 'before a time')
  const hasTimes = hours.some(
    (number) => isAt(number) && withLetter.exec(number.textAfter(8))?.groups?.minutes
  )
  for (const number of hours) {
    const [tail, minutes] = withLetter.exec(number.textAfter(8)) ?? []
    if (tail === undefined || isLength(number, number.textAfter(32).slice(tail.length), lexicon)) continue
    const isTime = isAt(number)
    const isLikely = minutes !== undefined && Number(number.text) > 12
    if (isTime || isLikely || lexicon.is(number.wordBefore, 'perhaps before a time', 'weekday')) {
      const time = writeTime(article)(Number(number.text), minutes)
      const isSafe = isTime && (minutes !== undefined || hasTimes)
      yield finding(number, tail, time, isSafe, 'is written as in another language')
    }
  }
}

/** Whether the words around an hour say that it is a length of time: *in 3h20*, *a 48h delay*, *6h, 12h and 18h*. */
function isLength({wordBefore}: FoundNumber, after: string, lexicon: Lexicon): boolean {
  const [, word = ''] = /^[^\S\r\n]?-?(\p{L}+)/u.exec(after) ?? []
  return (
    lexicon.is(wordBefore, 'before a length of time') ||
    lexicon.is(word.toLowerCase(), 'after a length of time') ||
    nextHour.test(after)
  )
}

/** `8: 43` beside what tells a time from a ratio or a verse. */
function* tornOnes(
  hours: readonly FoundNumber[],
  {lexicon}: Asking<'lexicon'>['language']
): Iterable<Finding> {
  for (const number of hours) {
    const [tail = '', minutes] = torn.exec(number.textAfter(8)) ?? []
    const [, word = ''] = /^[^\S\r\n]?([\p{L}.]*\p{L})/u.exec(number.textAfter(20).slice(tail.length)) ?? []
    const isTime =
      minutes === '00' ||
      timeBefore.test(number.textBefore(8)) ||
      (number.text.length === 2 && /[([]$/.test(number.textBefore(1))) ||
      lexicon.is(number.wordBefore, 'before a time') ||
      lexicon.is(word.toLowerCase(), 'after a time')
    if (tail && isTime) yield finding(number, tail, `${number.text}:${minutes}`, true, 'has a stray space')
  }
}

/** `12.40 p.m.`; without a space, or alone and throughout, it is British style. */
function* dottedOnes(article: Article): Iterable<Finding> {
  const dots = numbersOf(article)
    .filter((number) => dotted.test(number.text) && isFree(number))
    .map((number) => ({number, gap: halfAfter.exec(number.textAfter(8))?.groups?.gap}))
    .filter(({gap}) => gap !== undefined)
  const hasColon = dots.length > 0 && colon.test(article.text)
  const isStyle = !hasColon && (dots.length > 1 || dots[0]?.gap === '')
  for (const {number} of isStyle ? [] : dots)
    yield finding(number, '', number.text.replace('.', ':'), hasColon, 'is a time with a full stop')
}

/** Whether no dash stands before a number. */
function isFree(number: FoundNumber): boolean {
  return !/[–-]$/.test(number.textBefore(1))
}

/** A full stop that follows is the one of the time that is expected. */
function finding(number: FoundNumber, tail: string, time: string, isSafe: boolean, what: string): Finding {
  const actual = number.text + tail
  const hasStop = number.textAfter(tail.length + 1).endsWith('.')
  return {
    start: number.start,
    end: number.end + tail.length,
    expected: hasStop ? time.replace(/\.$/, '') : time,
    ...(!isSafe && {safety: 'unsafe'}),
    message: `${quoted(actual)} ${what}: write ${quoted(time)}`
  }
}
