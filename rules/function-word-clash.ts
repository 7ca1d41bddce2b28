import {clashesOf} from '../src/language/clashes.js'
import {articles, possessives} from '../src/language/function-words.js'
import {wordsOf} from '../src/language/words.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'function-word-clash',
  category: 'garble',
  severity: 'error',
  fix: 'none',
  languages: ['en'],
  summary: 'Two function words that can’t stand side by side: *the of*, *will is*, *because was*.',
  rationale: `
Between them a word is lost, one of them is a word too many, or the order of the source came through. English has a
few thousand pairs of articles, prepositions, auxiliaries, pronouns and conjunctions that no edited text holds.

Left alone: a preposition at the end of its clause (*what it consists of is*), nouns that look like auxiliaries
(*free will is*), names (*The Who*), letters (*from a to b*) and words that are spoken of (“the ‘of’”).`,
  examples: [
    {bad: 'Many in ⟦the of⟧ the town left, ⟦because was⟧ late.'},
    {bad: 'It is ⟦a that⟧ affects us. He ⟦will is⟧ here. They spoke ⟦of to⟧ it.'},
    {bad: 'According ⟦to at⟧ the police, he ⟦would to⟧ go.'},
    {good: 'It is a part of the of the agreement that that is said.'},
    {good: 'What it consists of is known, and the people we work with are glad.'},
    {good: 'The bond that they have can last, and the one she has will.'},
    {good: 'Free will is a gift. The Who is a band. They go from a to b. Vitamin A is good.'},
    {good: 'The house they had lived in was sold; he was taken care of by them.'},
    {good: 'Teachers, doctors and so on are paid by it. Later on he left, for he was tired of all this.'},
    {good: 'They did all they could to help, with a will, and what it was is known from within by now.'},
    {good: 'It costs 5 percent above what they paid, at an all-time high of at least ten, and A is not B.'},
    {
      good: 'Its being late was no reason. That is his will, and his will is law. The cat that our every guest feeds is a he.'
    },
    {good: 'The “of” in it, an “and” too many, and the US is far.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    for (const i of clashesOf(words)) {
      const [first, second] = [words.get(i - 1), words.get(i)]
      if (!first || !second) continue
      // `repeated-word`, `article-clash` and `repeated-phrase` tell of these.
      if (first.lower === second.lower || isClashOfArticles(first.lower, second.lower)) continue
      if (words.lower(i - 2) === second.lower && words.lower(i + 1) === first.lower) continue
      yield {
        start: first.start,
        end: second.end,
        message: `Unexpected \`${first.text} ${second.text}\`, expected a word between them or only one of the two`
      }
    }
  }
})

function isClashOfArticles(first: string, second: string): boolean {
  return (articles.has(first) || possessives.has(first)) && (articles.has(second) || possessives.has(second))
}
