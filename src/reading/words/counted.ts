import type {Words} from '../../article/words.js'
import type {Language} from '../../language/language.js'
import {endsAsPlural} from '../../language/lexicon.js'
import {once} from '../../text/once.js'
import {range} from '../../text/range.js'
import {Trait} from '../../text/trait.js'
import {isPlural, singularsOf} from '../clauses.js'

/** In words, of what stands before a noun: *largest industrial port*. */
const longest = 4

/** Whether no noun can follow a word: *every sports team*, *more older men*. */
export function endsPhrase(words: Words, at: number): boolean {
  return words.isNeighbour(at) && (!words.isNeighbour(at + 1) || words.isFunctionWord(at + 1))
}

/** *Three village*, *there were 21 pupil*; what figures count may be a label: *508 compliance*. */
export function behindCount(words: Words, at: number) {
  const expected = pluralAt(words, at + 1)
  const isLabel =
    words.isNeighbour(at) &&
    (/^\p{Lu}/u.test(words.text(at - 1)) || words.is(at - 1, 'numbered', 'month', 'indefinite article'))
  return expected && !isLabel ? ([at + 1, `${words.text(at)} ${expected}`] as const) : undefined
}

/** *There were 21 pupil*, *a weight of 900 kilogram*; figures may be a label: *508 compliance*. */
export function counted(words: Words, at: number) {
  if (!singulars(words.language).at(words, at + 1)) return undefined
  const isOwner = words.is(at - 1, 'article', 'possessive') || /\d|['’]s$|^\p{Lu}/u.test(words.text(at - 1))
  const isCount =
    words.is(at - 1, 'preposition', 'auxiliary', 'approximator') || (isUnit(words, at + 1) && !isOwner)
  return words.isNeighbour(at) && isCount ? behindCount(words, at) : undefined
}

/** Whether a word is a measure in the singular that has a plural: no *percent*, no *foot*. */
function isUnit(words: Words, at: number): boolean {
  return singulars(words.language).at(words, at)?.kind === 'measure'
}

/** A noun in the singular, by itself: what it may be beside that, and its plural. */
interface Singular {
  readonly kind: 'measure' | 'noun' | 'noun too'
  readonly plural: string
}

const singulars = once(
  ({lexicon, isNoun, mayBeNoun, isForm, isHeadword, plural}: Language) =>
    new Trait<Singular>(({text, lower}) => {
      const isOther =
        !/^\p{Ll}+$/u.test(text) ||
        lexicon?.isFunctionWord(lower) ||
        endsAsPlural(lexicon, lower) ||
        lexicon?.is(
          lower,
          'invariable',
          'no plural in s',
          'adverb of time',
          'counted in order',
          'ends as an adjective',
          'gerund',
          'counts many'
        )
      if (isOther) return false
      const expected = plural?.(lower) ?? ''
      const kind = lexicon?.is(expected, 'counted', 'measure')
        ? 'measure'
        : isNoun?.(lower)
          ? 'noun'
          : 'noun too'
      const isNone = kind !== 'measure' && lexicon?.is(lower, 'percent', 'counted', 'measure')
      // *Footage* has none.
      const hasPlural =
        !isNone &&
        (kind !== 'noun too' || mayBeNoun?.(lower)) &&
        isForm?.(expected) &&
        !isHeadword?.(expected)
      return hasPlural ? {kind, plural: expected} : false
    })
)

/** The plural of a word that is a noun in the singular, and ends its phrase; undefined where it may stand as it is. */
function pluralAt(words: Words, at: number, isSure = words.is(at + 1, 'behind a count')): string | undefined {
  const found = singulars(words.language).at(words, at)
  if (found === undefined || (found.kind === 'noun too' && !isSure)) return undefined
  // *Several government and church positions*.
  return endsPhrase(words, at) && !words.is(at + 1, 'coordinator') ? found.plural : undefined
}

/** *Many information* */
export function unmeasured(words: Words, at: number) {
  const isCounted = words.is(at - 1, 'counts many') && endsPhrase(words, at)
  return isCounted && !words.is(at + 1, 'coordinator') ? ([at, words.text(at), at - 1] as const) : undefined
}

/** *Much problems*; *how much people know* is right. */
export function many(words: Words, at: number, language: Language) {
  const isMany =
    onlySingular(words, at + 1, language) !== undefined ||
    (words.is(at + 1, 'plural without an ending') && endsPhrase(words, at + 1))
  const [first = ''] = language.lexicon?.words('counts many') ?? []
  return isMany && !words.is(at - 1, 'relative', 'subordinator', 'interrogative')
    ? ([at + 1, `${first} ${words.text(at + 1)}`] as const)
    : undefined
}

/** *A houses*, *this problems are*; *a buyers’ market*, *vitamin A levels* and *a goods and services tax* are right. */
export function onlyOne(words: Words, at: number, language: Language) {
  if (!words.is(at + 1, 'plural in s')) return undefined
  const isLetter = /^\p{Lu}/u.test(words.text(at)) && !words.mayStartSentence(at)
  const found = isLetter ? undefined : onlySingular(words, at + 1, language)
  return found && !words.is(at + 2, 'coordinator')
    ? ([at + 1, `${words.text(at)} ${found}`] as const)
    : undefined
}

/** The singular of a word that is the plural of a noun, nothing else, and ends its phrase. */
function onlySingular(
  words: Words,
  at: number,
  {isNoun, isHeadword, agreement, plural}: Language
): string | undefined {
  const lower = words.lower(at)
  const isNone =
    !isPlural(words, at) ||
    words.text(at) !== lower ||
    words.is(at, 'invariable') ||
    /^['’]/.test(words.gapAfter(at)) ||
    !endsPhrase(words, at) ||
    // *This takes*.
    agreement?.baseOf(lower) !== undefined ||
    isHeadword?.(lower)
  return isNone ? undefined : singularsOf(lower).find((form) => plural?.(form) === lower && isNoun?.(form))
}

/** *One of the island*, *one of the largest island*; *the one of the island* is right. */
export function oneOf(words: Words, at: number) {
  const isWhole =
    !words.is(at - 1, 'article') &&
    words.is(at + 1, 'opens a whole') &&
    words.is(at + 2, 'article', 'possessive') &&
    [1, 2, 3].every((by) => words.isNeighbour(at + by))
  if (!isWhole) return undefined
  const isMost = words.is(at + 3, 'superlative') || isMostOf(words, at + 3)
  // *One of the most senior* has no noun.
  if (words.is(at + 3, 'compares') && endsPhrase(words, at + 4)) return undefined
  const noun = isMost ? lastOfPhrase(words, at + 4) : at + 3
  const expected = words.is(noun, 'group') ? undefined : pluralAt(words, noun, true)
  const rest = range(at + 1, noun).map((i) => words.text(i))
  return expected ? ([noun, [words.text(at), ...rest, expected].join(' ')] as const) : undefined
}

/** *Largest* */
export function isMostOf(words: Words, at: number): boolean {
  const lower = words.lower(at)
  return /est$/.test(lower) && words.language.lexicon?.is(lower.replace(/est$/, 'er'), 'compared') === true
}

/** The last word of a noun phrase that goes on at a place; one in the plural ends it. */
function lastOfPhrase(words: Words, at: number): number {
  const last = range(at, at + longest).find((i) => isPlural(words, i) || endsPhrase(words, i))
  return last ?? at
}
