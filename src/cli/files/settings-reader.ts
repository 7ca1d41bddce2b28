import {dirname, resolve} from 'node:path'
import {allRules} from '../../../rules/index.js'
import {settingsFor} from '../../config/cascade.js'
import {withDefaults} from '../../core/message.js'
import {isOn, type Settings} from '../../engine/linter.js'
import type {Options} from '../options.js'
import {ConfigFiles} from './config-file.js'

/** Gives the settings that a file is linted with: what its configs say, narrowed to `--rule`. */
export function settingsReader(
  {config, nestedConfig, inlineConfig, rule, reportUnusedDisableDirectives}: Options,
  cwd: string
): (path: string) => Promise<Settings> {
  const files = new ConfigFiles(cwd)
  return async (name) => {
    const path = resolve(cwd, name)
    const parts =
      config === false
        ? []
        : await (config === undefined
            ? files.around(nestedConfig ? dirname(path) : cwd)
            : files.only(resolve(cwd, config)))
    const settings = {
      ...settingsFor(path, parts),
      ...(reportUnusedDisableDirectives && {reportUnusedDirectives: true}),
      ...(!inlineConfig && {directives: false})
    }
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
    translint: {language: settings.language, pageChrome: settings.pageChrome ?? false},
    rules: {'preset-translint': Object.fromEntries(rules)}
  }
}
