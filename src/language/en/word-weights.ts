/** What words weigh, from rows of words; of two rows that have one, the first counts. */
export function weightsOf(
  rows: readonly (readonly [weight: number, words: string])[]
): ReadonlyMap<string, number> {
  return new Map(
    rows.toReversed().flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const))
  )
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** What a global pattern matches in a text, one after another: who has seen enough may stop. */
export function* piecesOf(text: string, pattern: RegExp): Iterable<string> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match[0]
}
