import type {Span} from '../text/span.js'

/** In UTF-16 units, on either side. */
const reach = 60

/**
 * Whether a place is spoken of rather than used: alone between quotation marks, or in a passage that talks about
 * such things, as `topic` tells.
 */
export function isMention(text: string, {start, end}: Span, topic: RegExp): boolean {
  const isQuoted =
    /["'“”‘’„«`]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s?["'“”‘’»`]/.test(text.slice(end, end + 2))
  return (
    isQuoted ||
    topic.test(text.slice(Math.max(0, start - reach), start)) ||
    topic.test(text.slice(end, end + reach))
  )
}
