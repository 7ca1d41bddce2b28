import type {Article} from '../../article/article.js'
import {wordsOf} from '../../article/words.js'
import {isBorrowed} from '../../language/any/borrowed.js'
import {leadOf} from '../../language/any/identify.js'
import type {Language} from '../../language/language.js'
import {once} from '../../text/once.js'
import {Trait} from '../../text/trait.js'
import {countOf} from './recurrence.js'

/** How much likelier than English a word must be in the language of the source, in eld’s scores. */
const leastLead = 0.1
/** How often an article says a word that it means to. */
const usual = 3
/** In letters: of shorter words, too many are abbreviations. */
const shortest = 3

/** The places of words that may have been left over from a source in another language. */
export function leftOverPlaces(article: Article, source: string): number[] {
  const {language} = article
  const words = wordsOf(article)
  return mayBeOf(language, source)
    .places(words)
    .filter(
      (at) =>
        countOf(article, words.lower(at)) < usual &&
        language.spellings?.at(words, at) === undefined &&
        !words.is(at, 'name particle') &&
        article.seams({start: words.start(at), end: words.end(at) + 1}).length === 0
    )
}

/** Words in lower case that a language has not, and another one may have: by the first, and by the tag of the other. */
function mayBeOf(language: Language, source: string): Trait<true> {
  const known = traitsOf(language)
  const trait = known.get(source) ?? new Trait<true>(({text, lower}) => isStrange(text) && isOf(text, lower))
  known.set(source, trait)
  return trait

  function isOf(text: string, lower: string): boolean {
    return !isBorrowed(lower) && language.isWord?.(lower) === false && leadOf(text, source) > leastLead
  }
}

const traitsOf = once((_: Language) => new Map<string, Trait<true>>())

function isStrange(text: string): boolean {
  return text.length >= shortest && /^\p{Ll}[\p{Ll}\p{M}]*(?:['’][\p{Ll}\p{M}]+)?$/u.test(text)
}
