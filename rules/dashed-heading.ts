import {defineRule} from '../src/rule.js'

/** A line of at most 80 characters between two dashes of one kind. */
const heading = /^[^\S\r\n]*([—–-])[^\S\r\n]+(\S(?:[^\r\n]{0,78}\S)?)[^\S\r\n]+\1[^\S\r\n]*$/gmu

export default defineRule({
  id: 'dashed-heading',
  category: 'residue',
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A heading between two dashes.',
  rationale: `
French news agencies set the headings inside an article between dashes: \`– Pression sur la Russie –\`. Engines keep
them; an English reader takes them for a torn sentence.`,
  examples: [
    {
      bad: 'They met.\n\n⟦– Pressure on Russia –⟧\n\nThey left.',
      good: 'They met.\n\nPressure on Russia\n\nThey left.'
    },
    {good: '– He left, – she said.\n\n– He did not.'},
    {good: 'They met – on Monday – and left.'},
    {good: '- one\n- two -- or three'}
  ],
  *check({text}) {
    for (const match of text.matchAll(heading)) {
      const [line, dash = '', words = ''] = match
      if (words.includes(` ${dash} `)) continue
      const start = match.index + line.indexOf(dash)
      yield {
        start,
        end: match.index + line.trimEnd().length,
        expected: words,
        message: `Unexpected \`${dash}\` around a heading, expected none`
      }
    }
  }
})
