import {isPlain, type Word, type Words} from '../article/words.js'
import cldr from '../language/cldr/cldr.json' with {type: 'json'}
import {isFunctionWord} from '../language/en/function-words.js'
import {isEnglish} from '../language/en/vocabulary.js'
import {Trait} from '../text/trait.js'

type Kind = 'month' | 'day' | 'unit'

/** Words of dates of other languages in Latin letters, from CLDR, and what each is in which language. */
const known = readWords()
const english: ReadonlySet<string> = new Set(cldr.dates.en.months.map((name) => name.toLowerCase()))

/** What a word is in dates; false for nearly all. */
export const entryOf = new Trait(({lower}) => (english.has(lower) ? false : (known.get(lower) ?? false)))

const day = /^(?:0?[1-9]|[12]\d|3[01])$/
const year = /^(?:1[5-9]|20)\d\d$/
/** *12 de mayo de 2019*. */
const of = /^(?:d[eio]|del?)$/
const beforeMonth = /^(?:in|since|until|till|by|from|of|during|between|early|late|mid|last|next|this|every)$/
const beforeDay = /^(?:on|since|until|till|by|from|last|next|this|every)$/
/** After these even a word with a capital, as German writes it, is no name. */
const sure = /^(?:last|next|every|past|previous|per)$/

/**
 * The languages that have a word of a date (*mayo*, *lundi*, *Monat*) where it can be nothing else: beside a day, a
 * year, or a word such as *last*; undefined elsewhere, and for words that English has too unless more speaks for it.
 */
export function languagesOfDate(words: Words, at: number): readonly string[] | undefined {
  const entry = entryOf.at(words, at)
  const word = entry && words.get(at)
  if (!word || !isDate(words, at, word, entry.kind)) return undefined
  return entry.languages
}

function isDate(words: Words, at: number, word: Word, kind: Kind): boolean {
  const isLower = /^\p{Ll}/u.test(word.text)
  const isEnglishToo = !/[^\p{ASCII}]/u.test(word.lower) && isEnglish(word.lower)
  const hasOf = isBefore(words, at, of)
  const hasDay = isNumber(words, hasOf ? at - 1 : at)
  if (kind === 'month') {
    const next = words.get(at + 1)
    const afterNext = next && of.test(next.lower) ? words.get(at + 2) : next
    const hasYear = afterNext !== undefined && isPlain(afterNext.gap) && year.test(afterNext.text)
    if (isEnglishToo) return isLower && Number(hasDay) + Number(hasOf) + Number(hasYear) > 1
    return hasDay || hasYear || (isLower && isBefore(words, at, beforeMonth))
  }
  if (isEnglishToo) return false
  if (isBefore(words, at, sure)) return true
  return kind === 'day' ? isLower && isBefore(words, at, beforeDay) : isLower && hasNumber(words, at)
}

function isBefore(words: Words, at: number, pattern: RegExp): boolean {
  const before = words.get(at - 1)
  return before !== undefined && isPlain(words.get(at)?.gap ?? '') && pattern.test(before.lower)
}

/** A day before a month, but not in the name of a square: *Plaza 25 de mayo*. */
function isNumber(words: Words, at: number): boolean {
  const number = words.get(at - 1)
  if (!number || !day.test(number.text) || !/^[.º]?\s$/.test(words.get(at)?.gap ?? '')) return false
  const before = words.get(at - 2)
  return !before || !/^\p{Lu}/u.test(before.text) || isFunctionWord(before.lower) || number.startsSentence
}

function hasNumber(words: Words, at: number): boolean {
  return isBefore(words, at, /^\d{1,4}$/)
}

function readWords() {
  const known = new Map<string, {readonly kind: Kind; readonly languages: string[]}>()
  for (const [language, {months, standaloneMonths, days, units}] of Object.entries(cldr.dates)) {
    if (language === 'en') continue
    const kinds: readonly (readonly [Kind, readonly string[]])[] = [
      ['month', [...months, ...standaloneMonths]],
      ['day', days],
      ['unit', units.filter((unit) => unit.length > 3)]
    ]
    for (const [kind, names] of kinds) {
      for (const name of new Set(names.map((name) => name.toLowerCase()))) {
        // Latin letters; V8 takes long to prepare a whole script.
        if (!/^[a-zß-ɏḀ-ỿ-]+$/.test(name)) continue
        const entry = known.get(name) ?? {kind, languages: []}
        entry.languages.push(language)
        known.set(name, entry)
      }
    }
  }
  return known
}
