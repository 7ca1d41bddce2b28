import {isPlain, wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {isFunctionWord} from '../src/language/en/function-words.js'
import {Trait} from '../src/text/trait.js'

/** Set phrases of a word with itself: all of WordNet 3.1’s (*neck and neck*), and words of amount and time by hand. */
const isIdiom =
  /^(?:again|over|on|round|around|neck|out|through|half|side|such|so|better|worse|ages|years|days|hours|weeks|months|minutes|centuries|decades|miles|yards|pages|lots|loads|tons|heaps|piles|rows|rise|dozens|scores|hundreds|thousands|millions|billions|bits|time|less|more|fewer|few|many|much|up|down|by|this|that|here|there|one|two|three|four|first|then|now|never|blah|yes|no|further|deeper|try|wait|read|work|talk|run|walk|go|keep|layers|layer|days|generations|people|things|stuff|mother|father)$/
const mayFollow =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|but|because|while|when|so|then)$/
/** Verbs that take it whole, and what looks like one. */
const mayPrecede =
  /^(?:keep|kept|start|started|stop|stopped|began|go|goes|went|continue|continued)$|(?:ly|ed)$/
/** What a verb goes on after: *it would shrink and shrink*. */
const isBeforeVerb = /^(?:to|will|would|can|could|shall|should|may|might|must|(?:did|do|does)n['’]t)$/
/** Code and formulas glue more to one of the two: *string or string[]*, *json→text or text→json*. */
const mayTouch = {before: /^(?:[\s\p{Ps}\p{Pi}"']|$)/u, after: /^(?:[\s\p{Pe}\p{Pf}"'.,;:!?…]|$)/u}
const isCoordinator = new Trait(({text}) => text === 'and' || text === 'or')

export default defineRule({
  id: 'self-coordination',
  category: 'garble',
  severity: 'warning',
  fix: 'unsafe',
  asks: ['lexicon'],
  summary: 'A word joined to itself: `greed and greed`.',
  rationale: `
Two near synonyms of the source (*Gier und Habsucht*) become one English word twice: engines choose each word by
itself.

Left alone: what is said for force or by custom (*more and more*, *neck and neck*, *years and years*), comparatives,
past tenses (*waited and waited*) and infinitives (*to grow and grow*), what is said three times (*work, work and work*),
code (*string or string[]*), a word that a phrase goes on with (*data and data standards*), and firms
(*Johnson and Johnson*).`,
  examples: [
    {bad: 'They were driven by ⟦greed and greed⟧.', good: 'They were driven by greed.'},
    {bad: 'The crowd kept ⟦moving and moving⟧, he said.', good: 'The crowd kept moving, he said.'},
    {good: 'It grew more and more, again and again, neck and neck, for years and years.'},
    {good: 'They use data and data standards, and public services and services of their own.'},
    {good: 'He waited and waited for Johnson and Johnson. It got bigger and bigger.'},
    {good: 'It would shrink and shrink. What counts is patience, patience and patience.'},
    {good: 'It takes a lamp or lamp[], turns rope→lamp or lamp→rope, and needs (rope or rope+hook).'},
    {bad: 'They called it “⟦greed and greed⟧”.', good: 'They called it “greed”.'},
    {good: 'To do or do not is a question of being or being not.'},
    {good: 'It is made between man and man, for there are friends and friends, and prices rise and rise.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const {lowers} = words
    for (const i of isCoordinator.places(words)) {
      if (lowers[i - 1] !== lowers[i + 1]) continue
      const [first, and, second] = [i - 1, i, i + 1].map((place) => words.get(place))
      if (!first || !and || !second) continue
      if (!isPlain(and.gap) || !isPlain(second.gap)) continue
      const {lower} = first
      if (!/^\p{Ll}{3,}$/u.test(first.text) || isIdiom.test(lower) || isFunctionWord(lower)) continue
      if (/(?:er|[^e]ed)$/.test(lower)) continue
      const before = words.get(i - 2)
      const after = words.get(i + 2)
      const around = [article.text.charAt(first.start - 1), article.text.charAt(second.end)]
      if (!mayTouch.before.test(around[0] ?? '') || !mayTouch.after.test(around[1] ?? '')) continue
      if (isBeforeVerb.test(before?.lower ?? '') || before?.lower === lower) continue
      // *Between man and man*, *tax and tax and spend and spend*; *there are cats and cats*.
      if (/^(?:between|and)$/.test(before?.lower ?? '') || words.lower(i - 3) === 'there') continue
      // A phrase round either of them tells the two apart.
      if (
        before &&
        !first.startsSentence &&
        isPlain(first.gap) &&
        !isFunctionWord(before.lower) &&
        !mayPrecede.test(before.lower)
      )
        continue
      if (after && isPlain(after.gap) && !mayFollow.test(after.lower)) continue
      yield {
        start: first.start,
        end: second.end,
        expected: first.text,
        message: `\`${lower} ${and.text} ${lower}\` joins a word to itself: change one of them, or keep only one`
      }
    }
  }
})
