/** Letters whose names start with a vowel sound: *an FBI agent*. */
const vowelNames = /^[AEFHILMNORSX]/
/** Two consonants that a word may start with: with any other pair the letters are spelled out. */
const onset = /^(?:F[LR]|S[CHKLMNPQTW]|RH|X[AEIOUY])/
/** Words that are written with a vowel and start with a consonant sound: *a user*, *a European*, *a one-off*. */
const consonantSound =
  /^(?:eu|ew|once|one(?!i)|oui|oua|ubi|u[nrst]i(?!m|n[tsfvhc])|us[aeu]|uef|ukr|ugan|uru|utah|uto|uku|ur[aeo]|uvu|ute|yo?)/
/** And the reverse; and words in *h* of which both are heard. */
const silentH = /^(?:hour|honest|honou?r|heir)/
const eitherH = /^h/

/**
 * The article that a number, an initialism or a name asks for by its sound; undefined where nobody can tell
 * (*NATO* or *N-A-T-O*), and for lower-case words, which retext-indefinite-article knows.
 */
export function articleFor(next: string): 'a' | 'an' | undefined {
  if (/^\d/.test(next)) return forNumber(next)
  const plain = next.normalize('NFD').replace(/\p{M}/gu, '')
  if (/^\p{Lu}(?:[\p{Lu}\d&-]|$)/u.test(plain)) return forInitialism(plain)
  if (/^\p{Lu}[\p{Ll}]{2}/u.test(plain)) return forName(plain.toLowerCase())
  return undefined
}

function forNumber(next: string): 'a' | 'an' | undefined {
  const [whole = ''] = /^\d{1,3}(?:,\d{3})+|^\d+/.exec(next) ?? []
  if (whole.startsWith('8')) return 'an'
  const digits = whole.replace(/,.*/, '')
  if (digits === '11' || digits === '18') return 'an'
  // *Eleven hundred*, *eighteen fifty*, or *one thousand*; *oh* or *zero*.
  if (/^(?:1,?[18]\d\d$|0)/.test(whole)) return undefined
  return 'a'
}

function forInitialism(next: string): 'a' | 'an' | undefined {
  const letter = next.charAt(0)
  // *An X-ray*, *a U-turn*, *an F-16*, *an S3 bucket*.
  if (/^\p{Lu}(?:-|\d)/u.test(next)) return vowelNames.test(letter) ? 'an' : 'a'
  const {length} = next.replace(/-.*/, '')
  if (length < 2 || length > 6) return undefined
  if ('BCDGJKPQTVWZ'.includes(letter)) return 'a'
  // *AAA* is read *triple A*.
  if (next.startsWith('AA')) return undefined
  if ('AI'.includes(letter)) return 'an'
  if (letter === 'E' || letter === 'O') return /^(?:EU.|ONE|ONCE)/.test(next) ? undefined : 'an'
  if (letter === 'U') return /^U(?:[NSKEX]|\.)/.test(next) ? 'a' : undefined
  if (/^[FHLMNRSX][B-DF-HJ-NP-TV-XZ]/.test(next) && !onset.test(next)) return 'an'
  return undefined
}

function forName(next: string): 'a' | 'an' | undefined {
  if (silentH.test(next)) return 'an'
  if (eitherH.test(next)) return undefined
  if (consonantSound.test(next)) return 'a'
  if (/^[aeio]/.test(next)) return 'an'
  if (
    /^[bcdfgjklmnpqrstvwz]/.test(next) &&
    !/^(?:[mnlrz][^aeiouy]|f[^aeiouylrj]|s[bdfgjrvxz]|ts|dz|gn|mn)/.test(next)
  )
    return 'a'
  return undefined
}
