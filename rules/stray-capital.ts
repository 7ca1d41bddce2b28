import {isPlain, wordsOf} from '../src/language/words.js'
import {defineRule} from '../src/rule.js'

/** Words that start a sentence but no name. */
const openers = new Set(
  'And But Because However Although Then They He She We His Their There These Those If When While Also Therefore Moreover As So Or That Which With From To Of On By At For Not'.split(
    ' '
  )
)

export default defineRule({
  id: 'stray-capital',
  category: 'garble',
  severity: 'warning',
  fix: 'none',
  languages: ['en'],
  summary: 'A word that starts a sentence in the middle of one: *physical And it turns out*.',
  rationale: `
Two segments were joined, or the engine started anew in the middle: a full stop is missing, or the capital is wrong.
Which one, a person must say.

Reported only between lower-case words, in a paragraph that is a sentence. Left alone: titles and names (*the film
And Then*), headings, and what stands in or after quotation marks and brackets.`,
  examples: [
    {bad: 'The work is physical ⟦And⟧ it turns out to be hard.'},
    {bad: 'They met for long hours ⟦But⟧ nothing came of it.'},
    {good: 'They saw the film And Then There Were None. He asked: And now?'},
    {good: 'How to get there And why it counts'},
    {good: 'He said “And it works” to all. The WHO And Them tour ended.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    let isSentence = false
    for (const [i, word] of words.entries()) {
      if (word.isFirst) isSentence = endsAsSentence(article.text, words, i)
      if (!isSentence || !openers.has(word.text) || !isPlain(word.gap)) continue
      const [before, next, after] = [words[i - 1], words[i + 1], words[i + 2]]
      if (!before || !next || !after || !isPlain(next.gap) || next.gap.length > 1) continue
      if (!/^\p{Ll}{2,}$/u.test(before.text) || !/^\p{Ll}+$/u.test(next.text) || !/^\p{Ll}/u.test(after.text))
        continue
      yield {
        start: word.start,
        end: word.end,
        message: `Unexpected capital in \`${before.text} ${word.text}\`, expected \`${word.lower}\` or a full stop before it`
      }
    }
  }
})

/** Headings have capitals of their own; a paragraph that ends with a full stop is none. */
function endsAsSentence(text: string, words: ReturnType<typeof wordsOf>, first: number): boolean {
  let last = first
  while (words[last + 1] && !words[last + 1]?.isFirst) last++
  const end = words[last]?.end ?? 0
  return last - first > 5 && /^[.!?…]/.test(text.slice(end, end + 1))
}
