import type {Article} from '../article.js'
import {perArticle} from './per-article.js'
import {wordsOf} from './words.js'

/** How often a word, in lower case, comes in an article in any case: what comes again is a term or a name. */
export function countOf(article: Article, lower: string): number {
  return countsOf(article).get(wordsOf(article).lexicon.numberOfWord(lower)) ?? 0
}

/** By the number of a form in lower case. */
const countsOf = perArticle((article): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const lower of wordsOf(article).lowers) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  return counts
})
