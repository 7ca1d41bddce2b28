import type {Facts} from '../language.js'

/** What is known of Russian alone. */
export const russian: Partial<Facts> = {
  smilesWithoutEyes: true,
  signsOnEitherSide: true
}
