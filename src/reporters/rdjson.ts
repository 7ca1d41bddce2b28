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
  const bytes = messages.length > 0 ? byteOffsets(source) : []
  const pointAt = pointsOf(source)
  const position = (offset: number) => {
    const {line, column} = pointAt(offset)
    return {line, column: (bytes[offset] ?? 0) - (bytes[offset - column + 1] ?? 0) + 1}
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

/** How many bytes of UTF-8 stand before each UTF-16 unit of a text, and in all. */
function byteOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + bytesOf(text.charCodeAt(i))
  return offsets
}

/** Both halves of a surrogate pair are four bytes: they go to the first. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (unit >= 0xd800 && unit < 0xdc00) return 4
  return unit >= 0xdc00 && unit < 0xe000 ? 0 : 3
}
