import type {Message} from '../report.js'
import {jsonItems} from './json-items.js'
import type {Reporter} from './reporter.js'
import type {FileResult} from './result.js'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** Reports in reviewdog’s diagnostic format; a fix becomes a suggestion. Its columns count UTF-8 bytes. */
export function rdjson(): Reporter {
  const items = jsonItems()
  return {
    begin: '{"source": {"name": "translint"}, "diagnostics": [',
    file: (result) => items(diagnosticsOf(result)),
    end: () => '\n]}\n'
  }
}

function diagnosticsOf({name, source, messages}: FileResult): object[] {
  const lines = source.split('\n')
  const position = (line: number, column: number) => ({
    line,
    column: Buffer.byteLength((lines[line - 1] ?? '').slice(0, column - 1)) + 1
  })
  return messages.map((message) => diagnostic(name, message, position))
}

function diagnostic(path: string, message: Message, position: (line: number, column: number) => object) {
  const range = {
    start: position(message.line, message.column),
    end: position(message.endLine, message.endColumn)
  }
  return {
    message: message.message,
    location: {path, range},
    severity: severities[message.severity],
    code: {value: message.ruleId, url: message.url},
    ...(message.fix && {suggestions: [{range, text: message.fix.text}]})
  }
}
