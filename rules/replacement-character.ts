import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {matchesOf} from '../src/text/matches.js'

const lost = /\uFFFD+/g

export default defineRule({
  id: 'replacement-character',
  category: 'characters',
  severity: 'error',
  fix: 'none',
  needs: /\uFFFD/,
  leavesAlone: ['named-sign'],
  summary: 'U+FFFD, which stands for a character that was lost.',
  rationale: `
Programs put \`\uFFFD\` where they can’t read a character: the article was read in a wrong encoding, or cut in the
middle of one. What stood there can be seen only in the source.

Several in a row are one finding.`,
  examples: [
    {bad: 'The caf⟦\uFFFD⟧ is open.'},
    {bad: 'He said ⟦\uFFFD\uFFFD⟧, then nothing.'},
    {good: 'Browsers show “\uFFFD” for what they can’t read.'},
    {good: 'What they can’t read is replaced by \uFFFD or by ?, and the \uFFFD stays.'},
    {good: 'The café is open. What\u2047'}
  ],
  *check({text}) {
    for (const {0: run, index: start} of matchesOf(text, lost)) {
      const message = `${quoted(run)} stands for ${run.length > 1 ? 'lost characters: restore them' : 'a lost character: restore it'} from the source`
      yield {start, end: start + run.length, message}
    }
  }
})
