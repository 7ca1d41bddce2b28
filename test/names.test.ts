import {expect, test} from 'vitest'
import {categories} from '../src/engine/known-rules.js'
import {didYouMean, precisionOf, rulesNamed} from '../src/engine/names.js'

test('categories are in alphabetical order', () => {
  expect(categories).toContain('quotation marks')
  expect(categories).toEqual([...categories].sort())
})

test.each([
  ['an id', 'quote-pairs', ['quote-pairs']],
  ['the beginning of ids', 'quote-p*', ['quote-pairs', 'quote-punctuation']],
  ['a name that only ends so', '*-pairs', []],
  ['no rule', 'quote-pair', []]
])('%s names rules', (_, name, ids) => {
  expect(rulesNamed(name)).toEqual(ids)
})

test('a category names its rules', () => {
  expect(rulesNamed('quotation marks')).toContain('quote-pairs')
  expect(rulesNamed('quotation marks')).not.toContain('repeated-word')
})

test('a category says less than a beginning, a short beginning less than a long one, and that less than an id', () => {
  const names = ['quotation marks', 'q*', 'quote-*', 'quote-pairs']
  expect(names.toReversed().toSorted((a, b) => precisionOf(a) - precisionOf(b))).toEqual(names)
})

test.each([
  ['the one name that begins so', 'pag', ['page-chrome', 'quote-pairs'], 'page-chrome'],
  ['the nearest of several that begin so', 'quote-pair', ['quote-pairs', 'quote-pairings'], 'quote-pairs'],
  ['the nearest, where none begins so', 'qoute-pairs', ['page-chrome', 'quote-pairs'], 'quote-pairs'],
  ['nothing for a letter that one begins with', 'p', ['page-chrome', 'quote-pairs'], undefined],
  ['nothing for what several begin with', 'quote', ['quote-pairs', 'quote-style'], undefined],
  ['nothing where none is near', 'spelling', ['page-chrome', 'quote-pairs'], undefined]
])('%s is suggested', (_, name, known, suggested) => {
  expect(didYouMean(name, known)).toBe(suggested === undefined ? '' : `; did you mean \`${suggested}\`?`)
})
