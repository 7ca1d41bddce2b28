import type {Article} from '../article/article.js'
import {type Words, wordsOf} from '../article/words.js'
import type {Juncture} from '../language/juncture.js'
import type {Span} from '../text/span.js'
import {surroundings} from './line-around.js'

/** How much of the text around a mark is read, in UTF-16 units; symbols and single marks come in pairs, and the other one may be far. */
const reach = 60
const pairReach = 400
const pairs = /[~^_@'’]/
/** In words. */
const longestClause = 12
const endsClause = /[.;:!?]/
const endsSentence = /[.!?]/
const endsPhrase = /[.,;:!?]/
/** What stands between a mark and the next word. */
const beforeWord = /^\s["“‘]?$/

/** What stands around a mark; `mark` is what it counts as. Worked out as far as it is asked for: most words tell at once. */
export function junctureAt(article: Article, span: Span, mark: string): Juncture {
  const words = wordsOf(article)
  const next = words.firstFrom(span.end)
  const isNext = !words.isFirst(next) && beforeWord.test(article.text.slice(span.end, words.start(next)))
  const isLast = words.end(next - 1) === span.start
  const around = () => surroundings(article, span, pairs.test(mark) ? pairReach : reach)
  return {
    mark,
    left: words.form(isLast ? next - 1 : -1),
    right: words.form(isNext ? next : -1),
    get clause() {
      return words
        .slice(clauseStart(words, next - 1), next - 1)
        .map(({lower}) => lower)
        .reverse()
    },
    get isOpening() {
      const first = clauseStart(words, next - 1)
      return words.isFirst(first) || endsSentence.test(words.gap(first))
    },
    get rest() {
      return words.slice(next + 1, phraseEnd(words, next)).map(({lower}) => lower)
    },
    get before() {
      return around().before
    },
    get after() {
      return around().after
    }
  }
}

/** The place where the clause of a word starts. */
function clauseStart(words: Words, place: number): number {
  const goesOn = (at: number) => at > 0 && !words.isFirst(at) && !endsClause.test(words.gap(at))
  let first = place
  while (goesOn(first) && place - first < longestClause) first--
  return first
}

/** The place behind the last word before the next mark. */
function phraseEnd(words: Words, place: number): number {
  const goesOn = (at: number) => at < words.length && !words.isFirst(at) && !endsPhrase.test(words.gap(at))
  let end = place + 1
  while (goesOn(end) && end - place < longestClause) end++
  return end
}
