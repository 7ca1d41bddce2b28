import {nameOf} from './signs.js'

/** How many characters of a text a message quotes. */
const most = 40
/** What a reader takes for one character: a letter with its accents, a flag, a family of emoji. */
export const character =
  /\p{RI}{2}|.(?:[\p{M}\p{Emoji_Modifier}\u1160-\u11FF\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic}){0,8}/gsu
/** What can’t be seen, but for plain spaces within and for joiners that a script or an emoji needs. */
const unseen = /^\s+|\s+$|(?! )(?!(?<=\P{ASCII})[\u200C\u200D])[\p{C}\p{Z}]/gu

/**
 * A text with its middle left out where it has more than `longest` characters, cut between words if one ends near: both ends tell
 * where it stands. No character is cut, be it of several code points.
 */
export function shortened(text: string, longest = most): string {
  if (text.length <= longest) return text
  const characters = text.match(character) ?? []
  if (characters.length <= longest) return text
  const tail = Math.floor(longest / 3)
  const head = longest - tail - 3
  const before = characters.slice(0, head).join('')
  const after = characters.slice(-tail).join('')
  return `${before.replace(/\s\S{0,8}$/, '').trimEnd()} … ${after.replace(/^\S{0,8}\s+/, '')}`
}

/** A text as a line in which all can be seen: spaces at its ends as `␣`, a soft hyphen as `{soft hyphen}`. */
export function shown(text: string): string {
  return text.replace(unseen, (found, at: number) => {
    if (/^\s+$/.test(found))
      return at === 0 || at + found.length === text.length ? '␣'.repeat(found.length) : ' '
    return `{${nameOf(found) ?? found}}`
  })
}

/** A text as a message quotes it: shortened, on one line, in a code span of Markdown. */
export function quoted(text: string, longest = most): string {
  const line = shown(shortened(text, longest))
  const ticks = line.match(/`+/g)
  if (!ticks) return `\`${line}\``
  const fence = '`'.repeat(Math.max(...ticks.map(({length}) => length)) + 1)
  return `${fence} ${line} ${fence}`
}
