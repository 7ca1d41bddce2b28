import {wordsOf} from '../src/article/words.js'
import {defineRule} from '../src/core/rule.js'
import {unlikeOthers} from '../src/core/wording.js'
import {turnedNames, variedNames} from '../src/reading/words/names.js'

export default defineRule({
  id: 'mixed-names',
  category: 'consistency',
  severity: 'warning',
  severityIfEdited: 'info',
  fix: 'unsafe',
  asks: ['isListed', 'isWord'],
  leavesAlone: ['address', 'code', 'dialect', 'foreign-passage', 'mention'],
  summary: 'One name in two spellings or two orders: *Sergei* in one place, *Sergey* in another.',
  rationale: `
There are several ways to write names of other scripts in Latin letters; the engine chooses sentence by sentence, and drops
accents in one and not in the other.

The spelling that the article has most of is expected; of as many, the first. Left alone: two names that the dictionary has, unless the
same name stands before them, and people with different names behind.`,
  examples: [
    {
      bad: 'The talks with Sergei Lavin went well. Then ⟦Sergey⟧’s plane left, and with it Sergei.',
      good: 'The talks with Sergei Lavin went well. Then Sergei’s plane left, and with it Sergei.'
    },
    {
      bad: 'Every film by Ada Kharin is in colour, but Ben says ⟦Harin⟧ hates it.',
      good: 'Every film by Ada Kharin is in colour, but Ben says Kharin hates it.'
    },
    {bad: 'In Bogotá they met the mayor of ⟦Bogota⟧.', good: 'In Bogotá they met the mayor of Bogotá.'},
    {
      bad: 'They met Sergei Lavin.\n\n⟦Sergey⟧ Lavin left.',
      good: 'They met Sergei Lavin.\n\nSergei Lavin left.'
    },
    {
      bad: 'They met Ada Villa. In the end, Ada ⟦Vila⟧ left, and Villa with her.',
      good: 'They met Ada Villa. In the end, Ada Villa left, and Villa with her.'
    },
    {
      bad: 'They met Zhang Qiwei in Łomza. ⟦Qiwei Zhang⟧ and Luojiang’s mayor left ⟦Lomza⟧ for ⟦Luo Jiang⟧.',
      good: 'They met Zhang Qiwei in Łomza. Zhang Qiwei and Luojiang’s mayor left Łomza for Luojiang.'
    },
    {good: 'Only Denis spoke to Dennis. Jack has a Yack.'},
    {good: 'The exhibition has halls for Fushou and Fushu.'},
    {good: 'The clerk Qazeem Lavin wrote to Kazeem Bello.'},
    {good: 'A street in Feodosia. The name “Theodosia” is older.'},
    {good: 'The Nacht tomb is open at night. They say that Nacht means night, and nacht is no name.'}
  ],
  *check(article) {
    const words = wordsOf(article)
    for (const {usual, others} of [...variedNames(article), ...turnedNames(article)])
      for (const {name, places} of others)
        for (const start of places.map((at) => words.start(at)))
          yield {
            start,
            end: start + name.length,
            expected: usual.name,
            message: unlikeOthers(name, usual.name, usual.places.length)
          }
  }
})
