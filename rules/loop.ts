import {isPlain, type Word} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {repetitionsOf} from '../src/reading/repetitions.js'

/** Said three times for force, or sung. */
const isEmphatic =
  /^(?:very|really|so|too|much|more|far|long|big|way|never|no|yes|yeah|ha|he|hey|bye|now|please|go|knock|blah|la|na|da|oh|beep|tick|ho|hip|yum|buy|sell|wait|run|fight|and)$/
/** Copies with a mark between them that are style: *location, location, location*. */
const styleCopies = 3
/** In words: shorter ones are called out three times, *Let me know. Let me know. Let me know.* */
const shortestSentence = 5

export default defineRule({
  id: 'loop',
  category: 'garble',
  severity: 'error',
  fix: 'unsafe',
  asks: ['lexicon'],
  summary: 'A word or a clause that repeats three times or more: *CIS CIS CIS*.',
  rationale: `
Neural engines fall into loops on names, numbers and lists, and say the same words until the segment is full. The
whole loop is one finding.

Left alone: words said three times for force (*no no no*), three words or short phrases with marks between them
(*location, location, location*), and sounds and calls: a few words said three times from the start of a sentence, a
quotation or a bracket on (*Row the boat, row the boat, row the boat!*).`,
  examples: [
    {bad: 'Many live in the ⟦CIS CIS CIS CIS⟧ countries.', good: 'Many live in the CIS countries.'},
    {
      bad: 'He said ⟦that he was, that he was, that he was, that he was⟧ ill.',
      good: 'He said that he was ill.'
    },
    {good: 'What counts is location, location, location.'},
    {good: 'A very very very long walk, and “no no no” all the way.'},
    {
      good: 'Tap tap tap! Row the boat, row the boat, row the boat! The name of TTT (tee tee tee) is a clatter.'
    },
    {bad: 'They live in ⟦the the the⟧ town.', good: 'They live in the town.'},
    {good: 'It goes on and on and on and on, 0 0 0 0. Let me know. Let me know. Let me know.'}
  ],
  *check(article) {
    for (const {words, period, count, before} of repetitionsOf(article)) {
      if (count < 3) continue
      const copy = words.slice(0, period)
      const first = copy[0]
      const last = copy.at(-1)
      const end = words.at(-1)
      if (!first || !last || !end) continue
      if (copy.every(({lower}) => isEmphatic.test(lower))) continue
      // Rows of numbers and letters are tables, but for one in a sentence.
      const isWords = copy.some(({text}) => /\p{L}{2}/u.test(text))
      if (!isWords && !(count > 3 && isPlain(first.gap) && /\p{Ll}{2}|\d{3}/u.test(before?.text ?? '')))
        continue
      if (copy.length === 2 && copy.some(({lower}) => /^(?:and|by|upon|or|after)$/.test(lower))) continue
      if (isStyle(words, period, count) || (count === 3 && isCall(first, period))) continue
      const once = article.text.slice(first.start, last.end)
      yield {
        start: first.start,
        end: end.end,
        expected: once,
        message: `${quoted(once)} appears ${count} times in a row: keep one`
      }
    }
  }
})

/** A few words that start a sentence, a quotation or a bracket: called out, sung, spelled (*tee tee tee*), or a sound. */
function isCall({gap, isFirst}: Word, period: number): boolean {
  return period < shortestSentence && (isFirst || /[^\s,;]/.test(gap))
}

/** Marks between the copies: a slogan, a table column or a list, unless the copies are many or long. */
function isStyle(words: readonly Word[], period: number, count: number): boolean {
  const gaps = words.filter((_, i) => i > 0 && i % period === 0).map(({gap}) => gap)
  if (gaps.every(isPlain)) return false
  if (gaps.some((gap) => gap === '\n\n' || !/^[,;.!?]?["”’)]*\s+["“‘(]*$/.test(gap))) return period < 8
  if (period < shortestSentence && count <= styleCopies)
    return gaps.every((gap) => /^[.!?]/.test(gap)) || period === 1
  return period === 1 && count <= styleCopies + 1
}
