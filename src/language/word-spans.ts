/** What a UTF-16 unit may be in a word; 0 stands for one that was not asked for yet. */
const [outside, letter, mark, joiner] = [1, 2, 3, 4]
const kinds = new Uint8Array(0x1_00_00)
const joiners = "'’.,-‐‑/&@_"

/**
 * The start and the end of every word of a text, by turns, in UTF-16 units: letters, numbers and their marks, with
 * apostrophes, hyphens and the like between them. A table tells the units apart: a pattern takes twice the time.
 */
export function wordSpans(text: string): Int32Array {
  const bounds: number[] = []
  for (let start = 0; start < text.length; start++) {
    if (kindAt(text, start) !== letter) continue
    const end = endOfWord(text, start)
    bounds.push(start, end)
    start = end
  }
  return new Int32Array(bounds)
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const kind = kindAt(text, end)
    if (kind === outside) break
    if (kind === joiner && !goesOn(text, end + 1)) break
  }
  return end
}

function goesOn(text: string, at: number): boolean {
  if (at >= text.length) return false
  const kind = kindAt(text, at)
  return kind === letter || kind === mark
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return kinds[unit] || learn(text, at, unit)
}

function learn(text: string, at: number, unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit < 0xe000
  const pair = text.codePointAt(unit >= 0xdc00 && isSurrogate ? at - 1 : at) ?? 0
  const char = isSurrogate && pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(at)
  const kind = /[\p{L}\p{N}]/u.test(char)
    ? letter
    : /\p{M}/u.test(char)
      ? mark
      : joiners.includes(char)
        ? joiner
        : outside
  if (!isSurrogate) kinds[unit] = kind
  return kind
}
