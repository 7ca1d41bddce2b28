import type {Form, FormTable} from './forms.js'

/** An article’s words as the numbers of their forms, in order. */
interface Forms {
  readonly forms: Int32Array
  readonly table: FormTable
}

/** A word that has a trait. */
interface Match<Word, Value> {
  readonly word: Word
  /** Its place among the article’s words. */
  readonly place: number
  readonly value: Value
}

/** Whether a form has the trait; 0 stands for one that was not judged yet. */
const [has, hasNot] = [1, 2]

/** Where places are written while they are found: their number is not known before. */
const found: number[] = []

/** Something that a word’s form tells: found out once for each form, and read from an array thereafter. */
export class Trait<Value extends NonNullable<unknown>> {
  readonly #judge: (form: Form) => Value | false
  #table: FormTable | undefined
  /** By a form’s number: a byte each, so that what a loop reads stays at hand. */
  #verdicts = new Uint8Array()
  /** The value that was found first: most traits have no other. */
  #first: Value | undefined
  /** By a form’s number: those that differ from the first. */
  #values: (Value | undefined)[] = []

  /** @param judge Says what a form tells; `false` where it has not the trait. */
  constructor(judge: (form: Form) => Value | false) {
    this.#judge = judge
  }

  /** What the word at a place tells; undefined where it has not the trait, or there is no word. */
  at(words: Forms, place: number): Value | undefined {
    const form = words.forms[place]
    if (form === undefined) return undefined
    const verdict = this.#verdictsFor(words.table)[form] || this.#learn(form)
    if (verdict !== has) return undefined
    return (form < this.#values.length ? this.#values[form] : undefined) ?? this.#first
  }

  /** The places of the words that have it, in order. */
  places({forms, table}: Forms): number[] {
    const verdicts = this.#verdictsFor(table)
    let count = 0
    for (let place = 0; place < forms.length; place++) {
      const form = forms[place] ?? 0
      if ((verdicts[form] || this.#learn(form)) === has) found[count++] = place
    }
    return found.slice(0, count)
  }

  /** How many words from one place to another, that one left out, have it. */
  count({forms, table}: Forms, from: number, to: number): number {
    const verdicts = this.#verdictsFor(table)
    let count = 0
    for (let place = from; place < to; place++) {
      const form = forms[place] ?? 0
      if ((verdicts[form] || this.#learn(form)) === has) count++
    }
    return count
  }

  /** The words that have it, in order. */
  *matches<Word>(words: Forms & {get(place: number): Word | undefined}): Iterable<Match<Word, Value>> {
    for (const place of this.places(words)) {
      const [word, value] = [words.get(place), this.at(words, place)]
      if (word && value !== undefined) yield {word, place, value}
    }
  }

  #verdictsFor(table: FormTable): Uint8Array {
    if (table !== this.#table) {
      this.#table = table
      this.#verdicts = new Uint8Array()
      this.#first = undefined
      this.#values = []
    }
    if (this.#verdicts.length < table.size) {
      const longer = new Uint8Array(2 * table.size)
      longer.set(this.#verdicts)
      this.#verdicts = longer
    }
    return this.#verdicts
  }

  #learn(form: number): number {
    const value = this.#table && this.#judge(this.#table.formAt(form))
    const isTrue = value !== undefined && value !== false
    const verdict = isTrue ? has : hasNot
    if (isTrue) this.#first ??= value
    if (isTrue && value !== this.#first) {
      // Without holes, it stays an array to V8.
      while (this.#values.length <= form) this.#values.push(undefined)
      this.#values[form] = value
    }
    this.#verdicts[form] = verdict
    return verdict
  }
}
