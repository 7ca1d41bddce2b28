import type {Document} from '../src/article/document.js'

/** The paragraphs of a document, those that are more than running text with what they are: `heading: Late`. */
export function paragraphsOf({text, paragraphs}: Document): string[] {
  return paragraphs.map(({start, end, kind}) => `${kind ? `${kind}: ` : ''}${text.slice(start, end)}`)
}

/**
 * What each piece of the prose is in the source: `text` as it is, `text ← source`, `text ↚ source` where no fix may
 * change it, and `¶` between paragraphs.
 */
export function piecesOf({source, text, runs}: Document): string[] {
  return runs.map((run) => {
    const shown = text.slice(run.text, run.text + run.length)
    const written = source.slice(run.source, run.source + run.sourceLength)
    if (run.locked) return shown === '\n\n' && written === '' ? '¶' : `${shown} ↚ ${written}`
    return shown === written ? shown : `${shown} ← ${written}`
  })
}
