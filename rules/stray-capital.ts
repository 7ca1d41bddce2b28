import type {Article} from '../src/article/article.js'
import {type Words, wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import type {Lexicon} from '../src/language/lexicon.js'
import {isTitle} from '../src/reading/quotations/titles.js'
import {isInSentences} from '../src/reading/sentences.js'
import {once} from '../src/text/once.js'
import {Trait} from '../src/text/trait.js'

const openers = once(
  (lexicon: Lexicon) =>
    new Trait(({text, lower}) => /^\p{Lu}\p{Ll}/u.test(text) && lexicon.is(lower, 'sentence opener'))
)
/** In words. */
const shortest = 7

export default defineRule({
  id: 'stray-capital',
  category: 'garble',
  severity: 'warning',
  fix: 'none',
  asks: ['lexicon'],
  summary: 'A word that starts a sentence in the middle of one: `physical And it turns out`.',
  rationale: `
Two segments were joined, or the engine started anew in the middle: a full stop is missing, or the capital is wrong.
Which one, a person must say.`,
  examples: [
    {bad: 'The work is physical ⟦And⟧ it turns out to be hard.'},
    {bad: 'They met for long hours ⟦But⟧ nothing came of it.'},
    {
      good: 'If it rains\n\nTo keep dry, read If it rains and wait. The note tells of When and by whom they were lit, and of the Why.'
    },
    {good: 'They saw the film And Then There Were None. He asked: And now?'},
    {good: 'How to get there And why it counts'},
    {good: 'A man who had a plan\nTo live without a roof\nWas told that it would rain.'},
    {good: 'He said “And it works” to all. The WHO And Them tour ended.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const places = openers(article.language.lexicon).places(words)
    for (const i of places.filter((i) => isInside(article, words, i) && !isTitle(article, i))) {
      const message = `${quoted(`${words.text(i - 1)} ${words.text(i)}`)} has a capital inside a sentence: write \`${words.lower(i)}\`, or a full stop before it`
      yield {...words.span(i), message}
    }
  }
})

/** Whether a word stands between lower-case words of a sentence, where neither verse nor a title starts. */
function isInside(article: Article, words: Words, i: number): boolean {
  return (
    words.gap(i) === ' ' &&
    words.isAfterSpace(i + 1) &&
    /^\p{Ll}{2,}$/u.test(words.text(i - 1)) &&
    /^\p{Ll}+$/u.test(words.text(i + 1)) &&
    /^\p{Ll}/u.test(words.text(i + 2)) &&
    !words.is(i - 1, 'needs a noun', 'strong preposition', 'weak preposition', 'before a title') &&
    isInSentences(article, words.start(i), shortest)
  )
}
