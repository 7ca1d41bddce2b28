import cldr from './cldr.json' with {type: 'json'}

/** How a language writes dates, from CLDR. */
export interface DateFormat {
  readonly months: readonly string[]
  /** As they are called without a day: in Russian, the nominative. */
  readonly standaloneMonths: readonly string[]
  readonly shortMonths: readonly string[]
  /** CLDR’s patterns: `MMMM d, y` and `M/d/yy`. */
  readonly long: string
  readonly short: string
  /** Day, week, month, … in every form that follows a number. */
  readonly units: readonly string[]
}

/** By BCP 47 primary tag. */
export const dateFormats: Readonly<Record<string, DateFormat>> = cldr.dates
