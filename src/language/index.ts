import {once} from '../text/once.js'
import {joinedIn} from './any/joined.js'
import {either, type RemarkWords, remarksIn} from './any/remarks.js'
import {scriptsOf} from './any/script.js'
import {remarks as ar} from './ar/remarks.js'
import cldr from './cldr/cldr.json' with {type: 'json'}
import {datesOf} from './cldr/dates.js'
import {numbersOf} from './cldr/numbers.js'
import {quotesOf} from './cldr/quotation-marks.js'
import {remarks as cs} from './cs/remarks.js'
import {german} from './de/index.js'
import {remarks as de} from './de/remarks.js'
import {english} from './en/index.js'
import {remarks as englishRemarks} from './en/remarks.js'
import {spanish} from './es/index.js'
import {remarks as es} from './es/remarks.js'
import {french} from './fr/index.js'
import {remarks as fr} from './fr/remarks.js'
import {italian} from './it/index.js'
import {remarks as it} from './it/remarks.js'
import {remarks as ja} from './ja/remarks.js'
import {remarks as ko} from './ko/remarks.js'
import {answers, type Facts, type Language, type Remarks} from './language.js'
import {remarks as nl} from './nl/remarks.js'
import {numeralsOf, numeralTags} from './numerals-of.js'
import {remarks as pl} from './pl/remarks.js'
import {remarks as pt} from './pt/remarks.js'
import {russian} from './ru/index.js'
import {remarks as ru} from './ru/remarks.js'
import {spacingOf} from './spacing.js'
import {remarks as sv} from './sv/remarks.js'
import {remarks as tr} from './tr/remarks.js'
import {typeset, typesettingOf} from './typesetting.js'
import {ukrainian} from './uk/index.js'
import {remarks as uk} from './uk/remarks.js'
import {usualShareOf} from './usual-share.js'
import {remarks as zh} from './zh/remarks.js'

/** What is known of single languages, beside what CLDR has of each. */
const own: Readonly<Record<string, Partial<Facts>>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ru: russian,
  uk: ukrainian
}
/** What engines say of their work in other languages than English. */
const remarkWords: Readonly<Record<string, RemarkWords>> = {
  ar,
  cs,
  de,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh
}
/** The languages that more is known of than how they quote. */
const knownTags = [
  ...new Set([...Object.keys(cldr.numbers), ...Object.keys(own), ...numeralTags, ...typeset])
].sort()
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
    get remarks() {
      return remarksOf(tag)
    },
    numbers: numbersOf(tag),
    dates: datesOf(tag),
    usualShare: usualShareOf(tag),
    typesetting: typesettingOf(tag),
    get numerals() {
      return numeralsOf(tag)
    },
    ...own[tag]
  }
  languages.set(tag, language)
  return language
}

/** What engines say in articles of a language: in it, where that is known, and in English. */
function remarksOf(tag: string): Remarks {
  const words = remarkWords[tag]
  return words ? withEnglish(words) : englishRemarks
}

const withEnglish = once((words: RemarkWords) => either(remarksIn(words), englishRemarks))

/** The tags of the languages that have all facts that are asked for; undefined: every language. */
export function languagesWith(asks: readonly (keyof Facts)[] = []): readonly string[] | undefined {
  return asks.length === 0 ? undefined : knownTags.filter((tag) => answers(languageOf(tag), asks))
}
