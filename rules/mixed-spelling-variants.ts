import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isInAddress} from '../src/language/any/address.js'
import variants from '../src/language/en/spelling.json' with {type: 'json'}
import {quotedPlaces} from '../src/reading/in-quotation.js'
import {Trait} from '../src/text/trait.js'

/** A word that British and American English spell differently, at its place. */
interface Use {
  readonly index: number
  readonly word: string
  readonly other: string
  readonly isAmerican: boolean
  /** Only `-ize` against `-ise`: some British houses write `-ize`. */
  readonly isZ: boolean
}

/** Each spelling with that of the other English. */
const others = new Map(
  Object.entries(variants).flatMap(([us, uk]) => [
    [us, uk],
    [uk, us]
  ])
)
const otherOf = new Trait(({text}) => (text.length > 3 && others.get(text)) || false)

export default defineRule({
  id: 'mixed-spelling-variants',
  category: 'consistency',
  severity: 'info',
  fix: 'unsafe',
  asks: ['lexicon'],
  summary: 'A British spelling in an article that is American elsewhere, or the other way round.',
  rationale: `
Engines learn from texts of both kinds and choose word by word: *colour* here, \`color\` there.

What the article does most is taken as its style. *-ize* is American, and the habit of some British houses too: it is
judged by itself where the rest is British. The pairs are those that two dictionaries of one origin, SCOWL’s American
and British lists, tell apart, if they differ in a regular way; a word that both have (*dialogue*, *program*) is no
sign of either. Left alone: words with a capital (*Labour Party*, *Rockefeller Center*), quotations, and addresses.`,
  examples: [
    {
      bad: 'The colour of the harbour pleased a neighbour, and the ⟦color⟧ of the boats did too.',
      good: 'The colour of the harbour pleased a neighbour, and the colour of the boats did too.'
    },
    {
      bad: 'The center of the neighborhood was ⟦organised⟧ around its favorite park.',
      good: 'The center of the neighborhood was organized around its favorite park.'
    },
    {
      bad: 'They recognised the honour, organised a dinner and ⟦apologized⟧ for the flavour.',
      good: 'They recognised the honour, organised a dinner and apologised for the flavour.'
    },
    {good: 'They organized and recognized the colour of the harbour.'},
    {good: 'The Labour Party met labor leaders at the World Trade Organisation, a labor ally.'},
    {
      good: 'The colour of the harbour, “my favorite color”, is on centre.example/color and www.color.example.'
    },
    {good: 'The dialogue on the program was advertised, and the doctor’s advice revised.'}
  ],
  *check(article) {
    const {text} = article
    const isQuoted = quotedPlaces(article)
    const uses: Use[] = []
    for (const {word, value: other} of otherOf.matches(wordsOf(article))) {
      const {text: found, start: index} = word
      if (isQuoted(index) || isInAddress(text, index, index + found.length)) continue
      const isAmerican = Object.hasOwn(variants, found)
      const [us, uk] = isAmerican ? [found, other] : [other, found]
      uses.push({
        index,
        word: found,
        other,
        isAmerican,
        isZ: us.includes('iz') && us.replace(/z/g, 's') === uk
      })
    }
    for (const {index, word, other, isAmerican} of minority(uses)) {
      yield {
        start: index,
        end: index + word.length,
        expected: other,
        message: `${quoted(word)} is ${isAmerican ? 'American' : 'British'} spelling, unlike the rest of the article: write ${quoted(other)}`
      }
    }
  }
})

/** The uses that go against the rest; of as many of either kind, those unlike the first one. */
function minority(uses: readonly Use[]): readonly Use[] {
  const plain = uses.filter(({isZ}) => !isZ)
  const z = uses.filter(({isZ}) => isZ)
  const balance = surplus(plain) || surplus(z) || (uses[0]?.isAmerican ? 1 : -1)
  const isZAmerican = balance > 0 || surplus(z) > 0
  return uses.filter((use) => use.isAmerican !== (use.isZ ? isZAmerican : balance > 0))
}

/** By how many the American spellings are more than the British ones. */
function surplus(uses: readonly Use[]): number {
  return uses.reduce((sum, {isAmerican}) => sum + (isAmerican ? 1 : -1), 0)
}
