import {isPlain, wordsOf} from '../src/language/words.js'
import {defineRule} from '../src/rule.js'

/** What a subject pronoun can’t be followed by, and the form that agrees. */
const forms = new Map<string, Readonly<Record<string, string>>>(
  Object.entries({
    i: {is: 'am', are: 'am', has: 'have', does: 'do'},
    he: {are: 'is', am: 'is', have: 'has', do: 'does'},
    she: {are: 'is', am: 'is', have: 'has', do: 'does'},
    it: {are: 'is', am: 'is', have: 'has', do: 'does'},
    we: {is: 'are', was: 'were', has: 'have', does: 'do', am: 'are'},
    they: {is: 'are', was: 'were', has: 'have', does: 'do', am: 'are'},
    this: {are: 'is', have: 'has'},
    these: {is: 'are', was: 'were', has: 'have'},
    those: {is: 'are', was: 'were', has: 'have'}
  })
)
/** After these a pronoun is the subject. */
const opensClause = /^(?:because|although|since|whereas|unless)$/

export default defineRule({
  id: 'agreement',
  category: 'garble',
  severity: 'error',
  fix: 'unsafe',
  languages: ['en'],
  summary: 'A pronoun and a verb that do not agree: *they is*, *he have*.',
  rationale: `
Turkish, Estonian, Chinese and others do not mark number where English does; an engine that loses the subject takes
the verb’s form from another word.

Reported only where the subject is certain: the pronoun starts the sentence or stands after *because* and its like,
and the verb comes next. Left alone: *Did he have*, *that he have*, *one of these is*, *World War I is*, and names
(*They Are*).`,
  examples: [
    {bad: '⟦They is⟧ late because ⟦he have⟧ no car.', good: 'They are late because he has no car.'},
    {bad: '⟦These was⟧ the days.', good: 'These were the days.'},
    {good: 'Did he have time? They ask that he have some. If I were he, were they there?'},
    {good: 'One of these is right. World War I is over. What unites us and they is this.'},
    {good: 'This were Paradise. What he refers to is known to those who have it.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    for (let i = 1; i < words.length; i++) {
      const [subject, verb] = [words[i - 1], words[i]]
      if (!subject || !verb) continue
      const expected = forms.get(subject.lower)?.[verb.text]
      if (
        expected === undefined ||
        !isPlain(verb.gap) ||
        verb.isFirst ||
        (subject.lower === 'i' && subject.text !== 'I')
      )
        continue
      const opens =
        subject.startsSentence || (isPlain(subject.gap) && opensClause.test(words[i - 2]?.lower ?? ''))
      if (!opens || (subject.lower === 'i' && /[.)]$/.test(article.text.slice(subject.end, subject.end + 1))))
        continue
      yield {
        start: subject.start,
        end: verb.end,
        expected: `${subject.text} ${expected}`,
        message: `Unexpected \`${subject.text} ${verb.text}\`, expected \`${subject.text} ${expected}\``
      }
    }
  }
})
