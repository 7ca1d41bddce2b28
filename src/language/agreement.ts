import {Trait} from '../text/trait.js'

/** Subjects, and the forms that can’t follow them, each with the one that agrees: *he she*, *are is*. */
export type Disagreement = readonly [subjects: string, ...forms: string[]]

/** Where a verb of a language has another form for its subject, or after an auxiliary. */
export class Agreement {
  /** The forms that may be wrong. */
  readonly forms: Trait<true>
  readonly #agreed: ReadonlyMap<string, string>
  readonly #bases: ReadonlyMap<string, string>
  readonly #negation: RegExp
  readonly #spoken: readonly string[]

  /**
   * @param bases Base forms, each with forms that are neither nouns nor base forms.
   * @param negation What a form may end in.
   * @param spoken Forms whose negation another one stands for where people talk: *he don’t*.
   */
  constructor(
    disagreements: readonly Disagreement[],
    bases: readonly string[],
    {negation, spoken}: {readonly negation: RegExp; readonly spoken: readonly string[]}
  ) {
    this.#agreed = new Map(disagreements.flatMap(pairsOf))
    this.#bases = new Map(
      bases.map((row) => row.split(' ')).flatMap(([base = '', ...forms]) => forms.map((form) => [form, base]))
    )
    this.#negation = negation
    this.#spoken = spoken
    const finite = new Set([...this.#agreed.keys()].map((pair) => pair.replace(/^.* /, '')))
    this.forms = new Trait(({text}) => this.#bases.has(text) || finite.has(text.replace(negation, '')))
  }

  /** The form that a subject asks for instead of another one; undefined where that is right, or nobody knows. */
  after(subject: string, form: string): string | undefined {
    const [not = ''] = this.#negation.exec(form) ?? []
    const agreed = this.#agreed.get(`${subject} ${form.replace(this.#negation, '')}`)
    return agreed === undefined || (not && this.#spoken.includes(agreed)) ? undefined : agreed + not
  }

  /** The base form of another one; undefined where that may be one itself. */
  baseOf(form: string): string | undefined {
    return this.#bases.get(form)
  }
}

function pairsOf([subjects, ...forms]: Disagreement): [pair: string, agreed: string][] {
  return subjects
    .split(' ')
    .flatMap((subject) =>
      forms
        .map((pair) => pair.split(' '))
        .map(([form = '', agreed = '']): [string, string] => [`${subject} ${form}`, agreed])
    )
}
