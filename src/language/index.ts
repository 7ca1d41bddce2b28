import {joinedIn} from './any/joined.js'
import {scriptsOf} from './any/script.js'
import cldr from './cldr/cldr.json' with {type: 'json'}
import {datesOf} from './cldr/dates.js'
import {numbersOf} from './cldr/numbers.js'
import {quotesOf} from './cldr/quotation-marks.js'
import {english} from './en/index.js'
import {answers, type Facts, type Language} from './language.js'
import {russian} from './ru/index.js'
import {spacingOf} from './spacing.js'
import {ukrainian} from './uk/index.js'

/** What is known of single languages, beside what CLDR has of each. */
const own: Readonly<Record<string, Partial<Facts>>> = {en: english, ru: russian, uk: ukrainian}
/** The languages that more is known of than how they quote. */
const knownTags = [...new Set([...Object.keys(cldr.numbers), ...Object.keys(own)])].sort()
const languages = new Map<string, Language>()

/** What is known of a language, by its BCP 47 primary tag. */
export function languageOf(tag: string): Language {
  const known = languages.get(tag)
  if (known) return known
  const language: Language = {
    tag,
    // The platform takes a millisecond to tell, and few rules ask.
    get scripts() {
      return scriptsOf(tag)
    },
    quotes: quotesOf(tag),
    spacing: spacingOf(tag),
    joined: joinedIn(tag),
    numbers: numbersOf(tag),
    dates: datesOf(tag),
    ...own[tag]
  }
  languages.set(tag, language)
  return language
}

/** The tags of the languages that have all facts that are asked for; undefined: every language. */
export function languagesWith(asks: readonly (keyof Facts)[] = []): readonly string[] | undefined {
  return asks.length === 0 ? undefined : knownTags.filter((tag) => answers(languageOf(tag), asks))
}
