import {defineRule} from '../src/core/rule.js'
import {capital, named, theSign, unlikeOthers} from '../src/core/wording.js'
import {matchesOf} from '../src/text/matches.js'

const apostrophe = /['’](?:(?=\p{L})(?<=[\p{L}\p{N}].)|(?=\d0s\b)(?<![\p{L}\p{N}].))/gu

/** One in so many is a slip, whatever the quotation marks are. */
const clearly = 40

export default defineRule({
  id: 'mixed-apostrophes',
  category: 'consistency',
  severity: 'warning',
  fix: 'safe',
  needs: /'[aA0]/,
  summary: 'Straight and curly apostrophes in one article.',
  rationale: `
Engines write the apostrophe that their training data had most of, and copy the one of the source where they copy a
word. An article then has both.

It is a warning where the odd kind is at least as frequent as the expected one, as engines leave it, else an info.
The curly one is expected where the article’s double quotation marks are curly, else the one that the article has
most of; the latter everywhere if it has next to no others. An article with one kind only is left alone, whatever its quotation marks; so are primes (\`9'\`) and single
quotation marks.`,
  examples: [
    {
      bad: "“It’s a shared responsibility,” he said of China⟦'⟧s rise. “It isn⟦'⟧t ours.”",
      good: '“It’s a shared responsibility,” he said of China’s rise. “It isn’t ours.”'
    },
    {
      bad: "He isn't here, she isn't there, it isn⟦’⟧t clear.",
      good: "He isn't here, she isn't there, it isn't clear.",
      severity: 'info'
    },
    {good: "He isn't here. She said “maybe”."},
    {good: "It’s a room of 12' x 9', and they called it 'small'."}
  ],
  *check(article) {
    const {text} = article
    if (!article.has(/’[aA0]/)) return
    const straight: number[] = []
    const curly: number[] = []
    for (const {0: char, index} of matchesOf(text, apostrophe)) (char === "'" ? straight : curly).push(index)
    if (straight.length === 0 || curly.length === 0) return
    const quotes = {straight: count(text, /"/g), curly: count(text, /[“”]/g)}
    const few = Math.min(straight.length, curly.length)
    const isClear = few * clearly < straight.length + curly.length
    const isCurly =
      isClear || quotes.curly === quotes.straight
        ? curly.length >= straight.length
        : quotes.curly > quotes.straight
    const [actual, expected] = isCurly ? ["'", '’'] : ['’', "'"]
    const [odd, usual] = isCurly ? [straight, curly] : [curly, straight]
    const message =
      odd.length <= usual.length
        ? unlikeOthers(actual, expected, usual.length)
        : `${capital(named(actual))} beside ${isCurly ? 'curly' : 'straight'} quotation marks: write ${theSign(expected)}`
    for (const index of odd) {
      yield {
        start: index,
        end: index + 1,
        expected,
        // A few among many are a typist’s.
        ...(odd.length < usual.length && {severity: 'info'}),
        message
      }
    }
  }
})

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
