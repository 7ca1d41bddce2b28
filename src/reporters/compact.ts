import {printable} from './harmless.js'
import type {Reporter} from './reporter.js'

/** Reports one finding a line: `path:line:column: severity: message [rule]`. */
export function compact(): Reporter {
  return {
    syntax: 'text',
    file: ({name, messages}) =>
      messages
        .map(
          ({line, column, severity, message, ruleId}) =>
            `${printable(name)}:${line}:${column}: ${severity}: ${printable(message)} [${ruleId}]\n`
        )
        .join('')
  }
}
