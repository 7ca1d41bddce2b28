import {repetitionsOf} from '../src/language/repetition.js'
import {isPlain as isPlainText, type Word} from '../src/language/words.js'
import {defineRule} from '../src/rule.js'

/** Two words that go on for ever: *over and over and over*, *step by step by step*. */
const goesOn = /^(?:and|or|by|upon|after|on|so)$/
/** Said twice, these make sense: *that we have to have to send it*. */
const isSetPhrase = /^(?:have to|to have)$/
/** In words: a shorter sentence may be said twice for effect. */
const shortestSentence = 7
/** In words: a shorter part of one may be taken up again, *once it is gone, it is gone*. */
const shortestClause = 5
/** In words: a shorter line may be a heading that its text repeats. */
const shortestParagraph = 12

export default defineRule({
  id: 'repeated-phrase',
  category: 'garble',
  severity: 'error',
  fix: 'unsafe',
  languages: ['en'],
  summary: 'A phrase, a sentence or a list item said twice in a row: *in the city in the city*.',
  rationale: `
The engine’s attention falls back and a phrase is translated twice; two versions of a segment are joined; a name that
the source writes in two scripts comes out twice in one.

Left alone: *over and over and over*, short sentences said twice for effect, headings that the text repeats, and a
name that is its own state (*New York, New York*). Three copies are a \`loop\`.`,
  examples: [
    {bad: 'They met ⟦in the city in the city⟧ on Monday.', good: 'They met in the city on Monday.'},
    {
      bad: 'He lives in ⟦Shonai-cho, Shonai-cho⟧, in the north.',
      good: 'He lives in Shonai-cho, in the north.'
    },
    {
      bad: '⟦The strike was called off on Monday. The strike was called off on Monday⟧.',
      good: 'The strike was called off on Monday.'
    },
    {good: 'He said it over and over and over, and so on and so on.'},
    {good: 'They live in New York, New York. Never, never again. It is time. It is time.'},
    {good: 'The more the merrier, step by step by step.'},
    {good: 'They go from town to town to beg, call a spade a spade, and we have to have to in it.'},
    {
      good: 'Once it is gone, it is gone for good. It is a league of leagues of leagues. We should not do it. We should not do it.'
    },
    {good: 'Thank you. God bless you. God bless us all.'}
  ],
  *check(article) {
    for (const {words, period, count, isPlain, before, next} of repetitionsOf(article)) {
      if (count !== 2) continue
      const copy = words.slice(0, period)
      const head = words[period]
      const first = copy[0]
      const last = copy.at(-1)
      const end = words.at(-1)
      if (!first || !last || !head || !end) continue
      if (!copy.some(({text}) => /\p{L}{2}/u.test(text))) continue
      if (copy.every(({text}) => !/\p{Ll}/u.test(text))) continue
      if (period === 1 ? !isListedTwice(head, first, next) : !isSaidTwice(words, period, isPlain, next))
        continue
      // A full stop is missing, or a list: *Department of State Department of Energy*.
      if (
        head.text !== first.text ||
        (/^\p{Lu}/u.test(next?.text ?? '') && isPlain && isPlainGap(next?.gap) && isName(copy))
      )
        continue
      if (period < 4 && copy.some(({lower}) => goesOn.test(lower))) continue
      if (isStyle(copy, before) || isOwnLine(first, head, period)) continue
      yield {
        start: first.start,
        end: end.end,
        expected: article.text.slice(first.start, last.end),
        message: `Unexpected second \`${article.text.slice(head.start, end.end)}\`, expected one`
      }
    }
  }
})

/** A name in a list: a common word after itself and a comma is said for effect. */
function isListedTwice(head: Word, first: Word, next: Word | undefined): boolean {
  const ends = next === undefined || /^[,.;)]/.test(next.gap) || next.isFirst
  return (
    /^,\s+$/.test(head.gap) &&
    !first.startsSentence &&
    ends &&
    /^\p{Lu}.*\p{Ll}/u.test(first.text) &&
    head.text === first.text
  )
}

function isSaidTwice(
  words: readonly Word[],
  period: number,
  isPlain: boolean,
  next: Word | undefined
): boolean {
  const gap = words[period]?.gap ?? ''
  if (isPlain) return true
  if (gap === '\n\n') return period >= shortestParagraph && words[0]?.isFirst === true
  if (/^[,;]\s+$/.test(gap)) return period >= shortestClause
  return (
    period >= shortestSentence &&
    words[0]?.startsSentence === true &&
    (next === undefined || next.startsSentence) &&
    /^[.!?]["”’)]*\s+["“‘(]*$/.test(gap)
  )
}

/** *From town to town to beg*, *a league of leagues of leagues*, *call a spade a spade*, *thank you. God bless you. God bless us*. */
function isStyle(copy: readonly Word[], before: Word | undefined): boolean {
  const [first, second] = copy.map(({lower}) => lower)
  const previous = before?.lower ?? ''
  if (copy.length < shortestSentence && copy.some(({gap}, i) => i > 0 && /[.!?]/.test(gap))) return true
  if (copy.length !== 2 || second === undefined) return false
  return (
    isSetPhrase.test(`${first} ${second}`) ||
    (second === 'to' && previous === 'from') ||
    (first === 'of' && previous.slice(0, 4) === second.slice(0, 4)) ||
    (first === 'a' && /^call/.test(previous))
  )
}

/** Each copy on a line of its own: a list, a heading and its text. */
function isOwnLine(first: Word, head: Word, period: number): boolean {
  return period < shortestParagraph && /\n/.test(first.gap) && /\n/.test(head.gap)
}

function isPlainGap(gap: string | undefined): boolean {
  return gap !== undefined && isPlainText(gap)
}

function isName(copy: readonly Word[]): boolean {
  return /^\p{Lu}/u.test(copy[0]?.text ?? '')
}
