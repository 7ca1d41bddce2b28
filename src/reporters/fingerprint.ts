import {createHash} from 'node:crypto'
import type {Message} from '../report.js'
import type {FileResult} from './result.js'

/**
 * Names each finding of a file so that it is known again when lines move: a hash of file, rule, the line’s text, and
 * which of the same findings on such a line it is. 64 hexadecimal digits, in the order of the messages.
 */
export function fingerprints({name, source, messages}: FileResult): Map<Message, string> {
  const lines = source.split(/\r\n|\n|\r/)
  const seen = new Map<string, number>()
  const result = new Map<Message, string>()
  for (const message of messages) {
    const key = [name, message.ruleId, lines[message.line - 1]?.trim(), message.actual].join('\0')
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    result.set(message, createHash('sha256').update(`${key}\0${count}`).digest('hex'))
  }
  return result
}
