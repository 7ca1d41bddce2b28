import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {isApart} from '../src/text/apart.js'

export default defineRule({
  id: 'self-coordination',
  category: 'garble',
  severity: 'warning',
  severityIfEdited: 'info',
  fix: 'unsafe',
  asks: ['lexicon'],
  summary: 'A word joined to itself: `greed and greed`.',
  rationale: `
Two near synonyms of the source (*Gier und Habsucht*) become one English word twice: engines choose each word by
itself.`,
  examples: [
    {bad: 'They were driven by ⟦greed and greed⟧.', good: 'They were driven by greed.'},
    {bad: 'The crowd kept ⟦moving and moving⟧, he said.', good: 'The crowd kept moving, he said.'},
    {good: 'It grew more and more, again and again, neck and neck, for years and years.'},
    {good: 'They use data and data standards, and public services and services of their own.'},
    {good: 'He waited and waited for Johnson and Johnson. It got bigger and bigger.'},
    {good: 'It would shrink and shrink. What counts is patience, patience and patience.'},
    {good: 'It takes a lamp or lamp[], turns rope→lamp or lamp→rope, and needs (rope or rope+hook).'},
    {bad: 'They called it “⟦greed and greed⟧”.', good: 'They called it “greed”.'},
    {good: 'To do or do not is a question of being or being not.'},
    {good: 'It is made between man and man, for there are friends and friends, and prices rise and rise.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    const joints = article.language.lexicon.trait('coordinator').places(words)
    for (const and of joints.filter((place) => words.lowers[place - 1] === words.lowers[place + 1])) {
      const [before, first, second, after] = [and - 2, and - 1, and + 1, and + 2]
      const span = {start: words.start(first), end: words.end(second)}
      const lower = words.lower(first)
      const isMeant =
        words.is(first, 'joined to itself', 'comparative', 'past in ed') ||
        words.isFunctionWord(first) ||
        words.is(before, 'before an infinitive', 'opens a range', 'coordinator') ||
        words.lower(before) === lower ||
        words.is(before - 1, 'existential')
      // A phrase round either of them tells the two apart.
      const isHead =
        words.isNeighbour(first) &&
        !words.mayStartSentence(first) &&
        !words.isFunctionWord(before) &&
        !words.is(before, 'takes a verb whole', 'adverb', 'past in ed')
      const goesOn = words.isNeighbour(after) && !words.is(after, 'auxiliary', 'subordinator', 'particle')
      const isPlain =
        words.isNeighbour(and) &&
        words.isNeighbour(second) &&
        /^\p{Ll}{3,}$/u.test(words.text(first)) &&
        isApart(article.text, span)
      if (isPlain && !isMeant && !isHead && !goesOn) {
        const message = `\`${lower} ${words.text(and)} ${lower}\` joins a word to itself: change one of them, or keep only one`
        yield {...span, expected: lower, message}
      }
    }
  }
})
