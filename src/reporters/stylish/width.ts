import {stripVTControlCharacters} from 'node:util'
import stringWidth from 'string-width'

/** How many columns of a terminal a text takes. Most texts take one a character, and to look at each closer takes long to prepare. */
export function widthOf(text: string): number {
  const plain = text.includes('\u001B') ? stripVTControlCharacters(text) : text
  return /^[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027]*$/.test(plain) ? plain.length : stringWidth(plain)
}
