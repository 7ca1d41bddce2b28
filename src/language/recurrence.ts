import type {Article} from '../article.js'

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** How often a word comes in an article, in the same case and form. */
export function countOf(article: Article, text: string): number {
  const counts = known.get(article) ?? countWords(article.text)
  known.set(article, counts)
  return counts.get(text) ?? 0
}

const known = new WeakMap<Article, ReadonlyMap<string, number>>()

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [found] of text.matchAll(word)) counts.set(found, (counts.get(found) ?? 0) + 1)
  return counts
}
