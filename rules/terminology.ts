import {defineRule, type Finding} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {
  type HouseEntry,
  type HouseFinding,
  houseFacts,
  isFor,
  saidBy,
  setBy
} from '../src/reading/house-entry.js'
import {findOwn, type OwnPattern, problemWith} from '../src/reading/own-patterns.js'
import {findTerms, type Term} from '../src/reading/words/terms.js'
import {once} from '../src/text/once.js'

interface Options {
  terms: Record<string, string>
  entries: Term[]
  patterns: OwnPattern[]
}

export default defineRule<Options>({
  id: 'terminology',
  category: 'house rules',
  severity: 'warning',
  fix: 'safe',
  leavesAlone: ['address'],
  summary: 'A term or a phrase that the house writes otherwise.',
  rationale: `
Engines choose a name or a term sentence by sentence, and know no house’s list. This rule holds an article to yours; it
has none of its own, so it is silent until the config gives it terms or patterns.

\`terms\` are whole words. One in lower case is found in capitals too, and what replaces it follows the case of what is
there. In English the plural is found and built as well (*enterprises*, *companies*), and a possessive keeps its \`’s\`.
A term that the expected words already contain is left alone (\`{"Britain": "Great Britain"}\`).

\`entries\` say more of a term: why (\`reason\`, \`link\`), how bad it is (\`severity\`, over that of the rule), in which phrases it stays
(\`except\`) and in which \`languages\` it counts. Of several \`expected\` a person chooses; without any the term is only found. A fix is
unsafe, unless the entry is \`safe\`. A \`message\` replaces the usual one; \`{actual}\` and \`{expected}\` stand for both
terms in it. Patterns take all of that too. Where a term is in \`terms\` and in \`entries\`, \`terms\` counts.
[Files](https://github.com/translint/translint/blob/main/docs/terms.md) may hold the entries.

\`patterns\` are JavaScript regular expressions, with the flag \`u\`, and \`i\` with \`ignoreCase\`; they never cross a line break. \`expected\` may
name groups (\`$1\`). A pattern is refused when the config is read if it matches where nothing is, or if it can run away:
match one text in many ways, as \`(a+)+$\`, a row of \`.?\` or a row of \`(?:a|ab|b)\` does, or repeat something in a look-ahead or
look-behind that is itself repeated. A line of more than 2,000 characters is searched in pieces.`,
  options: {
    terms: {
      type: 'object',
      additionalProperties: {type: 'string', minLength: 1},
      default: {},
      description: 'What is expected, by what is not'
    },
    entries: {
      type: 'array',
      items: {
        type: 'object',
        properties: {term: {type: 'string', pattern: '\\S'}, ...houseFacts},
        required: ['term'],
        additionalProperties: false
      },
      default: [],
      description: 'Terms of which more is said than what is expected'
    },
    patterns: {
      type: 'array',
      items: {
        type: 'object',
        properties: {pattern: {type: 'string', minLength: 1}, ignoreCase: {type: 'boolean'}, ...houseFacts},
        required: ['pattern'],
        additionalProperties: false
      },
      default: [],
      description:
        'Regular expressions, each with a message, with what is expected, or with both; else as an entry'
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
      options: {
        patterns: [{pattern: '\\b[Uu]topian?\\b', message: 'Avoid `utopian`: the desk calls it a loan word'}]
      },
      bad: 'It is a ⟦utopian⟧ plan.',
      safety: 'none'
    },
    {
      options: {
        entries: [
          {term: 'Peking', expected: 'Beijing', reason: 'so since 1979', except: ['Peking Man'], safe: true}
        ]
      },
      bad: 'The bones of Peking Man were found near ⟦Peking⟧.',
      good: 'The bones of Peking Man were found near Beijing.'
    },
    {
      options: {entries: [{term: 'master', expected: ['main', 'leader'], severity: 'info'}]},
      bad: 'It is the ⟦master⟧ branch.',
      severity: 'info',
      safety: 'none'
    },
    {options: {entries: [{term: 'Peking', languages: ['fr']}]}, good: 'Peking is far.'},
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
  validate({terms, entries, patterns}) {
    const all = allOf(terms)(entries)
    const known = new Set(entries.map(({term}) => term))
    for (const entry of all) {
      const {term, expected} = entry
      if (term.trim() === '') return 'a term is empty'
      if (typeof expected !== 'string' || expected === term) continue
      if ((Object.hasOwn(terms, expected) || known.has(expected)) && meets(entry, expected, all))
        return `the term \`${term}\` becomes \`${expected}\`, which is itself a term: let both become the same, or take one out`
    }
    for (const pattern of patterns) {
      const problem = problemWith(pattern)
      if (problem !== undefined) return problem
    }
    return undefined
  },
  *check({text, language}, {terms, entries, patterns}) {
    for (const {entry, ...found} of findTerms(text, allOf(terms)(entries), language))
      yield findingOf(found, entry)
    for (const own of patterns)
      if (isFor(own, language)) for (const found of findOwn(text, own)) yield findingOf(found, own)
  }
})

/** Entries, and behind them the terms, which count more. */
const allOf = once((terms: Options['terms']) => {
  const own: Term[] = []
  for (const term in terms) if (Object.hasOwn(terms, term)) own.push({term, expected: terms[term] ?? ''})
  return once((entries: Options['entries']): readonly Term[] =>
    own.length > 0 ? [...entries, ...own] : entries
  )
})

/** Whether a term becomes one that is changed itself, in a language of both. */
function meets({languages}: HouseEntry, expected: string, all: readonly Term[]): boolean {
  return all.some(
    (other) =>
      other.term === expected &&
      other.expected !== expected &&
      (!languages || !other.languages || languages.some((tag) => other.languages?.includes(tag)))
  )
}

function findingOf({start, end, actual, expected}: HouseFinding, entry: HouseEntry): Finding {
  const [only, ...others] = expected
  return {
    start,
    end,
    message: saidBy(entry, {actual, expected, usual: usualMessage(actual, expected)}),
    ...(only !== undefined && {expected: others.length > 0 ? expected : only}),
    ...setBy(entry)
  }
}

function usualMessage(actual: string, expected: readonly string[]): string {
  const [first] = expected
  const wanted = expected.map(quoted).join(' or ')
  const remedy = first === undefined ? 'use another word' : first === '' ? 'delete it' : `write ${wanted}`
  return `${quoted(actual)} is not house style: ${remedy}`
}
