import cldr from './cldr.json' with {type: 'json'}

/** The quotation marks of a language, from CLDR's delimiters. */
export interface Quotes {
  readonly open: string
  readonly close: string
  readonly innerOpen: string
  readonly innerClose: string
}

const english: Quotes = {open: '“', close: '”', innerOpen: '‘', innerClose: '’'}
const languages: Readonly<Record<string, Quotes>> = cldr.quotes
const regional: Readonly<Record<string, readonly string[]>> = cldr.regionalQuotes

/** What books, papers and regions use beside the marks that CLDR names. */
const bookQuotes: Readonly<Record<string, readonly string[]>> = {
  bs: ['»«', '“”'],
  cs: ['»«'],
  da: ['»«', '„“'],
  de: ['»«', '«»', '›‹', '‹›', '‚‘'],
  es: ['«»'],
  et: ['«»', '»«'],
  fi: ['»»'],
  // A further paragraph of a quotation opens with its closing mark.
  fr: ['‹›', '»»'],
  hr: ['»«'],
  hu: ['»«'],
  nb: ['„“'],
  nl: ['„”', '“”'],
  no: ['„“'],
  pl: ['»«', '„“'],
  pt: ['«»'],
  ro: ['«»'],
  sk: ['»«'],
  sl: ['»«'],
  sr: ['»«', '„”'],
  sv: ['»»', '»«']
}
const cornered = ['「」', '『』', '《》', '〈〉', '〝〞', '〝〟', '“”']

/** The marks that a language quotes with; English ones for a language that CLDR does not know. */
export function quotesOf(language: string): Quotes {
  return languages[language] ?? english
}

/** Whether a language quotes with these two marks somewhere. */
export function isNative(pair: string, language: string): boolean {
  const {open, close, innerOpen, innerClose} = quotesOf(language)
  return (
    pair === open + close ||
    pair === innerOpen + innerClose ||
    (regional[language] ?? []).includes(pair) ||
    (bookQuotes[language] ?? []).includes(pair) ||
    (['ja', 'ko', 'yue', 'zh'].includes(language) && cornered.includes(pair))
  )
}

/** What closes a quotation, by what opens it, where the article's language does not say. */
export const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '‟': '”',
  '‚': '‘',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '〝': '〞',
  '"': '"',
  '”': '”'
}

/** The mark that ends what `open` starts, in a language. */
export function closerOf(open: string, language: string): string {
  const quotes = quotesOf(language)
  if (open === quotes.open) return quotes.close
  if (open === quotes.innerOpen) return quotes.innerClose
  return closers[open] ?? quotes.close
}

/** The pairs that a language sets beside its main ones, `«»` for example. */
export function otherPairs(language: string): readonly string[] {
  return [...(regional[language] ?? []), ...(bookQuotes[language] ?? [])]
}
