import type {Facts} from '../language.js'

/** More words end so, but a verb in the third person, a past tense, a comparative and an adverb of manner always do. */
export const endings: Facts['endings'] = {
  present: /s$/,
  past: /[^e]ed$/,
  comparative: /er$/,
  adverb: /ly$/
}
