import type {Article} from '../article/article.js'
import type {Span} from '../text/span.js'
import {pairQuotations} from './quotations.js'

/** Tells whether a place is inside a quotation. Ask from left to right: each answer goes on from the one before. */
export function quotedPlaces(article: Article): (index: number) => boolean {
  let spans: readonly Span[] | undefined
  let next = 0
  let end = -1
  return (index) => {
    spans ??= quotedSpans(article)
    for (let span = spans[next]; span && span.start <= index; span = spans[++next])
      end = Math.max(end, span.end)
    return index < end
  }
}

function quotedSpans(article: Article): Span[] {
  return pairQuotations(article)
    .flatMap((quotation) =>
      quotation.kind === 'pair' || quotation.kind === 'mismatch'
        ? [{start: quotation.open.index, end: quotation.close.index}]
        : []
    )
    .sort((a, b) => a.start - b.start)
}
