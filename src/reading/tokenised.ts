import type {Article} from '../article/article.js'
import {reading} from '../article/reading.js'
import type {Span} from '../text/span.js'

const apart = /[.,](?<=[\p{L}\p{N})"'”’][^\S\r\n].)(?=["'”’)]?(?:\s|$))/gu
const attached = /[.,](?=["'”’)]?(?:\s|$))(?<=[\p{L}\p{N})"'”’]{3}.)/gu

/**
 * The paragraphs that a tokeniser took apart and nobody joined again: more commas and full stops stand apart from
 * their words than at them. A space round a hyphen, doubtful elsewhere, is a token’s there.
 */
export const tokenisedParagraphs = reading((article): readonly Span[] => {
  if (!article.has(/ [.,]/)) return []
  return article.paragraphs.filter((paragraph) => isTokenised(article, paragraph))
})

function isTokenised({text}: Article, {start, end}: Span): boolean {
  const paragraph = text.slice(start, end)
  const count = paragraph.match(apart)?.length ?? 0
  return count > 0 && count > (paragraph.match(attached)?.length ?? 0)
}
