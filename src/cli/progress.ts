import type {Writable} from 'node:stream'
import {count} from '../reporters/count.js'
import type {Tally} from './deliver.js'

/** A run that takes longer, in milliseconds, tells how far it is, and so often. */
const patience = 1000
const interval = 100

/** The last line of a terminal: how far a run is. */
export class Progress {
  readonly #terminal: Writable
  readonly #total: number
  readonly #clock: () => number
  readonly #begin: number
  #last = Number.NEGATIVE_INFINITY
  #shown = false

  /** `clock` gives milliseconds. */
  constructor(terminal: Writable, total: number, clock = () => performance.now()) {
    this.#terminal = terminal
    this.#total = total
    this.#clock = clock
    this.#begin = clock()
  }

  /** Tells how far the run is. */
  show({articles: done, findings}: Tally): void {
    const now = this.#clock()
    const taken = now - this.#begin
    if (taken < patience || now - this.#last < interval) return
    const left = (taken / done) * (this.#total - done)
    const words = [
      `${done} of ${count(this.#total, 'article')}`,
      count(findings.error + findings.warning + findings.info, 'finding'),
      `${duration(left)} left`
    ]
    this.clear()
    this.#terminal.write(words.join(', '))
    this.#last = now
    this.#shown = true
  }

  /** Makes way for other lines. */
  clear(): void {
    if (this.#shown) this.#terminal.write('\r\u001B[K')
    this.#shown = false
  }
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 100) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
