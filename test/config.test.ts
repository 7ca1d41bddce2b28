import {describe, expect, test} from 'vitest'
import {parseConfig} from '../src/config.js'

const preset = (rules: string) => `{"rules": {"preset-translint": ${rules}}}`

describe('a config', () => {
  test('turns rules on and off, and sets their options', () => {
    expect(parseConfig(preset('{"spelling": true, "quote-pairs": {"severity": "info"}}'), 'c')).toEqual({
      rules: {spelling: true, 'quote-pairs': {severity: 'info'}}
    })
  })

  test('may have comments, trailing commas, and entries of other programs', () => {
    const text =
      '{\n  // textlint\n  "rules": {"no-todo": {"x": 1}, "preset-translint": true,},\n "filters": {}}'
    expect(parseConfig(text, 'c')).toEqual({})
  })

  test('sets the language of the articles', () => {
    expect(parseConfig('{"translint": {"language": "fr"}}', 'c')).toEqual({language: 'fr'})
  })

  test('with false turns every rule off', () => {
    expect(
      Object.values(parseConfig(preset('false'), 'c').rules ?? {}).every((setting) => setting === false)
    ).toBe(true)
  })
})

describe('a config that can’t be used says where, and what is allowed:', () => {
  test.each([
    ['broken JSON', '{\n  "rules" true\n}', 'c:2:11: JSON is broken here: colon expected'],
    ['no object', '[]', 'c:1:1: Unexpected [] for the config, expected object'],
    [
      'an unknown rule',
      preset('{"quote-pair": true}'),
      'c:1:33: Unknown rule `quote-pair` in rules › preset-translint; did you mean `quote-pairs`?'
    ],
    [
      'an unknown option',
      preset('{"spelling": {"ignor": []}}'),
      'c:1:46: Unknown option `ignor` in rules › preset-translint › spelling; did you mean `ignore`?'
    ],
    [
      'a rule that is no rule setting',
      preset('{"spelling": "yes"}'),
      'c:1:45: Unexpected "yes" for rules › preset-translint › spelling, expected boolean or object'
    ],
    [
      'a severity that does not exist',
      preset('{"spelling": {"severity": 3}}'),
      'c:1:58: Unexpected 3 for rules › preset-translint › spelling › severity, expected error or warning or info'
    ],
    [
      'an option of the wrong type',
      preset('{"spelling": {"ignore": ["a", 3]}}'),
      'c:1:62: Unexpected 3 for rules › preset-translint › spelling › ignore › 1, expected string'
    ]
  ])('%s', (_, text, message) => {
    expect(() => parseConfig(text, 'c')).toThrow(message)
  })
})
