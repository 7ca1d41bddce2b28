import {Ajv, type ErrorObject} from 'ajv'
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode
} from 'jsonc-parser'
import {location} from 'vfile-location'
import {allRules} from '../rules/index.js'
import {ConfigError} from './config-error.js'
import type {Settings} from './linter.js'
import {didYouMean} from './names.js'
import {withDefaults} from './report.js'
import type {RuleSettings} from './rule.js'
import {configSchema} from './schema.js'

interface ConfigFile {
  rules?: {'preset-translint'?: boolean | Record<string, boolean | RuleSettings>}
  translint?: {language?: string; pageChrome?: boolean}
}

const isConfigFile = new Ajv({allowUnionTypes: true, verbose: true}).compile<ConfigFile>(
  configSchema(allRules)
)

/**
 * Reads the text of a `.textlintrc.json` (JSON with comments): translint's rules stand in
 * `rules["preset-translint"]`, what the articles are in `translint`; what other programs keep
 * there is left alone.
 *
 * @throws ConfigError with `path`, line and column.
 */
export function parseConfig(text: string, path: string): Settings {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true})
  const [broken] = errors
  if (broken)
    throw error(broken.offset, `JSON is broken here: ${sentence(printParseErrorCode(broken.error))}`)
  const config: unknown = root && getNodeValue(root)
  if (!isConfigFile(config)) {
    const [problem] = isConfigFile.errors ?? []
    throw problem && root ? invalid(root, problem) : error(0, 'Expected an object')
  }
  const preset = config.rules?.['preset-translint'] ?? true
  const rules = preset === false ? Object.fromEntries(allRules.map(({id}) => [id, false])) : preset
  for (const rule of allRules) {
    const settings = typeof preset === 'object' && preset[rule.id]
    if (typeof settings !== 'object' || !rule.validate) continue
    const reason = rule.validate(withDefaults(rule, settings))
    const node = root && findNodeAtLocation(root, ['rules', 'preset-translint', rule.id])
    if (reason !== undefined) throw error(node?.offset ?? 0, `${rule.id}: ${reason}`)
  }
  return {...(rules !== true && {rules}), ...config.translint}

  function invalid(root: Node, problem: ErrorObject): ConfigError {
    const keys = problem.instancePath.split('/').slice(1)
    const unknown: unknown = problem.params.additionalProperty
    const node = findNodeAtLocation(
      root,
      keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    )
    const at = node?.offset ?? 0
    const where = keys.join(' › ') || 'the config'
    if (typeof unknown === 'string') {
      const name = findNodeAtLocation(root, [...keys, unknown])?.parent
      const known = Object.keys(problem.parentSchema?.properties ?? {})
      const what = keys.at(-1) === 'preset-translint' ? 'rule' : 'option'
      return error(
        name?.offset ?? at,
        `Unknown ${what} \`${unknown}\` in ${where}${didYouMean(unknown, known)}`
      )
    }
    const actual = JSON.stringify(node && getNodeValue(node))
    const allowed = problem.params.allowedValues ?? [problem.params.type].flat()
    const expected =
      Array.isArray(allowed) && allowed[0] !== undefined ? allowed.join(' or ') : problem.message
    return error(at, `Unexpected ${actual} for ${where}, expected ${expected}`)
  }

  function error(offset: number, message: string): ConfigError {
    const {line, column} = location(text).toPoint(offset) ?? {line: 1, column: 1}
    return new ConfigError(`${path}:${line}:${column}: ${message}`)
  }
}

/** `CloseBraceExpected` → `close brace expected`. */
function sentence(code: string): string {
  return code.replace(/\B[A-Z]/g, ' $&').toLowerCase()
}
