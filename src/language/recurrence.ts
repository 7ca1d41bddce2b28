import type {Article} from '../article.js'
import {perArticle} from './per-article.js'
import {wordsOf} from './words.js'

/** How often a word, in lower case, comes in an article in any case: what comes again is a term or a name. */
export function countOf(article: Article, lower: string): number {
  return countsOf(article).get(lower) ?? 0
}

const countsOf = perArticle((article): ReadonlyMap<string, number> => {
  const words = wordsOf(article)
  const counts = new Map<string, number>()
  for (let place = 0; place < words.length; place++) {
    const lower = words.lower(place) ?? ''
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return counts
})
