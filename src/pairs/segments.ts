import type {Article} from '../article/article.js'
import type {Kind} from '../article/document.js'
import {isAbbreviation} from '../language/any/abbreviation.js'
import {matchesOf} from '../text/matches.js'
import type {Span} from '../text/span.js'

/** A sentence as alignment sees it: what ends with a mark, or with its paragraph. */
export interface Segment extends Span {
  /** In letters of an alphabet: a character of a script that has one for a syllable or a word counts as several. */
  readonly length: number
  /** Which of the paragraphs it is in. */
  readonly paragraph: number
  readonly kind: Kind | undefined
}

/** A mark that may end a sentence, with the quotation marks and brackets behind it: behind that, a space where words have some. */
const sentenceEnd = /(?:[.!?…؟۔।]+["”’'»›“)\]]*\s+(?=\S)|[。！？｡]+["”’」』）》〉】]*)/gu
const wordBefore = /[\p{L}\p{N}.&-]*$/u
/** `3.` before a month or a noun: an ordinal. */
const ordinal = /^\d{1,2}$/
const goesOn = /^[\p{Ll}\p{Pd},;:)]/u

/** The sentences of an article, in order; none crosses the end of a paragraph. */
export function segmentsOf({text, paragraphs}: Article): Segment[] {
  return paragraphs.flatMap(({start, end, kind}, paragraph) =>
    pieces(text.slice(start, end)).map((piece) => ({
      start: start + piece.start,
      end: start + piece.end,
      length: lengthOf(text.slice(start + piece.start, start + piece.end)),
      paragraph,
      kind
    }))
  )
}

/** The sentences of a paragraph, without the white space between them. */
function pieces(text: string): Span[] {
  const ends = matchesOf(text, sentenceEnd).filter((match) => isEnd(text, match))
  const bounds = [0, ...ends.map(({0: mark, index}) => index + mark.length), text.length]
  return bounds.slice(1).flatMap((bound, i) => {
    const start = bounds[i] ?? 0
    const piece = text.slice(start, bound)
    const from = start + piece.length - piece.trimStart().length
    return piece.trim() === '' ? [] : [{start: from, end: from + piece.trim().length}]
  })
}

function isEnd(text: string, {0: mark, index}: RegExpExecArray): boolean {
  if (goesOn.test(text.slice(index + mark.length, index + mark.length + 2))) return false
  if (!/^\.\s/.test(mark)) return true
  const [word = ''] = wordBefore.exec(text.slice(Math.max(0, index - 30), index)) ?? []
  return !ordinal.test(word) && (word === '' || !isAbbreviation(word))
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** How many letters of a translation into an alphabet a character stands for; by human translations of news from and into English. */
const [ideograph, syllable, consonants] = [2.9, 1.7, 1.25]
const han = /\p{Script=Han}/gu
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const abjad = /[\p{Script=Hebrew}\p{Script=Arabic}]/gu

function lengthOf(text: string): number {
  const plain = text.replace(/\s+/g, '').length
  const words = wide.test(text)
    ? (ideograph - 1) * matchesOf(text, han).length + (syllable - 1) * matchesOf(text, kana).length
    : 0
  return plain + words + (consonants - 1) * matchesOf(text, abjad).length
}
