import type {Facts} from '../language.js'

/** What is known of Italian alone. */
export const italian: Partial<Facts> = {
  signsOnEitherSide: true
}
