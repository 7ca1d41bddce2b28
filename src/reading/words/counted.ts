import type {Words} from '../../article/words.js'
import type {Language} from '../../language/language.js'
import {isPlural} from '../clauses.js'

/** Whether no noun can follow a word: *every sports team*, *more older men*. */
export function endsPhrase(words: Words, at: number): boolean {
  return words.isNeighbour(at) && (!words.isNeighbour(at + 1) || words.isFunctionWord(at + 1))
}

/** *Three village*, *there were 21 pupil*; what figures count may be a label: *508 compliance*. */
export function plural(words: Words, at: number, language: Language) {
  const isLabel =
    /^\p{Lu}/u.test(words.text(at - 1)) || words.is(at - 1, 'numbered', 'month', 'indefinite article')
  const expected = pluralAt(words, at + 1, language)
  return expected && !(isLabel && words.isNeighbour(at))
    ? ([at + 1, `${words.text(at)} ${expected}`] as const)
    : undefined
}

/** *There were 21 pupil*, *a weight of 900 kilogram*; figures may be a label: *508 compliance*. */
export function counted(words: Words, at: number, language: Language) {
  const isOwner = words.is(at - 1, 'article', 'possessive') || /\d|['’]s$|^\p{Lu}/u.test(words.text(at - 1))
  const isCount =
    words.is(at - 1, 'preposition', 'auxiliary', 'approximator') || (isUnit(words, at + 1) && !isOwner)
  return words.isNeighbour(at) && isCount ? plural(words, at, language) : undefined
}

/** Whether a word is a measure in the singular that has a plural: no *percent*, no *foot*. */
function isUnit(words: Words, at: number): boolean {
  const {lexicon, plural} = words.language
  return lexicon?.is(plural?.(words.lower(at)) ?? '', 'counted', 'measure') === true
}

/** The plural of a word that is a noun in the singular, and ends its phrase; undefined where it may stand as it is. */
function pluralAt(
  words: Words,
  at: number,
  {isNoun, mayBeNoun, isForm, isListed, plural}: Language,
  isSure = words.is(at + 1, 'behind a count')
): string | undefined {
  const noun = words.text(at)
  const isOther = words.is(
    at,
    'invariable',
    'no plural in s',
    'adverb of time',
    'counted in order',
    'ends as an adjective',
    'gerund',
    'counts many'
  )
  const isOne =
    endsPhrase(words, at) &&
    (isUnit(words, at) ||
      ((isNoun?.(noun) || (isSure && mayBeNoun?.(noun))) &&
        !words.is(at, 'percent', 'counted', 'measure'))) &&
    !words.isFunctionWord(at) &&
    !isOther
  const expected = plural?.(noun) ?? ''
  // *Footage* has none.
  const hasPlural = isForm?.(expected) && !isListed?.(expected)
  // *Several government and church positions*.
  const isShared = words.is(at + 1, 'coordinator')
  return isOne && /^\p{Ll}/u.test(noun) && !isPlural(words, at) && hasPlural && !isShared
    ? expected
    : undefined
}

/** *One of the island* */
export function oneOf(words: Words, at: number, language: Language) {
  const isWhole =
    words.is(at + 1, 'opens a whole') &&
    words.is(at + 2, 'article', 'possessive') &&
    [1, 2, 3].every((by) => words.isNeighbour(at + by)) &&
    !words.is(at + 3, 'group')
  const expected = isWhole ? pluralAt(words, at + 3, language, true) : undefined
  return expected
    ? ([at + 3, `${words.text(at)} ${words.phrase(at + 1, at + 3)} ${expected}`] as const)
    : undefined
}
