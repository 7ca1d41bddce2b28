import type {Article} from '../article/article.js'
import {type Words, wordsOf} from '../article/words.js'
import type {Juncture} from '../language/juncture.js'
import type {Form} from '../text/forms.js'
import type {Span} from '../text/span.js'
import {surroundings} from './line-around.js'

/** How much of the text around a mark is read, in UTF-16 units; symbols and single marks come in pairs, and the other one may be far. */
const reach = 60
const pairReach = 400
const pairs = /[~^_@'’]/
/** In words. */
const longestClause = 12
const endsClause = /[.;:!?]/
const endsSentence = /[.!?]/
const endsPhrase = /[.,;:!?]/
/** What stands between a mark and the next word. */
const beforeWord = /^\s["“‘]?$/

/** What stands around a mark; `mark` is what it counts as. */
export function junctureAt(article: Article, span: Span, mark: string): Juncture {
  return new JunctureAt(article, span, mark)
}

/** Works out as much as it is asked for: most words tell at once. */
class JunctureAt implements Juncture {
  readonly mark: string
  readonly left: Form
  readonly #article: Article
  readonly #span: Span
  readonly #words: Words
  /** The place of the word behind the mark. */
  readonly #next: number
  #rest: readonly string[] | undefined
  #sides: ReturnType<typeof surroundings> | undefined

  constructor(article: Article, span: Span, mark: string) {
    this.mark = mark
    this.#article = article
    this.#span = span
    this.#words = wordsOf(article)
    this.#next = this.#words.firstFrom(span.end)
    const isLast = this.#words.end(this.#next - 1) === span.start
    this.left = this.#words.form(isLast ? this.#next - 1 : -1)
  }

  get right(): Form {
    const next = this.#next
    const gap = this.#article.text.slice(this.#span.end, this.#words.start(next))
    const isNext = !this.#words.isFirst(next) && (gap === ' ' || beforeWord.test(gap))
    return this.#words.form(isNext ? next : -1)
  }

  get clause(): readonly string[] {
    const [words, last] = [this.#words, this.#next - 1]
    return words.lowersIn(clauseStart(words, last), last).reverse()
  }

  get isOpening(): boolean {
    const first = clauseStart(this.#words, this.#next - 1)
    return this.#words.isFirst(first) || endsSentence.test(this.#words.gap(first))
  }

  get rest(): readonly string[] {
    const [words, next] = [this.#words, this.#next]
    this.#rest ??= words.lowersIn(next + 1, phraseEnd(words, next))
    return this.#rest
  }

  get before(): string {
    return this.#around.before
  }

  get after(): string {
    return this.#around.after
  }

  get #around() {
    this.#sides ??= surroundings(this.#article, this.#span, pairs.test(this.mark) ? pairReach : reach)
    return this.#sides
  }
}

/** The place where the clause of a word starts. */
function clauseStart(words: Words, place: number): number {
  const goesOn = (at: number) => at > 0 && !words.isFirst(at) && !endsClause.test(words.gap(at))
  let first = place
  while (goesOn(first) && place - first < longestClause) first--
  return first
}

/** The place behind the last word before the next mark. */
function phraseEnd(words: Words, place: number): number {
  const goesOn = (at: number) => at < words.length && !words.isFirst(at) && !endsPhrase.test(words.gap(at))
  let end = place + 1
  while (goesOn(end) && end - place < longestClause) end++
  return end
}
