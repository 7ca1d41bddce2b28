import type {Format} from '../../src/documents/document.js'

/** Shorter sources are done before a clock can tell. */
const shortest = 1000
const most = 20
/** How many times the median is taken of, and how many it takes to know it. */
const remembered = 500
const enough = 100

/** Inputs that are known to take too long; *Faults* empties this list. */
const known: readonly RegExp[] = []

/** How long sources take, in microseconds of CPU for each kB, by format. */
export class Pace {
  readonly #times: Record<Format, number[]> = {text: [], markdown: [], html: []}
  readonly #medians: Partial<Record<Format, number>> = {}

  /** Does some work on a source `count` times over; tells how many times the median it took where that is too much. */
  measure<T>(
    source: string,
    format: Format,
    count: (result: T) => number,
    work: () => T
  ): {result: T; excess?: number} {
    const {result, time} = timed(work)
    if (source.length < shortest) return {result}
    const per = (time: number) => time / count(result) / (source.length / 1000)
    this.#remember(format, per(time))
    const limit = most * (this.#medians[format] ?? Number.POSITIVE_INFINITY)
    if (per(time) <= limit || known.some((pattern) => pattern.test(source))) return {result}
    // A compiler or a collector may have had its turn: the least of three counts.
    const least = Math.min(time, timed(work).time, timed(work).time)
    return per(least) <= limit ? {result} : {result, excess: Math.round((per(least) / limit) * most)}
  }

  #remember(format: Format, time: number): void {
    const times = this.#times[format]
    times.push(time)
    if (times.length % enough !== 0) return
    if (times.length > remembered) times.splice(0, times.length - remembered)
    this.#medians[format] = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
  }
}

function timed<T>(work: () => T): {result: T; time: number} {
  const before = process.cpuUsage()
  const result = work()
  const {user, system} = process.cpuUsage(before)
  return {result, time: user + system}
}
