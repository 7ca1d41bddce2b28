import {dirname, resolve} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {printable} from '../../reporters/harmless.js'
import {decoded, encodingOf} from '../files/encoding.js'
import {findArticles, formatIn, notAnArticle, type Why} from '../files/find-files.js'
import type {SettingsReader} from '../files/settings-reader.js'
import {display, readArticle, writeArticle} from '../files/text-file.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {sayLines} from '../print.js'
import {UsageError} from '../usage-error.js'

/** What is linted: a file, or standard input. */
export interface Input {
  readonly path: string
  readonly name: string
  read(): Promise<string>
  /** With --since or --staged: what it held before; absent for a new one. */
  before?(): Promise<string>
  write(linted: string, fixed: string): Promise<void>
}

/**
 * Standard input as an article.
 *
 * @throws UsageError if its name is not an article's.
 */
export async function stdinArticle(
  {stdinFilename}: Options,
  partsFor: SettingsReader['partsFor'],
  io: Io
): Promise<Input> {
  const path = stdinFilename === undefined ? '<stdin>' : resolve(io.cwd, stdinFilename)
  if (stdinFilename !== undefined && !formatIn(path, await partsFor(dirname(path))))
    throw new UsageError(`--stdin-filename ${stdinFilename}: ${notAnArticle}`)
  let bytes = Buffer.alloc(0)
  return {
    path,
    name: stdinFilename ?? '<stdin>',
    async read() {
      bytes = await buffer(io.stdin)
      return decoded(bytes, path)
    },
    async write(_, fixed) {
      io.stdout.write((await encodingOf(bytes, path)).encode(fixed))
    }
  }
}

/** The articles that arguments name; what can't be found is complained of. */
export async function fileArticles(
  targets: readonly string[],
  {nestedConfig, ignorePattern = [], verbose}: Pick<Options, 'nestedConfig' | 'ignorePattern' | 'verbose'>,
  partsFor: SettingsReader['partsFor'],
  io: Pick<Io, 'cwd' | 'stderr'>,
  complain: (message: string) => void
): Promise<Input[]> {
  const passed: [name: string, why: Why][] = []
  const {paths, errors} = await findArticles(targets, {
    cwd: io.cwd,
    partsFor,
    hearsNested: nestedConfig,
    patterns: ignorePattern,
    passOver: (path, why) => {
      if (verbose || why === 'named, but ignored') passed.push([display(path, io.cwd), why])
    }
  })
  for (const error of errors) complain(error)
  if (verbose || passed.length > 0)
    await sayLines(io.stderr, passedOver(passed) + (verbose ? sumOf(passed) : ''))
  return paths.map((path) => new FileArticle(path, io.cwd))
}

/** What is not linted, by name. */
function passedOver(passed: readonly (readonly [name: string, why: Why])[]): string {
  return passed.map(([name, why]) => `Passed over ${printable(name)}: ${why}\n`).join('')
}

/** The same in numbers. */
function sumOf(passed: readonly (readonly [name: string, why: Why])[]): string {
  const others = passed.filter(([, why]) => why === 'not an article').length
  return `Passed over ${passed.length} in all: ${passed.length - others} ignored, ${others} not articles\n`
}

/** A class, for a run may have many of them. */
class FileArticle implements Input {
  readonly path: string
  readonly #cwd: string

  constructor(path: string, cwd: string) {
    this.path = path
    this.#cwd = cwd
  }

  get name(): string {
    return display(this.path, this.#cwd)
  }

  read(): Promise<string> {
    return readArticle(this.path)
  }

  async write(linted: string, fixed: string): Promise<void> {
    if (fixed !== linted) await writeArticle(this.path, linted, fixed)
  }
}
