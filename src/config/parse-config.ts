import {type Config, readConfig} from './config.js'
import {formOf, json} from './syntax.js'
import {yaml} from './yaml.js'

/**
 * Reads the text of a config, which is JSON with comments or YAML, as its path says; of a `package.json` it reads `textlint`.
 *
 * @throws ConfigError with the path, line and column.
 */
export function parseConfig(text: string, path: string): Config {
  const {isYaml, top} = formOf(path, text)
  return readConfig(text, path, {syntax: isYaml ? yaml : json, top})
}
