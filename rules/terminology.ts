import {defineRule, type Finding} from '../src/core/rule.js'
import {capital, quoted} from '../src/core/wording.js'
import {isInAddress} from '../src/language/any/address.js'
import {host} from '../src/language/host.js'
import type {Span} from '../src/text/span.js'

interface Options {
  terms: Record<string, string>
  patterns: {pattern: string; message?: string; expected?: string}[]
}

/** A line is searched in pieces of this length, so that no pattern can take long, whatever it is given. */
const longestPiece = 2000

export default defineRule<Options>({
  id: 'terminology',
  category: 'house rules',
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A term or a phrase that the house writes otherwise.',
  rationale: `
Engines choose a name or a term sentence by sentence, and know no house’s list. This rule holds an article to yours; it
has none of its own, so it is silent until the config gives it terms or patterns.

\`terms\` are whole words. One in lower case is found in capitals too, and what replaces it follows the case of what is
there. In English the plural is found and built as well (*enterprises*, *companies*), and a possessive keeps its \`’s\`.
Addresses, handles and file names are left alone, and so is a term that the expected words already contain
(\`{"Britain": "Great Britain"}\`).

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
    for (const [term, expected] of Object.entries(terms)) {
      if (term.trim() === '') return 'a term is empty'
      if (expected !== term && Object.hasOwn(terms, expected))
        return `the term \`${term}\` becomes \`${expected}\`, which is itself a term: let both become the same, or take one out`
    }
    for (const {pattern, message, expected} of patterns) {
      if (message === undefined && expected === undefined)
        return `the pattern \`${pattern}\` needs a \`message\` or what is \`expected\``
      const problem = host().patternProblem(pattern)
      if (problem !== undefined) return `the pattern \`${pattern}\` is refused: ${problem}`
    }
    return undefined
  },
  *check(article, {terms, patterns}) {
    const {text} = article
    const replacements = replacementsOf(terms, article.language.tag === 'en')
    if (replacements.size > 0) {
      const words = [...replacements.keys()].sort((a, b) => b.length - a.length).map(verbatim)
      const term = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'gu')
      for (const {0: actual, index} of text.matchAll(term)) {
        const expected = replacements.get(actual) ?? actual
        const end = index + actual.length
        if (!isWrittenAround(text, index, actual, expected) && !isInAddress(text, index, end))
          yield {start: index, end, expected, message: messageOf(actual, expected)}
      }
    }
    for (const {pattern, message, expected} of patterns) {
      const regex = new RegExp(pattern, 'gu')
      for (const {start, end} of pieces(text))
        for (const match of text.slice(start, end).matchAll(regex)) yield* found(match, start)

      function* found(match: RegExpExecArray, offset: number): Iterable<Finding> {
        const [actual] = match
        const wanted = expected?.replace(/\$([$&\d])/g, (_, group: string) =>
          group === '$' ? '$' : (match[group === '&' ? 0 : Number(group)] ?? '')
        )
        if (actual === '' || actual === wanted) return
        const start = offset + match.index
        yield {
          start,
          end: start + actual.length,
          ...(wanted !== undefined && {expected: wanted}),
          message: message ?? messageOf(actual, wanted ?? '')
        }
      }
    }
  }
})

function messageOf(actual: string, expected: string): string {
  return `${quoted(actual)} is not house style: ${expected === '' ? 'delete it' : `write ${quoted(expected)}`}`
}

/** Every form of the terms, with what is expected for it. */
function replacementsOf(terms: Options['terms'], isEnglish: boolean): Map<string, string> {
  const forms = new Map<string, string>()
  for (const [term, expected] of Object.entries(terms)) {
    add(term, expected)
    if (isEnglish) add(pluralOf(term), pluralOf(expected))
  }
  return forms

  function add(term: string, expected: string): void {
    const pairs = [[term, expected]]
    if (term === term.toLowerCase()) pairs.push([capital(term), capital(expected)])
    if (term.length > 3) pairs.push([term.toUpperCase(), expected.toUpperCase()])
    for (const [actual = '', wanted = ''] of pairs)
      if (actual !== wanted && !forms.has(actual)) forms.set(actual, wanted)
  }
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function verbatim(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Whether what is expected stands there already, with the term as a part of it. */
function isWrittenAround(text: string, index: number, actual: string, expected: string): boolean {
  const start = index - expected.indexOf(actual)
  return expected.includes(actual) && text.startsWith(expected, Math.max(0, start))
}

/** The lines of a text, long ones cut at white space. */
function* pieces(text: string): Iterable<Span> {
  for (const {0: line, index} of text.matchAll(/[^\r\n]+/g)) {
    const end = index + line.length
    let start = index
    while (end - start > longestPiece) {
      const gap = text.lastIndexOf(' ', start + longestPiece)
      const cut = gap > start ? gap : start + longestPiece
      yield {start, end: cut}
      start = cut
    }
    yield {start, end}
  }
}
