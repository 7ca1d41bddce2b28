import {defineRule} from '../src/core/rule.js'
import {capital, named, quoted} from '../src/core/wording.js'
import {isDoubled, pairQuotations, quotationMark} from '../src/reading/quotations.js'
import {expectedMark, isForeignPair, styleOf} from '../src/reading/quoting-habit.js'
import {spacesAfter, spacesBefore} from '../src/text/spaces.js'

export default defineRule({
  id: 'mixed-quotes',
  category: 'consistency',
  severity: 'info',
  fix: 'safe',
  needs: quotationMark,
  summary: 'Straight and curly double quotation marks in one article.',
  rationale: `
Engines write now the marks of the source and now those that their training data had most of. An article then has
both.

The kind that the article has more of is expected, the curly one if it has as many of both. Only marks that pair are
looked at: a straight one that closes a curly one is for \`quote-pairs\`. A quotation in a quotation of the other kind
gets the inner marks; a person should look at both; so where a paragraph leaves a doubt which straight mark opens.`,
  examples: [
    {
      bad: '“Yes,” he said. “No,” she said. It was ⟦"⟧the end⟦"⟧.',
      good: '“Yes,” he said. “No,” she said. It was “the end”.'
    },
    {
      bad: '"Yes," he said. "No," she said. It was ⟦“⟧the end⟦”⟧.',
      good: '"Yes," he said. "No," she said. It was "the end".'
    },
    {bad: '“He said ⟦"⟧yes⟦"⟧ to me,” she said.', good: '“He said ‘yes’ to me,” she said.', safety: 'unsafe'},
    {
      language: 'fr',
      bad: 'Il dit « oui ». Elle dit « non ». C’est ⟦"⟧fini⟦"⟧.',
      good: 'Il dit « oui ». Elle dit « non ». C’est « fini ».'
    },
    {language: 'de', bad: 'Er sagt „ja“, sie ⟦"⟧nein⟦"⟧.', good: 'Er sagt „ja“, sie „nein“.'},
    {good: "“Yes,” he said of the 12\" pipe, 5'10\" long. It’s 'small'."},
    {good: '"Yes," he said. It’s over.'},
    {language: 'it', good: 'Disse «è “finita”» e “va bene”.'}
  ],
  *check(article) {
    const {text} = article
    const {straight} = styleOf(article)
    let innerEnd = -1
    for (const quotation of pairQuotations(article)) {
      if (quotation.kind !== 'pair' || isDoubled(quotation)) continue
      const {open, close, inner, sure} = quotation
      // Inner quotations come before the one that holds them.
      const nests = inner || innerEnd > open.index
      innerEnd = close.index
      const isRight = open.char === '‚' || (open.char === '"') === straight
      if (isRight || isForeignPair(article, quotation)) continue
      const safety: 'unsafe' | undefined = sure && !nests ? undefined : 'unsafe'
      const opening = expectedMark(article, {inner}, true)
      const closing = expectedMark(article, {inner}, false)
      const gap = opening.length > 1
      const openEnd = gap ? spacesAfter(text, open.index + 1) : open.index + 1
      const closeStart = gap ? spacesBefore(text, close.index) : close.index
      yield {start: open.index, end: openEnd, ...mark(open.char, opening), ...(safety && {safety})}
      yield {start: closeStart, end: close.index + 1, ...mark(close.char, closing), ...(safety && {safety})}
    }
  }
})

function mark(char: string, expected: string) {
  return {
    expected,
    message: `${capital(named(char))}, unlike the rest of the article: write ${quoted(expected)}`
  }
}
