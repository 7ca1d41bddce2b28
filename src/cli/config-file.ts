import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ConfigError} from '../config-error.js'
import type {Settings} from '../linter.js'

const name = '.textlintrc.json'

/** Finds and reads configs; each file is read once. */
export class ConfigFiles {
  readonly #paths = new Map<string, string | undefined>()
  readonly #settings = new Map<string, Settings>()

  /** The nearest config upwards from a folder, if there is one. */
  find(folder: string): string | undefined {
    if (!this.#paths.has(folder)) {
      const path = join(folder, name)
      const parent = dirname(folder)
      this.#paths.set(folder, existsSync(path) ? path : parent === folder ? undefined : this.find(parent))
    }
    return this.#paths.get(folder)
  }

  /**
   * Reads a config; errors name it as `shown`.
   *
   * @throws ConfigError if it can't be read or used.
   */
  async read(path: string, shown: string): Promise<Settings> {
    const known = this.#settings.get(path)
    if (known) return known
    const {parseConfig} = await import('../config.js')
    const settings = parseConfig(readText(path, shown), shown)
    this.#settings.set(path, settings)
    return settings
  }
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new ConfigError(`${shown}: the config can’t be read`)
  }
}
