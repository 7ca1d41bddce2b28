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

/** Something that a word’s form tells: found out once for each form, and read from an array thereafter. */
export class Trait<Value extends NonNullable<unknown>> {
  readonly #judge: (form: Form) => Value | false
  #table: FormTable | undefined
  /** By a form’s number: a byte each, so that what a loop reads stays at hand. */
  #verdicts = new Uint8Array()
  #values: (Value | undefined)[] = []

  /** @param judge Says what a form tells; `false` where it has not the trait. */
  constructor(judge: (form: Form) => Value | false) {
    this.#judge = judge
  }

  /** What the word at a place tells; undefined where it has not the trait, or there is no word. */
  at(words: Forms, place: number): Value | undefined {
    const form = words.forms[place]
    if (form === undefined) return undefined
    const verdicts = this.#verdictsFor(words.table)
    const known = this.#values[form]
    if (known !== undefined || verdicts[form]) return known
    return this.#learn(form) === has ? this.#values[form] : undefined
  }

  /** The places of the words that have it, in order. */
  places({forms, table}: Forms): number[] {
    const verdicts = this.#verdictsFor(table)
    const places: number[] = []
    for (let place = 0; place < forms.length; place++) {
      const form = forms[place] ?? 0
      if ((verdicts[form] || this.#learn(form)) === has) places.push(place)
    }
    return places
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
    if (isTrue) {
      // Without holes, it stays an array to V8.
      while (this.#values.length <= form) this.#values.push(undefined)
      this.#values[form] = value
    }
    this.#verdicts[form] = verdict
    return verdict
  }
}
