import type {Article} from '../article/article.js'
import type {Kind} from '../article/document.js'
import {isAbbreviation} from '../language/any/abbreviation.js'
import {matchesOf} from '../text/matches.js'
import {once} from '../text/once.js'
import type {Span} from '../text/span.js'
import {tallyOf} from '../text/tally.js'

/** A sentence as alignment sees it: what ends with a mark, or with its paragraph. */
export interface Segment extends Span {
  /** In letters of an alphabet: a character of a script that has one for a syllable or a word counts as several. */
  readonly length: number
  /** Which of the paragraphs it is in. */
  readonly paragraph: number
  readonly kind: Kind | undefined
}

/** A mark that may end a sentence, with the quotation marks and brackets behind it: behind that, a space where words have some. */
const sentenceEnd =
  /(?:[.!?…؟۔।]+(?:\s?["”’'»›“)\]]+)*\s+(?=\S)|[。！？｡]+(?:\s?["”’」』）》〉】]+)*(?!\s?["”’」』]))/gu
const wordBefore = /[\p{L}\p{N}.&-]*$/u
const day = /^\d{1,2}$/
/** As CLDR writes a day that has a full stop: an ordinal, which ends no sentence. */
const ordinalDay = /d\./
/** What a heading that lost its line end leaves: between words of which the first has no capital, or between ideographs. */
const lostBreak =
  /(?<=\p{Ll})["”’“»]*\s+(?=["“„«]?(\p{Lu}\p{Ll}*)\s)|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
/** A word that starts with a small letter so much oftener does not start with a capital within a sentence. */
const often = 4
const fewestSpaces = 8
const smallWord = /(?<![\p{L}\p{N}])\p{Ll}+/gu
const goesOn = /^[\p{Ll}\p{Pd},;:)]/u

/** The sentences of an article, in order; none crosses the end of a paragraph. */
export const segmentsOf = once((article: Article): readonly Segment[] => {
  const {text, paragraphs} = article
  return paragraphs.flatMap(({start, end, kind}, paragraph) =>
    pieces(text.slice(start, end), article).map((piece) => ({
      start: start + piece.start,
      end: start + piece.end,
      length: lettersIn(text.slice(start + piece.start, start + piece.end)),
      paragraph,
      kind
    }))
  )
})

/** The sentences of a paragraph, without the white space between them. */
function pieces(text: string, article: Article): Span[] {
  const ends = matchesOf(text, sentenceEnd).filter((match) => isEnd(text, match, article))
  const inside = [...ends, ...lostBreaksIn(text)].map(({0: mark, index}) => index + mark.length)
  const bounds = [0, ...inside.sort((a, b) => a - b), text.length]
  return bounds.slice(1).flatMap((bound, i) => {
    const start = bounds[i] ?? 0
    const piece = text.slice(start, bound)
    const from = start + piece.length - piece.trimStart().length
    return piece.trim() === '' ? [] : [{start: from, end: from + piece.trim().length}]
  })
}

function isEnd(text: string, {0: mark, index}: RegExpExecArray, {language: {dates}}: Article): boolean {
  if (goesOn.test(text.slice(index + mark.length, index + mark.length + 2))) return false
  if (!/^\.\s/.test(mark)) return true
  const [word = ''] = wordBefore.exec(text.slice(Math.max(0, index - 30), index)) ?? []
  const isOrdinal = day.test(word) && ordinalDay.test(dates?.long ?? 'd.')
  return !isOrdinal && (word === '' || !isAbbreviation(word))
}

/** Where a heading may end in a paragraph that has lost its line ends: before a capital of a word that has none elsewhere. */
function lostBreaksIn(text: string): RegExpExecArray[] {
  const breaks = matchesOf(text, lostBreak)
  if (breaks.length === 0) return []
  const small = tallyOf(text.match(smallWord) ?? [])
  const large = tallyOf(breaks.map(({1: word = ''}) => word))
  const spaced = breaks.filter(({1: word}) => word === undefined)
  const isSpaced = spaced.length > fewestSpaces
  return breaks.filter(({1: word}) =>
    word === undefined ? !isSpaced : (small.get(word.toLowerCase()) ?? 0) >= often * (large.get(word) ?? 1)
  )
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** How many letters of a translation into an alphabet a character stands for; by human translations of news from and into English. */
const [ideograph, syllable, consonants] = [2.9, 1.7, 1.25]
const han = /\p{Script=Han}/gu
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const abjad = /[\p{Script=Hebrew}\p{Script=Arabic}]/gu

/** How long a text is, in letters of a translation into an alphabet; without white space. */
export function lettersIn(text: string): number {
  const plain = text.replace(/\s+/g, '').length
  const words = wide.test(text)
    ? (ideograph - 1) * matchesOf(text, han).length + (syllable - 1) * matchesOf(text, kana).length
    : 0
  return plain + words + (consonants - 1) * matchesOf(text, abjad).length
}
