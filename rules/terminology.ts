import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {findOwn, type OwnPattern, problemWith} from '../src/reading/own-patterns.js'
import {findTerms} from '../src/reading/words/terms.js'

interface Options {
  terms: Record<string, string>
  patterns: OwnPattern[]
}

export default defineRule<Options>({
  id: 'terminology',
  category: 'house rules',
  severity: 'warning',
  fix: 'unsafe',
  leavesAlone: ['address'],
  summary: 'A term or a phrase that the house writes otherwise.',
  rationale: `
Engines choose a name or a term sentence by sentence, and know no house’s list. This rule holds an article to yours; it
has none of its own, so it is silent until the config gives it terms or patterns.

\`terms\` are whole words. One in lower case is found in capitals too, and what replaces it follows the case of what is
there. In English the plural is found and built as well (*enterprises*, *companies*), and a possessive keeps its \`’s\`.
A term that the expected words already contain is left alone (\`{"Britain": "Great Britain"}\`).

\`patterns\` are JavaScript regular expressions, with the flag \`u\`; they never cross a line break. \`expected\` may name
groups (\`$1\`). A pattern is refused when the config is read if it matches where nothing is, or if it can run away:
match one text in many ways, as \`(a+)+$\`, a row of \`.?\` or a row of \`(?:a|ab|b)\` does, or repeat something in a look-ahead or
look-behind that is itself repeated. A line of more than 2,000 characters is searched in pieces.`,
  options: {
    terms: {
      type: 'object',
      additionalProperties: {type: 'string', minLength: 1},
      default: {},
      description: 'What is expected, by what is not'
    },
    patterns: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pattern: {type: 'string', minLength: 1},
          message: {type: 'string', minLength: 1},
          expected: {type: 'string'}
        },
        required: ['pattern'],
        additionalProperties: false
      },
      default: [],
      description: 'Regular expressions, each with a message, with what is expected, or with both'
    }
  },
  examples: [
    {
      options: {terms: {Peking: 'Beijing'}},
      bad: '⟦Peking⟧’s mayor left ⟦PEKING⟧ for Shanghai.',
      good: 'Beijing’s mayor left BEIJING for Shanghai.'
    },
    {
      options: {terms: {'e-mail': 'email', enterprise: 'company'}},
      bad: '⟦E-mail⟧ is slow, and ⟦e-mails⟧ from ⟦enterprises⟧ are many.',
      good: 'Email is slow, and emails from companies are many.'
    },
    {
      options: {patterns: [{pattern: '\\b(\\d+) per cent\\b', expected: '$1 percent'}]},
      bad: 'It rose by ⟦5 per cent⟧.',
      good: 'It rose by 5 percent.'
    },
    {
      options: {
        patterns: [{pattern: '\\b[Uu]topian?\\b', message: 'Avoid `utopian`: the desk calls it a loan word'}]
      },
      bad: 'It is a ⟦utopian⟧ plan.',
      safety: 'none'
    },
    {good: 'Peking’s mayor left by e-mail.'},
    {
      options: {terms: {Britain: 'Great Britain', Polish: 'Poland’s'}},
      good: 'Great Britain will polish its plan.'
    },
    {
      options: {terms: {peking: 'Beijing'}},
      good: 'See www.peking.example, write to mayor@peking.example or ask @peking.'
    },
    {options: {terms: {cat: 'dog'}}, good: 'The catalogue is concatenated.'}
  ],
  validate({terms, patterns}) {
    const problems = Object.entries(terms).map(([term, expected]) => {
      if (term.trim() === '') return 'a term is empty'
      return expected !== term && Object.hasOwn(terms, expected)
        ? `the term \`${term}\` becomes \`${expected}\`, which is itself a term: let both become the same, or take one out`
        : undefined
    })
    return [...problems, ...patterns.map(problemWith)].find((problem) => problem !== undefined)
  },
  *check({text, language}, {terms, patterns}) {
    for (const {actual, expected, ...span} of findTerms(text, terms, language))
      yield {...span, expected, message: messageOf(actual, expected)}
    for (const own of patterns)
      for (const {actual, expected, ...span} of findOwn(text, own)) {
        const message = own.message ?? messageOf(actual, expected)
        yield {...span, ...(expected !== undefined && {expected}), message}
      }
  }
})

function messageOf(actual: string, expected = ''): string {
  return `${quoted(actual)} is not house style: ${expected === '' ? 'delete it' : `write ${quoted(expected)}`}`
}
