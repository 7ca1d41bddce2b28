import {type Words, wordsOf} from '../src/article/words.js'
import {rewrite} from '../src/core/rewrite.js'
import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isIn} from '../src/core/zone-use.js'
import type {Agreement} from '../src/language/agreement.js'
import {mayStrand} from '../src/reading/clauses.js'
import {misfitsOf} from '../src/reading/words/misfits.js'
import {agreeing} from '../src/reading/words/subjects.js'

export default defineRule({
  id: 'agreement',
  category: 'garble',
  severity: 'error',
  fix: 'unsafe',
  asks: ['lexicon', 'agreement'],
  leavesAlone: ['dialect'],
  summary:
    'A form that does not agree with the word before it: `they is`, `he have`, `to makes`, `every houses`, `more easier`.',
  rationale: `
Turkish, Estonian, Chinese and others do not mark number where English does; an engine that loses the subject takes
the verb’s form from another word.

Reported only where the subject is certain: a pronoun, or a plural with *these* and its like, at the head of a clause; and
after *to*, a modal or *did not*; or a noun that is nothing else, behind a determiner at the head of a clause. Speakers of dialects say *we was*, so a subject is a warning, and none in quoted speech.`,
  examples: [
    {
      bad: '⟦They is⟧ late because ⟦he have⟧ no car.',
      good: 'They are late because he has no car.',
      severity: 'warning'
    },
    {bad: '⟦These was⟧ the days.', good: 'These were the days.', severity: 'warning'},
    {
      bad: '⟦He do⟧ know that. These ⟦results was⟧ new. ⟦There is⟧ several reasons.',
      good: 'He does know that. These results were new. There are several reasons.',
      severity: 'warning'
    },
    {bad: 'They hope ⟦to makes⟧ it; they did ⟦not went⟧.', good: 'They hope to make it; they did not go.'},
    {bad: '⟦Every houses⟧ was ⟦more hotter⟧.', good: 'Every house was hotter.', severity: 'warning'},
    {
      good: 'Every means to every sports team is more older men. There is many a slip. The man he spoke to says so, and what it led to became clear.'
    },
    {
      bad: 'The old ⟦trams was⟧ full. ⟦Everyone have⟧ a lamp. The ⟦teacher have⟧ left.',
      good: 'The old trams were full. Everyone has a lamp. The teacher has left.',
      severity: 'warning'
    },
    {
      bad: 'There were ⟦two pupil⟧ on it, ⟦many of tourists⟧, with ⟦informations⟧ for her. ⟦Is⟧ not new.',
      good: 'There were two pupils on it, many of the tourists, with information for her. It is not new.',
      severity: 'warning'
    },
    {
      good: 'The team have won; the younger have left. The fireworks is over. Ten pounds is enough. Is not that so?'
    },
    {
      good: 'Two two, two species, several government and church posts, a 90 day in May. Eight footage and two destruction.'
    },
    {good: 'He don’t dance. “We was late,” she said. I is for ink.'},
    {good: 'Did he have time? They ask that he have some. If I were he, were they there?'},
    {good: 'One of these is right. World War I is over. What unites us and they is this.'},
    {good: 'It is a guide to thought. The aim of . . . these activities was another.'},
    {good: 'This were Paradise. What he refers to is known to those who have it.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const {agreement} = article.language
    for (const i of agreement.forms.places(words)) {
      const place = {start: words.start(i - 1), end: words.end(i)}
      const agreed = agreeing(words, i, agreement)
      const expected = agreed ?? afterAuxiliary(words, i, agreement)
      if (expected === undefined || !words.isNeighbour(i)) continue
      if (agreed && isIn(article, 'quoted-speech', place)) continue
      const actual = article.text.slice(place.start, place.end)
      const right = `${words.text(i - 1)} ${expected}`
      const what = agreed ? 'does not agree with its subject' : 'must be in its base form'
      const message = `The verb in ${quoted(actual)} ${what}: write ${quoted(right)}`
      // Dialect has it too: *we was late*.
      yield {...place, expected: right, message, ...(agreed && {severity: 'warning'})}
    }
    for (const {start, actual, expected} of misfitsOf(article))
      yield {...rewrite(start, actual, 'does not agree', expected, 'unsafe'), severity: 'warning'}
  }
})

/** The base form that *to*, a modal or *did not* asks for. */
function afterAuxiliary(words: Words, at: number, agreement: Agreement): string | undefined {
  const base = agreement.baseOf(words.text(at))
  const isAsked = () =>
    (words.is(at - 1, 'negation') && words.is(at - 2, 'before a base form, negated')) ||
    // *The man he spoke to says*, *the thing that could becomes*.
    (words.is(at - 1, 'before a base form') && !mayStrand(words, at - 1)) ||
    words.is(at - 1, 'negated auxiliary')
  return base !== undefined && isAsked() ? base : undefined
}
