import {offsetsIn} from '../text/offsets.js'
import type {Span} from '../text/span.js'
import {type FileResult, pointsOf} from './file-result.js'
import {jsonItems} from './json-items.js'
import type {Reporter} from './reporter.js'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** Reports in reviewdog’s diagnostic format; a fix becomes a suggestion. Its columns count UTF-8 bytes. */
export function rdjson(): Reporter {
  const items = jsonItems()
  return {
    syntax: 'json',
    begin: '{"source": {"name": "translint"}, "diagnostics": [',
    file: (result) => items(diagnosticsOf(result)),
    end: () => '\n]}\n'
  }
}

function diagnosticsOf({name, source, messages}: FileResult): object[] {
  const byteOf = offsetsIn(source, messages.length > 0 ? 'utf8' : 'utf16')
  const pointAt = pointsOf(source)
  const position = (offset: number) => {
    const {line, column} = pointAt(offset)
    return {line, column: byteOf(offset) - byteOf(offset - column + 1) + 1}
  }
  const rangeOf = ({start, end}: Span) => ({start: position(start), end: position(end)})
  return messages.map((message) => ({
    message: message.message,
    location: {path: name, range: rangeOf(message)},
    severity: severities[message.severity],
    code: {value: message.ruleId, url: message.url},
    ...(message.fix && {suggestions: [{range: rangeOf(message.fix), text: message.fix.text}]})
  }))
}
