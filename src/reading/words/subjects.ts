import type {Words} from '../../article/words.js'
import type {Agreement} from '../../language/agreement.js'
import type {Language} from '../../language/language.js'
import {endsAsPlural} from '../../language/lexicon.js'
import {once} from '../../text/once.js'
import {range} from '../../text/range.js'
import {Trait} from '../../text/trait.js'
import {isPlural, nounBefore} from '../clauses.js'
import {endsPhrase, isAdjective, singularAt} from './noun-phrases.js'

type Number = 'PLURAL' | 'SINGULAR'

/** The form that the subject right before a verb asks for; undefined where it has it, or the subject is not sure. */
export function agreeing(words: Words, at: number, agreement: Agreement): string | undefined {
  if (!agreement.finite.at(words, at)) return undefined
  const subject = at - 1
  const number = agreement.ofNouns.at(words, at) ? numberBefore(words, at) : undefined
  if (number) return agreement.after(number, words.text(at))
  if (!startsClause(words, subject)) return undefined
  return agreement.after(words.text(subject) === 'I' ? 'I' : words.lower(subject), words.text(at))
}

/** The number of what a verb goes with, before it or, after *there*, behind it. */
function numberBefore(words: Words, verb: number): Number | undefined {
  if (countsMany(words, verb)) return 'PLURAL'
  return isOne(words, verb) ? 'SINGULAR' : numberOfSubject(words, verb - 1)
}

/** *There is several reasons*, *there was over 20,000 lamps*; *there is many a slip* and *there was 20 minutes* are right. */
function countsMany(words: Words, verb: number): boolean {
  if (!words.is(verb - 1, 'existential') || !words.isNeighbour(verb + 1) || !startsClause(words, verb - 1))
    return false
  if (words.is(verb + 1, 'counts things')) return !words.is(verb + 2, 'article')
  const number = words.is(verb + 1, 'approximator') ? verb + 2 : verb + 1
  const isMany = words.is(number, 'counts many') || /^(?:[2-9]|\d{2,3}|[\d,]{5,})$/.test(words.text(number))
  return (
    isMany &&
    words.isNeighbour(number + 1) &&
    (words.is(number + 1, 'plural without an ending') ||
      (singularAt(words, number + 1) !== undefined && !counts(words, number + 1)))
  )
}

/** *There are a problem*; *there are a lot*, *there are a hill and a tower* are right. */
function isOne(words: Words, verb: number): boolean {
  return (
    words.is(verb - 1, 'existential') &&
    words.is(verb + 1, 'indefinite article') &&
    endsPhrase(words, verb + 2) &&
    startsClause(words, verb - 1) &&
    ownNumber(words.language).at(words, verb + 2) === 'SINGULAR' &&
    !words.is(verb + 3, 'opens a whole', 'coordinator') &&
    !words.gapAfter(verb + 2).startsWith(',')
  )
}

/** What is counted as one: *ten years is long*. */
function counts(words: Words, at: number): boolean {
  return words.is(at, 'counted', 'measure')
}

/** The number of a subject that ends at a place and starts a clause: *the old trams*, *the minister of the islands*, *students*. */
function numberOfSubject(words: Words, at: number): Number | undefined {
  // *The singer, who have*; but *a sign shows who has it*.
  if (words.is(at, 'relates')) {
    if (areMany(words, at - 1) && words.isNeighbour(at)) return 'PLURAL'
    const isNoun = /^,? $/.test(words.gap(at)) && (!isPlural(words, at - 1) || singularAt(words, at - 1))
    return isNoun ? numberOfNoun(words, at - 1) : undefined
  }
  if (words.isFunctionWord(at) || (words.isNeighbour(at) && /^\p{Lu}/u.test(words.text(at)))) return undefined
  const first = startOfNoun(words, at)
  const of = words.is(first, 'joins nouns') ? first : first - 1
  const isJoined =
    words.is(of, 'joins nouns') &&
    words.isNeighbour(at) &&
    (of === first || words.is(first, 'article', 'possessive'))
  if (!isJoined) return numberOfNoun(words, at)
  // *The talks with them helped define it*.
  if (words.is(at, 'past in ed', 'past')) return undefined
  // *One of the things people have*.
  if (range(of + 1, at).some((i) => isPlural(words, i))) return undefined
  const one = words.is(of - 2, 'before one') ? of - 2 : of - 1
  if (words.is(of - 1, 'one of several') && startsClause(words, one)) return 'SINGULAR'
  if (words.isPhrase(of - 2, of, 'counted as one') && startsClause(words, of - 2)) return 'SINGULAR'
  // *A wave of visitors have*.
  return words.is(startOfNoun(words, of - 1), 'indefinite article')
    ? undefined
    : numberOfSubject(words, of - 1)
}

/** *People who has*; *one of the people who has* is right. */
function areMany(words: Words, at: number): boolean {
  const first = startOfNoun(words, at)
  return (
    words.is(at, 'people in the plural', 'plural without an ending') &&
    ![first, first - 1].some((i) => words.is(i, 'opens a whole'))
  )
}

/** Where the noun phrase that ends at a place starts. */
function startOfNoun(words: Words, at: number): number {
  return words.isNeighbour(at) ? (nounBefore(words, at).at(-1) ?? at) : at
}

/** The number that a word tells by itself; a noun that is none of the others in its row is in the singular. */
const ownNumber = once(
  ({lexicon, isHeadword, isNoun, mayBeNoun}: Language) =>
    new Trait<Number | 'SINGULAR behind a determiner'>(({text, lower}) => {
      if (lexicon?.is(lower, 'mass noun')) return 'SINGULAR'
      if (lexicon?.is(lower, 'plural without an ending', 'people in the plural', 'has no singular'))
        return 'PLURAL'
      if (
        !/^\p{Ll}+$/u.test(text) ||
        lexicon?.isFunctionWord(lower) ||
        lexicon?.is(lower, 'counted', 'measure')
      )
        return false
      if (endsAsPlural(lexicon, lower)) return isHeadword?.(lower) ? false : 'PLURAL'
      const isOther = lexicon?.is(
        lower,
        'group',
        'ends as an adjective',
        'gerund',
        'invariable',
        'counts many',
        'adverb of time'
      )
      if (isOther) return false
      if (isNoun?.(lower)) return 'SINGULAR'
      return mayBeNoun?.(lower) ? 'SINGULAR behind a determiner' : false
    })
)

/** The number of a noun phrase of no more than its noun and what stands before that. */
function numberOfNoun(words: Words, at: number): Number | undefined {
  const number = ownNumber(words.language).at(words, at)
  if (number === undefined) return undefined
  const first = startOfNoun(words, at)
  if (!startsClause(words, first)) return undefined
  if (first === at && !words.is(at, 'mass noun', 'people in the plural')) return undefined
  const isWhole = first === at || words.is(first, 'article', 'possessive', 'before a plural')
  if (!isWhole || range(first, at).some((i) => counts(words, i))) return undefined
  if (number !== 'SINGULAR behind a determiner') return number
  return range(first + 1, at).every((i) => isAdjective(words, i)) ? 'SINGULAR' : undefined
}

/** Whether a subject stands at a place for sure. */
export function startsClause(words: Words, at: number): boolean {
  return (
    (words.mayStartSentence(at) && !/[.…]\s?[.…]/.test(words.gap(at))) ||
    (words.isNeighbour(at) &&
      (words.is(at - 1, 'before a subject') ||
        (words.is(at - 1, 'turns') && words.gap(at - 1).startsWith(','))))
  )
}
