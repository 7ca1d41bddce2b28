/** Words that the article repeats, or capitalises after a lower-case word. */
export function ownWords(text: string): Set<string> {
  const seen = new Set<string>()
  const names = new Set<string>()
  for (const {0: word, index} of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}’'-]*/gu)) {
    const stem = stemOf(word)
    const midSentence = /[\p{Ll},]\s+$/u.test(text.slice(Math.max(0, index - 4), index))
    if (seen.has(stem) || (midSentence && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(stem))) names.add(stem)
    seen.add(stem)
  }
  return names
}

/** A word without the ending of a possessive. */
export function stemOf(word: string): string {
  return word.replace(/['’]s$/, '')
}
