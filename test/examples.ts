import type {Span} from '../src/text/span.js'

/** A text without the ⟦ and ⟧ around the places that a rule is to find, and those places. */
export function unmark(marked: string): {text: string; places: Span[]} {
  const places: Span[] = []
  let text = ''
  let start = 0
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length
    else if (piece === '⟧') places.push({start, end: text.length})
    else text += piece
  }
  return {text, places}
}
