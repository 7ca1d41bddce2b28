import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {finalPointsOf} from '../src/reading/quotations/quoting-habit.js'

export default defineRule({
  id: 'quote-punctuation',
  category: 'consistency',
  severity: 'info',
  fix: 'unsafe',
  asks: ['movesPoints'],
  needs: /”[.,]/,
  summary:
    'A full stop or comma outside the quotation mark where the article sets it inside, or the other way round.',
  rationale: `
American English sets a full stop and a comma inside the closing quotation mark, British English by sense, most other
languages outside. Engines follow now the source and now their training data.

What the article does most is taken as its style. A quoted sentence keeps its own mark inside: so it is by sense too.`,
  examples: [
    {
      bad: '“We hope,” Xi said. It could trigger a “downward spiral⟦”.⟧ “It can improve.”',
      good: '“We hope,” Xi said. It could trigger a “downward spiral.” “It can improve.”'
    },
    {
      bad: 'It is a “red line”, a “long spiral”, a “start⟦,”⟧ and “no more”.',
      good: 'It is a “red line”, a “long spiral”, a “start”, and “no more”.'
    },
    {good: '“We hope,” Xi said. “It can improve.”'},
    {good: '“It can improve,” Xi said of the “red line”, the “long spiral”.'},
    {good: 'It is a “red line”. Is it “over?”. It is a “start”.'},
    {good: '“We hope,” he said, and spelled “hour” with “an”. “It can improve,” he said.'}
  ],
  *check(article) {
    const {text} = article
    const points = finalPointsOf(article).filter(({quotation}) => quotation.close.char === '”')
    const surplus = 2 * points.filter(({isInside}) => isInside).length - points.length
    const where = surplus > 0 ? 'inside' : 'outside'
    for (const {quotation, isInside, start, end} of surplus === 0 ? [] : points) {
      // By sense, the point of a quoted sentence is inside too.
      const isSentence = isInside && /\p{Lu}/u.test(text.charAt(quotation.open.index + 1))
      const actual = text.slice(start, end)
      const expected = `${actual.charAt(1)}${actual.charAt(0)}`
      const message = `${quoted(actual)} here, but the article sets full stops and commas ${where} quotation marks: write ${quoted(expected)}`
      if (isInside !== surplus > 0 && !isSentence) yield {start, end, expected, message}
    }
  }
})
