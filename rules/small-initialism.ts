import type {Article, Asking} from '../src/article/article.js'
import {type Words, wordsOf} from '../src/article/words.js'
import {rewrite} from '../src/core/rewrite.js'
import {defineRule} from '../src/core/rule.js'
import {computing} from '../src/language/any/computing.js'
import {measures} from '../src/language/any/units.js'
import type {Facts} from '../src/language/language.js'
import {countAsWritten} from '../src/reading/words/recurrence.js'
import {matchesIf} from '../src/text/matches.js'
import {once} from '../src/text/once.js'
import {Trait} from '../src/text/trait.js'
import {verbatim} from '../src/text/verbatim.js'

/** In brackets, behind what it may stand for. */
const inBrackets = /[\p{L}\d] \((\p{Ll}[\p{Ll}\d]{1,5})\)/gu

/** Words in lower case that nobody can read. */
const unread = once(
  ({isReadable}: Facts['indefiniteArticle']) =>
    new Trait<true>(
      ({text}) => /^[a-z]{3,5}$/.test(text) && !isReadable(text) && !computing.is(text, 'kind of file')
    )
)

export default defineRule({
  id: 'small-initialism',
  category: 'words',
  severity: 'warning',
  fix: 'unsafe',
  onByDefault: false,
  isOnTrial: true,
  asks: ['isWord', 'isListed', 'indefiniteArticle'],
  leavesAlone: ['about-code', 'address', 'code', 'column', 'foreign-passage', 'formula', 'mention', 'post'],
  summary: 'An initialism in lower case: `chronic hepatitis b (chb)`, `dna`.',
  rationale: `
Engines that learn from texts without capitals give back an initialism as they would a word.

Reported where it stands in brackets behind words that have its letters, and wherever else the article has it then; of those
that nobody can read as a word, where a dictionary or the article has them in capitals too.`,
  examples: [
    {
      bad: 'They test the old lamp burner (⟦olb⟧) here. An ⟦olb⟧ burns all night.',
      good: 'They test the old lamp burner (OLB) here. An OLB burns all night.'
    },
    {
      bad: 'The keeper of the XLTR sold the ⟦xltr⟧ and took their ⟦dna⟧.',
      good: 'The keeper of the XLTR sold the XLTR and took their DNA.'
    },
    {
      good: 'It weighs four kilograms (kg), says the old keeper (oak) of lamps (ropes), and is led by its psst.'
    },
    {good: 'They print PDF files as pdf, with lamps (sic) of grass.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const short = explained(article, words)
    const isShort = new Trait<true>(({text}) => short.has(text))
    const places = [...(short.size > 0 ? isShort.places(words) : []), ...known(article, words)]
    for (const place of new Set(places)) {
      const word = words.text(place)
      if (!words.mayStartSentence(place))
        yield rewrite(words.start(place), word, 'lacks its capitals', word.toUpperCase(), 'unsafe')
    }
  }
})

/** The initialisms that stand in brackets behind what they stand for. */
function explained(article: Asking<'isWord'>, words: Words): ReadonlySet<string> {
  const shorts = matchesIf(article, /\(a/, inBrackets)
    .map(({1: short = '', index}) => ({short, last: words.firstFrom(index + 1) - 1}))
    .filter(({short, last}) => !isWordOrUnit(article, short) && standsFor(words, last, short))
  return new Set(shorts.map(({short}) => short))
}

function isWordOrUnit({language}: Asking<'isWord'>, short: string): boolean {
  return language.isWord(short) || measures.includes(short)
}

/** Whether some words up to one have the letters of a short form in order, and start with the first. */
function standsFor(words: Words, last: number, short: string): boolean {
  const letters = new RegExp(`^${[...short].map(verbatim).join('.*')}`, 'u')
  return [...short, '', ''].some((_, i) => letters.test(words.phrase(last - i, last + 1)))
}

/** The places of those that nobody can read, and that stand in capitals in the dictionary, or in the article. */
function known(
  article: Article & Asking<'isListed' | 'isWord' | 'indefiniteArticle'>,
  words: Words
): number[] {
  const {isListed, isWord, indefiniteArticle} = article.language
  return unread(indefiniteArticle)
    .places(words)
    .filter((place) => {
      const word = words.text(place)
      const capitals = word.toUpperCase()
      return (isListed(capitals) || countAsWritten(article, capitals) > 0) && !isWord(word)
    })
}
