import {capital} from '../../text/capital.js'
import {once} from '../../text/once.js'
import type {Span} from '../../text/span.js'

/** In letters: a shorter term in capitals may be an initialism. */
const shortestCapital = 4

type Terms = Readonly<Record<string, string>>

/** How a language makes the plural of a noun; absent: that is not known. */
interface Plurals {
  readonly plural?: ((noun: string) => string) | undefined
}

/** A term that the house writes otherwise, and how. */
interface Found extends Span {
  readonly actual: string
  readonly expected: string
}

/** A form of a term, and what is expected in its place. */
type Form = Pick<Found, 'actual' | 'expected'>

/** Terms by how they look in lower case: a text is searched as fast for many as for few. */
interface Index {
  /** The pieces that forms begin with. */
  readonly beginnings: ReadonlySet<string>
  /** How long forms are, in UTF-16 units, from the longest down. */
  readonly lengths: readonly number[]
  /** The terms that a form may be one of. */
  readonly terms: ReadonlyMap<string, readonly string[]>
}

/** A word’s letters and digits, or one character that is none: terms begin with a whole one. */
const piece = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu
const firstPiece = /^[\p{L}\p{N}\p{M}]+|^./su
const inWord = /^[\p{L}\p{N}\p{M}]/u

/** The terms in a text as whole words, the longest at a place; their plurals too where a language tells them. */
export function* findTerms(text: string, wanted: Terms, language: Plurals): Iterable<Found> {
  const {beginnings, lengths, terms} = indexOf(wanted)(language)
  let before = ''
  let end = 0
  for (const {0: first, index: start} of terms.size > 0 ? text.matchAll(piece) : []) {
    const isBehindWord = inWord.test(before)
    before = first
    if (start < end || isBehindWord || !beginnings.has(first.toLowerCase())) continue
    for (const length of lengths) {
      if (start + length > text.length || isWordAt(text, start + length)) continue
      const actual = text.slice(start, start + length)
      const expected = replacementOf(actual, terms.get(actual.toLowerCase()), wanted, language)
      if (expected === undefined) continue
      end = start + length
      // What is expected stands there already, with the term as a part of it.
      const around = Math.max(0, start - expected.indexOf(actual))
      if (!(expected.includes(actual) && text.startsWith(expected, around)))
        yield {start, end, actual, expected}
      break
    }
  }
}

function isWordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at)
  return code !== undefined && inWord.test(String.fromCodePoint(code))
}

/** Made once for a table of terms and a language. */
const indexOf = once((wanted: Terms) =>
  once(({plural}: Plurals): Index => {
    const beginnings = new Set<string>()
    const lengths = new Set<number>()
    const terms = new Map<string, readonly string[]>()
    for (const term of Object.keys(wanted))
      for (const form of plural ? [term, plural(term)] : [term]) {
        add(form.toLowerCase(), form.length, term)
        // Capitals may come to other letters in lower case, or to more of them: ß.
        if (!isAscii.test(form))
          for (const {actual} of casesOf(form, '')) add(actual.toLowerCase(), actual.length, term)
      }
    return {beginnings, lengths: Array.from(lengths).sort((a, b) => b - a), terms}

    function add(key: string, length: number, term: string): void {
      const known = terms.get(key)
      if (!known?.includes(term)) terms.set(key, known ? [...known, term] : [term])
      lengths.add(length)
      beginnings.add(firstPiece.exec(key)?.[0] ?? '')
    }
  })
)

const isAscii = /^[ -~]*$/

/** What is expected for what stands there; the first of several terms has its way. */
function replacementOf(
  text: string,
  terms: readonly string[] = [],
  wanted: Terms,
  {plural}: Plurals
): string | undefined {
  return terms
    .flatMap((term) => {
      const expected = wanted[term] ?? ''
      return [...casesOf(term, expected), ...(plural ? casesOf(plural(term), plural(expected)) : [])]
    })
    .find(({actual, expected}) => actual === text && actual !== expected)?.expected
}

/** A form as it is, at the start of a sentence, and in a headline in capitals. */
function casesOf(actual: string, expected: string): Form[] {
  return [
    {actual, expected},
    ...(actual === actual.toLowerCase() ? [{actual: capital(actual), expected: capital(expected)}] : []),
    ...(actual.length >= shortestCapital
      ? [{actual: actual.toUpperCase(), expected: expected.toUpperCase()}]
      : [])
  ]
}
