import {stripVTControlCharacters} from 'node:util'
import stringWidth from 'string-width'
import {endOf, firstOf, singleWidth} from '../../core/excerpt.js'
import {printable} from '../harmless.js'
import type {Look} from '../look.js'

/** Columns of a report that goes to no terminal, and of one on a wide terminal, where long lines are hard to read. */
const usual = 100
const widest = 120
/** Columns below which nothing fits. */
const narrowest = 40

/** How many columns a report takes. */
export function columnsOf({columns = usual}: Look): number {
  return Math.max(narrowest, Math.min(columns, widest))
}

/** How many columns of a terminal a text takes. To look at anything wider takes long to prepare. */
export function widthOf(text: string): number {
  const bare = bareOf(text)
  return singleWidth.test(bare) ? bare.length : stringWidth(bare)
}

/** How many columns a text takes at most: in a terminal that shows the parts of a joined emoji side by side. */
export function mostOf(text: string): number {
  const bare = bareOf(text)
  if (!/[\u200D\p{Emoji_Modifier}\p{RI}]/u.test(bare)) return widthOf(bare)
  const apart = Array.from(bare, (char) => widthOf(char)).reduce((sum, width) => sum + width, 0)
  return Math.max(apart, widthOf(bare))
}

/** A text without its styles and links. */
function bareOf(text: string): string {
  return text.includes('\u001B') ? stripVTControlCharacters(text) : text
}

/** A path as a heading; without its beginning where it is longer than the terminal is wide. */
export function headingOf(path: string, look: Look): string {
  const name = printable(path)
  return look.columns === undefined ? name : endOf(name, columnsOf(look), mostOf)
}

/**
 * The lines of a text without styles, broken between its words. `wrap-ansi`, which breaks what has styles, takes as long to prepare as an
 * article to lint.
 */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (mostOf(longer) > columns) {
      if (line !== '') lines.push(line)
      line = word
      for (let head = part(line); head !== line && head !== ''; head = part(line)) {
        lines.push(head)
        line = line.slice(head.length)
      }
    } else line = longer
  }
  return [...lines, line]

  function part(text: string): string {
    return mostOf(text) <= columns ? text : firstOf(text, columns, mostOf)
  }
}
