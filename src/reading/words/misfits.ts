import type {Article} from '../../article/article.js'
import {type Words, wordsOf} from '../../article/words.js'
import type {Language} from '../../language/language.js'
import type {Property} from '../../language/lexicon.js'
import {capital} from '../../text/capital.js'
import {range} from '../../text/range.js'
import {isPlural} from '../clauses.js'

/** Words of which one has the wrong form for another, and what to write. */
interface Misfit {
  readonly start: number
  readonly actual: string
  readonly expected: string
}

/** The last word of what does not fit at a place, and what to write; undefined where it may. */
type Fit = (
  words: Words,
  at: number,
  language: Language
) => readonly [last: number, expected: string] | undefined

const fits: readonly (readonly [Property, Fit])[] = [
  ['before a singular', singular],
  ['compares', comparative],
  ['counts many', plural],
  ['counts some', partOf],
  ['mass noun in the plural', (words, at) => [at, words.text(at).replace(/s$/, '')]],
  ['opens no statement', statement]
]

/** In words: how far the end of a sentence is looked for. */
const longest = 40

/** The misfits of an article: *every houses*, *more hotter*, *three village*, *many of tourists*, *informations*, *Is not new*. */
export function misfitsOf(article: Article): Misfit[] {
  const {language, text} = article
  const words = wordsOf(article)
  const {lexicon} = language
  const places = fits.map(
    ([property, judge]) => [lexicon?.trait(property).places(words) ?? [], judge] as const
  )
  return places.flatMap(([places, judge]) =>
    places.flatMap((at) => {
      const [last = at, expected] = judge(words, at, language) ?? []
      const start = words.start(at)
      return expected === undefined ? [] : [{start, actual: text.slice(start, words.end(last)), expected}]
    })
  )
}

/** Whether no noun can follow a word: *every sports team*, *more older men*. */
function endsPhrase(words: Words, at: number): boolean {
  return words.isNeighbour(at) && (!words.isNeighbour(at + 1) || words.isFunctionWord(at + 1))
}

/** *Every houses* */
function singular(words: Words, at: number, {isWord}: Language) {
  const lower = words.lower(at + 1)
  if (!endsPhrase(words, at + 1) || !isPlural(words, at + 1)) return undefined
  const singulars = [lower.replace(/ies$/, 'y'), lower.slice(0, -2), lower.slice(0, -1)]
  const found = singulars.find((form) => form !== lower && isWord?.(form))
  return found ? ([at + 1, `${words.text(at)} ${found}`] as const) : undefined
}

/** *More hotter* */
function comparative(words: Words, at: number) {
  const isOne = endsPhrase(words, at + 1) && words.is(at + 1, 'compared')
  const isMost = words.language.lexicon?.is(words.lower(at + 1).replace(/est$/, 'er'), 'compared')
  return endsPhrase(words, at + 1) && (isOne || isMost) ? ([at + 1, words.text(at + 1)] as const) : undefined
}

/** *Three village*; what figures count may be a label: *508 compliance*. */
function plural(words: Words, at: number, {isNoun, isForm, isListed, plural}: Language) {
  const noun = words.text(at + 1)
  const isLabel =
    /^\p{Lu}/u.test(words.text(at - 1)) || words.is(at - 1, 'numbered', 'month', 'indefinite article')
  const isOther = words.is(
    at + 1,
    'percent',
    'counted',
    'measure',
    'invariable',
    'no plural in s',
    'adverb of time',
    'counted in order',
    'ends as an adjective',
    'gerund',
    'counts many'
  )
  const isOne = endsPhrase(words, at + 1) && isNoun?.(noun) && !words.isFunctionWord(at + 1) && !isOther
  const expected = plural?.(noun) ?? ''
  // *Footage* has none.
  const hasPlural = isForm?.(expected) && !isListed?.(expected)
  // *Several government and church positions*.
  const isShared = words.is(at + 2, 'coordinator')
  const isKnown = /^\p{Ll}/u.test(noun) && !isPlural(words, at + 1) && hasPlural && !isShared
  return isOne && isKnown && !(isLabel && words.isNeighbour(at))
    ? ([at + 1, `${words.text(at)} ${expected}`] as const)
    : undefined
}

/** *Many of tourists* */
function partOf(words: Words, at: number, {isListed}: Language) {
  const noun = words.text(at + 2)
  const isOne = words.is(at + 1, 'opens a whole') && words.isNeighbour(at + 1) && words.isNeighbour(at + 2)
  const isBare =
    /^\p{Ll}/u.test(noun) && isPlural(words, at + 2) && !words.isFunctionWord(at + 2) && !isListed?.(noun)
  return isOne && isBare
    ? ([at + 2, `${words.text(at)} ${words.text(at + 1)} the ${noun}`] as const)
    : undefined
}

/** *Is not the first time.* */
function statement(words: Words, at: number, {lexicon}: Language) {
  const isOpen =
    words.mayStartSentence(at) &&
    /^\p{Lu}/u.test(words.text(at)) &&
    words.is(at + 1, 'goes on in a statement')
  if (!isOpen) return undefined
  const ends = range(at + 1, at + 1 + longest).find(
    (place) => words.mayStartSentence(place) || place >= words.length
  )
  const isTold = ends !== undefined && words.gapAfter(ends - 1).startsWith('.')
  const [it = ''] = lexicon?.words('dummy subject') ?? []
  return isTold ? ([at, `${capital(it)} ${words.lower(at)}`] as const) : undefined
}
