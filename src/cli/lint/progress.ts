import type {Writable} from 'node:stream'
import {count} from '../../reporters/count.js'
import type {Totals} from './deliver.js'

/** Milliseconds after which a run tells how far it is, and between two times. */
const patience = 1000
const interval = 100

/** The last line of a terminal: how far a run is. */
export class Progress {
  readonly #terminal: Writable
  readonly #tally: Totals
  readonly #total: number
  readonly #begin = performance.now()
  readonly #timer: NodeJS.Timeout
  #isShown = false

  /** Tells from now on what `tally` has of `total` articles, until the end. */
  constructor(terminal: Writable, tally: Totals, total: number) {
    this.#terminal = terminal
    this.#tally = tally
    this.#total = total
    this.#timer = setInterval(() => this.show(), interval)
  }

  /** Makes way for other lines. */
  clear(): void {
    if (this.#isShown) this.#terminal.write('\r\u001B[K')
    this.#isShown = false
  }

  end(): void {
    clearInterval(this.#timer)
    this.clear()
  }

  /** Tells it again, after other lines. */
  show(): void {
    const {articles, findings} = this.#tally
    const total = this.#total
    const taken = performance.now() - this.#begin
    if (taken < patience) return
    const found = findings.error + findings.warning + findings.info
    const words = [`${articles} of ${count(total, 'article')}`, count(found, 'finding')]
    if (articles > 0) words.push(`${duration((taken / articles) * (total - articles))} left`)
    this.clear()
    this.#terminal.write(words.join(', '))
    this.#isShown = true
  }
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 100) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
