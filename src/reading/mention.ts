import type {Article} from '../article/article.js'
import {type Lexicon, type Property, perLexicon} from '../language/lexicon.js'
import type {Span} from '../text/span.js'

/** In UTF-16 units, on either side. */
const reach = 60

/**
 * Whether a place is spoken of rather than used: alone between quotation marks, or in a passage that talks about
 * such things, as `topic` tells.
 */
function isMention(text: string, {start, end}: Span, topic: RegExp): boolean {
  const isQuoted =
    /["'“”‘’„«`]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s?["'“”‘’»`]/.test(text.slice(end, end + 2))
  return (
    isQuoted ||
    topic.test(text.slice(Math.max(0, start - reach), start)) ||
    topic.test(text.slice(end, end + reach))
  )
}

/** The same, where words with one of some properties tell what a passage talks about. */
export function isSpokenOf(
  {text, language}: Article,
  span: Span,
  ...properties: readonly Property[]
): boolean {
  const {lexicon} = language
  return isMention(text, span, lexicon ? topicOf(lexicon, properties) : never)
}

const never = /(?!)/
const topicsOf = perLexicon(() => new Map<string, RegExp>())

function topicOf(lexicon: Lexicon, properties: readonly Property[]): RegExp {
  const topics = topicsOf(lexicon)
  const key = properties.join()
  const topic = topics.get(key) ?? new RegExp(`\\b${lexicon.any(...properties)}\\b`, 'i')
  topics.set(key, topic)
  return topic
}
