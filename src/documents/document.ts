import type {Span} from '../rule.js'

/** A piece of `Document.text` and the piece of the source that shows it. */
export interface Run {
  /** UTF-16 offset in the text. */
  readonly text: number
  /** UTF-16 length in the text. */
  readonly length: number
  /** UTF-16 offset in the source. */
  readonly source: number
  /** UTF-16 length in the source; other than `length` for a character reference, an escape, an image. */
  readonly sourceLength: number
}

/** A file's prose as its reader sees it, and the way back to the source. */
export interface Document {
  /** The file as it is, BOM and line endings included. */
  readonly source: string
  /** The prose without markup; what is no prose but stands in a sentence (inline code) is U+FFFC. */
  readonly text: string
  /** Paragraphs, headings, list items, cells: ranges of `text` in order, without the white space around them. */
  readonly paragraphs: readonly Span[]
  /** In order; together they cover `text`. */
  readonly runs: readonly Run[]
  /** BCP 47 tag that the document itself names. */
  readonly language?: string
}
