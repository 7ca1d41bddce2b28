import cldr from './cldr.json' with {type: 'json'}

/** How a language writes numbers, from CLDR. */
export interface NumberFormat {
  readonly decimal: string
  readonly group: string
  /** How many digits must stand before the first group: 2 leaves `1000` alone. */
  readonly minimumGroupingDigits: number
  /** Decimal marks that the language has in other parts of the world: Spanish in Latin America. */
  readonly otherDecimals: readonly string[]
  /** What stands between number and `%`. */
  readonly percentSpace: string
  /** Whether the currency's sign stands before the amount. */
  readonly currencyFirst: boolean
  /** What stands between amount and sign. */
  readonly currencySpace: string
  /** Thousand, million, … in every form that follows a number. */
  readonly magnitudes: readonly string[]
  /** Dollars, euros, … */
  readonly currencies: readonly string[]
}

const formats: Readonly<Record<string, NumberFormat>> = cldr.numbers
const timeUnits: Readonly<Record<string, {readonly units: readonly string[]}>> = cldr.dates

/** How a language writes numbers; undefined where that is not known. */
export function numbersOf(language: string): NumberFormat | undefined {
  return formats[language]
}

/** Writes digits in groups of three, as a language does. */
export function group(digits: string, {group, minimumGroupingDigits}: NumberFormat): string {
  return digits.length < 3 + minimumGroupingDigits ? digits : digits.replace(/\B(?=(?:\d{3}){1,6}$)/g, group)
}

/**
 * What follows a number and makes it an amount: a magnitude (*million*), `%`, a currency (its sign or a word), a
 * measure (`km`, *times*: they take decimals), a unit of time, or, in English, a noun in the plural.
 */
export type Amount = 'magnitude' | 'percent' | 'currency' | 'measure' | 'time' | 'noun'

/** How much of the text round a number is looked at, in UTF-16 units. */
const window = {before: 32, after: 48}

/** Symbols of units are the same in every language. */
const symbols =
  '[kcdmµμn]?m[²³23]?|[kmµμ]?g|[cdmh]?[lL]|ha|t|[kMGT]?Wh?|kV|mA|[kMGT]?Hz|[kKMGTP]B|[kMG]bit\\/s|km\\/h|mph|°[^\\S\\r\\n]?[CF]?|ppm|[hkM]?Pa|kcal|[kM]J|dB|ft|oz'
const englishMeasures =
  '(?:(?:square|cubic|nautical|metric)\\s)?(?:(?:kilo|centi|milli|micro|nano|mega|giga|tera)?(?:met(?:er|re)|gram(?:me)?|lit(?:er|re)|watt|byte|bit|joule|volt|hertz|pascal)s?|tons?|tonnes?|hectares?|acres?|miles?|feet|foot|inch(?:es)?|yards?|ounces?|gallons?|barrels?|degrees?|knots?|points?|times|percentage|stars?|units?|decibels?)'
const plurals = /^(?:people|men|women|children|troops|police|personnel|staff|\p{L}{2,}[^\P{L}siu]s)$/iu
/** No word of a noun phrase: what stands after it is not what the number counts. */
const endsPhrase =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|your|my|and|or|but|nor|in|on|at|of|to|by|for|from|with|as|than|per|is|are|was|were|be|been|has|have|had|does|did|do|will|would|can|could|may|might|not|which|who|when|where|while|if|so|then|there|it|he|she|they|we|you|i|vs|always|perhaps)$/i

const patterns = new Map<string, RegExp>()

function amountPattern(language: string): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const format = formats[language]
  const words = (list: readonly string[] = []) =>
    list.length > 0 ? longestFirst(list).map(inEitherCase).join('|') : '(?!)'
  const english = language === 'en'
  const pattern = new RegExp(
    `^(?:[^\\S\\r\\n]{0,2}(?:(?<percent>%)|(?<currency>\\p{Sc}))|(?:[^\\S\\r\\n]|-)?(?:(?<magnitude>${words(format?.magnitudes)})|(?<percentWord>${english ? 'per[ -]?cent' : '(?!)'})|(?<currencyWord>${words(format?.currencies)}|[A-Z]{2}\\$)|(?<time>${words(timeUnits[language]?.units)})|(?<measure>${symbols}${english ? `|${englishMeasures}` : ''}))(?![\\p{L}\\d]))`,
    'u'
  )
  patterns.set(language, pattern)
  return pattern
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length)
}

/** Symbols of units depend on case, words don't: headlines have *Million*, CLDR has some currencies in capitals. */
function inEitherCase(word: string): string {
  return `[${word.charAt(0).toLowerCase()}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
}

/** What the text at `offset`, the end of a number, says that it counts. */
export function amountAfter(text: string, offset: number, language: string): Amount | undefined {
  const after = text.slice(offset, offset + window.after)
  const found = amountPattern(language).exec(after)?.groups
  if (found?.magnitude) return 'magnitude'
  if (found?.percent || found?.percentWord) return 'percent'
  if (found?.currency || found?.currencyWord) return 'currency'
  if (found?.time) return 'time'
  if (found?.measure) return 'measure'
  return language === 'en' && /^(?:[^\S\r\n]|-)/.test(after) && countsNoun(after) ? 'noun' : undefined
}

/** Whether one of the next three words is a plural that the number can count. */
function countsNoun(after: string): boolean {
  for (const word of (/^(?:[\s-]\p{L}[\p{L}’'-]*){1,3}/u.exec(after)?.[0] ?? '').trim().split(/\s/)) {
    if (endsPhrase.test(word)) return false
    if (plurals.test(word)) return true
  }
  return false
}

const approximates =
  /(?:^|[^\p{L}\p{N}])(?:about|around|approximately|approx\.|roughly|some|nearly|almost|over|than|least|up to|close to|amount\p{L}* to|estimated|(?:total|population|figure|number|army|force|crowd) of|exceed(?:s|ed|ing)?)[^\S\r\n]$/iu
const labels = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:articles?|bus|chapters?|columns?|days?|figures?|flight|games?|groups?|grades?|highway|items?|levels?|lines?|nos?\\.|numbers?|pages?|paragraphs?|parts?|phases?|questions?|rooms?|routes?|rows?|scores?|sections?|steps?|tables?|types?|verses?|versions?|v\\.?|vs\\.?|weeks?|§|№|#|${cldr.dates.en.months.join('|')})[^\\S\\r\\n]?$`,
  'iu'
)
const name = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}*[^\S\r\n]$/u
/** Words that only have a capital because a sentence starts with them, and codes of currencies. */
const capitalised =
  /(?:^|[^\p{L}\p{N}])(?:A|About|Above|After|All|An|And|Another|Around|As|At|Before|Below|Between|But|By|For|From|His|Her|If|In|Its|Last|Nearly|Of|On|Only|Or|Our|Over|Since|Some|Such|The|Their|These|Those|To|Under|Until|Up|With|Within|[A-Z]{3})[^\S\r\n]$/u

/**
 * What stands before a number: a word that says that it is rounded, a label that it numbers (*chapter*, a month),
 * or a name that it may belong to.
 */
export function wordBefore(text: string, offset: number): 'approximate' | 'label' | 'name' | undefined {
  const before = text.slice(Math.max(0, offset - window.before), offset)
  if (approximates.test(before)) return 'approximate'
  if (labels.test(before)) return 'label'
  return name.test(before) && !capitalised.test(before) ? 'name' : undefined
}

/** Whether the sign or code of a currency stands right before a number. */
export function hasCurrencyBefore(text: string, offset: number): boolean {
  return /(?:\p{Sc}[^\S\r\n]?|(?:^|[^\p{L}])(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|INR)[^\S\r\n])$/u.test(
    text.slice(Math.max(0, offset - 6), offset)
  )
}
