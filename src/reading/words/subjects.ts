import type {Words} from '../../article/words.js'
import type {Agreement} from '../../language/agreement.js'
import {range} from '../../text/range.js'
import {isPlural, nounBefore} from '../clauses.js'

/** The form that the subject right before a verb asks for; undefined where it has it, or the subject is not sure. */
export function agreeing(words: Words, at: number, agreement: Agreement): string | undefined {
  const subject = words.text(at - 1)
  const areThings = countsMany(words, at) && startsClause(words, at - 1)
  const number = areThings || isMany(words, at - 1) ? 'PLURAL' : numberOfSubject(words, at - 1)
  if (number) return agreement.after(number, words.text(at))
  return startsClause(words, at - 1)
    ? agreement.after(subject === 'I' ? subject : words.lower(at - 1), words.text(at))
    : undefined
}

/** *There is several reasons*; *there is many a slip* is right. */
function countsMany(words: Words, verb: number): boolean {
  return (
    words.is(verb - 1, 'existential') &&
    words.is(verb + 1, 'counts things') &&
    words.isNeighbour(verb + 1) &&
    !words.is(verb + 2, 'article')
  )
}

/** *These results*. */
function isMany(words: Words, noun: number): boolean {
  return (
    words.is(noun - 1, 'before a plural') &&
    words.isNeighbour(noun) &&
    isPlural(words, noun) &&
    /^\p{Ll}/u.test(words.text(noun)) &&
    startsClause(words, noun - 1)
  )
}

/** The number of a subject that ends at a place and starts a clause with a determiner: *the old trams*, *the minister*. */
function numberOfSubject(words: Words, at: number): 'PLURAL' | 'SINGULAR' | undefined {
  if (words.is(at, 'indefinite pronoun')) return startsClause(words, at) ? 'SINGULAR' : undefined
  const isMany = words.is(at, 'plural without an ending') || isPlural(words, at)
  const isOne = !isMany && words.is(at, 'agent') && !words.is(at, 'group')
  const noun = words.text(at)
  if (!(isMany || isOne) || !/^\p{Ll}+$/u.test(noun)) return undefined
  const first = nounBefore(words, at).at(-1) ?? at
  const isSubject = words.is(first, 'article', 'possessive', 'before a plural') && startsClause(words, first)
  const counts = isSubject && range(first, at + 1).some((i) => words.is(i, 'counted', 'measure'))
  if (!isSubject || counts) return undefined
  const {isNoun, isListed} = words.language
  if (isOne) return isNoun?.(noun) ? 'SINGULAR' : undefined
  return words.is(at, 'plural without an ending') || !isListed?.(noun) ? 'PLURAL' : undefined
}

/** Whether a subject stands at a place for sure. */
function startsClause(words: Words, at: number): boolean {
  return (
    (words.mayStartSentence(at) && !/[.…]\s?[.…]/.test(words.gap(at))) ||
    (words.isNeighbour(at) && words.is(at - 1, 'before a subject'))
  )
}
