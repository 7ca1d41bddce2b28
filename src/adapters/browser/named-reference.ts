import {decodeHTMLStrict} from 'entities'

/**
 * What a named character reference stands for, without its `&` and `;`; false where it is none. The build has micromark import this:
 * its own way asks the page, and a web worker has none.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`
  const character = decodeHTMLStrict(reference)
  return character !== reference && character
}
