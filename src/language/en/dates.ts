import cldr from '../cldr/cldr.json' with {type: 'json'}
import type {DateFormat} from '../cldr/dates.js'
import type {Facts} from '../language.js'

/** CLDR’s, and how most newspapers shorten September. */
export const dates: DateFormat = {...cldr.dates.en, shortMonths: [...cldr.dates.en.shortMonths, 'Sept']}

/** As in Britain, as in America, and as in *the 12th of May*. */
export const dateStyles: Facts['dateStyles'] = {
  'day first': ({day, month, year}) => joined(' ', plain(day), month, year),
  'month first': ({day, month, year}) => joined(', ', `${month} ${plain(day)}`, year),
  ordinal: ({day, month, year}) => joined(' ', `${plain(day)}${endingOf(day)} of ${month}`, year)
}

function plain(day: string): string {
  return day.replace(/^0/, '')
}

function joined(gap: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(gap)
}

/** `1st`, `22nd`, `13th` */
function endingOf(day: string): string {
  const [, last] = /(?:^|[^1])([123])$/.exec(day) ?? []
  return ['th', 'st', 'nd', 'rd'][Number(last ?? 0)] ?? ''
}
