import type {Article} from '../article.js'
import type {Span} from '../rule.js'
import cldr from './cldr.json' with {type: 'json'}

/** A quotation mark in an article; `index` is its UTF-16 offset. */
export interface Mark {
  readonly index: number
  readonly char: string
}

/** What the quotation marks of an article come to, each problem where it shows. */
export type Quotation =
  | {readonly kind: 'pair'; readonly open: Mark; readonly close: Mark}
  | {readonly kind: 'mismatch'; readonly open: Mark; readonly close: Mark}
  | {readonly kind: 'unclosed'; readonly open: Mark}
  | {readonly kind: 'unopened'; readonly close: Mark}

/** The quotation marks of a language, from CLDR's delimiters. */
export interface Quotes {
  readonly open: string
  readonly close: string
  readonly innerOpen: string
  readonly innerClose: string
}

const english: Quotes = {open: '“', close: '”', innerOpen: '‘', innerClose: '’'}
const languages: Readonly<Record<string, Quotes>> = cldr.quotes

/** The marks that a language quotes with; English ones for a language that CLDR does not know. */
export function quotesOf(language: string): Quotes {
  return languages[language] ?? english
}

/** What closes a quotation, by what opens it, where the article's language does not say. */
const closers: Readonly<Record<string, string>> = {'“': '”', '„': '“', '«': '»', '‹': '›', '"': '"', '”': '”'}

/** How much of the text before a mark is looked at, in UTF-16 units. */
const lookBehind = 4

const anyMark = /[“”„"«»‹›]/g
const opensQuotation = /^[\p{L}\p{N}\uFFFC‘’'“„«‹([$€£¥#@&*…¿¡.–—-]/u
const startsBefore = /[\s([{<“„«‹‘/–—-]$/u
const isWord = /^[\p{L}\p{N}\uFFFC]/u

/**
 * Pairs the double quotation marks of an article, paragraph by paragraph, so that one error never re-pairs the
 * rest. A quotation may run over paragraphs if each one opens it again. Single marks are left out: apostrophes,
 * primes and decades can't be told from them for sure.
 */
export function pairQuotations(article: Article): readonly Quotation[] {
  const quotations = known.get(article) ?? pairAll(article)
  known.set(article, quotations)
  return quotations
}

/** Several rules ask. */
const known = new WeakMap<Article, readonly Quotation[]>()

function pairAll(article: Article): Quotation[] {
  const result: Quotation[] = []
  let pending: Mark | undefined
  for (const paragraph of article.paragraphs) {
    const {quotations, unclosed} = pairParagraph(article, paragraph)
    if (pending && article.text.charAt(paragraph.start) !== pending.char)
      result.push({kind: 'unclosed', open: pending})
    for (const quotation of quotations) result.push(quotation)
    pending = unclosed
  }
  if (pending) result.push({kind: 'unclosed', open: pending})
  return result
}

/** The mark that ends what `open` starts, in a language. */
export function closerOf(open: string, language: string): string {
  const quotes = quotesOf(language)
  if (open === quotes.open) return quotes.close
  if (open === quotes.innerOpen) return quotes.innerClose
  return closers[open] ?? quotes.close
}

function pairParagraph(
  article: Article,
  {start, end}: Span
): {quotations: Quotation[]; unclosed: Mark | undefined} {
  const text = article.text.slice(start, end)
  const marks = Array.from(text.matchAll(anyMark), (match) => ({index: match.index, char: match[0]}))
  const quotations: Quotation[] = []
  const stack: Mark[] = []
  marks.forEach(({index, char}, i) => {
    const mark = {index: start + index, char}
    const before = text.slice(Math.max(0, index - lookBehind), index)
    if (isOpening(char, before, text.slice(index + 1, index + 2), article.language, stack.at(-1))) {
      if (stack.length > 0 && !mayNest(before, marks.length - i - 1)) {
        for (const open of stack.splice(0)) quotations.push({kind: 'unclosed', open})
      }
      stack.push(mark)
      return
    }
    const top = stack.at(-1)
    if (isMeasure(char, before, top)) return
    const partner = stack.findLastIndex((open) => closes(char, open.char, article.language))
    for (const open of partner < 0 ? [] : stack.splice(partner + 1)) quotations.push({kind: 'unclosed', open})
    const open = stack.pop()
    if (!open) quotations.push({kind: 'unopened', close: mark})
    else quotations.push({kind: partner < 0 ? 'mismatch' : 'pair', open, close: mark})
  })
  const unclosed = stack.pop()
  for (const open of stack) quotations.push({kind: 'unclosed', open})
  return {quotations, unclosed}
}

/** Tells an opening mark from a closing one by what stands around it, and where that is silent, by the mark. */
function isOpening(
  char: string,
  before: string,
  next: string,
  language: string,
  top: Mark | undefined
): boolean {
  const opens = (before === '' || startsBefore.test(before.slice(-1))) && opensQuotation.test(next)
  const ends = /\S$/u.test(before) && !isWord.test(next)
  if (char === '"') return opens === ends ? top?.char !== '"' : opens
  const quotes = quotesOf(language)
  if (char === quotes.open && char !== quotes.close)
    return !(/[\p{L}\p{N}.,!?…]$/u.test(before) && ends && top)
  if (char === quotes.close || char === quotes.innerClose) return opens && !top && isWord.test(next)
  return '“„«‹'.includes(char)
}

function closes(char: string, open: string, language: string): boolean {
  return char === closerOf(open, language) || (open === '„' && '“”'.includes(char))
}

/** A foot-and-inch mark: `5'10"`. */
function isMeasure(char: string, before: string, top: Mark | undefined): boolean {
  return '"”'.includes(char) && /\p{N}$/u.test(before) && (!top || (char === '"' && top.char !== char))
}

/** A quotation inside a quotation starts within a sentence, and marks enough for both to end are left. */
function mayNest(before: string, marksLeft: number): boolean {
  return !/[.!?…]\s*$/u.test(before) && marksLeft >= 2
}
