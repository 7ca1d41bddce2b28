/** How often each of some things comes, in the order in which they are first met. */
export function tallyOf<Thing>(things: Iterable<Thing>): Map<Thing, number> {
  const counts = new Map<Thing, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

/** What comes most often of some things, the first of those that come as often; undefined of none. */
export function commonestOf<Thing>(things: Iterable<Thing>): Thing | undefined {
  const [[thing] = []] = [...tallyOf(things)].sort(([, a], [, b]) => b - a)
  return thing
}
