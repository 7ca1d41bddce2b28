import type {Pair, Unit} from '../article/article.js'
import type {Span} from '../text/span.js'
import {lengthOf} from './segments.js'

/** Sentences of the source in a row that have no translation. */
export interface Omission {
  readonly source: Span
  /** Empty: where the translation would stand. */
  readonly target: Span
  /** How many they are. */
  readonly sentences: number
}

/** In letters of an alphabet: what is shorter may be a byline or a caption, and is no sentence that anybody misses. */
const fewest = 25
/** In fewer units that belong together nobody can tell a sentence that is missing from two that became one. */
const fewestPaired = 4

/** What surely has no translation. */
export function omissionsIn({source: {text}, units}: Pair): Omission[] {
  if (units.filter(({kind, sure}) => kind === 'paired' && sure).length < fewestPaired) return []
  const omissions: Omission[] = []
  for (const [i, unit] of units.entries()) {
    const last = omissions.at(-1)
    if (!isOmission(unit)) continue
    if (last && isOmission(units[i - 1]))
      omissions[omissions.length - 1] = {
        source: {start: last.source.start, end: unit.source.end},
        target: last.target,
        sentences: last.sentences + 1
      }
    else omissions.push({source: unit.source, target: unit.target, sentences: 1})
  }
  return omissions.filter(({source: {start, end}}) => lengthOf(text.slice(start, end)) >= fewest)
}

function isOmission(unit: Unit | undefined): boolean {
  return unit?.kind === 'omitted' && unit.sure
}
