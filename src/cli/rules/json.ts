import type {Options} from '../options.js'
import {UsageError} from '../usage-error.js'

/**
 * Whether a command that prints facts prints them as JSON.
 *
 * @throws UsageError for another format.
 */
export function wantsJson(command: string, {format: [format, ...others]}: Pick<Options, 'format'>): boolean {
  if (format && (format.name !== 'json' || format.file !== undefined || others.length > 0))
    throw new UsageError(`translint ${command} prints text, or JSON with --format json`)
  return format !== undefined
}

/** Facts as JSON for a program. */
export function asJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
