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
For houses that want one style in all articles, with the marks of each article’s language. Wraps retext-quotes.

Off by default: \`mixed-apostrophes\` holds an article to its own style, whichever it is.`,
  options: {
    preferred: {
      type: 'string',
      enum: ['smart', 'straight'],
      default: 'smart',
      description: 'The language’s own (`smart`) or straight marks'
    }
  },
  examples: [
    {bad: 'He said ⟦"⟧yes⟦"⟧.', good: 'He said “yes”.'},
    {options: {preferred: 'straight'}, bad: 'He said ⟦“⟧yes⟦”⟧.', good: 'He said "yes".'},
    {language: 'de', bad: 'Er sagte ⟦"⟧ja⟦"⟧.', good: 'Er sagte „ja“.'},
    {language: 'fr', bad: 'Il dit ⟦"⟧oui⟦"⟧.', good: 'Il dit «\u00A0oui\u00A0».'},
    {language: 'de', good: 'Er sagte „ja, ‚gut‘ und ‚schön‘“.'},
    {language: 'ru', good: 'Он сказал «да».'},
    {good: 'He said “yes”. It’s fine.'},
    {options: {preferred: 'straight'}, good: 'He said "yes".'}
  ],
  *check(article, {preferred}) {
    const {text, language} = article
    const {open, close, innerOpen, innerClose} = language.quotes
    const quotes = retextQuotes({preferred, smart: [open + close, innerOpen + innerClose]})
    for (const {start, end, message} of runRetext(quotes, treeOf(article), text)) {
      const [mark] = message.expected ?? []
      if (mark === undefined) continue
      const isSpaced =
        language.spacing.inQuotes.includes(mark) && !/\s/.test(text.charAt(mark === open ? end : start - 1))
      const expected =
        isSpaced && mark === open ? `${open}\u00A0` : isSpaced && mark === close ? `\u00A0${close}` : mark
      yield {
        start,
        end,
        expected,
        message: `${capital(named(text.slice(start, end)))}, unlike the house style: write ${quoted(expected)}`
      }
    }
  }
})
