import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'

/** What stands where a noun does, by itself. */
const isNoun = /(?<!\p{L})(?:as|by|to|with|into|of|the|an?|character) \uFFFD(?:$|[\s.,;:)])/iu

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

Several in a row are one finding. Left alone is one that is spoken of: between quotation marks, or by itself after a
preposition or an article (*it is shown as \uFFFD*).`,
  examples: [
    {bad: 'The caf⟦\uFFFD⟧ is open.'},
    {bad: 'He said ⟦\uFFFD\uFFFD⟧, then nothing.'},
    {good: 'Browsers show “\uFFFD” for what they can’t read.'},
    {good: 'What they can’t read is replaced by \uFFFD or by ?, and the \uFFFD stays.'},
    {good: 'The café is open. What\u2047'}
  ],
  *check({text}) {
    for (const {0: run, index} of text.matchAll(/\uFFFD+(?!["”’»])|\uFFFD+(?<!["“‘«]\uFFFD)/g)) {
      if (run.length === 1 && isNoun.test(text.slice(Math.max(0, index - 12), index + 2))) continue
      yield {
        start: index,
        end: index + run.length,
        message: `${quoted(run)} stands for ${run.length > 1 ? 'lost characters: restore them' : 'a lost character: restore it'} from the source`
      }
    }
  }
})
