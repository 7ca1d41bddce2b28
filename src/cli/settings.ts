import {dirname, resolve} from 'node:path'
import {allRules} from '../../rules/index.js'
import {isOn, type Settings} from '../linter.js'
import {withDefaults} from '../report.js'
import {display} from './articles.js'
import {ConfigFiles} from './config-file.js'
import type {Options} from './options.js'

/** Gives the settings that a file is linted with: its config, narrowed to `--rule`. */
export function settingsReader(
  {config, rule, reportUnusedDisableDirectives}: Options,
  cwd: string
): (path: string) => Promise<Settings> {
  const files = new ConfigFiles()
  return async (path) => {
    const file =
      config === false
        ? undefined
        : config === undefined
          ? files.find(dirname(resolve(cwd, path)))
          : resolve(cwd, config)
    const read = file === undefined ? {} : await files.read(file, display(file, cwd))
    const settings = reportUnusedDisableDirectives ? {...read, reportUnusedDirectives: true} : read
    if (!rule) return settings
    const narrowed = allRules.map(({id}) => [id, rule.includes(id) && (settings.rules?.[id] || true)])
    return {...settings, rules: Object.fromEntries(narrowed)}
  }
}

/** A config with every rule and its severity written out. */
export function effective(settings: Settings) {
  const rules = allRules.map((rule) => {
    const setting = settings.rules?.[rule.id]
    const options = {severity: rule.severity, ...(typeof setting === 'object' && setting)}
    return [rule.id, isOn(rule, settings) && withDefaults(rule, options)]
  })
  return {
    translint: {language: settings.language ?? 'en', pageChrome: settings.pageChrome ?? false},
    rules: {'preset-translint': Object.fromEntries(rules)}
  }
}
