import {describe, expect, test} from 'vitest'
import {Article} from '../src/article.js'
import {readText} from '../src/documents/text.js'
import {type Check, messagesOf} from '../src/report.js'
import type {Finding, RuleSettings, Safety, Severity} from '../src/rule.js'

/** The severity and the safety of a finding in a text that a rule may fix. */
function reported(
  rule: Pick<Check, 'severity' | 'fix'>,
  finding: Pick<Finding, 'severity' | 'safety'>,
  settings: boolean | RuleSettings = true
): [Severity, Safety][] {
  const check = () => [{start: 0, end: 1, message: 'Test', expected: 'b', ...finding}]
  const messages = messagesOf({id: 'test-rule', ...rule, check}, settings, new Article(readText('a')))
  return messages.map(({severity, safety}) => [severity, safety])
}

describe('a finding', () => {
  test.each<[Severity, Finding['severity'], Severity]>([
    ['error', undefined, 'error'],
    ['error', 'warning', 'warning'],
    ['error', 'info', 'info'],
    ['warning', 'info', 'info'],
    ['info', 'warning', 'info']
  ])('of a rule that says %s and itself says %s is of severity %s', (rule, own, expected) => {
    const finding = own === undefined ? {} : {severity: own}
    expect(reported({severity: rule, fix: 'safe'}, finding)).toEqual([[expected, 'safe']])
    // What a config says goes before the rule.
    expect(reported({severity: 'error', fix: 'safe'}, finding, {severity: rule})).toEqual([
      [expected, 'safe']
    ])
  })

  test.each<[Safety, Finding['safety'], Safety]>([
    ['safe', undefined, 'safe'],
    ['safe', 'unsafe', 'unsafe'],
    ['safe', 'none', 'none'],
    ['unsafe', 'none', 'none'],
    ['none', 'unsafe', 'none']
  ])('of a rule whose fixes are %s and that itself says %s has a fix of safety %s', (rule, own, expected) => {
    const finding = own === undefined ? {} : {safety: own}
    expect(reported({severity: 'error', fix: rule}, finding)).toEqual([['error', expected]])
  })
})
