import type {Reporter} from '../src/reporters/reporter.js'
import type {FileResult} from '../src/reporters/result.js'

/** A report in one piece. */
export function whole(reporter: Reporter, results: readonly FileResult[]): string {
  return [
    reporter.begin ?? '',
    ...results.map((result) => reporter.file(result)),
    reporter.end?.() ?? ''
  ].join('')
}
