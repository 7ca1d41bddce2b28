import {defineRule} from '../src/rule.js'

const inside = /[.,]”(?![\p{L}\p{N}.,])/gu
const outside = /(?<![.,!?…])”[.,](?!\p{N})/gu

export default defineRule({
  id: 'quote-punctuation',
  category: 'consistency',
  severity: 'info',
  fix: 'unsafe',
  languages: ['en'],
  summary:
    'A full stop or comma outside the quotation mark where the article sets it inside, or the other way round.',
  rationale: `
American English sets a full stop and a comma inside the closing quotation mark, British English by sense, most other
languages outside. Engines follow now the source and now their training data.

What the article does most is taken as its style.`,
  examples: [
    {
      bad: '“We hope,” Xi said. It could trigger a “downward spiral⟦”.⟧ “It can improve.”',
      good: '“We hope,” Xi said. It could trigger a “downward spiral.” “It can improve.”'
    },
    {
      bad: 'It is a “red line”, a “spiral”, a “start⟦,”⟧ and “no more”.',
      good: 'It is a “red line”, a “spiral”, a “start”, and “no more”.'
    },
    {good: '“We hope,” Xi said. “It can improve.”'},
    {good: 'It is a “red line”. Is it “over?”. It is a “start”.'}
  ],
  *check({text}) {
    const insides = [...text.matchAll(inside)]
    const outsides = [...text.matchAll(outside)]
    if (insides.length === outsides.length) return
    const [few, where] = insides.length < outsides.length ? [insides, 'outside'] : [outsides, 'inside']
    for (const {0: actual, index} of few) {
      const expected = `${actual.charAt(1)}${actual.charAt(0)}`
      yield {
        start: index,
        end: index + 2,
        expected,
        message: `Unexpected \`${actual}\`, expected \`${expected}\`: the article sets its points ${where} the quotation marks`
      }
    }
  }
})
