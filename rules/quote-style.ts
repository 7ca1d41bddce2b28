import retextQuotes from 'retext-quotes'
import {defineRule} from '../src/core/rule.js'
import {capital, named, quoted} from '../src/core/wording.js'
import {runRetext, treeOf} from '../src/reading/retext.js'

export default defineRule<{preferred: 'smart' | 'straight'}>({
  id: 'quote-style',
  category: 'house rules',
  severity: 'warning',
  fix: 'unsafe',
  onByDefault: false,
  summary: 'Quotation marks and apostrophes of another style than the preferred one.',
  rationale: `
For houses that want one style in all articles. Wraps retext-quotes.

Off by default: \`mixed-apostrophes\` holds an article to its own style, whichever it is.`,
  options: {
    preferred: {
      type: 'string',
      enum: ['smart', 'straight'],
      default: 'smart',
      description: 'Curly (`smart`) or straight marks'
    }
  },
  examples: [
    {bad: 'He said ⟦"⟧yes⟦"⟧.', good: 'He said “yes”.'},
    {options: {preferred: 'straight'}, bad: 'He said ⟦“⟧yes⟦”⟧.', good: 'He said "yes".'},
    {good: 'He said “yes”. It’s fine.'},
    {options: {preferred: 'straight'}, good: 'He said "yes".'}
  ],
  *check(article, {preferred}) {
    const {text} = article
    for (const {start, end, message} of runRetext(retextQuotes({preferred}), treeOf(article), text)) {
      const [expected] = message.expected ?? []
      if (expected === undefined) continue
      yield {
        start,
        end,
        expected,
        message: `${capital(named(text.slice(start, end)))}, unlike the house style: write ${quoted(expected)}`
      }
    }
  }
})
