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
/** How many of them in a paragraph make verse. */
const lines = 2

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
    {
      good: 'When he is hid by a cloud I can laugh aloud And care not how late it may be; by the tranquil light Of the modest moon they came to the town That was old and had no lamps.'
    },
    {good: 'He said “And it works” to all. The WHO And Them tour ended.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const places = openers(article.language.lexicon).places(words)
    const strays = places.filter((i) => isInside(article, words, i) && !isTitle(article, i))
    for (const i of strays.filter((i) => !isVerse(article, words, i, strays))) {
      const message = `${quoted(`${words.text(i - 1)} ${words.text(i)}`)} has a capital inside a sentence: write \`${words.lower(i)}\`, or a full stop before it`
      yield {...words.span(i), message}
    }
  }
})

/** Whether a paragraph has many: lines of verse that were joined. */
function isVerse(article: Article, words: Words, at: number, strays: readonly number[]): boolean {
  const paragraph = article.paragraphAt(words.start(at))
  return strays.filter((i) => article.paragraphAt(words.start(i)) === paragraph).length >= lines
}

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
