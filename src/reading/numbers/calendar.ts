import type {Words} from '../../article/words.js'
import cldr from '../../language/cldr/cldr.json' with {type: 'json'}
import type {Property} from '../../language/lexicon.js'
import {Trait} from '../../text/trait.js'

type Kind = 'month' | 'day' | 'unit'

/** Words of dates in Latin letters, from CLDR, and what each is in which languages. */
const known = readWords()

/** What a word is in dates; false for nearly all. */
export const entryOf = new Trait(({lower}) => known.get(lower) ?? false)

const day = /^(?:0?[1-9]|[12]\d|3[01])$/
const year = /^(?:1[5-9]|20)\d\d$/
/** *12 de mayo de 2019*. */
const of = /^(?:d[eio]|del?)$/

/**
 * The languages that have a word of a date (*mayo*, *lundi*, *Monat*) where it can be nothing else: beside a day, a
 * year, or a word such as *last*; undefined elsewhere, and for words that the article’s language has too unless more speaks
 * for it.
 */
export function languagesOfDate(words: Words, at: number): readonly string[] | undefined {
  const entry = entryOf.at(words, at)
  const isOwn = !entry || entry.languages.includes(words.language.tag)
  return !isOwn && isDate(words, at, entry.kind) ? entry.languages : undefined
}

function isDate(words: Words, at: number, kind: Kind): boolean {
  const lower = words.lower(at)
  const isLower = /^\p{Ll}/u.test(words.text(at))
  const isAfter = (property: Property) => words.isNeighbour(at) && words.is(at - 1, property)
  const hasOf = words.isNeighbour(at) && of.test(words.lower(at - 1))
  const hasDay = isDay(words, hasOf ? at - 1 : at)
  const next = of.test(words.lower(at + 1)) ? at + 2 : at + 1
  const hasYear = words.isNeighbour(next) && year.test(words.text(next))
  const isOwnToo = !/[^\p{ASCII}]/u.test(lower) && words.language.isWord?.(lower)
  const signs = [hasDay, hasOf, hasYear].filter(Boolean).length
  if (isOwnToo) return kind === 'month' && isLower && signs > 1
  if (kind === 'month') return hasDay || hasYear || (isLower && isAfter('before a month'))
  const hasNumber = words.isNeighbour(at) && /^\d{1,4}$/.test(words.text(at - 1))
  const isSure = kind === 'day' ? isAfter('before a day') : hasNumber
  return isAfter('before a calendar word') || (isLower && isSure)
}

/** Whether a day stands before a month, but not in the name of a square: *Plaza 25 de mayo*. */
function isDay(words: Words, month: number): boolean {
  const at = month - 1
  const isName =
    /^\p{Lu}/u.test(words.text(at - 1)) && !words.isFunctionWord(at - 1) && !words.mayStartSentence(at)
  return day.test(words.text(at)) && /^[.º]?\s$/.test(words.gap(month)) && !isName
}

function readWords() {
  const known = new Map<string, {readonly kind: Kind; readonly languages: string[]}>()
  for (const [language, {months, standaloneMonths, days, units}] of Object.entries(cldr.dates)) {
    const longUnits = units.filter((unit) => unit.length > 3)
    const kinds = {month: [...months, ...standaloneMonths], day: days, unit: longUnits}
    for (const kind of ['month', 'day', 'unit'] as const) {
      const names = new Set(kinds[kind].map((name) => name.toLowerCase()))
      // Latin letters; V8 takes long to prepare a whole script.
      for (const name of [...names].filter((name) => /^[a-zß-ɏḀ-ỿ-]+$/.test(name))) {
        const entry = known.get(name) ?? {kind, languages: []}
        entry.languages.push(language)
        known.set(name, entry)
      }
    }
  }
  return known
}
