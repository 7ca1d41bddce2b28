import {expect, test} from 'vitest'
import {allRules} from '../rules/index.js'
import {settingsFor} from '../src/config/cascade.js'
import {parseConfig} from '../src/config/parse-config.js'
import {lint, type Settings} from '../src/engine/linter.js'

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
