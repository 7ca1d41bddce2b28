import {type FileResult, printable} from './result.js'

/** Reports one finding a line: `path:line:column: severity: message [rule]`. */
export function compact(results: readonly FileResult[]): string {
  return results
    .flatMap(({name, messages}) =>
      messages.map(
        ({line, column, severity, message, ruleId}) =>
          `${printable(name)}:${line}:${column}: ${severity}: ${printable(message)} [${ruleId}]\n`
      )
    )
    .join('')
}
