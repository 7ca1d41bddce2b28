import type {Span} from './span.js'

/** The lines of a text, those longer than that many UTF-16 units cut at white space, or where there is none anywhere. */
export function* piecesOf(text: string, longest: number): Iterable<Span> {
  for (const {0: line, index} of text.matchAll(/[^\r\n]+/g)) {
    const end = index + line.length
    let start = index
    while (end - start > longest) {
      const gap = text.lastIndexOf(' ', start + longest)
      const cut = gap > start ? gap : start + longest
      yield {start, end: cut}
      start = cut
    }
    yield {start, end}
  }
}
