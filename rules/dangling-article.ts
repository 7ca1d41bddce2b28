import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {articles, isFunctionWord} from '../src/language/en/function-words.js'
import {Trait} from '../src/text/trait.js'

const needsNoun = new Trait(({lower}) => /^(?:the|an?|my|your|our|their|every)$/.test(lower))
/** What ends a clause, and no ellipsis: there the writer broke off. */
const clauseEnd = /^[.,;?!)](?!\s?\.)/
/** *Oh my!*, *my my* */
const isOh = /^(?:oh|my)$/
/** The noun follows the bracket: *(all of the) towns*. */
const goesOn = /^\) [\p{L}\p{N}]/u
/** The noun may follow: *their, and others’, interest*. */
const aside = /^,[^.,;?!]{1,60},/

export default defineRule({
  id: 'dangling-article',
  category: 'garble',
  severity: 'error',
  fix: 'none',
  asks: ['lexicon'],
  summary: 'An article or a possessive with nothing after it: `at the end of the.`',
  rationale: `
The noun is lost: a name in another script, a term in a tag, a word that the engine’s vocabulary has not. The article
before it stays.

Left alone: *A* as a letter, ellipses (*the…*), a word that is spoken of, *Oh my!*, a noun behind the bracket (*(all of the) towns*), and the head of a
list (*with the:*).`,
  examples: [
    {bad: 'They met at the end of ⟦the⟧.'},
    {bad: 'He brought it to ⟦the⟧, and it was seen as ⟦a⟧.'},
    {good: 'He knew the… the thing. Then the, the other one.'},
    {good: 'Point a. The article is “the.” Vitamin A. Share it with the:'},
    {good: 'They did it for their, and others’, good. The members of the. . . group left.'},
    {good: 'Oh my! My my, how late it is! Take (the oldest of the) boats.'},
    {good: 'They came from the (old) town, by the “sea”.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    for (const i of needsNoun.places(words)) {
      const word = words.isAfterSpace(i + 1) ? undefined : words.get(i)
      if (!word || /^\p{Lu}/u.test(word.text)) continue
      const next = words.get(i + 1)
      const before = words.get(i - 1)
      const gap = article.text.slice(word.end, next && !next.isFirst ? next.start : word.end + 3)
      if (
        !clauseEnd.test(gap) ||
        aside.test(article.text.slice(word.end, word.end + 70)) ||
        next?.lower === word.lower
      )
        continue
      if (!before || word.isFirst || !/^\s+$/.test(word.gap)) continue
      // `a` and `an` may be letters and names of things; after a function word they are articles.
      if (articles.has(word.lower) && word.lower !== 'the' && !isFunctionWord(before.lower)) continue
      if (word.lower === 'my' && isOh.test(before.lower)) continue
      if (
        gap.startsWith(')') &&
        (goesOn.test(article.text.slice(word.end, word.end + 3)) ||
          !/\([^)]{8,}$/.test(article.text.slice(Math.max(0, word.start - 80), word.start)))
      )
        continue
      yield {
        start: word.start,
        end: word.end,
        message: `Nothing follows \`${word.text}\`: add the missing noun or delete the word`
      }
    }
  }
})
