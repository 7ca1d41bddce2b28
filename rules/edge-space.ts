import type {Article} from '../src/article/article.js'
import {defineRule} from '../src/core/rule.js'
import {tokenisedParagraphs} from '../src/reading/tokenised.js'

const isSpace = /[^\S\r\n]/
const isListMark = /^(?:[-*•·–—>\d]|\([\da-z]{1,3}\))/
/** Browsers collapse other spaces at the head of a line. */
const noBreak = /[\u00A0\u202F]/

export default defineRule({
  id: 'edge-space',
  category: 'spacing',
  severity: 'warning',
  fix: 'safe',
  needs: /\n /,
  summary:
    'A space before the first word of an article, or a visible one before the first word of a paragraph.',
  rationale: `
Tokenisers put a space before each word, the first one too, and scrapers cut a line after its label.

Reported are spaces at the head of the article, no-break spaces at the head of any paragraph, and spaces at the head of
a paragraph whose marks stand apart, as tokenisers leave them. Left alone: other indents, which edited text is full of
and no page shows; articles that indent every paragraph; three spaces or more; list items; and white space at the end of a line.`,
  examples: [
    {bad: '⟦ ⟧It was late.\n\nThey left.', good: 'It was late.\n\nThey left.'},
    {bad: 'It was late.\n\n⟦\u00A0⟧They left.', good: 'It was late.\n\nThey left.'},
    {
      bad: 'It was late.\n\n⟦ ⟧They left , she said .',
      good: 'It was late.\n\nThey left , she said .',
      alsoFinds: ['space-before-punctuation']
    },
    {good: '      On Lamps\n\nIt was late.'},
    {good: '  It was late.\n\n  They left.'},
    {good: 'It was late.\n\n  They left.\n\n Nobody saw it.'},
    {good: 'It was late.\n\n\u00A0\u00A0\u00A0\u00A0They left.\n\n\u00A0(1) the rope'},
    {good: 'It was late.  \n\nThey left. '},
    {good: 'They took:\n\n - a lamp\n - a rope'}
  ],
  *check(article) {
    const {text, paragraphs} = article
    const indents = paragraphs.map(({start: end}) => {
      let start = end
      while (start > 0 && isSpace.test(text.charAt(start - 1))) start--
      return {start: start < end && isListMark.test(text.slice(end, end + 5)) ? end : start, end}
    })
    if (indents.every(({start, end}) => end === start)) return
    const isStyle = paragraphs.length > 1 && indents.every(({start, end}) => end > start)
    if (isStyle) return
    const tokenised = new Set(tokenisedParagraphs(article).map(({start}) => start))
    for (const [i, {start, end}] of indents.entries()) {
      if (end === start || (i > 0 && inCell(article, start))) continue
      const isIndent = end - start > 2
      if (!isIndent && (i === 0 || tokenised.has(end) || noBreak.test(text.slice(start, end))))
        yield {start, end, expected: '', message: 'Space before the first word: delete it'}
    }
  }
})

/** Tables of links set no-break spaces beside them. */
function inCell(article: Article, start: number): boolean {
  const at = article.toSource({start, end: start + 1}).start
  return /<t[dh]\b[^<>]{0,80}>\s{0,20}$/.test(article.source.slice(Math.max(0, at - 120), at))
}
