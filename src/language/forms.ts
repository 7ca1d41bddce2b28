/** A word as it is written, wherever it stands. */
export interface Form {
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** The number of the form that is written as `lower`. */
  readonly lowerIndex: number
}

/** In UTF-16 units of all forms; an article may go beyond, and then the next one starts anew. */
const most = 400_000
/** In UTF-16 units: a longer slice of a text holds on to the whole text. */
const longestCopied = 12

/**
 * Numbers the forms of late articles, from 0: most of an article’s words were met before, and what is known of a number
 * is read from an array.
 */
export class Lexicon {
  readonly #indexes = new Map<string, number>()
  readonly #forms: Form[] = []
  #length = 0

  get size(): number {
    return this.#forms.length
  }

  get isFull(): boolean {
    return this.#length > most
  }

  /** The number of a word’s form. */
  indexOf(word: string): number {
    const known = this.#indexes.get(word)
    if (known !== undefined) return known
    const text = word.length > longestCopied ? Array.from(word).join('') : word
    const lower = text.toLowerCase().replaceAll('’', "'")
    const other = lower === text ? undefined : this.indexOf(lower)
    const index = this.size
    this.#forms.push({text, lower, lowerIndex: other ?? index})
    this.#indexes.set(text, index)
    this.#length += text.length
    return index
  }

  /** The form of a number that `indexOf` gave. */
  formAt(index: number): Form {
    return this.#forms[index] ?? noForm
  }
}

const noForm: Form = {text: '', lower: '', lowerIndex: -1}
let current = new Lexicon()

/** The lexicon to read an article with: one from start to end, so that its forms are told apart by their numbers. */
export function lexicon(): Lexicon {
  if (current.isFull) current = new Lexicon()
  return current
}
