import type {Article} from '../article/article.js'
import {reading} from '../article/reading.js'
import {closerOf, closers, type Quotes} from '../language/cldr/quotation-marks.js'
import {endsWithReport, reports, startsWithReport} from '../language/en/speech.js'
import type {Language} from '../language/language.js'
import {matchesIn} from '../text/matches.js'
import type {Span} from '../text/span.js'

/** A quotation mark in an article; `index` is its UTF-16 offset. */
export interface Mark {
  readonly index: number
  readonly char: string
  /** 2 for one mark that is written twice: `""word""`. */
  readonly width: number
}

/** Two marks that belong together. */
export interface Pair {
  readonly open: Mark
  readonly close: Mark
  /** A quotation inside another one. */
  readonly inner: boolean
  /** Straight marks look alike on both sides: false where another reading of the paragraph is possible. */
  readonly sure: boolean
}

/** What the quotation marks of an article come to, each problem where it shows. */
export type Quotation =
  | ({readonly kind: 'pair'} & Pair)
  | ({readonly kind: 'mismatch'} & Pair)
  | {readonly kind: 'unclosed'; readonly open: Mark}
  | {readonly kind: 'unopened'; readonly close: Mark}
  /** A lone mark whose partner may stand outside: the article is an extract of one paragraph. */
  | {readonly kind: 'cut'; readonly mark: Mark; readonly opens: boolean}

/** How much of the text before a mark is looked at, in UTF-16 units. */
const lookBehind = 4
/** Nobody nests deeper; what does is a list of marks. */
const deepest = 8
/** A quotation that is not opened again with each paragraph ends within so many. */
const longest = 10

/** A double quotation mark, and the single ones that are told from apostrophes. ASCII comes first: V8 is slow in the rest. */
export const quotationMark = /"|[^\0-\x7F](?<=[“”„‟‚‘«»‹›「」『』《》〈〉〝〞〟])/
const anyMark = new RegExp(quotationMark, 'g')
const opensQuotation = /^[\p{L}\p{N}\uFFFC‘’'“„«‹([$€£¥#@&*…¿¡.–—-]/u
const startsBefore = /[\s([{<“„«‹‘/=–—-]$/u
const isWord = /^[\p{L}\p{N}\uFFFC]/u
const closesSoon = /^ [\p{L}\p{N}][^"“”\r\n]{0,50}[\p{L}\p{N}]"(?![\p{L}\p{N}])/u
const startsSpeech = /(?:^|\p{P})\s{0,2}$/u
const onlyOpen = '„‟‚「『《〈〝'
const onlyClose = '」』》〉〞〟'

/**
 * Pairs the double quotation marks of an article, paragraph by paragraph, so that one error never re-pairs the
 * rest. A quotation may run over paragraphs if each one opens it again, or if it is set off as a block. Single
 * marks are left out: apostrophes, primes and decades can't be told from them for sure.
 */
export const pairQuotations = reading((article): readonly Quotation[] => pairAll(article))

/** Whether a mark of a quotation is written twice; then the rest is said once it stands there once. */
export function isDoubled(quotation: Quotation): boolean {
  return marksOf(quotation).some(({width}) => width > 1)
}

/** The marks of a quotation, in order. */
export function marksOf(quotation: Quotation): readonly Mark[] {
  if (quotation.kind === 'unclosed') return [quotation.open]
  if (quotation.kind === 'unopened') return [quotation.close]
  if (quotation.kind === 'cut') return [quotation.mark]
  return [quotation.open, quotation.close]
}

function pairAll(article: Article): Quotation[] {
  if (!article.has(quotationMark)) return []
  const paragraphs = article.paragraphs.filter((paragraph) => !isOmission(article.text, paragraph))
  const marks = matchesIn(article.text, paragraphs, anyMark)
  const found = paragraphs.map((paragraph, i) => pairParagraph(article, paragraph, marks[i] ?? []))
  if (found.length === 1) return (found[0] ?? []).map(cutAtEdge)
  joinParagraphs(article, paragraphs, found)
  return found.flat()
}

/** A paragraph of dots, where a quotation leaves some out: `[. . .]`. */
function isOmission(text: string, {start, end}: Span): boolean {
  return end - start < 10 && /^[[(]?[.…][.…\s]*[\])]?$/.test(text.slice(start, end))
}

/** In an extract, a quotation that runs out at its edge is no error: nobody can tell where it ends. */
function cutAtEdge(quotation: Quotation, index: number, {length}: readonly Quotation[]): Quotation {
  if (quotation.kind === 'unclosed' && index === length - 1)
    return {kind: 'cut', mark: quotation.open, opens: true}
  if (quotation.kind === 'unopened' && index === 0) return {kind: 'cut', mark: quotation.close, opens: false}
  return quotation
}

/** A quotation that its paragraph opens and does not close. */
interface Pending {
  readonly open: Mark
  /** The index of its paragraph. */
  readonly paragraph: number
  readonly block: boolean
  /** It is speech, and no other quotation follows in its paragraph. */
  readonly runsOn: boolean
}

/** Takes out the halves of quotations that run over paragraphs. */
function joinParagraphs({text, language}: Article, paragraphs: readonly Span[], found: Quotation[][]): void {
  let pending: Pending | undefined
  for (let i = 0; i < found.length; i++) {
    const {start = 0, end = 0} = paragraphs[i] ?? {}
    const quotations = found[i] ?? []
    const problems = quotations.filter(({kind}) => kind === 'unclosed' || kind === 'unopened')
    const [problem] = problems
    if (pending) {
      const {open, paragraph, runsOn} = pending
      const first = text.charAt(start)
      const again = first === open.char || (first === '»' && open.char === '«')
      const closes =
        problem?.kind === 'unopened' &&
        problems.length === 1 &&
        i - paragraph <= longest &&
        endsBlock(text, {start: problem.close.index + 1, end}) &&
        !reports(text.slice(start, end), language.tag)
      if (again && runsOn && i === paragraph + 1) drop(found[paragraph], open)
      else if (pending.block && closes) {
        drop(found[paragraph], open)
        drop(quotations, problem.close)
        pending = undefined
        continue
      } else if (problem === undefined && !startsWithPair(quotations, start)) continue
      pending = undefined
    }
    const last = problems.at(-1)
    if (last?.kind !== 'unclosed') continue
    const block =
      problems.length === 1 &&
      startsBlock(text, {start, end: last.open.index}) &&
      !reports(text.slice(last.open.index, end), language.tag)
    const before = text.slice(Math.max(start, last.open.index - 20), last.open.index)
    const runsOn =
      quotations.at(-1) === last && (startsSpeech.test(before) || endsWithReport(before, language.tag))
    pending = {open: last.open, paragraph: i, block, runsOn}
  }
}

function drop(quotations: Quotation[] | undefined, mark: Mark): void {
  const index = quotations?.findIndex((quotation) => marksOf(quotation)[0] === mark) ?? -1
  if (index >= 0) quotations?.splice(index, 1)
}

/** A quotation set off as a block starts its paragraph, or follows a colon or comma. */
function startsBlock(text: string, {start, end}: Span): boolean {
  return start === end || /[:,]\s*$/.test(text.slice(Math.max(start, end - lookBehind), end))
}

/** It ends its paragraph, its source in brackets and an image behind it aside. */
function endsBlock(text: string, {start, end}: Span): boolean {
  return (
    end - start < 100 &&
    /^(?:\s{0,3}\([^()]{1,90}\)|\s{1,3}[–—-][^.]{1,90})?\.?[\s\uFFFC]{0,4}$/.test(text.slice(start, end))
  )
}

function startsWithPair(quotations: readonly Quotation[], start: number): boolean {
  return quotations.some((quotation) => quotation.kind === 'pair' && quotation.open.index === start)
}

/** The quotations of one paragraph, in order of their last marks. */
function pairParagraph(article: Article, {start, end}: Span, found: readonly RegExpExecArray[]): Quotation[] {
  if (found.length === 0) return []
  const {language} = article
  const {quotes} = language
  const text = article.text.slice(start, end)
  const marks = found.map(({0: char, index}) => ({char, index: index - start, width: 1}))
  const quotations: Quotation[] = []
  const stack: Mark[] = []
  const unclosed = (opens: readonly Mark[]) => {
    for (const open of opens) if (open.char !== '‚') quotations.push({kind: 'unclosed', open})
  }
  for (let i = 0; i < marks.length; i++) {
    const named = namedAt(text, marks, i, stack.length)
    if (named > 0) {
      i += named - 1
      continue
    }
    const twice = doubledAt(text, marks, i, stack.length)
    if (twice) i++
    if (twice === 'empty') continue
    const {char, index, width} = twice ?? marks[i] ?? noMark
    const mark = {char, index: start + index, width}
    const before = text.slice(Math.max(0, index - lookBehind), index)
    const after = text.slice(index + width)
    const next = after.slice(0, 1)
    const top = stack.at(-1)
    if (isApostrophe(char, before, next, top)) continue
    const quoted = top?.char === '"' ? text.slice(top.index - start + 1, index) : undefined
    if (char === '"' && isPossessive(text, index, quoted, marks.length - i - 1)) {
      quotations.push({kind: 'unopened', close: mark})
      continue
    }
    if (isArrow(char, before, after, quotes, top)) continue
    if (top && isBreadcrumb(char, before, after, top, quotes)) continue
    const last = i === marks.length - 1
    const ends = char === '"' && top?.char === '"' && startsWithReport(after, language.tag)
    if (!ends && (isOpening(char, before, next, language, top, last) || isAstray(char, before, after, top))) {
      if (stack.length > 0 && (stack.length >= deepest || !mayNest(before, marks.length - i - 1)))
        unclosed(stack.splice(0))
      stack.push(mark)
      continue
    }
    if (isMeasure(char, before, top)) continue
    const partner = stack.findLastIndex((open) => closes(char, open.char, quotes))
    if (partner < 0) while (stack.at(-1)?.char === '‚') stack.pop()
    else unclosed(stack.splice(partner + 1))
    const open = stack.pop()
    if (!open) quotations.push({kind: 'unopened', close: mark})
    else {
      const inner = stack.length > 0
      quotations.push({kind: partner < 0 ? 'mismatch' : 'pair', open, close: mark, inner, sure: true})
    }
  }
  unclosed(stack)
  const clear = quotations.every(({kind}) => kind === 'pair')
  return quotations.map((quotation) => {
    if (!('sure' in quotation)) return quotation
    const sure = quotation.open.char !== '"' || (clear && !isInverted(article.text, quotation.open))
    return {...quotation, sure}
  })
}

/** How far apart marks may be that are spoken of together, in UTF-16 units: `“ and ”`. */
const longestBetween = 6

/** How many marks are spoken of from one on, set off as no quotation is: `(")`, `a space (" ")`, `(“ and ”)`. */
function namedAt(text: string, marks: readonly Mark[], i: number, depth: number): number {
  const mark = marks[i]
  const next = marks[i + 1]
  if (!mark) return 0
  const before = text.charAt(mark.index - 1)
  if (before === '(' && text.charAt(mark.index + 1) === ')') return 1
  if (!next || next.index - mark.index > longestBetween) return 0
  const between = text.slice(mark.index + 1, next.index)
  const after = text.charAt(next.index + 1)
  const pair = mark.char + next.char
  const isBlank = between === ' ' && depth === 0 && startsBefore.test(before) && !isWord.test(after)
  if (isBlank && (pair === '""' || pair === '“”')) return 2
  const isList = (before === '(' && after === ')') || pair === '“”'
  return isList && /^ (?:and|or|to) $/.test(between) ? 2 : 0
}

const noMark: Mark = {char: '', index: 0, width: 1}

/** One mark written twice, if that is what starts at a mark; `empty` for the quotation of nothing: `""`. */
function doubledAt(
  text: string,
  marks: readonly Mark[],
  i: number,
  depth: number
): Mark | 'empty' | undefined {
  const [first, second, third, fourth] = marks.slice(i, i + 4)
  if (!first || second?.index !== first.index + 1 || third?.index === first.index + 2) return undefined
  if (first.char !== second.char && first.char !== '"' && second.char !== '"') return undefined
  const before = text.slice(Math.max(0, first.index - 1), first.index)
  const next = text.slice(first.index + 2, first.index + 3)
  const opens = (before === '' || startsBefore.test(before)) && /[\p{L}\p{N}\uFFFC‘(¿¡…]/u.test(next)
  const ends = /[\p{L}\p{N}.,:;!?…)\]’'%]/u.test(before) && !isWord.test(next)
  if (opens === ends) {
    // Between spaces: `He said "" yes "" .`
    const isPaired = /^\s?$/.test(before) && (depth > 0 || (third && fourth?.index === third.index + 1))
    if (first.char === '"' && second.char === '"' && isPaired)
      return {char: '"', index: first.index, width: 2}
    return first.char === second.char ? 'empty' : undefined
  }
  // Two quotations start at one place only if they end at two, and end at one only if two are open.
  const startsTwo = third && fourth && fourth.index > third.index + 1 && !startsAt(text, fourth.index)
  if (opens ? startsTwo : depth > 1) return undefined
  return {char: first.char === '"' ? second.char : first.char, index: first.index, width: 2}
}

function startsAt(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 1), index)
  return startsBefore.test(before) && opensQuotation.test(text.slice(index + 1, index + 2))
}

/** Tells an opening mark from a closing one by what stands around it, and where that is silent, by the mark. */
function isOpening(
  char: string,
  before: string,
  next: string,
  {quotes, tag}: Language,
  top: Mark | undefined,
  last: boolean
): boolean {
  if (onlyOpen.includes(char)) return true
  if (onlyClose.includes(char)) return false
  const opens = (before === '' || startsBefore.test(before.slice(-1))) && opensQuotation.test(next)
  const ends = /\S$/u.test(before) && !isWord.test(next)
  if (char === '"') return opens === ends ? top?.char !== '"' && !(last && (top || next === '')) : opens
  if ('«‹'.includes(char)) return !(top?.char === closers[char] && !opens)
  if (char === '»' && before === '' && tag === 'fr') return true
  if ('»›'.includes(char)) return opens && !(top && closes(char, top.char, quotes))
  if (char === quotes.open && char !== quotes.close)
    return !(/[\p{L}\p{N}.,!?…]$/u.test(before) && ends && top)
  if (char === quotes.close || char === quotes.innerClose) return opens && !top && isWord.test(next)
  return char === '“' && !(top && '„‟'.includes(top.char))
}

/** An opening mark with the space on its wrong side, seen by the closing one that follows: `the ship" Minsk",`. */
function isAstray(char: string, before: string, after: string, top: Mark | undefined): boolean {
  return char === '"' && !top && /\p{L}$/u.test(before) && closesSoon.test(after.slice(0, 60))
}

function closes(char: string, open: string, quotes: Quotes): boolean {
  return (
    char === closerOf(open, quotes) ||
    char === closers[open] ||
    (open === '„' && char === '”') ||
    (open === '»' && char === '»') ||
    (open === '〝' && char === '〟')
  )
}

/** A low mark may be a comma in a wrong guise, and a high one an apostrophe: they count as `‚…‘` alone. */
function isApostrophe(char: string, before: string, next: string, top: Mark | undefined): boolean {
  if (char === '‘') return top?.char !== '‚'
  return char === '‚' && !((before === '' || startsBefore.test(before)) && isWord.test(next))
}

/** An arrow: `Read more »`, `« Back`, `Home › News`, `‹ Back · Up · Next ›`. */
function isArrow(
  char: string,
  before: string,
  after: string,
  quotes: Quotes,
  top: Mark | undefined
): boolean {
  if (quotes.open === '«') return false
  if (char === '‹' ? /^\s/.test(after) : char === '›' && /\s$/.test(before) && top?.char !== '‹') return true
  if (top) return false
  if ('»›'.includes(char)) {
    const pointsOn =
      /^\s*$/.test(after.slice(0, lookBehind)) || (char === '›' ? /^\s/ : /^ \p{Lu}/u).test(after)
    return /(?:[\p{L}\p{N}]\s|^)$/u.test(before) && pointsOn
  }
  return '«‹'.includes(char) && before === '' && after.length < 40 && /^\s[^«»‹›.!?…]*$/.test(after)
}

/** A path of titles in a quotation that the next mark ends: `see "Guide » The first steps" for it`. */
function isBreadcrumb(char: string, before: string, after: string, top: Mark, quotes: Quotes): boolean {
  if (!'»›'.includes(char) || !/[\p{L}\p{N}] $/u.test(before) || !/^ [\p{Lu}\p{N}]/u.test(after)) return false
  const [rest = '', next = ''] = /^[^"“”„«»]{0,200}(.?)/u.exec(after) ?? []
  return (
    closes(next, top.char, quotes) && /\S$/.test(rest.slice(0, -1)) && !isWord.test(after.slice(rest.length))
  )
}

/** An apostrophe in a wrong guise: `the town"s mayor`, but not `the "if"s and "but"s`. */
function isPossessive(text: string, index: number, quoted: string | undefined, marksLeft: number): boolean {
  if (!/^\p{L}"s(?!\p{L})/u.test(text.slice(index - 1, index + 3))) return false
  return quoted === undefined || (/\s/.test(quoted) && marksLeft % 2 === 1)
}

/** A foot-and-inch mark: `5'10"`. */
function isMeasure(char: string, before: string, top: Mark | undefined): boolean {
  return '"”'.includes(char) && /\p{N}$/u.test(before) && (!top || (char === '"' && top.char !== char))
}

/** A quotation inside a quotation starts within a sentence, and marks enough for both to end are left. */
function mayNest(before: string, marksLeft: number): boolean {
  return !/[.!?…]\s*$/u.test(before) && marksLeft >= 2
}

/** `We go, " he said. " Now`, of a text that starts within a quotation, or a mark that `isAstray`. */
function isInverted(text: string, {index}: Mark): boolean {
  const before = text.slice(Math.max(0, index - lookBehind), index)
  const after = text.slice(index + 1, index + 6)
  return (
    (/[,.!?…]\s*$/u.test(before) && /^\s+\p{Ll}/u.test(after)) || (/\S$/u.test(before) && /^\s/.test(after))
  )
}
