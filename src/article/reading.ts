import type {Article} from './article.js'

/**
 * Makes a reading, that is, what several rules ask of an article: worked out when it is first asked for, and kept as long
 * as the article.
 */
export function reading<Fact extends NonNullable<unknown>, Asking extends Article = Article>(
  workOut: (article: Asking) => Fact
): (article: Asking) => Fact {
  const known = new WeakMap<Article, Fact>()
  return (article) => {
    const before = known.get(article)
    if (before !== undefined) return before
    const fact = workOut(article)
    known.set(article, fact)
    return fact
  }
}
