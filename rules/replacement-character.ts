import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'replacement-character',
  category: 'characters',
  severity: 'error',
  fix: 'none',
  needs: /\uFFFD/,
  summary: 'U+FFFD, which stands for a character that was lost.',
  rationale: `
Programs put \`\uFFFD\` where they can’t read a character: the article was read in a wrong encoding, or cut in the
middle of one. What stood there can be seen only in the source.

Several in a row are one finding. Left alone is one between quotation marks, which is spoken of.`,
  examples: [
    {bad: 'The caf⟦\uFFFD⟧ is open.'},
    {bad: 'He said ⟦\uFFFD\uFFFD⟧, then nothing.'},
    {good: 'Browsers show “\uFFFD” for what they can’t read.'},
    {good: 'The café is open. What\u2047'}
  ],
  *check({text}) {
    for (const {0: run, index} of text.matchAll(/\uFFFD+(?!["”’»])|\uFFFD+(?<!["“‘«]\uFFFD)/g)) {
      yield {
        start: index,
        end: index + run.length,
        message: `Unexpected \`${run}\`, expected the ${run.length > 1 ? 'characters that were' : 'character that was'} lost`
      }
    }
  }
})
