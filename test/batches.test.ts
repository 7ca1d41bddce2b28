import {expect, test} from 'vitest'
import {Article} from '../src/article/article.js'
import {reading} from '../src/article/reading.js'
import type {Severity} from '../src/core/rule.js'
import {readText} from '../src/documents/text.js'
import {fixAll} from '../src/engine/fixer.js'
import {DocumentError, fix, lint, lintAll} from '../src/index.js'

const plain = 'It did not act itself .'
const french = {source: 'Il est là .\n\nIt is a escalation.', settings: {language: 'fr'}}
const page = {source: '<p>It did <b>not</b> act .</p>', settings: {format: 'html'}} as const
const unreadable = {
  source: '<meta charset="windows-1252"><p>It did not act .</p>',
  settings: {format: 'html'}
} as const

const unknown = {language: 'en', languageFrom: 'default'}
const declared = {language: 'fr', languageFrom: 'settings'}

test('sources that are linted together give what each gives by itself, in their order', () => {
  expect(lintAll([plain, french, page, plain])).toEqual([
    {messages: lint(plain), ...unknown},
    {messages: lint(french.source, french.settings), ...declared},
    {messages: lint(page.source, page.settings), ...unknown},
    {messages: lint(plain), ...unknown}
  ])
})

test('a source that can’t be linted costs the others nothing', () => {
  const [first, second, third] = lintAll([plain, unreadable, page])
  expect(first).toEqual({messages: lint(plain), ...unknown})
  expect(second).toEqual({error: expect.any(DocumentError)})
  expect(third).toEqual({messages: lint(page.source, page.settings), ...unknown})
})

test('nothing to lint gives nothing', () => {
  expect(lintAll([])).toEqual([])
  expect(fixAll([])).toEqual([])
})

test('sources that are fixed together become what each becomes by itself, in their order', () => {
  expect(fixAll([{source: plain}, french, unreadable, page])).toEqual([
    {fixed: fix(plain), ...unknown},
    {fixed: fix(french.source, french.settings), ...declared},
    {error: expect.any(DocumentError)},
    {fixed: fix(page.source, page.settings), ...unknown}
  ])
})

test('a source that takes too much while it is linted or fixed costs the others nothing', () => {
  const error = new DocumentError('too much')
  const tooMuch = () => {
    throw error
  }
  // Settings are checked once, before: what is wrong with these shows up while a rule runs.
  let isTooMuch = false
  const rule = {
    get severity(): Severity {
      return isTooMuch ? tooMuch() : 'error'
    }
  }
  const whileLinted = {source: plain, settings: {rules: {'space-before-punctuation': rule}}}
  lint(plain, whileLinted.settings)
  isTooMuch = true
  const whileFixed = {source: plain, keep: tooMuch}
  expect(lintAll([whileLinted, plain])).toEqual([{error}, {messages: lint(plain), ...unknown}])
  expect(fixAll([whileLinted, whileFixed, page])).toEqual([
    {error},
    {error},
    {fixed: fix(page.source, page.settings), ...unknown}
  ])
})

test('what is read of an article is worked out once, whichever articles are asked about in between', () => {
  const asked: string[] = []
  const lengthOf = reading(({text}) => {
    asked.push(text)
    return text.length
  })
  const [one, two] = ['One.', 'Two, then.'].map((text) => new Article(readText(text)))
  if (!one || !two) throw new Error('no articles')
  expect([one, two, one, two, two, one].map(lengthOf)).toEqual([4, 10, 4, 10, 10, 4])
  expect(asked).toEqual(['One.', 'Two, then.'])
})

test('fixing throws what linting throws', () => {
  expect(() => fix(unreadable.source, unreadable.settings)).toThrow(DocumentError)
  expect(() => lint(unreadable.source, unreadable.settings)).toThrow(DocumentError)
})
