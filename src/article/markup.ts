import type {Article} from '../article/article.js'

/** Whether markup stands between the place before an offset and the one from it on. */
function isParted(article: Article, offset: number): boolean {
  const before = article.toSource({start: Math.max(0, offset - 1), end: offset})
  const isBetween = offset > 0 && offset < article.text.length
  return isBetween && article.toSource({start: offset, end: offset + 1}).start > before.end
}

/** Whether markup stands between a mark and the next word, as at the end of a title: `<i>What Now?</i> was late`. */
export function endsMarkup(article: Article, offset: number): boolean {
  return isParted(article, offset) || isParted(article, offset + 1)
}
