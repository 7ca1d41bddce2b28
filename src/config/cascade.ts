import {allRules} from '../../rules/index.js'
import type {RuleSettings} from '../core/rule.js'
import type {Settings} from '../engine/linter.js'

type Rules = Readonly<Record<string, boolean | RuleSettings>>

/** What a config says of some files. */
export interface ConfigPart {
  /** Of all rules, or of some by id. */
  readonly rules?: boolean | Rules
  readonly language?: string
  readonly pageChrome?: boolean
  /** Whether it is about a file; the path is relative to the config’s folder, with slashes. */
  applies(path: string): boolean
}

/**
 * What a file is linted with, by the parts that are about it. Later ones win, rule by rule and option by
 * option; `false` turns every rule off, and discards earlier settings.
 */
export function settingsFor(path: string, parts: readonly ConfigPart[]): Settings {
  const about = parts.filter((part) => part.applies(path))
  const said = about.map(({rules}) => rules)
  const kept = said.slice(said.lastIndexOf(false) + 1)
  const isOff = said.includes(false) && !kept.includes(true)
  const start: Rules = isOff ? Object.fromEntries(allRules.map(({id}) => [id, false])) : {}
  const rules = kept.filter((rules) => typeof rules === 'object').reduce<Rules>(joined, start)
  let own: Settings = {}
  for (const {applies, rules, ...more} of about) own = {...own, ...more}
  return {...own, ...(Object.keys(rules).length > 0 && {rules})}
}

function joined(before: Rules, after: Rules): Rules {
  const changed = Object.entries(after).map(([id, setting]) => {
    const old = before[id]
    const isJoined = typeof old === 'object' && setting !== false
    return [id, isJoined ? {...old, ...(typeof setting === 'object' && setting)} : setting]
  })
  return {...before, ...Object.fromEntries(changed)}
}
