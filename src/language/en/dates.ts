import {wordSet} from '../../text/word-set.js'
import cldr from '../cldr/cldr.json' with {type: 'json'}
import type {DateFormat} from '../cldr/dates.js'
import type {Facts} from '../language.js'
import {type Slots, sourceOf} from '../shape.js'

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

const ordinal = sourceOf('{ordinal}', {ordinal: 'st nd rd th'})
export const months = 'jan feb mar apr may jun jul aug sep oct nov dec'
const month = sourceOf('{month}', {month: months})
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const clocktime = /\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?/
const date = new RegExp(
  `\\d{4}[-/.]\\d\\d[-/.]\\d\\d|\\d{4}\\. ?\\d\\d?\\. ?\\d\\d?\\.?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|${month}[a-z]*\\.? \\d{1,2}${ordinal}?,? \\d{4}|\\d{1,2}${ordinal}? ${month}[a-z]*\\.?,? \\d{4}`
)

/** How web pages say when, piece by piece. */
export const dateSlots: Slots = {
  weekday: weekdays,
  day: 'today yesterday',
  date,
  time: /,?[ T]?(?:- |at |à |um )?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?(?:[a-z]{2,4}(?:[+-]\d+)?)\)?)?/,
  clocktime,
  'iso date': /\d{4}-\d\d-\d\d/
}

/** Whether a line has a time, and whether it has a day. */
export const timeOfDay = new RegExp(`${clocktime.source}(?:$|\\D)`)
export const dated = new RegExp(`${date.source}|${sourceOf('{day}', dateSlots)}`, 'i')

/** The words that a date and a time are made of. */
export const calendar = wordSet(
  `${weekdays} ${months} mon tue wed thu fri sat sun sept january february march april june july august september october november december on at am pm a.m p.m h uhr cet est gmt ist edt utc jst bst`
)
