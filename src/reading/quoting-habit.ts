import type {Article} from '../article/article.js'
import {reading} from '../article/reading.js'
import {isNative, type Marks, type Quotes} from '../language/cldr/quotation-marks.js'
import {marksOf, type Pair, pairQuotations} from './quotations.js'

/** The marks that an article quotes with. */
export interface Style extends Marks {
  readonly straight: boolean
  /** What stands between `open` and the quotation: a no-break space in French, mostly. */
  readonly gap: string
}

const straightQuotes: Marks = {open: '"', close: '"', innerOpen: "'", innerClose: "'"}
/** The pair that articles in every language fall back on. */
export const everywhere = '“”'

/** The marks that an article quotes with: straight ones if it has more of them, else the curly pair that it has most of. */
export const styleOf = reading((article): Style => {
  const {language, text} = article
  let straight = 0
  let curly = 0
  const own = language.quotes
  const ownMarks = marksOwnTo(own)
  const pairs = new Map([[own.open + own.close, 0]])
  for (const quotation of pairQuotations(article)) {
    for (const {char} of marksOf(quotation)) {
      if (char === '"') straight++
      else if (ownMarks.includes(char)) curly++
    }
    if (quotation.kind !== 'pair' || quotation.inner) continue
    const pair = quotation.open.char + quotation.close.char
    if (isNative(pair, own) || pair === everywhere) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  if (straight > curly) return {...straightQuotes, straight: true, gap: ''}
  const [most = own.open + own.close] = mostOf(pairs)
  const quotes = most.startsWith(own.open) ? own : alternates(most)
  const gap = quotes.open === '«' && language.spacing.inQuotes ? frenchGap(text) : ''
  return {...quotes, straight: false, gap}
})

/** Whether an English article sets more commas inside its quotation marks than outside, as Americans do. */
export const setsCommasInside = reading(
  ({text, language}) => language.tag === 'en' && count(text, /,["”]/g) > count(text, /["”],/g)
)

/** What the article sets where a mark of a pair stands, with the space that its language sets inside. */
export function expectedMark(article: Article, {inner}: Pick<Pair, 'inner'>, opens: boolean): string {
  const {open, close, innerOpen, innerClose, gap} = styleOf(article)
  const mark = inner ? [innerOpen, innerClose] : [open, close]
  const [first = open, last = close] = mark
  const space = first === open ? gap : ''
  return opens ? first + space : space + last
}

/** Whether a mark belongs to other languages than the article's. */
export function isForeignMark(char: string, quotes: Quotes): boolean {
  const {innerOpen, innerClose} = quotes
  return !marksOwnTo(quotes).includes(char) && !`"${innerOpen}${innerClose}`.includes(char)
}

/** Whether a pair of marks belongs to other languages than the article's. */
export function isForeignPair(article: Article, {open, close, inner}: Pair): boolean {
  const pair = open.char + close.char
  const own = article.language.quotes
  if (pair === '""' || isNative(pair, own) || pair === own.close + own.close) return false
  const style = styleOf(article)
  return pair !== everywhere || (!inner && !style.straight && style.open + style.close !== everywhere)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The marks that can be in one of a language's main pairs. */
function marksOwnTo({open, close, others}: Quotes): string {
  return [open, close, everywhere, ...others].join('')
}

function mostOf(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key)
}

function alternates(pair: string): Marks {
  const [open = '“', close = '”'] = pair
  const [innerOpen = '‘', innerClose = '’'] = {'»«': '›‹', '«»': '“”'}[pair] ?? []
  return {open, close, innerOpen, innerClose}
}

/** The space after `«` in a French article; Swiss papers set none. */
function frenchGap(text: string): string {
  const gaps = new Map<string, number>()
  for (const [, gap = ''] of text.matchAll(/«([^\S\r\n]?)/g)) gaps.set(gap, (gaps.get(gap) ?? 0) + 1)
  const [most = '\u00A0'] = mostOf(gaps)
  return most
}
