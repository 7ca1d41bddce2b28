/**
 * The place at most so many UTF-16 units from one, on the way to another; a carriage return, which only some line ends have,
 * is not counted.
 */
export function within(source: string, from: number, to: number, reach: number): number {
  const step = Math.sign(to - from)
  let at = from
  for (let left = reach; at !== to && left > 0; at += step)
    if (source[Math.min(at, at + step)] !== '\r') left--
  return at
}
