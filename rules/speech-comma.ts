import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {pairQuotations} from '../src/reading/quotations/quotations.js'

const startsSentence = /(?:^|[.!?…:\n]\s?|[–—]\s)$/
const next = /^ (\p{Ll}+) /u

export default defineRule({
  id: 'speech-comma',
  category: 'punctuation',
  severity: 'error',
  fix: 'safe',
  asks: ['saysBehindComma'],
  needs: /[?!]["“”»«]/,
  summary: 'No comma between a quotation that ends in `?` or `!` and who says it: `„Ja?“ fragte sie`.',
  rationale: `
English sets none, and engines copy that. German and Spanish set a comma behind the quotation mark, whatever ends the quotation.

Only a quotation that starts a sentence counts, before a verb of saying: a title may have a question mark too.`,
  examples: [
    {language: 'de', bad: '„Wer ist da?⟦“⟧ fragte sie.', good: '„Wer ist da?“, fragte sie.'},
    {language: 'de', bad: 'Er stand auf. "Halt!⟦"⟧ rief er.', good: 'Er stand auf. "Halt!", rief er.'},
    {language: 'es', bad: '«¿Quién es?⟦»⟧ preguntó ella.', good: '«¿Quién es?», preguntó ella.'},
    {
      language: 'de',
      good: 'In „Wer bin ich?“ sagte er wenig. „Was nun?“ Sie ging. „Wer bin ich?“ stand auf dem Plakat.'
    },
    {language: 'de', good: '„Wer ist da?“, fragte sie. „Ich“, sagte er.'},
    {language: 'cs', good: '„Kdo je tam?“ zeptala se.'},
    {good: '“Who is it?” she asked.'}
  ],
  *check(article) {
    const {text, language} = article
    for (const quotation of pairQuotations(article)) {
      if (quotation.kind !== 'pair' || quotation.inner) continue
      const {open, close} = quotation
      const verb = next.exec(text.slice(close.index + 1, close.index + 30))?.[1] ?? ''
      const isSaid = /[?!]/.test(text.charAt(close.index - 1)) && language.saysBehindComma.has(verb)
      const message = `No comma between what is said and ${quoted(verb)}: add one`
      if (isSaid && startsSentence.test(text.slice(Math.max(0, open.index - 3), open.index)))
        yield {start: close.index, end: close.index + 1, expected: `${close.char},`, message}
    }
  }
})
