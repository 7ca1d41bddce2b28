import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Document, Run} from './documents/document.js'
import {readTree} from './documents/nlcst.js'
import type {Edit} from './report.js'
import {parseEnglish} from './retext.js'
import type {Span} from './rule.js'

/** A place in the source; both numbers are 1-based, columns count UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** The prose of a document, as rules read it: every offset is into `text`, and the way back is kept here. */
export class Article {
  /** The file as it is. */
  readonly source: string
  /** The prose as its reader sees it; what is no prose but stands in a sentence (inline code) is U+FFFC. */
  readonly text: string
  /** Paragraphs, headings, list items, cells, in order. */
  readonly paragraphs: readonly Span[]
  /** BCP 47 primary tag, `en` unless something says otherwise. */
  readonly language: string
  readonly #runs: readonly Run[]
  readonly #pointAt: (offset: number) => Point | undefined
  #tree: Root | undefined

  constructor(document: Document, language = document.language ?? 'en') {
    this.source = document.source
    this.text = document.text
    this.paragraphs = document.paragraphs
    this.language = language.toLowerCase().replace(/[-_].*/, '')
    this.#runs = document.runs
    const {toPoint} = location(document.source)
    this.#pointAt = toPoint
  }

  /** The English nlcst tree of `text`, for retext plugins that a rule wraps; its offsets are those of `text`. */
  get tree(): Root {
    this.#tree ??= parseEnglish(this.text)
    return this.#tree
  }

  /** The lines of a paragraph, without their line breaks and the white space around them. */
  *lines({start, end}: Span): Iterable<Span> {
    for (const {0: line, index} of this.text.slice(start, end).matchAll(/\S[^\r\n]*/g)) {
      yield {start: start + index, end: start + index + line.trimEnd().length}
    }
  }

  /** The smallest range of the source that shows a range of `text`. */
  toSource({start, end}: Span): Span {
    const first = this.#runAt(start)
    const last = this.#runAt(Math.max(start, end - 1))
    const from = this.#isVerbatim(first) ? first.source + start - first.text : first.source
    if (end === start) return {start: from, end: from}
    return {start: from, end: last.source + (this.#isVerbatim(last) ? end - last.text : last.sourceLength)}
  }

  /**
   * The edit of the source that replaces a range of `text`; undefined where it would cross markup,
   * or fall into the middle of a character reference.
   */
  toEdit(span: Span, replacement: string): Edit | undefined {
    const {start, end} = this.toSource(span)
    const first = this.#runAt(span.start)
    const last = this.#runAt(Math.max(span.start, span.end - 1))
    if (first !== last) {
      for (let i = this.#runs.indexOf(first) + 1; i <= this.#runs.indexOf(last); i++) {
        const before = this.#runs[i - 1]
        if (before && before.source + before.sourceLength !== this.#runs[i]?.source) return undefined
      }
    }
    return {start, end, text: replacement}
  }

  /** The place of an offset in the source. */
  point(sourceOffset: number): Point {
    return this.#pointAt(sourceOffset) ?? {line: 1, column: 1}
  }

  /** `line:column` in the source of an offset in `text`, for messages that name a second place. */
  place(offset: number): string {
    const {line, column} = this.point(this.toSource({start: offset, end: offset}).start)
    return `${line}:${column}`
  }

  #isVerbatim(run: Run): boolean {
    return run.length === run.sourceLength
  }

  #runAt(offset: number): Run {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#runs[middle]?.text ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.#runs[low] ?? {text: 0, length: 0, source: 0, sourceLength: 0}
  }
}

const articles = new WeakMap<Root, Article>()

/** The article of a unified tree, made once and shared by all rules that run on the tree. */
export function articleOfTree(tree: Root, file: VFile): Article {
  const known = articles.get(tree)
  if (known) return known
  const {language} = file.data
  const article = new Article(
    readTree(tree, String(file)),
    typeof language === 'string' ? language : undefined
  )
  articles.set(tree, article)
  return article
}
