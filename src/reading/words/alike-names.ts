import {grouped} from '../../text/grouped.js'

/** Names that start and end alike are compared with so many that follow: no text has more, and time is not lost. */
const mostAlike = 40

/** Every two names that have their first letter and so many of their last ones in common, in the order of each group. */
export function* pairsAlike<Name extends {readonly name: string}>(
  names: readonly Name[],
  ending: number
): Iterable<readonly [Name, Name]> {
  const groups = grouped(names.map((each) => [each.name.charAt(0) + each.name.slice(-ending), each]))
  for (const group of groups.values())
    for (const [i, one] of group.entries())
      for (const two of group.slice(i + 1, i + 1 + mostAlike)) yield [one, two]
}
