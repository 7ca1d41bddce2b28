import type {Article} from '../article/article.js'
import {type Words, wordsOf} from '../article/words.js'
import {defineZone} from '../article/zone.js'
import type {Language} from '../language/language.js'
import {comesAgain, countOf, countOfLower} from '../reading/words/recurrence.js'
import {once} from '../text/once.js'
import type {Span} from '../text/span.js'
import {Trait} from '../text/trait.js'

const isCapitalised = new Trait(({text}) => /^\p{Lu}/u.test(text) || hasCapitalInside.test(text))
/** *JupyterHub*, *deWitt*: no sentence starts so. */
const hasCapitalInside = /\p{L}\p{Lu}/u
/** How often a common word comes at least that is a name, and never with a capital. */
const many = 3

export default defineZone({
  summary:
    'a name: with a capital inside a sentence or inside the word, or in lower case where it is no word of the language and comes again, or starts sentences with its verb',
  places: (article) => [...capitalised(wordsOf(article)), ...inLowerCase(article)],
  examples: [
    {
      text: 'They met ⟦van Gogh⟧ and ⟦Ada Lovelace⟧. So did ⟦de Sica⟧, ⟦Cho⟧ and ⟦deWitt⟧. ⟦JupyterHub⟧ runs.'
    },
    {text: 'They use ⟦ioredis⟧ here. ⟦ioredis⟧ runs.'},
    {text: 'They run sprout here. ⟦sprout⟧ is small. Look what sprout can do. ⟦sprout⟧ runs well.'}
  ]
})

/** Words with a capital and their particles: *van Gogh*. */
function capitalised(words: Words): Span[] {
  return isCapitalised
    .places(words)
    .filter((i) => isInside(words, i))
    .map((i) => ({start: words.start(firstOf(words, i)), end: words.end(i)}))
}

/** Where a name starts that goes on at a place. */
function firstOf(words: Words, at: number): number {
  const isPart = words.is(at - 1, 'name particle') || isInside(words, at - 1)
  return words.isNeighbour(at) && isPart ? firstOf(words, at - 1) : at
}

/** Whether a word has a capital that is not that of a sentence or a quotation. */
function isInside(words: Words, at: number): boolean {
  return (
    isCapitalised.at(words, at) === true &&
    (!words.mayStartSentence(at) || hasCapitalInside.test(words.text(at)))
  )
}

const isSmall = new Trait(({text}) => /^\p{Ll}+(?:['’-]\p{L}+)*$/u.test(text))
/** What a language can’t have, wholly or in part. */
const isStrange = once(({isWord}: Language) => {
  const isUnknown = (part: string) => part.length > 2 && isWord?.(part) === false
  return new Trait(({lower}) => lower.split(/['-]/).some(isUnknown))
})

function inLowerCase(article: Article): Span[] {
  const words = wordsOf(article)
  const again = isSmall
    .places(words)
    .filter((i) => comesAgain(article, i) && isStrange(article.language).at(words, i) === true)
  return [...again, ...words.starts.filter((i) => isNoun(article, words, i))].map((i) => words.span(i))
}

/** *Sprout runs*: without an article before it, and never with a capital. */
function isNoun(article: Article, words: Words, at: number): boolean {
  const lower = words.lower(at)
  return (
    words.text(at) === lower &&
    words.is(at + 1, 'third person') &&
    !words.isFunctionWord(at) &&
    countOf(article, lower) >= many &&
    countOfLower(article, lower) === countOf(article, lower)
  )
}
