import type {Article} from '../article.js'

/** Several rules ask the same of an article: it is worked out when first asked for, and kept as long as the article. */
export function perArticle<Fact>(workOut: (article: Article) => Fact): (article: Article) => Fact {
  const known = new WeakMap<Article, Fact>()
  return (article) => {
    const fact = known.get(article) ?? workOut(article)
    known.set(article, fact)
    return fact
  }
}
