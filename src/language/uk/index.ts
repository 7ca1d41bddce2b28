import type {Facts} from '../language.js'

/** What is known of Ukrainian alone. */
export const ukrainian: Partial<Facts> = {
  smilesWithoutEyes: true,
  signsOnEitherSide: true
}
