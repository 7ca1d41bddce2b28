import type {Article} from '../article.js'
import type {Span} from '../rule.js'
import {remembered} from './remembered.js'

/** A word or number of an article, with inner apostrophes and hyphens: `don’t`, `in-fighting`, `3.5`. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  /** What stands between the word before and this one; a line of its own where a paragraph starts. */
  readonly gap: string
  /** Whether it is the first of its paragraph. */
  readonly isFirst: boolean
  /** Whether a sentence may start here: a paragraph does, or a sentence mark stands before. */
  readonly startsSentence: boolean
}

/** A sentence of an article: words `first` to `last`, that one included. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
}

/** ASCII comes first in each class: V8 is slow in the large ones. */
const start = '(?:[a-zA-Z0-9]|(?![\\0-\\x7f])[\\p{L}\\p{N}])'
const inner = '(?:[a-zA-Z0-9]|(?![\\0-\\x7f])[\\p{L}\\p{M}\\p{N}])'
const word = new RegExp(`${start}${inner}*(?:['’.,\\-‐‑/&@_]${inner}+)*`, 'gu')
const sentenceMark = /[.!?…:][\p{P}\p{S}]*\s/u
/** Short forms whose full stop ends no sentence; the commonest ones, by hand. */
const shortForms = new Set(
  'mr mrs ms dr prof st gen col lt sgt capt gov sen rep rev hon jr sr no vs etc inc ltd co corp approx jan feb mar apr jun jul aug sep sept oct nov dec fig vol ed pp cf al art est dept mt'.split(
    ' '
  )
)
/** `J.` and `e.g.`, without the last full stop. */
const initials = /^\p{L}(?:\.\p{L})*$/u

/** A word’s forms; the same strings for the same word, so that whoever looks one up finds its hash at hand. */
const formsOf = remembered((text) => ({text, lower: text.toLowerCase().replaceAll('’', "'")}))

/** How long a gap is looked at; a longer one holds no single space anyway. */
const longestGap = 200

/** The words of an article in order. */
export function wordsOf(article: Article): readonly Word[] {
  const words = knownWords.get(article) ?? read(article)
  knownWords.set(article, words)
  return words
}

/** The sentences of an article; none runs over a paragraph’s end. */
export function sentencesOf(article: Article): readonly Sentence[] {
  const sentences = knownSentences.get(article) ?? split(article)
  knownSentences.set(article, sentences)
  return sentences
}

const knownWords = new WeakMap<Article, readonly Word[]>()
const knownSentences = new WeakMap<Article, readonly Sentence[]>()

/** A gap of white space alone, with at most one line break: the words stand side by side. */
export function isPlain(gap: string): boolean {
  return gap === ' ' || (/^\s+$/.test(gap) && !/\n\s*\n/.test(gap))
}

function read({text: all, paragraphs}: Article): Word[] {
  const words: Word[] = []
  let paragraph = 0
  let end = 0
  let before = formsOf('')
  for (const {0: value, index: start} of all.matchAll(word)) {
    let isFirst = end === 0
    for (let next = paragraphs[paragraph]; next && next.start <= start; next = paragraphs[++paragraph])
      isFirst = true
    const gap = all.slice(end, Math.min(start, end + longestGap))
    const startsSentence =
      isFirst || (gap !== ' ' && sentenceMark.test(gap) && !(gap.startsWith('. ') && isShortForm(before)))
    end = start + value.length
    before = formsOf(value)
    const {text, lower} = before
    words.push({
      start,
      end,
      text,
      lower,
      gap: isFirst ? '\n\n' : gap,
      isFirst,
      startsSentence
    })
  }
  return words
}

function isShortForm({text, lower}: {text: string; lower: string}): boolean {
  return shortForms.has(lower) || initials.test(text)
}

function split(article: Article): Sentence[] {
  const words = wordsOf(article)
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 1; i <= words.length; i++) {
    const next = words[i]
    // A colon or semicolon does not end a sentence, and a lower-case word starts none.
    if (
      next &&
      !next.isFirst &&
      !(next.startsSentence && /[.!?…]/.test(next.gap) && /^[\p{Lu}\p{N}]/u.test(next.text))
    )
      continue
    const start = words[first]
    const last = words[i - 1]
    if (start && last) sentences.push({start: start.start, end: last.end, first, last: i - 1})
    first = i
  }
  return sentences
}
