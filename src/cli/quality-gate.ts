import type {Message} from '../report.js'
import type {Severity} from '../rule.js'
import type {Options} from './options.js'

/** What `--fail-on` may name. */
export const gates = ['error', 'warning', 'info', 'never'] as const

/** From the least to the worst. */
const severities: readonly Severity[] = ['info', 'warning', 'error']

/** Whether findings fail a run: one is as bad as `--fail-on` says, or there are more warnings than `--max-warnings`. */
export function fails(messages: readonly Message[], {failOn, maxWarnings}: Options): boolean {
  if (failOn === 'never') return false
  const limit = severities.indexOf(failOn)
  const warnings = messages.filter(({severity}) => severity === 'warning').length
  return (
    messages.some(({severity}) => severities.indexOf(severity) >= limit) ||
    warnings > (maxWarnings ?? Number.POSITIVE_INFINITY)
  )
}
