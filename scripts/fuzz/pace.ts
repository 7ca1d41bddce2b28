import type {Format} from '../../src/article/document.js'

/** Shorter sources are done before a clock can tell. */
const shortest = 1000
const most = 20
/** How many times the median is taken of, how many it takes to know it, and of how many sources one is timed. */
const remembered = 100
const enough = 20
const sampled = 10

/** Inputs that are known to take too long; *Faults* empties this list. */
const known: readonly RegExp[] = []

/** How long sources take, in microseconds of CPU for each kB, by format. */
export class Pace {
  readonly #times: Record<Format, number[]> = {text: [], markdown: [], html: []}
  #measured = 0
  readonly #medians: Partial<Record<Format, number>> = {}

  /** Does some work on a source `count` times over; tells how many times the median it took where that is too much. */
  measure<T>(
    source: string,
    format: Format,
    count: (result: T) => number,
    work: () => T
  ): {result: T; excess?: number} {
    const start = performance.now()
    const result = work()
    if (source.length < shortest) return {result}
    const size = count(result) * (source.length / 1000)
    const limit = most * (this.#medians[format] ?? Number.POSITIVE_INFINITY)
    if (++this.#measured % sampled === 0) this.#remember(format, timeOf(work) / size)
    // Others may have had the processor, a compiler or a collector its turn: only then is CPU time asked, least of three.
    const isSlow = ((performance.now() - start) * 1000) / size > limit
    if (!isSlow || known.some((pattern) => pattern.test(source))) return {result}
    const least = Math.min(timeOf(work), timeOf(work), timeOf(work)) / size
    return least <= limit ? {result} : {result, excess: Math.round((least / limit) * most)}
  }

  #remember(format: Format, time: number): void {
    const times = this.#times[format]
    times.push(time)
    if (times.length < enough) return
    if (times.length > remembered) times.shift()
    this.#medians[format] = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
  }
}

/** In microseconds of CPU. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return user + system
}
