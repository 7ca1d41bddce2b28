import {ConfigError} from '../config-error.js'
import {readCsv} from '../csv.js'
import type {Entry, TermEntries} from './facts.js'

const optional = ['expected', 'severity', 'reason', 'link', 'except', 'languages', 'safe', 'message'] as const
type Column = 'term' | (typeof optional)[number]

const severities = ['error', 'warning', 'info'] as const

/**
 * A table of terms, a row each; `|` parts what is several in a cell.
 *
 * @throws ConfigError with the line.
 */
export function readTermTable(text: string, path: string): TermEntries {
  const entries: Entry[] = []
  for (const row of readCsv<Column>(text, path, {required: ['term'], optional})) {
    const {term, expected, severity, except, languages, safe, link, reason, message} = row.cells
    const wrong = (what: string) => new ConfigError(`${row.place()}: ${what}`)
    if (term === undefined) throw wrong('a row without a term')
    const level = severities.find((level) => level === severity)
    if (severity !== undefined && !level)
      throw wrong('Unexpected severity; expected error, warning, info or nothing')
    if (link !== undefined && !/^https?:\/\//.test(link))
      throw wrong('Unexpected link; expected an address that begins with https://')
    if (safe !== undefined && !/^(?:true|false)$/i.test(safe))
      throw wrong('Unexpected value for safe; expected true, false or nothing')
    entries.push({
      term,
      ...(expected !== undefined && {expected: severalIn(expected)}),
      ...(reason !== undefined && {reason}),
      ...(message !== undefined && {message}),
      ...(level && {severity: level}),
      ...(link !== undefined && {link}),
      ...(except !== undefined && {except: [severalIn(except)].flat()}),
      ...(languages !== undefined && {languages: [severalIn(languages)].flat()}),
      ...(safe !== undefined && {safe: /true/i.test(safe)})
    })
  }
  return {entries, patterns: []}
}

function severalIn(cell: string): string | string[] {
  return cell.includes('|') ? cell.split('|').map((part) => part.trim()) : cell
}
