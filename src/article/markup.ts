import type {Article} from '../article/article.js'
import type {Span} from '../text/span.js'

/** Whether markup stands between the place before an offset and the one from it on. */
function isParted(article: Article, offset: number): boolean {
  if (offset <= 0 || offset >= article.text.length) return false
  const before = article.toSource({start: offset - 1, end: offset})
  return article.toSource({start: offset, end: offset + 1}).start > before.end
}

/** Whether a range has markup on both sides, as a name in an element of its own has: `the <b>]</b> key`. */
export function isMarkedUp(article: Article, {start, end}: Span): boolean {
  return isParted(article, start) && isParted(article, end)
}

/** Whether markup stands between a mark and the next word, as at the end of a title: `<i>What Now?</i> was late`. */
export function endsMarkup(article: Article, offset: number): boolean {
  return isParted(article, offset) || isParted(article, offset + 1)
}
