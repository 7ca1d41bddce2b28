import fc from 'fast-check'
import {expect, test} from 'vitest'
import {allRules} from '../rules/index.js'
import {settingsFor} from '../src/config/cascade.js'
import {parseConfig} from '../src/config/parse-config.js'
import {lint, type Settings} from '../src/engine/linter.js'
import {findTerms} from '../src/reading/words/terms.js'
import {verbatim} from '../src/text/verbatim.js'

const off = Object.fromEntries(allRules.map(({id}) => [id, false]))

function read(options: object): () => Settings {
  const text = JSON.stringify({rules: {'preset-translint': {terminology: options}}})
  return () => settingsFor('a.txt', parseConfig(text, '.textlintrc.json').parts)
}

test.each([
  ['(a+)+$', /refused: it can run away: `a` can match one text in several ways/],
  ['(a|a)*b', /refused: it can run away/],
  ['.*foo.*bar', /refused: it can run away/],
  ['(?<x>\\w+\\s?)*!', /refused: it can run away/],
  ['(a', /refused: Unterminated group/],
  ['a?', /refused: it matches where nothing is/]
])('refuses the pattern %s with the reason', (pattern, reason) => {
  expect(read({patterns: [{pattern, message: 'No'}]})).toThrow(reason)
})

test.each([
  '\\b\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,3}\\b',
  '\\b(?:in order to|due to the fact that|at this point in time)\\b',
  '[“"][^”"]*[”"],? (?:says|said)',
  '(?<!not )\\bvery (?=\\w)',
  '\\b(?<count>\\d{1,3}(?:,\\d{3})*) per cent\\b'
])('takes the pattern %s', (pattern) => {
  expect(read({patterns: [{pattern, message: 'No'}]})).not.toThrow()
})

test('refuses a pattern that says nothing, and a term that leads to a term', () => {
  expect(read({patterns: [{pattern: 'a'}]})).toThrow(/needs a `message` or what is `expected`/)
  expect(read({terms: {Peking: 'Beijing', Beijing: 'Peking'}})).toThrow(/itself a term/)
})

test('a pattern reads an endless line in pieces, so that it can’t run through all of it from each place', () => {
  const settings = read({patterns: [{pattern: '.*foo', message: 'No'}]})()
  const [found, ...others] = lint(`${'a'.repeat(20_000)}foo`, {rules: {...off, ...settings.rules}})
  expect(found).toMatchObject({end: 20_003})
  expect(found?.actual.length).toBeLessThan(5_000)
  expect(others).toEqual([])
})

/** What stands at each place of a text, by one pattern that tries all terms there. */
function placesByPattern(text: string, terms: Readonly<Record<string, string>>) {
  const words = Object.keys(terms).sort((a, b) => b.length - a.length)
  const word = '[\\p{L}\\p{N}\\p{M}]'
  const pattern = new RegExp(`(?<!${word})(?:${words.map(verbatim).join('|')})(?!${word})`, 'gu')
  return Array.from(text.matchAll(pattern), ({0: actual, index}) => ({start: index, actual}))
}

test('terms are found where one pattern of them all finds them, the longest at each place', () => {
  const part = fc.constantFrom('a', 'b', 'ab', '1', ' ', '-', '.', '\u0301', '😀', 'é')
  const termOf = fc.array(part, {minLength: 1, maxLength: 4}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.uniqueArray(termOf, {minLength: 1, maxLength: 5}),
      fc.array(part, {maxLength: 30}).map((parts) => parts.join('')),
      (names, text) => {
        const terms = Object.fromEntries(names.map((name) => [name, '#']))
        // Short terms have no capitals but at the start of a sentence, which these texts never have.
        const found = Array.from(findTerms(text, terms, {}), ({start, actual}) => ({start, actual}))
        expect(found).toEqual(placesByPattern(text, terms))
      }
    ),
    {numRuns: 2000}
  )
})

test.each([
  ['Straße', 'STRASSE', 'ROAD'],
  ['οδός', 'ΟΔΌΣ', 'ROAD'],
  ['gap pads', 'GAP PADS', 'ROAD']
])('the term %s is found in capitals, %s', (term, actual, expected) => {
  expect([...findTerms(`(${actual})`, {[term]: 'road'}, {})]).toEqual([
    {start: 1, end: 1 + actual.length, actual, expected}
  ])
})
