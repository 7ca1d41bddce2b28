import {grouped} from '../text/grouped.js'
import {Trait} from '../text/trait.js'

/** Two lists of words: none of the left one can stand before one of the right one. */
export type Clash = readonly [left: string, right: string]

/** Pairs of words that can’t stand side by side in a language. */
export class Clashes {
  /** The numbers of the clashes that a word stands on the left of, and on the right. */
  readonly #left: Trait<readonly number[]>
  readonly #right: Trait<readonly number[]>

  constructor(clashes: readonly Clash[]) {
    this.#left = traitOf(clashes.map(([left]) => left))
    this.#right = traitOf(clashes.map(([, right]) => right))
  }

  /** The places of the words that can’t follow the word before them. */
  places(words: Parameters<Trait<true>['places']>[0]): number[] {
    return this.#right.places(words).filter((i) => {
      const left = this.#left.at(words, i - 1)
      const right = left && this.#right.at(words, i)
      return right !== undefined && left?.some((n) => right.includes(n))
    })
  }
}

function traitOf(lists: readonly string[]): Trait<readonly number[]> {
  const numbers = grouped(lists.flatMap((list, n) => list.split(' ').map((word) => [word, n] as const)))
  return new Trait(({lower}) => numbers.get(lower) ?? false)
}
