/** At most `reach` UTF-16 units before an offset, on its line. */
export function lineBefore(text: string, index: number, reach: number): string {
  const near = text.slice(Math.max(0, index - reach), index)
  return near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1)
}

/** At most `reach` UTF-16 units from an offset on, on its line. */
export function lineAfter(text: string, index: number, reach: number): string {
  const near = text.slice(index, index + reach)
  const end = near.search(/[\r\n]/)
  return end < 0 ? near : near.slice(0, end)
}
