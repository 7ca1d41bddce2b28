import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {matchesOf} from '../src/text/matches.js'

const inside = /[.,]”(?![\p{L}\p{N}.,])/gu
/** After a quotation of two words or more: a single one is spoken of (“an”, “site”), and keeps its points outside. */
const outside = /”[.,](?!\p{N})(?<=[^“”\s]\s[^“”\s]{0,40}[\p{L}\p{N}]..)/gu
/** How far back the start of a quotation is looked for. */
const longest = 1000

export default defineRule({
  id: 'quote-punctuation',
  category: 'consistency',
  severity: 'info',
  fix: 'unsafe',
  asks: ['lexicon'],
  needs: /”[.,]/,
  summary:
    'A full stop or comma outside the quotation mark where the article sets it inside, or the other way round.',
  rationale: `
American English sets a full stop and a comma inside the closing quotation mark, British English by sense, most other
languages outside. Engines follow now the source and now their training data.

What the article does most is taken as its style. A single word that is spoken of (“an”) is left alone, and so is the
comma or full stop of a quoted sentence: by sense it is inside too.`,
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
    if (!article.has(/[.,]”/)) return
    const {text} = article
    const insides = matchesOf(text, inside)
    const outsides = matchesOf(text, outside)
    if (insides.length === outsides.length) return
    const [few, where] =
      insides.length < outsides.length
        ? [insides.filter(({index}) => !isSentence(text, index)), 'outside']
        : [outsides, 'inside']
    for (const {0: actual, index} of few) {
      const expected = `${actual.charAt(1)}${actual.charAt(0)}`
      yield {
        start: index,
        end: index + 2,
        expected,
        message: `${quoted(actual)} here, but the article sets full stops and commas ${where} quotation marks: write ${quoted(expected)}`
      }
    }
  }
})

/** Whether the quotation that ends at an offset starts like a sentence. */
function isSentence(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - longest), end)
  return /^“\p{Lu}/u.test(before.slice(Math.max(0, before.lastIndexOf('“'))))
}
