import {isPlain, type Words, wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {determiner, strongPreposition, weakPreposition} from '../src/language/en/clause.js'
import {Trait} from '../src/text/trait.js'

/** Words that start a sentence but no name. */
const openers = new Set(
  'And But Because However Although Then They She We Their There These Those If When While Also Therefore Moreover As So Or That Which With From To Of On By At For Not'.split(
    ' '
  )
)
/** No sentence ends on these: a title follows, or a word that is spoken of. */
const needsNoun = new RegExp(`^(?:${determiner}|${strongPreposition}|${weakPreposition}|like)$`)
const isOpener = new Trait(({text}) => openers.has(text))

export default defineRule({
  id: 'stray-capital',
  category: 'garble',
  severity: 'warning',
  fix: 'none',
  asks: ['lexicon'],
  summary: 'A word that starts a sentence in the middle of one: `physical And it turns out`.',
  rationale: `
Two segments were joined, or the engine started anew in the middle: a full stop is missing, or the capital is wrong.
Which one, a person must say.

Reported only between lower-case words, in a paragraph that is a sentence. Left alone: titles and names (*the film
And Then*), headings, and what stands in or after quotation marks and brackets.`,
  examples: [
    {bad: 'The work is physical ⟦And⟧ it turns out to be hard.'},
    {bad: 'They met for long hours ⟦But⟧ nothing came of it.'},
    {
      good: 'If it rains\n\nTo keep dry, read If it rains and wait. It is told of When and by whom of the Why.'
    },
    {good: 'They saw the film And Then There Were None. He asked: And now?'},
    {good: 'How to get there And why it counts'},
    {good: 'A man who had a plan\nTo live without a roof\nWas told that it would rain.'},
    {good: 'He said “And it works” to all. The WHO And Them tour ended.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    let paragraph = {last: -1, isSentence: false}
    const places = isOpener.places(words)
    let headings: ReadonlySet<string> | undefined
    for (const i of places) {
      if (words.mayStartSentence(i)) continue
      const [before, word, next, after] = [i - 1, i, i + 1, i + 2].map((place) => words.get(place))
      if (!before || !word || !next || !after) continue
      // A line of verse starts so.
      if (!isPlain(word.gap) || word.gap.includes('\n') || !words.isAfterSpace(i + 1)) continue
      if (!/^\p{Ll}{2,}$/u.test(before.text) || !/^\p{Ll}+$/u.test(next.text) || !/^\p{Ll}/u.test(after.text))
        continue
      if (i > paragraph.last) paragraph = paragraphAt(article.text, words, i)
      if (!paragraph.isSentence) continue
      // A title or a word that is spoken of: *as told in When it rains*, *the When of it*.
      headings ??= headingsOf(words, places)
      if (needsNoun.test(before.text) || headings.has(threeAt(words, i))) continue
      yield {
        start: word.start,
        end: word.end,
        message: `${quoted(`${before.text} ${word.text}`)} has a capital inside a sentence: write \`${word.lower}\`, or a full stop before it`
      }
    }
  }
})

/** How paragraphs start, which may be headings, their numbers left out: elsewhere these words are a title. */
function headingsOf(words: Words, places: readonly number[]): ReadonlySet<string> {
  const starts = places.filter(
    (i) => words.isFirst(i) || (words.isFirst(i - 1) && /^\d/.test(words.lower(i - 1)))
  )
  return new Set(starts.map((i) => threeAt(words, i)))
}

function threeAt(words: Words, place: number): string {
  return words
    .slice(place, place + 3)
    .map(({text}) => text)
    .join(' ')
}

/** The last word of a paragraph, and whether it is a sentence: headings have capitals of their own, and no full stop. */
function paragraphAt(text: string, words: Words, place: number): {last: number; isSentence: boolean} {
  let [first, last] = [place, place]
  while (words.get(first)?.isFirst === false) first--
  while (words.get(last + 1)?.isFirst === false) last++
  return {last, isSentence: last - first > 5 && /^[.!?…]/.test(text.charAt(words.get(last)?.end ?? 0))}
}
