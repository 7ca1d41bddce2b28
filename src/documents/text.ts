import type {Span} from '../rule.js'
import type {Document} from './document.js'

const byteOrderMark = '\uFEFF'
const line = /[^\r\n]+|\r\n?|\n/g

/** Reads plain text: all of it is prose, but for a byte order mark at its head. */
export function readText(source: string): Document {
  const skipped = source.startsWith(byteOrderMark) ? 1 : 0
  const text = source.slice(skipped)
  return {
    source,
    text,
    paragraphs: paragraphsOf(text),
    runs: [{text: 0, length: text.length, source: skipped, sourceLength: text.length}]
  }
}

/**
 * Splits plain text at its blank lines; and, where each line is a paragraph (as scrapers write it), at its
 * line breaks: there a line goes on only if the first word of the next one would not have fitted on it.
 */
function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  let block: Span[] = []
  let breaks = 0
  for (const match of text.matchAll(line)) {
    const [value] = match
    if (value.startsWith('\r') || value.startsWith('\n')) {
      breaks++
      continue
    }
    const start = match.index + value.search(/\S|$/)
    const end = match.index + value.trimEnd().length
    if (end <= start) continue
    if (breaks > 1) {
      for (const paragraph of unwrap(text, block)) paragraphs.push(paragraph)
      block = []
    }
    block.push({start, end})
    breaks = 0
  }
  for (const paragraph of unwrap(text, block)) paragraphs.push(paragraph)
  return paragraphs
}

/** Joins the lines of a block into one paragraph if they are hard-wrapped, else gives each its own. */
function unwrap(text: string, lines: readonly Span[]): readonly Span[] {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last || first === last) return lines
  let width = 0
  for (const {start, end} of lines) width = Math.max(width, end - start)
  const wrapped = lines.slice(1).every((next, i) => {
    const before = lines[i]
    const word = /\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + width + 1)))
    return before && word && before.end - before.start + 1 + word[0].length > width
  })
  return wrapped ? [{start: first.start, end: last.end}] : lines
}
