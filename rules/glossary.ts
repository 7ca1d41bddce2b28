import {defineRule} from '../src/core/rule.js'
import {anyOf, quoted} from '../src/core/wording.js'
import {
  againstHouse,
  type Glossary,
  type GlossaryFinding,
  glossaryOptions,
  glossaryProblem
} from '../src/pairs/glossary.js'
import {besideSource} from '../src/pairs/pair.js'
import {saidBy, setBy} from '../src/reading/house-entry.js'

export default defineRule<Glossary, 'pair'>({
  id: 'glossary',
  category: 'source',
  severity: 'warning',
  fix: 'safe',
  asks: ['pair'],
  leavesAlone: ['address'],
  summary: 'A term of the source that the house translates differently, or never translates.',
  rationale: `
Engines choose a term sentence by sentence, and translate names that have to stay. This rule has no terms of its own: it is silent
until the config, or [a table](https://github.com/translint/translint/blob/main/docs/terms.md#beside-the-source), gives it some.

What is \`forbidden\` is found where the source has the term, and so is a sentence that lacks one to \`keep\`. What is \`expected\` is
judged once an article, and once a file of PO or XLIFF: where the source has the term in two sentences or more, and the text nowhere, be it with other endings or
in a compound. Where a term is in several entries, each of what they expect will do.

\`pairs\` are for what is no term: \`source\` is a regular expression, refused as in [\`terminology\`](terminology.md), and \`target\`
what its translation has, or must not have (\`when: present\`), with the groups of the match (\`$1\`).

Both take \`languages\`, \`sourceLanguages\` and what else entries of \`terminology\` do. Compared are sentences that surely belong together.`,
  options: glossaryOptions,
  examples: [
    {
      options: {entries: [{source: 'Wettbewerb', expected: 'competition', forbidden: 'contest'}]},
      source: {de: 'Der Wettbewerb ist offen.'},
      bad: 'The ⟦contest⟧ is open.',
      safety: 'unsafe',
      good: 'The competition is open.'
    },
    {
      options: {entries: [{source: 'Bundestag', keep: true}]},
      source: {de: 'Der Bundestag tagt.'},
      bad: '⟦The parliament is sitting.⟧',
      safety: 'none'
    },
    {
      options: {entries: [{source: 'loi', expected: 'act', reason: 'our lawyers'}]},
      source: {fr: 'La loi est dure. On lit la loi.'},
      bad: '⟦The law is hard.⟧ They read the law.',
      safety: 'none'
    },
    {
      options: {pairs: [{source: '\\bp\\. (\\d+)', target: 'S. $1', when: 'missing'}]},
      language: 'de',
      source: {en: 'See p. 5 of it.'},
      bad: '⟦Siehe Seite 5 davon.⟧',
      safety: 'none'
    },
    {
      options: {entries: [{source: 'house', expected: 'Haus'}]},
      language: 'de',
      source: {en: 'A house. The house.'},
      good: 'Alte Häuser. Die Haustür.'
    },
    {
      options: {entries: [{source: 'Haus', expected: 'building'}]},
      source: {de: 'Er sah ein Haus.'},
      good: 'He saw a house.'
    }
  ],
  validate: glossaryProblem,
  *check({pair}, glossary) {
    for (const finding of againstHouse(pair, glossary)) {
      const {entry, here, there, expected} = finding
      const [only, ...others] = here === '' ? [] : expected
      yield {
        ...besideSource(finding),
        ...setBy(entry),
        message: saidBy(entry, {actual: here || there, expected, usual: usualMessage(finding)}),
        expected: others.length > 0 ? expected : (only ?? [])
      }
    }
  }
})

function usualMessage({here, there, count, expected}: GlossaryFinding): string {
  const remedy = expected.length > 0 ? `write ${anyOf(expected)}` : 'use another word'
  if (here !== '') return `${quoted(here)} for ${quoted(there)} is not house style: ${remedy}`
  if (count === 1 && expected.includes(there)) return `${quoted(there)} is missing: keep it untranslated`
  return `${quoted(there)} ${count > 1 ? `is ${count} times in the source, and nowhere` : 'is not'} translated as the house does: ${remedy}`
}
