import type {Facts} from '../language.js'

/** More words end so (a noun in the plural not in *-ss*, *-us*, *-is*), but a verb in the third person, a past tense, a comparative and an adverb of manner always do. */
export const endings: Facts['endings'] = {
  plural: /^\p{L}{2,}[^\P{L}siu]s$/u,
  present: /s$/,
  past: /[^e]ed$/,
  comparative: /er$/,
  adverb: /ly$/
}
