import {stripVTControlCharacters} from 'node:util'
import stringWidth from 'string-width'
import {endOf} from '../../core/excerpt.js'
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

/** How many columns of a terminal a text takes. Most texts take one a character, and to look at each closer takes long to prepare. */
export function widthOf(text: string): number {
  const plain = text.includes('\u001B') ? stripVTControlCharacters(text) : text
  return /^[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027]*$/.test(plain) ? plain.length : stringWidth(plain)
}

/** A path as a heading; without its beginning where it is longer than the terminal is wide. */
export function headingOf(path: string, look: Look): string {
  const name = printable(path)
  return look.columns === undefined ? name : endOf(name, columnsOf(look), widthOf)
}
