import {commonestOf} from '../../text/tally.js'
import type {WriteTime} from '../language.js'

const halfDay =
  /(?:(?<mark>[.:])[0-5])?\d(?<space>[^\S\r\n]?)(?<half>[ap])(?<stop>\.[^\S\r\n]?)?(?<m>m)(?!\p{L})/giu
const fullDay = /(?<![\d:.])(?:1[3-9]|2[0-3]|0\d):[0-5]\d(?![\d:]|[^\S\r\n]?[ap]\.?m)/i

/** Writes times of day in the form that a text has most of; as `6:40 p.m.` if it has none. */
export function clock(text: string): WriteTime {
  const halves = Array.from(text.matchAll(halfDay))
  if (halves.length === 0 && fullDay.test(text))
    return (hour, minutes = '00') => `${String(hour).padStart(2, '0')}:${minutes}`
  const afternoon = commonestOf(halves.map(formOf)) ?? ' p.m.'
  const morning = afternoon.replace('p', 'a').replace('P', 'A')
  const mark = commonestOf(halves.flatMap(({groups}) => groups?.mark ?? [])) ?? ':'
  return (hour, minutes) =>
    `${hour % 12 || 12}${minutes ? `${mark}${minutes}` : ''}${hour < 12 ? morning : afternoon}`
}

/** How a time’s half of the day is written, as of one in the afternoon. */
function formOf({groups: {space, half = '', stop, m} = {}}: RegExpExecArray): string {
  const afternoon = stop === undefined ? 'pm' : 'p.m.'
  return `${space && ' '}${/[AP]/.test(half) && m === 'M' ? afternoon.toUpperCase() : afternoon}`
}
