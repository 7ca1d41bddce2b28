import type {Asking} from '../article/article.js'
import {wordsOf} from '../article/words.js'
import {goesOnInClause, type Lexicon} from '../language/lexicon.js'
import {lettersBefore} from '../text/letters.js'
import {matchesIf} from '../text/matches.js'
import {once} from '../text/once.js'
import type {Span} from '../text/span.js'
import {Trait} from '../text/trait.js'
import {isBehindSentence, isInSentences} from './sentences.js'

/** A hyphen that stands for a dash. */
interface Hyphen extends Span {
  /** What shows that it does: `insects-they`, `- but`. */
  readonly text: string
  /** What is in its range before it and behind it. */
  readonly sides: readonly [string, string]
}

/** In words: a shorter paragraph is a heading or the item of a list. */
const shortest = 8
/** A hyphen between spaces, the word behind it, and what *low - and high-income homes* and *state - of - the - art* have. */
const spaced = /[\p{L}\p{N})"'”’%]([^\S\r\n]--?[^\S\r\n]+)(?=["“(]?(\p{Ll}*)( \p{L}+-\p{L}| - )?)/gu

/** The halves of a word whose second one starts a phrase or a clause. */
const halves = once(
  (lexicon: Lexicon) =>
    new Trait(({text}): [string, string] | false => {
      const [, left = '', right = ''] = /^(\p{L}{3,})-(\p{Ll}+)$/u.exec(text) ?? []
      const isOne = lexicon.isFunctionWord(left.toLowerCase()) || lexicon.is(left.toLowerCase(), 'prefix')
      return lexicon.is(right, 'follows a dash') && !isOne && [left, right]
    })
)

/** The hyphens within words that stand for a dash: *the insects-they are trapped*. */
export function gluedHyphens(article: Asking<'lexicon'>): Hyphen[] {
  const words = wordsOf(article)
  return Array.from(halves(article.language.lexicon).matches(words), ({at, word, value: sides}) => {
    const isPart = words.isNeighbour(at + 1) && !words.text(at + 1).includes('-')
    return isPart ? [{start: word.start, end: word.end, text: word.text, sides}] : []
  }).flat()
}

/** The hyphens between spaces that stand for a dash, *late - but not too late*, and how many others there are. */
export function spacedHyphens(article: Asking<'lexicon'>): {found: Hyphen[]; others: number} {
  const {lexicon} = article.language
  const all = matchesIf(article, / -/, spaced)
  const found = all
    .filter(
      ({1: hyphen = '', 2: next = '', 3: hangs, index}) =>
        // Two can be nothing else.
        (hyphen.includes('--') || lexicon.is(next, 'adverb') || (!hangs && goesOnInClause(lexicon, next))) &&
        !lexicon.is(lettersBefore(article.text, index + 1).toLowerCase(), 'prefix') &&
        (isInSentences(article, index, shortest) || isBehindSentence(article, index))
    )
    .map(({0: {length}, 1: hyphen = '', 2: next, index}): Hyphen => {
      const start = index + length - hyphen.length
      return {start, end: start + hyphen.length, text: `${hyphen.trim()} ${next}`.trim(), sides: ['', '']}
    })
  return {found, others: all.length - found.length}
}
