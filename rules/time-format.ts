import {wordsOf} from '../src/article/words.js'
import {defineRule, type Finding} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {type Clock, clockOf, writeTime} from '../src/language/en/times.js'
import {matchesIf, matchesOf} from '../src/text/matches.js'
import {Trait} from '../src/text/trait.js'

/** `18h40`, `18 h 40`, `18h` */
const withLetter =
  /(?<![\p{L}\p{N}.,:/–-])(?<hour>[01]?\d|2[0-3])[^\S\r\n]?[hH](?:[^\S\r\n]?(?<minutes>[0-5]\d))?(?![\p{L}\p{N}]|[.,:/–-]\d)/gu
/** `8: 43`, `8 : 43` */
const split =
  /(?<![\p{L}\p{N}.,:/])(?<hour>[01]?\d|2[0-3])(?:[^\S\r\n]:[^\S\r\n]?|:[^\S\r\n])(?<minutes>[0-5]\d)(?![\p{L}\p{N}%]|[.,:]\d)/gu
/** `12.40 p.m.`; without a space, it is British style. */
const dotted =
  /(?<![\p{L}\p{N}.,:/–-])(?:0?[1-9]|1[0-2])\.[0-5]\d(?=(?<gap>[^\S\r\n]?)[ap]\.?[^\S\r\n]?m(?!\p{L}))/giu
const colon = /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/

/** `h` as no part of a word: one look at the words tells that there is none. */
const hasHour = new Trait(({text}) => /(?<!\p{L})[hH](?!\p{L})/u.test(text))

/** What stands before a time of day, and what may stand before a length of time too. */
const at = /(?:^|[^\p{L}])(?:at|until|till|since)[^\S\r\n]$/iu
const maybeAt = /(?:^|[^\p{L}])(?:around|before|by|from|\p{L}{3,6}day,?)[^\S\r\n]$/iu
const lengthBefore =
  /(?:^|[^\p{L}])(?:every|in|for|of|over|than|least|tak(?:es?|ing)|took|last(?:s|ed|ing)|record|within)[^\S\r\n]$/iu
const lengthAfter =
  /^(?:[^\S\r\n]|-)(?:after|delay|drive|flight|journey|later|long|of|per|post|prior|race|shift|trip|walk)|^,?[^\S\r\n](?:and|or|to)?[^\S\r\n]?\d+[^\S\r\n]?h(?!\p{L})/iu
/** What makes a number, a colon and a number a time although there is a space: a date, a range, a zone. */
const timeBefore = /(?:(?<!\d)(?:19|20)\d\d,[^\S\r\n]|:[^\S\r\n]?\d\d[–-])$/
const timeAfter = /^[^\S\r\n]?(?:[ap]\.?m(?!\p{L})|(?:hours|UTC|GMT|CET|EST)\b)/iu

export default defineRule({
  id: 'time-format',
  category: 'numbers and dates',
  severity: 'error',
  fix: 'safe',
  asks: ['lexicon'],
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
    const {text} = article
    const letters = hasHour.places(wordsOf(article)).length > 0 ? matchesOf(text, withLetter) : []
    let clock: Clock | undefined
    const hasTimes = letters.some(({index, groups}) => groups?.minutes && at.test(before(text, index)))
    for (const match of letters) {
      const {hour, minutes} = match.groups ?? {}
      const end = match.index + match[0].length
      const context = before(text, match.index)
      if (lengthBefore.test(context) || lengthAfter.test(text.slice(end, end + 16))) continue
      const isTime = at.test(context)
      if (!isTime && !maybeAt.test(context) && !(minutes && Number(hour) > 12)) continue
      clock ??= clockOf(text)
      const time = writeTime(Number(hour), minutes, clock)
      const isSafe = isTime && (minutes !== undefined || hasTimes)
      yield finding(text, match.index, end, time, isSafe, 'is written as in another language')
    }
    for (const match of matchesIf(article, /0 {1,2}:|: 0/, split)) {
      const end = match.index + match[0].length
      const context = before(text, match.index)
      const {hour = '', minutes} = match.groups ?? {}
      const isTime =
        at.test(context) ||
        timeBefore.test(context) ||
        timeAfter.test(text.slice(end, end + 8)) ||
        minutes === '00' ||
        (hour.length === 2 && /[([]$/.test(context))
      if (isTime) yield finding(text, match.index, end, `${hour}:${minutes}`, true, 'has a stray space')
    }
    if (!article.has(/\.0/) || !/\d\.[0-5]\d/.test(text)) return
    const dots = matchesOf(text, dotted)
    const hasColon = colon.test(text)
    const isStyle = !hasColon && (dots.length > 1 || dots[0]?.groups?.gap === '')
    for (const {0: actual, index} of isStyle ? [] : dots)
      yield finding(
        text,
        index,
        index + actual.length,
        actual.replace('.', ':'),
        hasColon,
        'is a time with a full stop'
      )
  }
})

function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 16), offset)
}

/** A full stop that follows is the one of the time that is expected. */
function finding(
  text: string,
  start: number,
  end: number,
  time: string,
  isSafe: boolean,
  what: string
): Finding {
  const expected = text.charAt(end) === '.' ? time.replace(/\.$/, '') : time
  const message = `${quoted(text.slice(start, end))} ${what}: write ${quoted(time)}`
  return {start, end, expected, message, ...(!isSafe && {safety: 'unsafe'})}
}
