import {Ajv, type ErrorObject} from 'ajv'
import picomatch from 'picomatch'
import {allRules} from '../../rules/index.js'
import {withDefaults} from '../core/message.js'
import {didYouMean} from '../engine/names.js'
import type {ConfigPart} from './cascade.js'
import {ConfigError} from './config-error.js'
import {ConfigText} from './config-text.js'
import {configSchema} from './schema.js'

/** A config as it is written: alone, without those that it extends. */
export interface Config {
  /** Whether configs of outer folders say nothing here. */
  readonly root: boolean
  /** The names of what it extends, and `path:line:column` of each; later ones win. */
  readonly extends: readonly {readonly name: string; readonly place: string}[]
  /** What it says itself, then its overrides. */
  readonly parts: readonly ConfigPart[]
}

type Said = Omit<ConfigPart, 'applies'>

interface ConfigFile {
  rules?: {'preset-translint'?: Exclude<Said['rules'], undefined>}
  translint?: Omit<Said, 'rules'> & {
    root?: boolean
    extends?: string | string[]
    overrides?: (Said & {files: string | string[]})[]
  }
}

/** Whose config is read: the user's, or one that it extends, which may be any file. */
type Origin = 'own' | 'extended'

/**
 * Reads the text of a `.textlintrc.json` (JSON with comments): translint's rules stand in
 * `rules["preset-translint"]`, the rest in `translint`; what other programs keep there is left alone.
 *
 * @throws ConfigError with `path`, line and column; of a file that is extended it tells no value.
 */
export function parseConfig(text: string, path: string, origin: Origin = 'own'): Config {
  try {
    return parse(text, path, origin)
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(`${path}: nested too deeply to be a config`)
    throw error
  }
}

function parse(text: string, path: string, origin: Origin): Config {
  const source = new ConfigText(text, path)
  const file = source.value
  // Compiling the schemas of all rules takes longer than linting an article.
  const schema = configSchema(allRules, ({id}) => text.includes(id))
  const isConfigFile = new Ajv({allowUnionTypes: true, verbose: true}).compile<ConfigFile>(schema)
  if (!isConfigFile(file)) throw invalid(source, isConfigFile.errors?.[0], origin)
  for (const key of Object.keys(schema.properties.translint.properties)) {
    if (key in file)
      throw source.error([key], `Unexpected \`${key}\` here, expected it in \`translint\``, 'key')
  }
  const {root = false, extends: bases = [], overrides = [], ...own} = file.translint ?? {}
  const rules = file.rules?.['preset-translint']
  checkOptions(source, rules, ['rules', 'preset-translint'])
  for (const [i, override] of overrides.entries())
    checkOptions(source, override.rules, ['translint', 'overrides', i, 'rules'])
  return {
    root,
    extends: [bases].flat().map((name, i) => {
      const keys = typeof bases === 'string' ? [] : [i]
      return {name, place: source.placeOf(['translint', 'extends', ...keys])}
    }),
    parts: [
      {...own, ...(rules !== undefined && {rules}), applies: () => true},
      ...overrides.map(({files, ...said}) => ({...said, applies: matcher([files].flat())}))
    ]
  }
}

/** What a schema can't say of a rule's options. */
function checkOptions(source: ConfigText, rules: Said['rules'], keys: readonly (string | number)[]): void {
  for (const rule of allRules) {
    const settings = typeof rules === 'object' && rules[rule.id]
    const reason = typeof settings === 'object' && rule.validate?.(withDefaults(rule, settings))
    if (reason) throw source.error([...keys, rule.id], `${rule.id}: ${reason}`)
  }
}

/** Reads globs as an ignore file does: without a slash they name files in any folder, `!` leaves files out. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const anywhere = (glob: string) => (glob.includes('/') ? glob : `**/${glob}`)
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(anywhere)
  const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => anywhere(glob.slice(1)))
  return picomatch(wanted, {ignore, dot: true})
}

function invalid(source: ConfigText, problem: ErrorObject | undefined, origin: Origin): ConfigError {
  if (!problem) return source.error([], 'Expected an object')
  const names = problem.instancePath.split('/').slice(1)
  const keys = names.map((name) => (/^\d+$/.test(name) ? Number(name) : name))
  const where = names.join(' › ') || 'the config'
  const {additionalProperty: unknown, missingProperty: missing, allowedValues, type} = problem.params
  if (typeof missing === 'string') return source.error(keys, `Missing \`${missing}\` in ${where}`)
  if (typeof unknown === 'string') {
    const what = problem.schemaPath === '#/definitions/rules/additionalProperties' ? 'rule' : 'option'
    const nearest = didYouMean(unknown, Object.keys(problem.parentSchema?.properties ?? {}))
    return source.error([...keys, unknown], `Unknown ${what} \`${unknown}\` in ${where}${nearest}`, 'key')
  }
  const actual = origin === 'own' ? JSON.stringify(source.at(keys)) : 'value'
  const allowed = allowedValues ?? [type].flat()
  const words = problem.keyword === 'minLength' ? 'some text' : problem.message
  const expected = Array.isArray(allowed) && allowed[0] !== undefined ? allowed.join(' or ') : words
  return source.error(keys, `Unexpected ${actual} for ${where}, expected ${expected}`)
}
