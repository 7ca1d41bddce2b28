import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {articles, possessives} from '../src/language/en/function-words.js'
import {Trait} from '../src/text/trait.js'

/** Whether a word can’t follow another one of these. */
const isDeterminer = new Trait(({lower}) => articles.has(lower) || possessives.has(lower))
const isVerb = /^(?:is|was|has|stands?|stood|means?|meant|denotes?)$/
/** *The a priori method*. */
const isLatin = /^(?:priori|posteriori|fortiori|cappella|contrario)$/

export default defineRule({
  id: 'article-clash',
  category: 'garble',
  severity: 'error',
  fix: 'none',
  asks: ['lexicon'],
  summary: 'Two different articles or possessives in a row: `the a`, `a their`.',
  rationale: `
Languages without articles leave the choice to the engine, and it makes it twice; Italian, Portuguese and Greek
put an article before a possessive (*la sua*), which stays behind.

Which of the two is right, a person must say. Left alone: *A* as a letter or a name (*vitamin A*, *the A train*), and
words that are spoken of (“the ‘a’”).`,
  examples: [
    {bad: 'He signed ⟦the a⟧ contract with ⟦a their⟧ partner.'},
    {bad: 'It was ⟦an the⟧ old house, and ⟦The my⟧ own.'},
    {good: 'They took the A train to a “The Who” concert.'},
    {good: 'The article “the”, a “the” too many.'},
    {good: 'In this formula the a stands for area. The a is italic.'},
    {good: 'A function of a, the angle. They took the a priori method.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    for (const i of isDeterminer.places(words)) {
      if (!isDeterminer.at(words, i - 1) || !words.isAfterSpace(i)) continue
      const [first, second] = [words.get(i - 1), words.get(i)]
      if (!first || !second || first.lower === second.lower || first.lower === 'his') continue
      if (/^\p{Lu}/u.test(second.text) || (first.text === 'A' && !first.startsSentence)) continue
      // A letter, with its verb: *the a stands for ampere*.
      if (second.text === 'a' && isVerb.test(words.lower(i + 1))) continue
      if (isLatin.test(words.lower(i + 1))) continue
      // A title (`For The a reason`) and a slash or an ampersand (`Q&A`) tell nothing.
      if (/[/&+]$/.test(first.gap)) continue
      yield {
        start: first.start,
        end: second.end,
        message: `Only one of \`${first.text}\` and \`${second.text}\` can stand here: delete the other`
      }
    }
  }
})
