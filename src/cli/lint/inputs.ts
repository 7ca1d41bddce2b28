import {dirname, resolve} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {printable} from '../../reporters/harmless.js'
import {findArticles, formatIn, notAnArticle, type Why} from '../files/find-files.js'
import type {SettingsReader} from '../files/settings-reader.js'
import {decode, display, readArticle, writeArticle} from '../files/text-file.js'
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
  return {
    path,
    name: stdinFilename ?? '<stdin>',
    read: async () => decode(await buffer(io.stdin)),
    write: async (_, fixed) => {
      io.stdout.write(fixed)
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
    ...(verbose && {passOver: (path, why) => passed.push([display(path, io.cwd), why])})
  })
  for (const error of errors) complain(error)
  if (verbose) await sayLines(io.stderr, passedOver(passed))
  return paths.map((path) => new FileArticle(path, io.cwd))
}

/** What folders hold that is not linted, by name and in numbers. */
function passedOver(passed: readonly (readonly [name: string, why: Why])[]): string {
  const lines = passed.map(([name, why]) => `Passed over ${printable(name)}: ${why}\n`)
  const ignored = passed.filter(([, why]) => why === 'ignored').length
  return `${lines.join('')}Passed over ${passed.length} in all: ${ignored} ignored, ${passed.length - ignored} not articles\n`
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
