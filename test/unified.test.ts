import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {expect, test} from 'vitest'
import translint, {fix, lint, rules} from '../src/index.js'

const article = 'It did not act itself .\r\n\r\n– It is late –'

test('the package is a unified preset, with the same findings as the linter', async () => {
  const {messages} = await retext().use(retextEnglish).use(translint).process(article)
  const shown = messages.map(({line, column, ruleId, reason}) => `${line}:${column} ${ruleId} ${reason}`)
  expect(shown).toHaveLength(2)
  expect(shown.sort()).toEqual(
    lint(article).map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId} ${message}`)
  )
})

test('the linter and the fixer are pure functions', () => {
  expect(lint('It did not act itself .')).toMatchObject([
    {ruleId: 'space-before-punctuation', start: 21, end: 22}
  ])
  expect(fix('It did not act itself .').source).toBe('It did not act itself.')
  expect(fix(article, {}, 'unsafe').source).toBe('It did not act itself.\r\n\r\nIt is late')
})

test('settings turn rules off and change their severity', () => {
  const settings = {rules: {'dashed-heading': false, 'space-before-punctuation': {severity: 'info'}}} as const
  expect(lint(article, settings).map(({severity}) => severity)).toEqual(['info'])
  expect(rules.map(({id}) => id)).toContain('dashed-heading')
})
