import {defineRule} from '../src/core/rule.js'
import {anyOf, quoted} from '../src/core/wording.js'
import {saidBy, setBy} from '../src/reading/house-entry.js'
import {findOwn, type OwnPattern, patternSchema, problemWith} from '../src/reading/own-patterns.js'
import {allTerms, findTerms, problemOfTerms, type Term, termSchema} from '../src/reading/words/terms.js'

export default defineRule<{terms: Record<string, string>; entries: Term[]; patterns: OwnPattern[]}>({
  id: 'terminology',
  category: 'house rules',
  severity: 'warning',
  fix: 'safe',
  leavesAlone: ['address'],
  summary: 'A term or a phrase that the house writes differently.',
  rationale: `
Engines choose a name or a term sentence by sentence, and know no house’s list. This rule holds an article to yours; it
has none of its own, so it is silent until the config gives it terms or patterns.

\`terms\` are whole words. One in lower case is found in capitals too, and what replaces it follows the case of what is
there. In English the plural is found and built as well (*enterprises*, *companies*), and a possessive keeps its \`’s\`.
A term that the expected words already contain is left alone (\`{"Britain": "Great Britain"}\`).

\`entries\` say more of a term: why, how bad it is, where it stays, in which languages it counts, whether its fix is safe, as
[files of terms](https://github.com/translint/translint/blob/main/docs/terms.md) do; \`terms\` count more. Patterns take all of that too.

\`patterns\` are JavaScript regular expressions, with the flag \`u\`, and \`i\` with \`ignoreCase\`, searched line by line and in pieces of
2,000 characters; \`expected\` may name groups (\`$1\`). One is refused if it matches where nothing is, or can run away: match one text in
many ways, as \`(a+)+$\`, a row of \`.?\` or of \`(?:a|ab|b)\` does, or repeat in a repeated look-ahead or look-behind.`,
  options: {
    terms: {
      type: 'object',
      additionalProperties: {type: 'string', minLength: 1},
      default: {},
      description: 'What is expected, by what is not'
    },
    entries: {type: 'array', items: termSchema, default: [], description: 'Terms of which more is said'},
    patterns: {
      type: 'array',
      items: patternSchema,
      default: [],
      description: 'Regular expressions, each with a message, with what is expected, or with both'
    }
  },
  examples: [
    {
      options: {terms: {Peking: 'Beijing'}},
      bad: '⟦Peking⟧’s mayor left ⟦PEKING⟧ for Shanghai.',
      safety: 'unsafe',
      good: 'Beijing’s mayor left BEIJING for Shanghai.'
    },
    {
      options: {terms: {'e-mail': 'email', enterprise: 'company'}},
      bad: '⟦E-mail⟧ is slow, and ⟦e-mails⟧ from ⟦enterprises⟧ are many.',
      safety: 'unsafe',
      good: 'Email is slow, and emails from companies are many.'
    },
    {
      options: {patterns: [{pattern: '\\b(\\d+) per cent\\b', expected: '$1 percent'}]},
      bad: 'It rose by ⟦5 per cent⟧.',
      safety: 'unsafe',
      good: 'It rose by 5 percent.'
    },
    {
      options: {patterns: [{pattern: '\\b[Uu]topian?\\b', message: 'Avoid loan words'}]},
      bad: 'It is a ⟦utopian⟧ plan.',
      safety: 'none'
    },
    {
      options: {entries: [{term: 'Peking', expected: 'Beijing', except: ['Peking Man'], safe: true}]},
      bad: 'The bones of Peking Man were found near ⟦Peking⟧.',
      good: 'The bones of Peking Man were found near Beijing.'
    },
    {
      options: {
        entries: [{term: 'master', expected: ['main', 'leader'], reason: 'so now', severity: 'info'}]
      },
      bad: 'It is the ⟦master⟧ branch.',
      severity: 'info',
      safety: 'none'
    },
    {options: {entries: [{term: 'Peking', languages: ['fr']}]}, good: 'Peking is far.'},
    {good: 'Peking’s mayor left by e-mail.'},
    {options: {terms: {Britain: 'Great Britain', Polish: 'Poland’s'}}, good: 'Great Britain will polish it.'},
    {options: {terms: {peking: 'Beijing'}}, good: 'See www.peking.example, a@peking.example and @peking.'},
    {options: {terms: {cat: 'dog'}}, good: 'The catalogue is concatenated.'}
  ],
  validate: ({terms, entries, patterns}) =>
    problemOfTerms(allTerms(terms)(entries)) ??
    patterns.map(problemWith).find((problem) => problem !== undefined),
  *check({text, language}, {terms, entries, patterns}) {
    const found = [
      ...findTerms(text, allTerms(terms)(entries), language),
      ...findOwn(text, patterns, language)
    ]
    for (const {start, end, actual, expected, entry} of found) {
      const message = saidBy(entry, {actual, expected, usual: usualMessage(actual, expected)})
      yield {start, end, message, ...(expected.length > 0 && {expected}), ...setBy(entry)}
    }
  }
})

function usualMessage(actual: string, expected: readonly string[]): string {
  const [first] = expected
  const remedy = first ? `write ${anyOf(expected)}` : first === '' ? 'delete it' : 'use another word'
  return `${quoted(actual)} is not house style: ${remedy}`
}
