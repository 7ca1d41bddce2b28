import {type Words, wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {Trait} from '../src/text/trait.js'

const mayBePronoun = new Trait(({lower}) => /^i(?:'(?:m|ve|ll|d))?$/.test(lower))
/** No sign of mathematics, of a list or of a name before it: *(i)*. */
const before = /[^.’'_/\\@#&=+*()\uFFFC-]$/
const opener = /(?:^\n\n|[.!?] ["“]?)$/
/** Another sentence that starts small, in the same paragraph: who writes so writes *i* on purpose. */
const startsSmall = /\p{Ll}{3}(?<!etc|approx)[.!?] +(?!i(?!\p{L}))\p{Ll}/u

export default defineRule({
  id: 'lower-case-i',
  category: 'words',
  severity: 'error',
  fix: 'safe',
  asks: ['lexicon'],
  summary: 'The pronoun *I* in lower case.',
  rationale: `
Engines learn from chats and subtitles, where the pronoun is often typed small.

Reported only with an ending or a verb that makes it the pronoun, so numbers (\`(i)\`, \`i.\`), \`i.e.\`, mathematics
(*where i is the index*), names (\`i Pad\`) and words of other languages (*vino i voda*) are left alone. So is a paragraph
where other sentences start small too: that is its writer’s style, or \`sentence-case\`. In one without any capital, which may
be style too, the fix is unsafe.`,
  examples: [
    {bad: 'Maybe ⟦i⟧ can help, since ⟦i⟧’m here.', good: 'Maybe I can help, since I’m here.'},
    {
      bad: "⟦i⟧ walked home. When ⟦i⟧ arrived there, ⟦i⟧'d slept.",
      good: "I walked home. When I arrived there, I'd slept."
    },
    {bad: 'maybe ⟦i⟧ can help', good: 'maybe I can help', safety: 'unsafe'},
    {good: 'it was late! maybe i can help, said the note'},
    {good: 'Section (i) was, i.e., the first. i. was the second.'},
    {good: 'The sum over i is finite, where i runs from 1, and the index i can be 0.'},
    {good: 'The i Pad, an i-beam, vino i voda, and “I promessi sposi”, i.e. Italian.'},
    {language: 'ca', good: 'La Maria i was i el Joan.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    for (const i of mayBePronoun.places(words)) {
      const {start} = words.span(i)
      const paragraph = article.paragraphAt(start) ?? {start, end: start + 1}
      const text = article.text.slice(paragraph.start, paragraph.end)
      if (!isPronoun(words, i) || startsSmall.test(text)) continue
      const message = 'The pronoun `i` takes a capital: write `I`'
      yield {start, end: start + 1, expected: 'I', ...(!/\p{Lu}/u.test(text) && {safety: 'unsafe'}), message}
    }
  }
})

/** Whether an *i* has an ending or a verb that makes it the pronoun. */
function isPronoun(words: Words, i: number): boolean {
  const isNumber = words.isNeighbour(i) && words.is(i - 1, 'before a variable')
  return (
    words.text(i).startsWith('i') &&
    before.test(words.gap(i)) &&
    !isNumber &&
    (words.lower(i) !== 'i' || (words.gap(i + 1) === ' ' && hasVerb(words, i)))
  )
}

/** *I think*; elsewhere, any verb in no third person: *when I arrived there*. */
function hasVerb(words: Words, i: number): boolean {
  const opens = opener.test(words.gap(i)) || (words.gap(i) === ' ' && words.is(i - 1, 'before I'))
  const isVerb =
    /^\p{Ll}{2,20}$/u.test(words.text(i + 1)) &&
    !words.is(i + 1, 'not after I') &&
    words.gap(i + 2) === ' ' &&
    /^\p{Ll}/u.test(words.text(i + 2))
  return words.is(i + 1, 'after I') || (opens && isVerb)
}
