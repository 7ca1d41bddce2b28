/** Letters that no accent makes of others, and what is written without them. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th'
}

/** How names are written in Latin letters by one convention or another, and what stands for all of them; in this order. */
const conventions: readonly (readonly [written: RegExp, same: string])[] = [
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/ks/g, 'x'],
  [/ch/g, '4'],
  [/ck|[cq]/g, 'k'],
  [/tz/g, 'ts'],
  // Chinese has both at a name’s end: *Fushou*, *Fushu*.
  [/ou$/, '0'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  // A *j* that starts a name is one of its own: *Jack*, *Yack*.
  [/^y|\B[ijy]+/g, 'i'],
  [/(^|[aeou])ie/g, '$1e'],
  [/ee/g, 'i'],
  // A long vowel of Japanese: *Ohtani*, *Otani*.
  [/oh([^aeiou]|$)/g, 'o$1'],
  [/ei$/, 'i'],
  [/(.)\1/g, '$1']
]

/** A name without its accents, in lower case. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðıæœßþ]/g, (letter) => letters[letter] ?? letter)
}

/** What two spellings of one name share, whoever wrote it in Latin letters: *Sergei* and *Sergey*, *Zelenskyy* and *Zelensky*. */
export function romanisedKey(name: string): string {
  return conventions.reduce((key, [written, same]) => key.replace(written, same), plain(name))
}
