import type {Pair} from '../article/article.js'
import type {Span} from '../text/span.js'
import {surePairs} from './pair.js'

/** What a translation copies from its source. */
export interface Copied extends Span {
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

/** What the units of a pair have not in common. */
export function copyDifferences(pair: Pair, find: Find): CopyDifference[] {
  const tags = [pair.source.language.tag, pair.target.language.tag]
  return surePairs(pair).flatMap(({unit, source, target}) => {
    const [theirs, ours] = [find(source, tags), find(target, tags)]
    const lost = theirs.filter(({key}) => !ours.some((each) => each.key === key))
    const invented = ours.filter(({key}) => !theirs.some((each) => each.key === key))
    const isAltered = lost.length === 1 && invented.length === 1 && areNear(lost[0]?.text, invented[0]?.text)
    const found = (kind: CopyDifference['kind'], from?: Copied, to?: Copied): CopyDifference => ({
      kind,
      text: to?.text ?? from?.text ?? '',
      original: from?.text ?? '',
      place: to ? moved(to, unit.target.start) : unit.target,
      origin: from ? moved(from, unit.source.start) : unit.source
    })
    return isAltered
      ? [found('altered', lost[0], invented[0])]
      : [
          ...lost.map((each) => found('lost', each)),
          ...invented.map((each) => found('invented', undefined, each))
        ]
  })
}

function moved({start, end}: Span, by: number): Span {
  return {start: start + by, end: end + by}
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
