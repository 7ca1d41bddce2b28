import type {Pair} from '../article/article.js'
import type {Span} from '../text/span.js'

/** What a translation copies from its source. */
interface Copied extends Span {
  readonly text: string
  /** What makes two of them the same. */
  readonly key: string
}

/** Finds what is copied in a text; the tags are those of both languages. */
type Find = (text: string, tags: readonly string[]) => readonly Copied[]

/** What only one side of a unit has; or what has been altered in being copied. */
export interface CopyDifference {
  readonly kind: 'lost' | 'invented' | 'altered'
  /** As it is in the translation; of a lost one, in the source. */
  readonly text: string
  /** What the source has instead of an altered one. */
  readonly original: string
  /** In the target; of a lost one, the whole unit. */
  readonly place: Span
  /** In the source; of an invented one, the whole unit. */
  readonly origin: Span
}

/** How many letters an altered copy may differ in; a text of fewer than the shortest has none to spare. */
const most = 2
const shortest = 4

/** What a translation and its source have not in common, wherever it stands: sentences may change places. */
export function copyDifferences({source, target, units}: Pair, find: Find): CopyDifference[] {
  const tags = [source.language.tag, target.language.tag]
  const [theirs, ours] = [find(source.text, tags), find(target.text, tags)]
  const lost = missing(theirs, ours)
  const invented = missing(ours, theirs)
  const altered = lost.flatMap((from) =>
    invented.filter((to) => areNear(from.text, to.text)).map((to) => ({from, to}))
  )
  const isOneToOne = altered.length === 1
  const rest = <Item>(items: readonly Item[], taken: readonly Item[]) =>
    isOneToOne ? items.filter((each) => !taken.includes(each)) : items
  const unitOf = (side: 'source' | 'target', {start}: Span) =>
    units.find((unit) => unit[side].start <= start && start < unit[side].end)
  return [
    ...(isOneToOne ? altered : []).map(({from, to}) => ({
      kind: 'altered' as const,
      text: to.text,
      original: from.text,
      place: to,
      origin: from
    })),
    ...rest(
      lost,
      altered.map(({from}) => from)
    ).flatMap((from) => {
      const place = unitOf('source', from)?.target
      // What stands in a sentence that is missing is missed with it.
      return place && place.start < place.end
        ? [{kind: 'lost' as const, text: from.text, original: from.text, place, origin: from}]
        : []
    }),
    ...rest(
      invented,
      altered.map(({to}) => to)
    ).map((to) => ({
      kind: 'invented' as const,
      text: to.text,
      original: '',
      place: to,
      origin: unitOf('target', to)?.source ?? {start: 0, end: 0}
    }))
  ]
}

/** What others have not; of several that read the same, the last. */
function missing(copies: readonly Copied[], others: readonly Copied[]): Copied[] {
  const known = new Set(others.map(({key}) => key))
  const texts = new Map(copies.filter(({key}) => !known.has(key)).map((copy) => [copy.text, copy]))
  return [...texts.values()]
}

function areNear(one = '', other = ''): boolean {
  const isLong = Math.min(one.length, other.length) >= shortest
  return (
    isLong &&
    Math.abs(one.length - other.length) <= most &&
    distance(one.toLowerCase(), other.toLowerCase()) <= most
  )
}

/** How many letters must be added, left out or changed to make one text of another. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, at) => at)
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1]
    for (const [column, another] of Array.from(other).entries())
      next.push(
        Math.min(
          (row[column] ?? 0) + Number(letter !== another),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1
        )
      )
    row = next
  }
  return row.at(-1) ?? 0
}
