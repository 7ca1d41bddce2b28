/** In UTF-16 units: a longer word would be a slice that keeps its whole article in memory. */
const longest = 12
const most = 50_000

/** A judgement of words that remembers the short ones it met: most of an article’s words were met before. */
export function remembered<Judgement>(judge: (word: string) => Judgement): (word: string) => Judgement {
  const known = new Map<string, Judgement>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const judgement = judge(word)
    if (known.size >= most) known.clear()
    if (word.length <= longest) known.set(word, judgement)
    return judgement
  }
}
