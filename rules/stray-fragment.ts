import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {pairQuotations, quotationMark} from '../src/reading/quotations.js'

export default defineRule({
  id: 'stray-fragment',
  category: 'garble',
  severity: 'error',
  fix: 'none',
  needs: quotationMark,
  summary: 'Up to three words between two closing quotation marks: the remains of a lost sentence.',
  rationale: `
Where an engine loses a quotation’s place, the end of another version of the sentence is left behind it:
\`“… our presidents have been working on.” OK” at the summit.\`

Reported only if the second mark closes nothing and the fragment is at most three words. Straight marks are left alone:
they do not say whether they open or close.`,
  examples: [
    {
      bad: '“We hope we make progress on the issues.” ⟦OK⟧” at the California summit.',
      alsoFinds: ['quote-pairs']
    },
    {bad: '“It is over,” ⟦he said so⟧” and left.', alsoFinds: ['quote-pairs']},
    {good: '“It is over.” He left, she said, without a word” and that was it.'},
    {good: '“It is “over” now,” he said.'},
    {good: 'The ships "Minsk", "Korolev" and the corvette" Stoyky" left.'}
  ],
  *check(article) {
    const {text} = article
    let closed: number | undefined
    for (const quotation of pairQuotations(article)) {
      if (quotation.kind === 'unopened' && closed !== undefined && quotation.close.char !== '"') {
        const between = text.slice(closed + 1, quotation.close.index)
        const [fragment, space = '', words = ''] =
          /^([^\S\r\n]*)(\S+(?:[^\S\r\n]\S+){0,2})$/.exec(between) ?? []
        if (fragment) {
          const start = closed + 1 + space.length
          yield {
            start,
            end: start + words.length,
            message: `${quoted(words)} is left between two closing quotation marks: complete its sentence or delete it`
          }
        }
      }
      closed = 'close' in quotation ? quotation.close.index : closed
    }
  }
})
