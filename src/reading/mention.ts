import type {Article} from '../article/article.js'
import type {Lexicon, Property} from '../language/lexicon.js'
import {once} from '../text/once.js'
import type {Span} from '../text/span.js'

/** In UTF-16 units, on either side. */
const reach = 60
const topicsOf = once((_: Lexicon) => new Map<string, RegExp>())

/**
 * Whether a place is spoken of rather than used: alone between quotation marks, or in a passage that talks about such things, as
 * words with one of some properties tell.
 */
export function isSpokenOf(
  {text, language}: Article,
  {start, end}: Span,
  ...properties: readonly Property[]
): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const isQuoted = /["'“‘’„«`]\s?$/.test(before) && /^\s?["'“‘’»`]/.test(after)
  const topic = topicIn(language, properties)
  return isQuoted || topic?.test(before) === true || topic?.test(after) === true
}

function topicIn({lexicon}: Article['language'], properties: readonly Property[]): RegExp | undefined {
  const topics = lexicon && topicsOf(lexicon)
  const key = properties.join()
  const topic = topics?.get(key) ?? (lexicon && new RegExp(`\\b${lexicon.any(...properties)}\\b`, 'i'))
  if (topic) topics?.set(key, topic)
  return topic
}
