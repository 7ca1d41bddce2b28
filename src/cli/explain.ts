import type {Writable} from 'node:stream'
import {allRules} from '../../rules/index.js'
import {rulePage} from '../core/rule-page.js'
import {unknownRule} from '../engine/names.js'
import {inColumns} from '../reporters/columns.js'
import {UsageError} from './usage-error.js'

/**
 * Prints a rule's page.
 *
 * @throws UsageError for an unknown rule.
 */
export function explain(id: string, stdout: Writable): number {
  const rule = allRules.find((rule) => rule.id === id)
  if (!rule) throw new UsageError(unknownRule(id))
  stdout.write(rulePage(rule))
  return 0
}

/** Prints a table of all rules. */
export function listRules(stdout: Writable): number {
  const rows = allRules.map(({id, category, severity, fix, onByDefault}) => [
    id,
    category,
    onByDefault === false ? `${severity} (off)` : severity,
    fix
  ])
  stdout.write(inColumns([['rule', 'category', 'severity', 'fix'], ...rows]))
  return 0
}
