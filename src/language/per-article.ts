import type {Article} from '../article.js'

/**
 * Several rules ask the same of an article, one after the other: it is worked out when first asked for, and kept until
 * another article is asked about.
 */
export function perArticle<Fact>(workOut: (article: Article) => Fact): (article: Article) => Fact {
  let known: {readonly article: Article; readonly fact: Fact} | undefined
  return (article) => {
    if (known?.article !== article) known = {article, fact: workOut(article)}
    return known.fact
  }
}
