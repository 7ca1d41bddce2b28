import {defineRule} from '../src/rule.js'

const isSpace = /[^\S\r\n]/
const isListMark = /[-*•·–—>\d]/

export default defineRule({
  id: 'edge-space',
  category: 'spacing',
  severity: 'warning',
  fix: 'safe',
  summary: 'A space before the first word of a paragraph.',
  rationale: `
Tokenisers put a space before each word, the first one too, and scrapers cut a line after its label.

Left alone: articles that indent every paragraph, indented list items, and white space at the end of a line, which
nobody sees.`,
  examples: [
    {bad: '⟦ ⟧It was late.\n\nThey left.', good: 'It was late.\n\nThey left.'},
    {bad: 'It was late.\n\n⟦\u00A0⟧They left.', good: 'It was late.\n\nThey left.'},
    {good: '  It was late.\n\n  They left.'},
    {good: 'It was late.  \n\nThey left. '},
    {good: 'They took:\n\n - a lamp\n - a rope'}
  ],
  *check({text, paragraphs}) {
    const indents = paragraphs.map(({start: end}) => {
      let start = end
      while (start > 0 && isSpace.test(text.charAt(start - 1))) start--
      return {start: isListMark.test(text.charAt(end)) ? end : start, end}
    })
    const isStyle = paragraphs.length > 1 && indents.every(({start, end}) => end > start)
    if (isStyle) return
    for (const {start, end} of indents) {
      if (end > start)
        yield {start, end, expected: '', message: 'Unexpected space before the first word, expected none'}
    }
  }
})
