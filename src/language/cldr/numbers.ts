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

/** How a language writes numbers; undefined where that is not known. */
export function numbersOf(language: string): NumberFormat | undefined {
  return formats[language]
}

/** Writes digits in groups of three, as a language does. */
export function group(digits: string, {group, minimumGroupingDigits}: NumberFormat): string {
  return digits.length < 3 + minimumGroupingDigits ? digits : digits.replace(/\B(?=(?:\d{3}){1,6}$)/g, group)
}
