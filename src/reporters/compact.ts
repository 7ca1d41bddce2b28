import type {Reporter} from './reporter.js'
import {printable} from './result.js'

/** Reports one finding a line: `path:line:column: severity: message [rule]`. */
export function compact(): Reporter {
  return {
    file: ({name, messages}) =>
      messages
        .map(
          ({line, column, severity, message, ruleId}) =>
            `${printable(name)}:${line}:${column}: ${severity}: ${printable(message)} [${ruleId}]\n`
        )
        .join('')
  }
}
