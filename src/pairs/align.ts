import type {Article, Unit} from '../article/article.js'
import type {Span} from '../text/span.js'
import {anchorsIn} from './anchors.js'
import {type Segment, segmentsOf} from './segments.js'

/** How many sentences of the source stand for how many of the target, and what that costs. */
interface Bead {
  readonly source: number
  readonly target: number
  readonly cost: number
}

/** Costs are negative logarithms of likelihoods. */
const beads: readonly Bead[] = [
  {source: 1, target: 1, cost: 0},
  {source: 1, target: 0, cost: 4.5},
  {source: 0, target: 1, cost: 4.5},
  {source: 1, target: 2, cost: 2.2},
  {source: 2, target: 1, cost: 2.2},
  {source: 2, target: 2, cost: 3.6},
  {source: 1, target: 3, cost: 4},
  {source: 3, target: 1, cost: 4}
]

/** How far, in sentences, an alignment may stray from the straight way through both. */
const leastReach = 60
/** What an anchor of weight 1 in common gains, and all of them at most. */
const gain = 2.2
const mostGain = 6.6
/** The logarithm of a translation’s length over its source’s has this variance, and the second over its length besides. */
const variance = 0.012
const varianceOfShort = 1.1
const mostLengthCost = 9
/** A unit is sure where all ways past its ends cost so much more. */
const leastLead = 2.5
const mostSureCost = 5

/** Aligns a translation with its source: the cheapest way through the sentences of both, by their lengths and what both say alike. */
export function align(source: Article, target: Article): Unit[] {
  return new Alignment(source, target).units()
}

class Alignment {
  readonly #source: readonly Segment[]
  readonly #target: readonly Segment[]
  /** How many columns of a row are looked at, around the straight way. */
  readonly #width: number
  /** What each two sentences have in common, row by row. */
  readonly #shared: Float32Array
  /** Sums of lengths before each sentence. */
  readonly #sourceLengths: Float64Array
  readonly #targetLengths: Float64Array
  readonly #ratio: number

  constructor(source: Article, target: Article) {
    this.#source = segmentsOf(source)
    this.#target = segmentsOf(target)
    const [rows, columns] = [this.#source.length, this.#target.length]
    this.#width = Math.min(columns + 1, 2 * Math.max(leastReach, Math.abs(rows - columns) + 20) + 1)
    this.#sourceLengths = sumsOf(this.#source)
    this.#targetLengths = sumsOf(this.#target)
    this.#ratio = ratioOf(this.#sourceLengths[rows] ?? 0, this.#targetLengths[columns] ?? 0)
    this.#shared = this.#sharedBy(source.text, target.text)
  }

  /** The units of the cheapest way. */
  units(): Unit[] {
    const [rows, columns] = [this.#source.length, this.#target.length]
    const {costs: before, steps} = this.#costs()
    const behind = this.#costsBehind()
    const units: Unit[] = []
    for (let i = rows, j = columns; i > 0 || j > 0; ) {
      const bead = beads[steps[this.#at(i, j)] ?? 0] ?? {source: i, target: j, cost: 0}
      const [from, to] = [i - bead.source, j - bead.target]
      const isLed = [
        [from, to],
        [i, j]
      ].every(([row = 0, column = 0]) => this.#leadAt(row, column, before, behind) >= leastLead)
      const isLikely = this.#cost(from, to, bead) <= mostSureCost
      units.push(this.#unit(from, i, to, j, isLed && isLikely))
      i = from
      j = to
    }
    return units.reverse()
  }

  #unit(from: number, to: number, first: number, last: number, sure: boolean): Unit {
    const kind = from === to ? 'added' : first === last ? 'omitted' : 'paired'
    return {kind, source: rangeOf(this.#source, from, to), target: rangeOf(this.#target, first, last), sure}
  }

  /** The first column of a row that is looked at. */
  #firstOf(row: number): number {
    const [rows, columns] = [this.#source.length, this.#target.length]
    const middle = Math.round((row * columns) / Math.max(1, rows))
    return Math.max(0, Math.min(columns + 1 - this.#width, middle - (this.#width >> 1)))
  }

  /** Where the numbers of a place between sentences stand; -1: out of reach. */
  #at(row: number, column: number): number {
    const place = column - this.#firstOf(row)
    return place < 0 || place >= this.#width ? -1 : row * this.#width + place
  }

  /** The costs of the cheapest ways from the beginning, and the last bead of each. */
  #costs() {
    const [rows, columns] = [this.#source.length, this.#target.length]
    const costs = new Float64Array((rows + 1) * this.#width).fill(Number.POSITIVE_INFINITY)
    const steps = new Uint8Array(costs.length)
    costs[this.#at(0, 0)] = 0
    for (let i = 0; i <= rows; i++) {
      const first = this.#firstOf(i)
      for (let j = first; j < first + this.#width && j <= columns; j++) {
        const at = this.#at(i, j)
        for (const [step, bead] of beads.entries()) {
          const cost = this.#known(costs, i - bead.source, j - bead.target)
          if (cost === Number.POSITIVE_INFINITY) continue
          const sum = cost + this.#cost(i - bead.source, j - bead.target, bead)
          if (sum >= (costs[at] ?? 0)) continue
          costs[at] = sum
          steps[at] = step
        }
      }
    }
    return {costs, steps}
  }

  /** The costs of the cheapest ways to the end. */
  #costsBehind(): Float64Array {
    const [rows, columns] = [this.#source.length, this.#target.length]
    const costs = new Float64Array((rows + 1) * this.#width).fill(Number.POSITIVE_INFINITY)
    costs[this.#at(rows, columns)] = 0
    for (let i = rows; i >= 0; i--) {
      const first = this.#firstOf(i)
      for (let j = Math.min(columns, first + this.#width - 1); j >= first; j--) {
        const at = this.#at(i, j)
        for (const bead of beads) {
          const cost = this.#known(costs, i + bead.source, j + bead.target)
          if (cost === Number.POSITIVE_INFINITY) continue
          costs[at] = Math.min(costs[at] ?? 0, cost + this.#cost(i, j, bead))
        }
      }
    }
    return costs
  }

  #known(costs: Float64Array, row: number, column: number): number {
    if (row < 0 || column < 0 || row > this.#source.length || column > this.#target.length)
      return Number.POSITIVE_INFINITY
    const at = this.#at(row, column)
    return at < 0 ? Number.POSITIVE_INFINITY : (costs[at] ?? Number.POSITIVE_INFINITY)
  }

  /** How much more the cheapest way costs that passes a row elsewhere. */
  #leadAt(row: number, column: number, before: Float64Array, behind: Float64Array): number {
    const own = this.#at(row, column)
    const total = (place: number) => (before[place] ?? 0) + (behind[place] ?? 0)
    let least = Number.POSITIVE_INFINITY
    for (let place = row * this.#width; place < (row + 1) * this.#width; place++)
      if (place !== own) least = Math.min(least, total(place))
    return least - total(own)
  }

  /** What a bead costs that starts between two sentences of each side. */
  #cost(row: number, column: number, bead: Bead): number {
    if (bead.source === 0 || bead.target === 0) return bead.cost
    const [from, to] = [row + bead.source, column + bead.target]
    const source = (this.#sourceLengths[from] ?? 0) - (this.#sourceLengths[row] ?? 0)
    const target = (this.#targetLengths[to] ?? 0) - (this.#targetLengths[column] ?? 0)
    const distance = Math.log((target + 1) / (source * this.#ratio + 1))
    const lengthCost = (0.5 * distance * distance) / (variance + varianceOfShort / (source + 1))
    let shared = 0
    for (let i = row; i < from; i++)
      for (let j = column; j < to; j++) shared += this.#shared[this.#at(i, j)] ?? 0
    const breaks = this.#breaksIn(this.#source, row, from) + this.#breaksIn(this.#target, column, to)
    return bead.cost + breaks + Math.min(mostLengthCost, lengthCost) - Math.min(mostGain, gain * shared)
  }

  /** How many paragraphs end within some sentences. */
  #breaksIn(segments: readonly Segment[], from: number, to: number): number {
    return (segments[to - 1]?.paragraph ?? 0) - (segments[from]?.paragraph ?? 0)
  }

  /** What each two sentences in reach have in common. */
  #sharedBy(sourceText: string, targetText: string): Float32Array {
    const shared = new Float32Array((this.#source.length + 1) * this.#width)
    const places = new Map<string, [column: number, weight: number][]>()
    for (const [column, {start, end}] of this.#target.entries())
      for (const [anchor, weight] of anchorsIn(targetText.slice(start, end))) {
        const known = places.get(anchor)
        if (known) known.push([column, weight])
        else places.set(anchor, [[column, weight]])
      }
    for (const [row, {start, end}] of this.#source.entries())
      for (const [anchor, weight] of anchorsIn(sourceText.slice(start, end)))
        for (const [column, other] of places.get(anchor) ?? []) {
          const at = this.#at(row, column)
          if (at >= 0) shared[at] = (shared[at] ?? 0) + Math.min(weight, other)
        }
    return shared
  }
}

function sumsOf(segments: readonly Segment[]): Float64Array {
  const sums = new Float64Array(segments.length + 1)
  for (const [i, {length}] of segments.entries()) sums[i + 1] = (sums[i] ?? 0) + length
  return sums
}

/** How long a translation is beside its source, as far as that is no loss. */
function ratioOf(source: number, target: number): number {
  return Math.min(1.3, Math.max(0.8, target / Math.max(1, source)))
}

/** The range of some sentences; where there are none, the end of the one before. */
function rangeOf(segments: readonly Segment[], from: number, to: number): Span {
  const end = segments[to - 1]?.end ?? segments[0]?.start ?? 0
  return {start: from === to ? end : (segments[from]?.start ?? end), end}
}
