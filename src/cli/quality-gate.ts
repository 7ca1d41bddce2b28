import {type Counts, severities} from '../report.js'
import type {Options} from './options.js'

/** What `--fail-on` may name. */
export const gates = ['error', 'warning', 'info', 'never'] as const

/** Whether findings fail a run: one is as bad as `--fail-on` says, or there are more warnings than `--max-warnings`. */
export function fails(counts: Readonly<Counts>, {failOn, maxWarnings}: Options): boolean {
  if (failOn === 'never') return false
  const failing = severities.slice(severities.indexOf(failOn))
  return (
    failing.some((severity) => counts[severity] > 0) ||
    counts.warning > (maxWarnings ?? Number.POSITIVE_INFINITY)
  )
}
