import {existsSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import type {Keep, Settings} from '../../engine/linter.js'
import {count} from '../../reporters/count.js'
import {printable} from '../../reporters/harmless.js'
import {tallyOf} from '../../text/tally.js'
import {
  type Baseline,
  beyond,
  formatBaseline,
  kindsOf,
  parseBaseline,
  type Tally
} from '../changes/baseline.js'
import {UsageError} from '../usage-error.js'
import {explained, ReadError, readTextFile} from './read-file.js'
import {Replacement, removeLeftovers} from './replace-file.js'

/** A baseline on disk, and what a run finds beside it. */
export class BaselineFile {
  readonly #name: string
  readonly #path: string
  readonly #known: Baseline
  readonly #found = new Map<string, Tally>()

  private constructor(name: string, path: string, known: Baseline) {
    this.#name = name
    this.#path = path
    this.#known = known
  }

  /**
   * Reads a baseline; `isNew` allows that there is none yet.
   *
   * @throws UsageError if there is none, ConfigError if it is broken.
   */
  static async read(name: string, cwd: string, isNew: boolean): Promise<BaselineFile> {
    const path = resolve(cwd, name)
    if (!existsSync(path)) {
      if (isNew) return new BaselineFile(name, path, new Map())
      throw new UsageError(`${printable(name)}: no such baseline; --update-baseline writes one`)
    }
    return new BaselineFile(name, path, parseBaseline(textOf(path, name), printable(name)))
  }

  /** Keeps what is not known of an article; of equal findings, the last ones are new. */
  keepOf(path: string, settings: Settings): Keep {
    const key = relative(dirname(this.#path), path).split(sep).join('/')
    return (messages, source) => {
      const kinds = kindsOf(messages, source, settings)
      this.#found.set(key, tallyOf(kinds))
      const left = new Map(this.#known.get(key))
      return messages.filter((_, i) => {
        const kind = kinds[i] ?? ''
        const known = left.get(kind) ?? 0
        left.set(kind, known - 1)
        return known <= 0
      })
    }
  }

  /** What is listed but no longer found, in words; undefined if nothing is. Only rules that ran are judged. */
  stale(ran: (rule: string) => boolean): string | undefined {
    let gone = 0
    let lines = ''
    for (const [path, tally] of this.#stale()) {
      for (const [kind, number] of tally) {
        const [rule = ''] = kind.split(' ')
        if (!ran(rule)) continue
        gone += number
        lines += `  ${printable(path)}: ${rule}${number > 1 ? ` (${number})` : ''}\n`
      }
    }
    if (gone === 0) return undefined
    const listed = `${count(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone`
    return `${printable(this.#name)}: ${listed}; --update-baseline takes ${gone === 1 ? 'it' : 'them'} out:\n${lines}`
  }

  /**
   * Writes what was found, and what is known of articles that were not linted; says so in words.
   *
   * @throws ReadError if it can't be written.
   */
  async update(): Promise<string> {
    const kept = [...this.#known].filter(([path]) => !this.#found.has(path) && this.#exists(path))
    const next = new Map([...kept, ...this.#found])
    explained(
      () => {
        removeLeftovers(dirname(this.#path))
        const file = new Replacement(this.#path)
        file.write(Buffer.from(formatBaseline(next)))
        file.commit()
      },
      (reason) => new ReadError(`${printable(this.#name)}: the baseline can’t be written: ${reason}`)
    )
    const gone = total(new Map(this.#stale()))
    return `${printable(this.#name)}: ${count(total(next), 'finding')} listed${gone > 0 ? `, ${gone} taken out` : ''}.\n`
  }

  *#stale(): Generator<[string, Tally]> {
    for (const [path, known] of this.#known) {
      const found = this.#found.get(path) ?? (this.#exists(path) ? known : new Map())
      const gone = beyond(known, found)
      if (gone.size > 0) yield [path, gone]
    }
  }

  #exists(path: string): boolean {
    return existsSync(resolve(dirname(this.#path), path))
  }
}

function total(baseline: Baseline): number {
  return [...baseline.values()]
    .flatMap((tally) => [...tally.values()])
    .reduce((sum, number) => sum + number, 0)
}

function textOf(path: string, name: string): string {
  return explained(
    () => readTextFile(path),
    (reason) => new ReadError(`${printable(name)}: the baseline can’t be read: ${reason}`)
  )
}
