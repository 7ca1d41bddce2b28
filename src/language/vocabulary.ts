import {readDictionary} from './dictionary.js'

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

/** Read when first needed: some forty milliseconds. */
let stems: ReadonlySet<string> | undefined

/** Whether a lower-case word can be English: dictionary-en has it, an inflection’s stem, or both halves of it. */
export function isEnglish(word: string): boolean {
  stems ??= readStems()
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
  return isKnown(plain, stems) || isDerived(plain, stems) || isCompound(plain, stems)
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word) || known.has(word.replace(/^./, (first) => first.toUpperCase()))) return true
  return endings.some(([ending, stem]) => {
    const base = word.replace(ending, stem)
    return base !== word && base.length > 2 && known.has(base)
  })
}

function isDerived(word: string, known: ReadonlySet<string>): boolean {
  const base = word.replace(beginnings, '')
  return base !== word && isKnown(base, known)
}

function isCompound(word: string, known: ReadonlySet<string>): boolean {
  for (let i = 3; i <= word.length - 3; i++) {
    if (known.has(word.slice(0, i)) && isKnown(word.slice(i), known)) return true
  }
  return false
}

function readStems(): ReadonlySet<string> {
  const lines = readDictionary().dic.toString().split('\n')
  return new Set(lines.map((line) => line.replace(/\/.*/, '')))
}
