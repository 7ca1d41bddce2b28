import {Trait} from '../src/language/trait.js'
import {wordsOf} from '../src/language/words.js'
import {matchesOf} from '../src/matches.js'
import {defineRule} from '../src/rule.js'

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

const mayBePronoun = new Trait(({text}) => /(?<!\p{L})i(?!\p{L})/u.test(text))

export default defineRule({
  id: 'lower-case-i',
  category: 'words',
  severity: 'error',
  fix: 'safe',
  languages: ['en'],
  summary: 'The pronoun *I* in lower case.',
  rationale: `
Engines learn from chats and subtitles, where the pronoun is often typed small.

Reported only with an ending or a verb that makes it the pronoun, so numbers (\`(i)\`, \`i.\`), \`i.e.\`, mathematics
(*where i is the index*), names (\`i Pad\`) and words of other languages (*vino i voda*) are left alone.`,
  examples: [
    {bad: 'Maybe ⟦i⟧ can help, since ⟦i⟧’m here.', good: 'Maybe I can help, since I’m here.'},
    {
      bad: "⟦i⟧ walked home. When ⟦i⟧ arrived there, ⟦i⟧'d slept.",
      good: "I walked home. When I arrived there, I'd slept."
    },
    {good: 'Section (i) was, i.e., the first. i. was the second.'},
    {good: 'The sum over i is finite, where i runs from 1, and the index i can be 0.'},
    {good: 'The i Pad, an i-beam, vino i voda, and I promessi sposi, i.e. Italian.'},
    {language: 'ca', good: 'La Maria i was i el Joan.'}
  ],
  *check(article) {
    if (mayBePronoun.places(wordsOf(article)).length === 0) return
    for (const {index} of matchesOf(article.text, candidate)) {
      yield {start: index, end: index + 1, expected: 'I', message: 'Unexpected `i`, expected the pronoun `I`'}
    }
  }
})
