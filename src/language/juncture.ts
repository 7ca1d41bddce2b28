import type {Form} from '../text/forms.js'

/** Two words with a mark between them, and what stands around them in their paragraph. */
export interface Juncture {
  /** `"` for one that opens and closes nothing. */
  readonly mark: string
  readonly left: Form
  readonly right: Form
  /** The words before `left` in its clause, in lower case, the nearest first. */
  readonly clause: readonly string[]
  /** Whether a sentence starts with that clause. */
  readonly isOpening: boolean
  /** The words behind `right` up to the next mark, in lower case. */
  readonly rest: readonly string[]
  /** The text up to the mark, and from it on, lines joined. */
  readonly before: string
  readonly after: string
}
