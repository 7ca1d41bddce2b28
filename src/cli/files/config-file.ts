import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, extname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {ConfigPart} from '../../config/cascade.js'
import type {Config} from '../../config/config.js'
import {ConfigError} from '../../config/config-error.js'
import {readTextFile, reason} from './read-file.js'
import {display} from './text-file.js'

/** What the program, and textlint, look for in a folder. */
export const configName = '.textlintrc.json'

/** Finds and reads configs, each once. The parts that it gives are about absolute paths. */
export class ConfigFiles {
  readonly #cwd: string
  readonly #known = new Map<string, Promise<readonly ConfigPart[]>>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /**
   * What the configs of a folder and of those around it say, up to one with `root`; nearer ones come later.
   *
   * @throws ConfigError if one can't be read or used.
   */
  around(folder: string): Promise<readonly ConfigPart[]> {
    return this.#once(folder, async () => {
      const path = join(folder, configName)
      const parent = dirname(folder)
      const own = existsSync(path) ? await this.#read(path) : undefined
      const outer = own?.root || parent === folder ? [] : await this.around(parent)
      return own ? [...outer, ...(await this.#parts(own, [path], folder))] : outer
    })
  }

  /**
   * What one config says; its globs start from the working folder.
   *
   * @throws ConfigError if it can't be read or used.
   */
  only(path: string): Promise<readonly ConfigPart[]> {
    return this.#once(path, async () => this.#parts(await this.#read(path), [path], this.#cwd))
  }

  #once(path: string, read: () => Promise<readonly ConfigPart[]>): Promise<readonly ConfigPart[]> {
    const parts = this.#known.get(path) ?? read()
    this.#known.set(path, parts)
    return parts
  }

  /** What a config says, after what it extends; `chain` leads to it. */
  async #parts(config: Config, chain: readonly string[], folder: string): Promise<ConfigPart[]> {
    const parts: ConfigPart[] = []
    for (const {name, place} of config.extends) {
      const path = basePath(name, chain.at(-1) ?? '', place)
      const next = [...chain, path]
      if (chain.includes(path)) {
        const circle = next.map((path) => this.#shown(path)).join(' → ')
        throw new ConfigError(`${place}: configs extend each other in a circle: ${circle}`)
      }
      parts.push(...(await this.#parts(await this.#read(path, place), next, folder)))
    }
    const own = config.parts.map((part) => ({
      ...part,
      applies: (path: string) => part.applies(relative(folder, path).split(sep).join('/'))
    }))
    return [...parts, ...own]
  }

  async #read(path: string, place?: string): Promise<Config> {
    const shown = this.#shown(path)
    const {parseConfig} = await import('../../config/config.js')
    if (place === undefined) return parseConfig(textOf(path, shown), shown)
    return parseConfig(textOf(path, `${place}: ${shown}`), shown, 'extended')
  }

  #shown(path: string): string {
    return display(path, this.#cwd)
  }
}

/** Where the config is that another one extends: a path from its folder, or the main file of a package installed there. */
function basePath(name: string, from: string, place: string): string {
  if (/^\.\.?[/\\]/.test(name) || isAbsolute(name)) return resolve(dirname(from), name)
  let path: string
  try {
    path = createRequire(from).resolve(name)
  } catch {
    throw new ConfigError(
      `${place}: can’t find the package \`${name}\`, or the file that its \`main\` or \`exports\` names; install it, or begin a path with \`./\``
    )
  }
  if (extname(path) === '.json') return path
  throw new ConfigError(
    `${place}: the package \`${name}\` is no config; expected a .json file as the \`main\` of its package.json`
  )
}

function textOf(path: string, shown: string): string {
  try {
    return readTextFile(path)
  } catch (error) {
    throw new ConfigError(`${shown}: the config can’t be read: ${reason(error)}`)
  }
}
