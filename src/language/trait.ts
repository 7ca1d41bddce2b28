import type {Form, Lexicon} from './forms.js'
import type {Word, Words} from './words.js'

/** A word that has a trait. */
interface Match<Value> {
  readonly word: Word
  /** Its place among the article’s words. */
  readonly place: number
  readonly value: Value
}

/** Something that a word’s form tells: found out once for each form, and read from an array thereafter. */
export class Trait<Value extends NonNullable<unknown>> {
  readonly #judge: (form: Form) => Value | false
  #lexicon: Lexicon | undefined
  #known: (Value | false | undefined)[] = []

  constructor(judge: (form: Form) => Value | false) {
    this.#judge = judge
  }

  /** What the word at a place has; undefined where there is no word. */
  at(words: Words, place: number): Value | false | undefined {
    const form = words.forms[place]
    if (form === undefined) return undefined
    return this.#knownIn(words.lexicon)[form] ?? this.#learn(form, words.lexicon)
  }

  /** The places of the words that have it, in order: all but those of which the judge says `false`. */
  places(words: Words): number[] {
    const {forms, lexicon} = words
    const known = this.#knownIn(lexicon)
    const places: number[] = []
    for (let place = 0; place < forms.length; place++) {
      const form = forms[place] ?? 0
      if ((known[form] ?? this.#learn(form, lexicon)) !== false) places.push(place)
    }
    return places
  }

  /** The words that have it, in order. */
  *matches(words: Words): Iterable<Match<Value>> {
    for (const place of this.places(words)) {
      const [word, value] = [words.get(place), this.at(words, place)]
      if (word && value !== undefined && value !== false) yield {word, place, value}
    }
  }

  #knownIn(lexicon: Lexicon): (Value | false | undefined)[] {
    if (lexicon !== this.#lexicon) {
      this.#lexicon = lexicon
      this.#known = []
    }
    return this.#known
  }

  #learn(form: number, lexicon: Lexicon): Value | false {
    const value = this.#judge(lexicon.formAt(form))
    // Without holes, it stays an array to V8.
    while (this.#known.length <= form) this.#known.push(undefined)
    this.#known[form] = value
    return value
  }
}
