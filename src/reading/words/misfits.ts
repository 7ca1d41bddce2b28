import type {Article} from '../../article/article.js'
import {type Words, wordsOf} from '../../article/words.js'
import type {Language} from '../../language/language.js'
import {isPlural} from '../clauses.js'

/** Two words of which the second has the wrong form for the first, and what to write. */
interface Misfit {
  readonly start: number
  readonly actual: string
  readonly expected: string
}

/** Plurals behind *every*, comparatives behind *more* and superlatives behind *most*, where a phrase ends on them. */
export function misfitsOf(article: Article): Misfit[] {
  const {language, text} = article
  const words = wordsOf(article)
  const places = language.lexicon?.trait('before a singular', 'compares').places(words) ?? []
  return places.flatMap((at) => {
    const expected = endsPhrase(words, at + 1) && fitting(words, at, language)
    const start = words.start(at)
    return expected ? [{start, actual: text.slice(start, words.end(at + 1)), expected}] : []
  })
}

/** Whether no noun can follow a word: *every sports team*, *more older men*. */
function endsPhrase(words: Words, at: number): boolean {
  return words.isNeighbour(at) && (!words.isNeighbour(at + 1) || words.isFunctionWord(at + 1))
}

/** The singular behind its first word, or the compared word alone; undefined where the form may be right. */
function fitting(words: Words, at: number, {lexicon, isWord}: Language): string | undefined {
  const [first, next, lower] = [words.text(at), words.text(at + 1), words.lower(at + 1)]
  if (words.is(at, 'compares')) return lexicon?.is(lower.replace(/est$/, 'er'), 'compared') ? next : undefined
  if (!isPlural(words, at + 1)) return undefined
  const singulars = [lower.replace(/ies$/, 'y'), lower.slice(0, -2), lower.slice(0, -1)]
  const singular = singulars.find((form) => form !== lower && isWord?.(form))
  return singular ? `${first} ${singular}` : undefined
}
