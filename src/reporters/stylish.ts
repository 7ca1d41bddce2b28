import {stripVTControlCharacters} from 'node:util'
import stringWidth from 'string-width'
import type {Message} from '../core/message.js'
import {count} from './count.js'
import {printable} from './harmless.js'
import type {Reporter} from './reporter.js'

/** ANSI’s codes that begin and end a style. */
const styles = {
  bold: [1, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39]
} as const
const colors = {error: 'red', warning: 'yellow', info: 'yellow'} as const

/** Reports for a person at a terminal: the findings of each article, and at the end how many can be repaired. */
export function stylish(color: boolean): Reporter {
  const counts = {articles: 0, error: 0, warning: 0, info: 0, safe: 0, unsafe: 0, none: 0}
  let before = ''
  return {
    syntax: color ? 'styled' : 'text',
    file({name, messages}) {
      counts.articles++
      if (messages.length === 0) return ''
      for (const {severity, safety} of messages) {
        counts[severity]++
        counts[safety]++
      }
      const worst = messages.some(({severity}) => severity === 'error') ? 'red' : 'yellow'
      const heading = `${before}${paint('underline', paint(worst, printable(name)))}\n`
      before = '\n'
      return `${heading}${rows(messages.map(cells))}`
    },
    end() {
      if (counts.articles === 0) return ''
      if (before === '') return `No findings in ${count(counts.articles, 'article')}.\n`
      return `\n${summary()}\n${fixable(counts)}\n`
    }
  }

  function paint(style: keyof typeof styles, text: string): string {
    const [begin, end] = styles[style]
    return color ? `\u001B[${begin}m${text}\u001B[${end}m` : text
  }

  function cells({line, column, endLine, endColumn, severity, message, ruleId}: Message): string[] {
    const quoted = printable(message).replace(/(`+)[^`].*?\1(?!`)/g, (code) => paint('cyan', code))
    return [
      `${line}:${column}-${endLine}:${endColumn}`,
      paint(colors[severity], severity),
      paint('bold', quoted),
      ruleId
    ]
  }

  function summary(): string {
    const {error, warning, info} = counts
    const parts = [
      error > 0 && `${paint('red', '✖')} ${count(error, 'error')}`,
      warning > 0 && `${paint('yellow', '⚠')} ${count(warning, 'warning')}`,
      info > 0 && count(info, 'info')
    ].filter((part) => part !== false)
    return parts.length > 1 ? `${error + warning + info} messages (${parts.join(', ')})` : parts.join('')
  }
}

/** Sets cells in columns; one of wide characters, or with colors in it, counts as wide as it looks. */
function rows(cells: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of cells) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell))
  }
  const padded = (cell: string, i: number) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell))
  return cells.map((row) => `${row.map(padded).join(' ').trimEnd()}\n`).join('')
}

/** In columns. Most cells are of characters that take one each, and to look at each closer takes long to prepare. */
function widthOf(cell: string): number {
  const plain = stripVTControlCharacters(cell)
  return /^[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027]*$/.test(plain) ? plain.length : stringWidth(plain)
}

function fixable({safe, unsafe}: {safe: number; unsafe: number}): string {
  if (safe + unsafe === 0) return 'None of them can be repaired automatically.'
  const more =
    unsafe > 0 ? `${safe > 0 ? '; ' : ''}${safe > 0 ? `${unsafe} more` : unsafe} with --unsafe-fixes` : ''
  return `${safe > 0 ? `${safe} can be repaired with --fix` : 'Can be repaired:'}${safe > 0 ? '' : ' '}${more}.`
}
