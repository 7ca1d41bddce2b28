import type {Language} from '../language/language.js'
import type {Property} from '../language/lexicon.js'
import {countWhile} from '../text/count-while.js'
import {type Form, type FormTable, formTable} from '../text/forms.js'
import {range} from '../text/range.js'
import {readWords} from '../text/read-words.js'
import type {Span} from '../text/span.js'
import {Trait} from '../text/trait.js'
import type {Article} from './article.js'
import {reading} from './reading.js'

/** A word or number of an article, with inner apostrophes and hyphens: `don’t`, `in-fighting`, `3.5`. */
export interface Word extends Span, Form {
  /** What stands between the word before and this one; a line of its own where a paragraph starts. */
  readonly gap: string
  /** Whether it is the first of its paragraph. */
  readonly isFirst: boolean
  /** Whether a sentence may start here: a paragraph does, or a sentence mark stands before. */
  readonly startsSentence: boolean
}

/** What stands before a word. */
const [spaceBefore, textBefore, sentenceBefore, paragraphBefore] = [0, 1, 2, 3]
const [space, comma] = [0x20, 0x2c]
/** How long a gap is looked at; a longer one holds no single space anyway. */
const longestGap = 200
const sentenceMark = /[.!?…:][\p{P}\p{S}]*\s/u
/** `J.` and `e.g.`, without the last full stop. */
const initials = /^\p{L}(?:\.\p{L})*$/u

const isInitials = new Trait(({text}) => initials.test(text))

/** The words of an article in order, packed: they are many, and a rule looks at few of them. */
export class Words {
  /** The number of each word’s form in `table`; loops over all words read these alone. */
  readonly forms: Int32Array
  readonly table: FormTable = formTable()
  readonly language: Language
  readonly #text: string
  /** The start and the end of each word, by turns. */
  readonly #bounds: Int32Array
  readonly #before: Uint8Array
  readonly #isAbbreviation: Trait<true> | undefined
  #lowers: Int32Array | undefined
  #starts: readonly number[] | undefined

  constructor({text, paragraphs, language}: Article) {
    this.#text = text
    this.language = language
    this.#isAbbreviation = this.language.lexicon?.trait('abbreviation')
    const {bounds, forms} = readWords(text, this.table)
    this.#bounds = bounds
    this.forms = forms
    this.#before = new Uint8Array(forms.length)
    let paragraph = 0
    let nextParagraph = paragraphs[0]?.start ?? text.length
    for (let i = 0; i < forms.length; i++) {
      const start = this.start(i)
      let isFirst = i === 0
      while (nextParagraph <= start) {
        isFirst = true
        nextParagraph = paragraphs[++paragraph]?.start ?? text.length
      }
      this.#before[i] = isFirst ? paragraphBefore : this.#kindOfGap(this.end(i - 1), start, i)
    }
  }

  get length(): number {
    return this.forms.length
  }

  /** The word at a place; undefined where there is none. */
  get(place: number): Word | undefined {
    const form = this.forms[place]
    if (form === undefined) return undefined
    const {lower} = this.table.formAt(form)
    const start = this.start(place)
    const end = this.end(place)
    return {
      start,
      end,
      text: this.#text.slice(start, end),
      lower,
      gap: this.gap(place),
      isFirst: this.isFirst(place),
      startsSentence: this.mayStartSentence(place)
    }
  }

  /** The number of each word’s lower case: the same for words that differ in their capitals alone. */
  get lowers(): Int32Array {
    this.#lowers ??= this.table.lowersOf(this.forms)
    return this.#lowers
  }

  /** The places of the words that a sentence may start with. */
  get starts(): readonly number[] {
    if (this.#starts) return this.#starts
    const starts: number[] = []
    for (let i = 0; i < this.#before.length; i++) if ((this.#before[i] ?? 0) >= sentenceBefore) starts.push(i)
    this.#starts = starts
    return starts
  }

  /** The form of the word at a place; empty where there is none. */
  form(place: number): Form {
    return this.table.formAt(this.forms[place] ?? -1)
  }

  /** As in `Word.text`, without making the word; empty where there is none. */
  text(place: number): string {
    return this.#text.slice(this.start(place), this.end(place))
  }

  /** As in `Word.lower`, without making the word; empty where there is none. */
  lower(place: number): string {
    const form = this.forms[place]
    return form === undefined ? '' : this.table.formAt(form).lower
  }

  /** The words from one place to another, that one left out, in lower case. */
  lowersIn(from: number, to: number): string[] {
    return range(from, to).map((place) => this.lower(place))
  }

  /** The same, with a space between them. */
  phrase(from: number, to: number): string {
    return this.lowersIn(from, to).join(' ')
  }

  /** Whether the words from one place to another, that one left out, spell a phrase with one of some properties. */
  isPhrase(from: number, to: number, ...properties: readonly Property[]): boolean {
    return this.language.lexicon?.is(this.phrase(from, to), ...properties) ?? false
  }

  /** Whether the word at a place has one of some properties: none has in a language whose lexicon is not known. */
  is(place: number, ...properties: readonly Property[]): boolean {
    const {lexicon} = this.language
    if (!lexicon) return false
    for (const property of properties) if (lexicon.traitOf(property).at(this, place)) return true
    return false
  }

  /** Whether the word at a place is of a closed class. */
  isFunctionWord(place: number): boolean {
    const {lexicon, functionWords} = this.language
    return lexicon?.functionWord.at(this, place) ?? functionWords?.has(this.lower(place)) ?? false
  }

  /** As in `Word.gap`. */
  gap(place: number): string {
    if (this.isFirst(place)) return '\n\n'
    return this.#between(this.end(place - 1), this.start(place))
  }

  /** What stands behind a word: before the next one, or on its line where it is the last of its paragraph. */
  gapAfter(place: number): string {
    const end = this.end(place)
    const isLast = place + 1 >= this.length || this.isFirst(place + 1)
    return isLast ? (this.#text.slice(end, end + longestGap).split('\n', 1)[0] ?? '') : this.gap(place + 1)
  }

  /** The words from one place to another, that one left out. */
  slice(from: number, to: number): Word[] {
    return range(from, to).flatMap((place) => this.get(place) ?? [])
  }

  /** Whether one character of white space stands before a word, and nothing else. */
  isAfterSpace(place: number): boolean {
    return this.#before[place] === spaceBefore
  }

  /** Whether a word stands beside the one before it, as `isPlain` tells of what is between them. */
  isNeighbour(place: number): boolean {
    return this.isAfterSpace(place) || isPlain(this.gap(place))
  }

  /** As in `Word.isFirst`, without making the word. */
  isFirst(place: number): boolean {
    return this.#before[place] === paragraphBefore
  }

  /** As in `Word.startsSentence`. */
  mayStartSentence(place: number): boolean {
    return (this.#before[place] ?? 0) >= sentenceBefore
  }

  #kindOfGap(end: number, start: number, place: number): number {
    if (start === end + 1 && (this.#text.charCodeAt(end) === space || /\s/.test(this.#text.charAt(end))))
      return spaceBefore
    // A comma and a space: of the other gaps, half are that.
    if (start === end + 2 && this.#text.charCodeAt(end) === comma) return textBefore
    const gap = this.#between(end, start)
    if (!sentenceMark.test(gap)) return textBefore
    const isShort = isInitials.at(this, place - 1) ?? this.#isAbbreviation?.at(this, place - 1)
    return gap.startsWith('. ') && isShort ? textBefore : sentenceBefore
  }

  #between(end: number, start: number): string {
    return this.#text.slice(end, Math.min(start, end + longestGap))
  }

  /** Where a word stands. */
  span(place: number): Span {
    return {start: this.start(place), end: this.end(place)}
  }

  /** As in `Word.start`, without making the word; 0 where there is none. */
  start(place: number): number {
    return this.#bounds[2 * place] ?? 0
  }

  /** The place of the first word that starts at an offset or behind it. */
  firstFrom(offset: number): number {
    return countWhile(this.forms, (_, place) => this.start(place) < offset)
  }

  /** The places of the words that start in a range. */
  placesIn({start, end}: Span): number[] {
    const first = this.firstFrom(start)
    return range(first, this.firstFrom(end))
  }

  /** As in `Word.end`. */
  end(place: number): number {
    return this.#bounds[2 * place + 1] ?? 0
  }
}

/** The words of an article, read once. */
export const wordsOf = reading((article) => new Words(article))

/** A gap of white space alone, with at most one line break: the words stand side by side. */
export function isPlain(gap: string): boolean {
  return gap === ' ' || (/^\s+$/.test(gap) && !/\n\s*\n/.test(gap))
}
