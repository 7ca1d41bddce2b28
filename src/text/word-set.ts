/** A set of words that stand in a row, with spaces between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
