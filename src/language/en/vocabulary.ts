import {host} from '../host.js'

/** Endings that dictionary-en’s affix file builds words with, and what they stand for. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/'s?$/, ''],
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/(?:ed|er|ers|est|ing|ings)$/, ''],
  [/(?:ed|er|ers|est|ing|ings|able)$/, 'e'],
  [/(?:ied|ier|iers|iest|iness)$/, 'y'],
  [/(.)\1(?:ed|er|ers|ing|ings)$/, '$1'],
  [/(?:ly|ness|ment|ments|able|less|like|ful|ward|wards|wise|ship|hood|ism|ist|ists|ish)$/, ''],
  [/ily$/, 'y'],
  [/(?:ation|ations|ive|ion|ions|ization|izations|isation)$/, 'e'],
  [/(?:ise|ised|ises|ising|isation|iser|isers)$/, 'ize'],
  [/our(s|ed|ing|ful|able|ite|ites|hood|er|ers)?$/, 'or$1'],
  [/(?:ic|ical|ically|al|ally|ity|y)$/, '']
]
const beginnings =
  /^(?:re|in|un|de|dis|con|pro|non|pre|post|anti|co|sub|super|inter|micro|macro|multi|over|under|out|up|mis|hyper|meta|bio|cyber|e|auto|semi|trans|ultra|neuro|cardio|immuno|geo|photo|electro|para|tele|hydro|thermo|poly|mono|bi|tri|kilo|mega|giga|nano|pseudo|psycho|socio|infra|intra|extra|fore|back|self|web|mid)-?(?=\p{L}{3})/u

/** In letters: no word of the dictionary, and no two of them, are as long. */
const longest = 100

/** The dictionary, a stem a line; read when first needed. */
let lines: string | undefined
let stems: ReadonlySet<string> | undefined
/** In how many searches a table of all stems, some twenty milliseconds, is not worth its while. */
let searches = 32

/** Whether a lower-case word can be English: dictionary-en has it, an inflection’s stem, or both halves of it. */
export function isEnglish(word: string): boolean {
  if (word.length > longest) return false
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
  return isKnown(plain) || isDerived(plain) || isTwoStems(plain)
}

function isKnown(word: string): boolean {
  if (isStem(word) || isStem(word.replace(/^./, (first) => first.toUpperCase()))) return true
  return endings.some(([ending, stem]) => {
    const base = word.replace(ending, stem)
    return base !== word && base.length > 2 && isStem(base)
  })
}

function isDerived(word: string): boolean {
  const base = word.replace(beginnings, '')
  return base !== word && isKnown(base)
}

function isTwoStems(word: string): boolean {
  for (let i = 3; i <= word.length - 3; i++) {
    if (isStem(word.slice(0, i)) && isKnown(word.slice(i))) return true
  }
  return false
}

function isStem(word: string): boolean {
  lines ??= String(host().dictionary('en')?.dic ?? '')
  if (!stems && searches-- > 0) return lines.includes(`\n${word}/`) || lines.includes(`\n${word}\n`)
  stems ??= new Set(lines.match(/^[^/\n]+/gm))
  return stems.has(word)
}
