import {capital} from '../../text/capital.js'
import type {Span} from '../../text/span.js'
import {verbatim} from '../../text/verbatim.js'

/** In letters: a shorter term in capitals may be an initialism. */
const shortestCapital = 4

type Terms = Readonly<Record<string, string>>
type Plural = (noun: string) => string

/** A term that the house writes otherwise, and how. */
interface Found extends Span {
  readonly actual: string
  readonly expected: string
}

/** The terms in a text as whole words, their plurals among them where those are known. */
export function* findTerms(text: string, terms: Terms, plural: Plural | undefined): Iterable<Found> {
  const replacements = replacementsOf(terms, plural)
  const words = [...replacements.keys()].sort((a, b) => b.length - a.length).map(verbatim)
  const term = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'gu')
  for (const {0: actual, index: start} of words.length > 0 ? text.matchAll(term) : []) {
    const expected = replacements.get(actual) ?? actual
    // What is expected stands there already, with the term as a part of it.
    const around = Math.max(0, start - expected.indexOf(actual))
    if (!(expected.includes(actual) && text.startsWith(expected, around)))
      yield {start, end: start + actual.length, actual, expected}
  }
}

/** Every form of some terms, with what is expected for each. */
function replacementsOf(terms: Terms, plural: Plural | undefined): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const [term, expected] of Object.entries(terms)) {
    const numbers = [[term, expected], ...(plural ? [[plural(term), plural(expected)]] : [])]
    for (const [actual, wanted] of numbers.flatMap(([actual = '', wanted = '']) => casesOf(actual, wanted)))
      if (actual !== wanted && !forms.has(actual)) forms.set(actual, wanted)
  }
  return forms
}

/** A term as it is, at the start of a sentence, and in a headline in capitals. */
function casesOf(term: string, expected: string): (readonly [string, string])[] {
  return [
    [term, expected] as const,
    ...(term === term.toLowerCase() ? [[capital(term), capital(expected)] as const] : []),
    ...(term.length >= shortestCapital ? [[term.toUpperCase(), expected.toUpperCase()] as const] : [])
  ]
}
