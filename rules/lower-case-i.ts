import type {Article} from '../src/article/article.js'
import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {matchesOf} from '../src/text/matches.js'
import {Trait} from '../src/text/trait.js'

/** What stands after the pronoun, and after no other *i*. */
const after =
  "am|was|have|had|do|did|will|would|can|could|shall|should|may|might|must|cannot|(?:do|did|ca|could|wo|would|was|have|had|should)n[’']t|think|thought|know|knew|believed?|want|need|liked?|loved?|hoped?|hate|feel|felt|see|saw|hear|heard|say|said|tell|told|ask|asked|go|went|come|came|get|got|make|made|take|took|give|gave|find|found|tried|try|mean|meant|guess|suppose|remember|understand|understood|agree|wish|wonder|lived?|became|just|really|also|never|always|often|still|only|already|even|actually|usually|sometimes|certainly|definitely|probably"
/** What stands before it where a finite verb in no third person follows. */
const before =
  'and|but|or|that|if|when|while|because|so|as|than|what|where|why|how|since|before|after|until|although|though|whether|unless|do|did|am|was|have|had|can|could|will|would|should|may|might|must|now|then|yes|no'
const capitalised = before.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
const candidate = new RegExp(
  [
    "i(?=[ '’])(?<![\\p{L}\\p{N}.’'_/\\\\@#&=+*()\\uFFFC-]i)(?<!(?:index|variable|number|row|level|letter|of|for|each) i)",
    "(?:(?=['’](?:m|ve|ll|d)(?![\\p{L}\\p{N}]))",
    `|(?= (?:${after})(?![\\p{L}\\p{N}]))`,
    `|(?<=(?<!\\p{L})(?:${before}|${capitalised}) i|^[“"]?i|[.!?] [“"]?i)(?= \\p{Ll}{2,20}(?<!s|in|and|or|di|se) \\p{Ll}))`
  ].join(''),
  'gmu'
)

/** Another sentence that starts small, in the same paragraph: who writes so writes *i* on purpose. */
const startsSmall = /\p{Ll}{3}(?<!etc|approx)[.!?] +(?!i(?!\p{L}))\p{Ll}/u
const mayBePronoun = new Trait(({text}) => /(?<!\p{L})i(?!\p{L})/u.test(text))

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
    {good: 'it was late. maybe i can help, said the note.'},
    {good: 'Section (i) was, i.e., the first. i. was the second.'},
    {good: 'The sum over i is finite, where i runs from 1, and the index i can be 0.'},
    {good: 'The i Pad, an i-beam, vino i voda, and I promessi sposi, i.e. Italian.'},
    {language: 'ca', good: 'La Maria i was i el Joan.'}
  ],
  *check(article) {
    if (mayBePronoun.places(wordsOf(article)).length === 0) return
    let paragraph = {end: 0, isStyle: false, hasCapital: false}
    for (const {index} of matchesOf(article.text, candidate)) {
      if (index >= paragraph.end) paragraph = paragraphAt(article, index)
      if (paragraph.isStyle) continue
      yield {
        start: index,
        end: index + 1,
        expected: 'I',
        ...(!paragraph.hasCapital && {safety: 'unsafe'}),
        message: 'The pronoun `i` takes a capital: write `I`'
      }
    }
  }
})

/** What a paragraph tells of how its writer writes. */
function paragraphAt(article: Article, index: number) {
  const {start, end} = article.paragraphAt(index) ?? {start: index, end: index + 1}
  const text = article.text.slice(start, end)
  return {end, isStyle: startsSmall.test(text), hasCapital: /\p{Lu}/u.test(text)}
}
