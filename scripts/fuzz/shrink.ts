const mostTries = 3000

/**
 * The shortest text found that still fails: parts are left out, ever smaller ones, then letters and digits made plain.
 * fast-check shrinks what it generated itself; here a failure is a text, whoever made it.
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let characters = Array.from(text)
  let tries = 0
  const keepIf = (shorter: readonly string[]) => {
    if (tries++ >= mostTries || !fails(shorter.join(''))) return false
    characters = [...shorter]
    return true
  }
  for (let size = characters.length >> 1; size > 0; size >>= 1) {
    let hasShrunk = false
    for (let start = 0; start < characters.length; ) {
      const isOut = keepIf([...characters.slice(0, start), ...characters.slice(start + size)])
      hasShrunk ||= isOut
      if (!isOut) start += size
    }
    // What is out may let go of what was needed for it.
    if (hasShrunk && size === 1) size = 4
  }
  for (const [i, character] of characters.entries()) {
    const plain = /\p{Ll}/u.test(character) ? 'a' : /\p{Nd}/u.test(character) ? '1' : character
    if (plain !== character) keepIf(characters.with(i, plain))
  }
  return characters.join('')
}
