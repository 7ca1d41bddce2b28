import type {WriteTime} from '../language.js'

const halfDay = /\d(?<space>[^\S\r\n]?)(?<half>[ap])(?<stop>\.[^\S\r\n]?)?(?<m>m)(?!\p{L})/giu
const fullDay = /(?<![\d:.])(?:1[3-9]|2[0-3]|0\d):[0-5]\d(?![\d:]|[^\S\r\n]?[ap]\.?m)/i

/** Writes times of day in the form that a text has most of; as `6:40 p.m.` if it has none. */
export function clock(text: string): WriteTime {
  const counts = new Map<string, number>()
  for (const {groups: {space, half = '', stop, m} = {}} of text.matchAll(halfDay)) {
    const afternoon = stop === undefined ? 'pm' : 'p.m.'
    const form = `${space && ' '}${/[AP]/.test(half) && m === 'M' ? afternoon.toUpperCase() : afternoon}`
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  if (counts.size === 0 && fullDay.test(text))
    return (hour, minutes = '00') => `${String(hour).padStart(2, '0')}:${minutes}`
  const [[afternoon] = [' p.m.']] = [...counts].sort(([, a], [, b]) => b - a)
  const morning = afternoon.replace('p', 'a').replace('P', 'A')
  return (hour, minutes) =>
    `${hour % 12 || 12}${minutes ? `:${minutes}` : ''}${hour < 12 ? morning : afternoon}`
}
