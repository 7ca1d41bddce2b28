import {isPlain as isPlainText, type Word} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {auxiliaries, isFunctionWord} from '../src/language/en/function-words.js'
import {repetitionsOf} from '../src/reading/repetitions.js'

/** Two words that go on for ever: *over and over and over*, *step by step by step*. */
const goesOn = /^(?:and|or|by|upon|after|on|so)$/
/** Said twice, these make sense: *that we have to have to send it*. */
const isSetPhrase = /^(?:have to|to have)$/
/** What stands inside another of its kind: *an answer to an answer to a letter*; in a list, *a box, a lid of a box, a lid of …*. */
const nests = /^(?:of|to|from|for|with|by|about|in|on|at|into|that)$/
/** A clause that a verb ends, and its main clause’s that follows: *what must be must be*. */
const isClauseEnd = /(?<!\p{L})(?:what|who|whom|whose|which|that)(?:ever)?(?: [\p{L}\uFFFC’'-]+){0,5} $/iu
/** In UTF-16 units, before the copies. */
const reach = 80
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
  asks: ['lexicon'],
  summary: 'A phrase, a sentence or a list item said twice in a row: `in the city in the city`.',
  rationale: `
The engine’s attention falls back and a phrase is translated twice; two versions of a segment are joined; a name that
the source writes in two scripts comes out twice in one.

Left alone: *over and over and over*, short sentences said twice for effect, headings that the text repeats, a
name that is its own state (*New York, New York*) or is called (*Come, Lucia, Lucia*), what stands inside another of its kind
(*an answer to an answer to a letter*), and a clause before its like (*what must go must go*). A clause or a sentence of
less than twelve words may be a refrain: a warning. Three copies are a \`loop\`.`,
  examples: [
    {bad: 'They met ⟦in the city in the city⟧ on Monday.', good: 'They met in the city on Monday.'},
    {
      bad: 'He lives in ⟦Shonai-cho, Shonai-cho⟧, in the north.',
      good: 'He lives in Shonai-cho, in the north.'
    },
    {
      bad: '⟦The strike was called off on Monday. The strike was called off on Monday⟧.',
      good: 'The strike was called off on Monday.',
      severity: 'warning'
    },
    {good: 'He said it over and over and over, and so on and so on.'},
    {good: 'They live in New York, New York. Never, never again. It is time. It is time.'},
    {good: 'The more the merrier, step by step by step.'},
    {good: 'They go from town to town to beg, call a spade a spade, and we have to have to in it.'},
    {
      good: 'Once it is gone, it is gone for good. It is a league of leagues of leagues. We should not do it. We should not do it.'
    },
    {good: 'Thank you. God bless you. God bless us all.'},
    {good: 'He wrote an answer to an answer to a letter; it fell at ten metres per second per second.'},
    {good: 'Jars of jam, a crate of jars of jam, a crate of loaves. What must go must go.'},
    {good: 'A town whose harbour is frozen is frozen in. She was as glad as glad could be.'},
    {good: 'They cut bread; they cut cheese. Ask for small cups, small plates, small bowls.'},
    {good: 'First cut bread; then cut bread; then cut cheese. Come, Lucia, Lucia, see this!'}
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
      if (isStyle(copy, before, next) || isOwnLine(first, head, period)) continue
      if (
        isVerb(copy, before) &&
        isClauseEnd.test(article.text.slice(Math.max(0, first.start - reach), first.start))
      )
        continue
      yield {
        start: first.start,
        end: end.end,
        expected: article.text.slice(first.start, last.end),
        // A clause or a short sentence may be said twice for effect: a refrain.
        ...(period > 1 && period < shortestParagraph && /^[.,;!?]/.test(head.gap) && {severity: 'warning'}),
        message: `${quoted(article.text.slice(head.start, end.end))} appears twice in a row: keep one`
      }
    }
  }
})

/** A name in a list, inside a sentence: a common word after itself and a comma is said for effect, and who is called stands alone. */
function isListedTwice(head: Word, first: Word, next: Word | undefined): boolean {
  const ends = next === undefined || /^[,.;)]/.test(next.gap) || next.isFirst
  return (
    /^,\s+$/.test(head.gap) &&
    /^\s$/.test(first.gap) &&
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

/**
 * *From town to town to beg*, *a league of leagues of leagues*, *call a spade a spade*, *thank you. God bless you. God bless us*,
 * *metres per second per second*, *as glad as glad can be*.
 */
function isStyle(copy: readonly Word[], before: Word | undefined, next: Word | undefined): boolean {
  const [first, second] = copy.map(({lower}) => lower)
  const previous = before?.lower ?? ''
  if (isNested(copy) || isList(copy, next)) return true
  if (copy.length < shortestSentence && copy.some(({gap}, i) => i > 0 && /[.!?]/.test(gap))) return true
  if (copy.length !== 2 || second === undefined) return false
  return (
    isSetPhrase.test(`${first} ${second}`) ||
    (second === 'to' && previous === 'from') ||
    (first === 'of' && previous.slice(0, 4) === second.slice(0, 4)) ||
    (first === 'a' && /^call/.test(previous)) ||
    first === 'per' ||
    (first === 'as' && /^c(?:an|ould)$/.test(next?.lower ?? ''))
  )
}

/** *A list of a list of*: each is another one. *The top of the top of* is the same one. */
function isNested(copy: readonly Word[]): boolean {
  return (
    copy.length < shortestParagraph &&
    [copy[0], copy.at(-1)].some((edge) => nests.test(edge?.lower ?? '')) &&
    copy.some(({lower}) => /^an?$/.test(lower))
  )
}

/** A list whose items start or end alike: in *cut bread; cut bread; cut cheese*, each copy reaches into the next item. */
function isList(copy: readonly Word[], next: Word | undefined): boolean {
  return (
    copy.length < shortestClause &&
    isPlainGap(copy[0]?.gap) &&
    isPlainGap(next?.gap) &&
    copy.some(({gap, lower}, i) => i > 0 && /^[,;]/.test(gap) && !/^(?:and|or|but)$/.test(lower))
  )
}

/** Whether a verb may start a copy: an auxiliary, or a word right after *what* or *who*. */
function isVerb([first]: readonly Word[], before: Word | undefined): boolean {
  const lower = first?.lower ?? ''
  return auxiliaries.has(lower) || (isClauseEnd.test(`${before?.lower} `) && !isFunctionWord(lower))
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
