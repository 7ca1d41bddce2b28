/** How an English article writes the time of day. */
export interface Clock {
  /** What follows the hour before and after noon; undefined where the article counts to 24. */
  readonly halves: readonly [am: string, pm: string] | undefined
  /** What stands between hour and half. */
  readonly space: string
}

const halfDay = /(?<=\d)([^\S\r\n]?)([ap])(\.[^\S\r\n]?)?(m)(?!\p{L})/giu
const fullDay = /(?<![\d:.])(?:1[3-9]|2[0-3]|0\d):[0-5]\d(?![\d:]|[^\S\r\n]?[ap]\.?m)/i

/** The clock of an article: the form that it has most of; `6:40 p.m.` if it has none. */
export function clockOf(text: string): Clock {
  const forms = new Map<string, {count: number; clock: Clock}>()
  for (const [, gap = '', letter = '', dot, m = ''] of text.matchAll(halfDay)) {
    const upper = letter === letter.toUpperCase()
    const dotted = dot !== undefined
    const form = `${gap === '' ? '' : ' '}${upper}${dotted}`
    const write = (half: string) => {
      const letters = upper && m === 'M' ? `${half}m`.toUpperCase() : `${half}m`
      return dotted ? letters.replace(/./g, '$&.') : letters
    }
    const known = forms.get(form)
    if (known) known.count++
    else forms.set(form, {count: 1, clock: {halves: [write('a'), write('p')], space: gap === '' ? '' : ' '}})
  }
  const [best] = [...forms.values()].sort((a, b) => b.count - a.count)
  if (best) return best.clock
  return {halves: fullDay.test(text) ? undefined : ['a.m.', 'p.m.'], space: ' '}
}

/** Writes a time of day; without minutes, as in `6 p.m.`, on a clock that has halves. */
export function writeTime(hour: number, minutes: string | undefined, {halves, space}: Clock): string {
  if (!halves) return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
  const [am, pm] = halves
  return `${hour % 12 || 12}${minutes === undefined ? '' : `:${minutes}`}${space}${hour < 12 ? am : pm}`
}
