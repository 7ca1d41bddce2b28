import type {Words} from '../../article/words.js'
import type {Language} from '../../language/language.js'
import {endsAsPlural} from '../../language/lexicon.js'
import {once} from '../../text/once.js'
import {Trait} from '../../text/trait.js'

/** Whether no noun can follow a word: *every sports team*, *more older men*. */
export function endsPhrase(words: Words, at: number): boolean {
  return words.isNeighbour(at) && (!words.isNeighbour(at + 1) || words.isFunctionWord(at + 1))
}

/** *Three village*, *there were 21 pupil*; what figures count may be a label: *508 compliance*. */
export function plural(words: Words, at: number) {
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
  return words.isNeighbour(at) && isCount ? plural(words, at) : undefined
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

/** *One of the island*; *the one of the island* is right. */
export function oneOf(words: Words, at: number) {
  const isWhole =
    !words.is(at - 1, 'article') &&
    words.is(at + 1, 'opens a whole') &&
    words.is(at + 2, 'article', 'possessive') &&
    [1, 2, 3].every((by) => words.isNeighbour(at + by)) &&
    !words.is(at + 3, 'group')
  const expected = isWhole ? pluralAt(words, at + 3, true) : undefined
  return expected
    ? ([at + 3, `${words.text(at)} ${words.phrase(at + 1, at + 3)} ${expected}`] as const)
    : undefined
}
