import type {Article} from '../article/article.js'
import type {Span} from '../text/span.js'

/** At most `reach` UTF-16 units around a span, in its paragraph, its lines joined. */
export function surroundings(article: Article, {start, end}: Span, reach: number) {
  const {text} = article
  const {start: first, end: last} = article.paragraphAt(start) ?? {start: 0, end: text.length}
  return {
    before: joined(text.slice(Math.max(first, start - reach), start)),
    after: joined(text.slice(end, Math.min(last, end + reach)))
  }
}

function joined(lines: string): string {
  return lines.includes('\n') || lines.includes('\r') ? lines.replace(/\s*[\r\n]\s*/g, ' ') : lines
}

/** At most `reach` UTF-16 units before an offset, on its line. */
export function lineBefore(text: string, index: number, reach: number): string {
  const near = text.slice(Math.max(0, index - reach), index)
  return near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1)
}

/** At most `reach` UTF-16 units from an offset on, on its line. */
export function lineAfter(text: string, index: number, reach: number): string {
  const near = text.slice(index, index + reach)
  const end = near.search(/[\r\n]/)
  return end < 0 ? near : near.slice(0, end)
}
