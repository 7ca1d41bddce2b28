import retextIndefiniteArticle from 'retext-indefinite-article'
import {parseEnglish, runRetext} from '../src/retext.js'
import {defineRule} from '../src/rule.js'

const candidate = /(?<![\p{L}\p{N}.’'-])(an?)[^\S\r\n]+(\p{L}[\p{L}’'-]*)/giu
const judge = retextIndefiniteArticle()

export default defineRule({
  id: 'indefinite-article',
  category: 'words',
  severity: 'error',
  fix: 'safe',
  languages: ['en'],
  summary: '*a* before a vowel sound, or *an* before a consonant sound.',
  rationale: `
Engines choose the article before they choose the word, and keep it when a post-edit or a glossary changes the word.

Wraps retext-indefinite-article, which knows the words that sound other than they are spelled (*hour*, *user*,
*one-time*). Left alone: words in capitals and names, whose sound nobody can tell from their letters, and an article
that is itself spoken of (“with ‘an’”).`,
  examples: [
    {bad: 'It would prevent ⟦a⟧ escalation.', good: 'It would prevent an escalation.'},
    {bad: '⟦An⟧ user left ⟦an⟧ note.', good: 'A user left a note.'},
    {good: 'An hour later an honest mistake turned up, in a one-time event of a European union.'},
    {good: 'An FBI agent met a UN envoy, and an Uefa official.'},
    {good: 'The paper spelled “a one-time event” with “an”. Vitamin A increases it.'}
  ],
  *check({text}) {
    for (const {0: words, 1: actual = '', 2: next = '', index} of text.matchAll(candidate)) {
      if (actual === 'A' && /\p{L}[^\S\r\n]$/u.test(text.slice(0, index))) continue
      if (/^\p{Lu}/u.test(next) || /\P{ASCII}/u.test(next.replace(/’/g, ''))) continue
      for (const {message} of runRetext(judge, parseEnglish(words), words)) {
        const [expected = ''] = message.expected ?? []
        yield {
          start: index,
          end: index + actual.length,
          expected,
          message: `Unexpected \`${actual}\` before \`${next}\`, expected \`${expected}\``
        }
      }
    }
  }
})
