import type {Article} from '../article.js'
import {type Words, wordsOf} from './words.js'

/** How often a word, in lower case, comes in an article in any case: what comes again is a term or a name. */
export function countOf(article: Article, lower: string): number {
  const counts = known.get(article) ?? countWords(wordsOf(article))
  known.set(article, counts)
  return counts.get(lower) ?? 0
}

const known = new WeakMap<Article, ReadonlyMap<string, number>>()

function countWords(words: Words): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let place = 0; place < words.length; place++) {
    const lower = words.lower(place) ?? ''
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return counts
}
