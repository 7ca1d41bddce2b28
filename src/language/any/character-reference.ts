import {characterEntities} from 'character-entities'
import encodings from './encodings.json' with {type: 'json'}

/** What a character reference of HTML stands for, without its `&` and `;`. */
export function characterOf(name: string): string | undefined {
  if (!name.startsWith('#'))
    return Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  // Browsers, too, take these numbers for those of Windows-1252.
  if (code >= 0x80 && code < 0xa0) return encodings['windows-1252'].charAt(code - 0x80)
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? undefined
    : String.fromCodePoint(code)
}
