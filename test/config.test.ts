import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {settingsFor} from '../src/config/cascade.js'
import {parseConfig} from '../src/config/config.js'
import {ConfigError} from '../src/config/config-error.js'
import {configSchema} from '../src/config/schema.js'
import type {Settings} from '../src/engine/linter.js'

const preset = (rules: string) => `{"rules": {"preset-translint": ${rules}}}`

/** What configs, the outermost first, make of a file. */
function settings(path: string, ...configs: string[]): Settings {
  return settingsFor(
    path,
    configs.flatMap((text) => parseConfig(text, 'c').parts)
  )
}

describe('a config', () => {
  test('turns rules on and off, and sets their options', () => {
    expect(settings('a.txt', preset('{"spelling": true, "quote-pairs": {"severity": "info"}}'))).toEqual({
      rules: {spelling: true, 'quote-pairs': {severity: 'info'}}
    })
  })

  test('may have comments, trailing commas, and entries of other programs', () => {
    const text =
      '{\n  // textlint\n  "rules": {"no-todo": {"x": 1}, "preset-translint": true,},\n "filters": {}}'
    expect(settings('a.txt', text)).toEqual({})
  })

  test('sets the language of the articles', () => {
    expect(settings('a.txt', '{"translint": {"language": "fr"}}')).toEqual({language: 'fr'})
  })

  test('with false turns every rule off', () => {
    const {rules = {}} = settings('a.txt', preset('false'))
    expect(Object.keys(rules)).toContain('quote-pairs')
    expect(Object.values(rules).every((setting) => setting === false)).toBe(true)
  })

  test('names what it extends, and where it says so', () => {
    const {root, extends: bases} = parseConfig(
      '{"translint": {"root": true, "extends": ["./a.json", "b"]}}',
      'c'
    )
    expect(root).toBe(true)
    expect(bases).toEqual([
      {name: './a.json', place: 'c:1:42'},
      {name: 'b', place: 'c:1:54'}
    ])
  })
})

describe('a config’s overrides', () => {
  test('win for the files that they name, the later over the earlier', () => {
    const config = JSON.stringify({
      rules: {'preset-translint': {'quote-pairs': false}},
      translint: {
        language: 'en',
        overrides: [
          {files: 'fr/**', language: 'fr', pageChrome: true, rules: {'quote-pairs': true}},
          {files: ['*.md', '*.html'], language: 'de'}
        ]
      }
    })
    const rules = {'quote-pairs': false}
    expect(settings('a.txt', config)).toEqual({language: 'en', rules})
    expect(settings('fr/a.txt', config)).toEqual({
      language: 'fr',
      pageChrome: true,
      rules: {'quote-pairs': true}
    })
    expect(settings('fr/a.md', config)).toMatchObject({language: 'de', pageChrome: true})
    expect(settings('en/deep/a.html', config)).toEqual({language: 'de', rules})
  })

  test.each([
    ['*.md', ['a.md', 'in/a.md', '.hidden/a.md'], ['a.txt']],
    ['./*.md', ['a.md'], ['in/a.md']],
    ['in/*.md', ['in/a.md'], ['a.md', 'in/deep/a.md', 'other/in/a.md']],
    ['in/**', ['in/a.md', 'in/deep/a.md'], ['a.md', 'inner/a.md']],
    ['**/*.{md,txt}', ['a.md', 'in/a.txt'], ['a.html']],
    [
      ['*.md', '!draft.md'],
      ['a.md', 'in/a.md'],
      ['draft.md', 'in/draft.md']
    ],
    ['étude*.md', ['étude 1.md'], ['etude.md']]
  ])('read the glob %j as users of ignore files do', (files, yes, no) => {
    const config = JSON.stringify({translint: {overrides: [{files, language: 'fr'}]}})
    for (const path of yes) expect([path, settings(path, config)]).toEqual([path, {language: 'fr'}])
    for (const path of no) expect([path, settings(path, config)]).toEqual([path, {}])
  })
})

describe('of several configs the later wins:', () => {
  const terms = '{"terminology": {"terms": {"Peking": "Beijing"}, "severity": "error"}}'
  const both = {terminology: {terms: {Peking: 'Beijing'}, severity: 'info'}}

  test.each([
    ['rule by rule', '{"quote-pairs": false}', '{"spelling": true}', {'quote-pairs': false, spelling: true}],
    ['option by option', terms, '{"terminology": {"severity": "info"}}', both],
    ['an object turns on what was off', '{"spelling": false}', '{"spelling": {}}', {spelling: {}}],
    [
      'true keeps options',
      '{"spelling": {"ignore": ["a"]}}',
      '{"spelling": true}',
      {spelling: {ignore: ['a']}}
    ],
    ['false forgets them', '{"spelling": {"ignore": ["a"]}}', '{"spelling": false}', {spelling: false}],
    ['true for all rules says nothing of one', '{"quote-pairs": false}', 'true', {'quote-pairs': false}]
  ])('%s', (_, outer, inner, rules) => {
    expect(settings('a.txt', preset(outer), preset(inner))).toEqual({rules})
  })

  test('false for all rules, then one of them, then true for all', () => {
    const off = settings('a.txt', preset('{"loop": true}'), preset('false'), preset('{"spelling": true}'))
    expect(off.rules).toMatchObject({spelling: true, loop: false, 'quote-pairs': false})
    expect(settings('a.txt', preset('false'), preset('true'))).toEqual({})
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
    ],
    [
      'an unknown key',
      '{"translint": {"langage": "fr"}}',
      'c:1:16: Unknown option `langage` in translint; did you mean `language`?'
    ],
    [
      'a key that stands outside `translint`',
      '{"overrides": []}',
      'c:1:2: Unexpected `overrides` here, expected it in `translint`'
    ],
    [
      'an override without files',
      '{"translint": {"overrides": [{}]}}',
      'c:1:30: Missing `files` in translint › overrides › 0'
    ],
    [
      'an unknown key of an override',
      '{"translint": {"overrides": [{"files": "a", "rule": {}}]}}',
      'c:1:45: Unknown option `rule` in translint › overrides › 0; did you mean `rules`?'
    ],
    [
      'an unknown rule of an override',
      '{"translint": {"overrides": [{"files": "a", "rules": {"spellin": true}}]}}',
      'c:1:55: Unknown rule `spellin` in translint › overrides › 0 › rules; did you mean `spelling`?'
    ],
    [
      'an option of an override that the rule refuses',
      '{"translint": {"overrides": [{"files": "a", "rules": {"terminology": {"patterns": [{"pattern": "(a", "message": "No"}]}}}]}}',
      'c:1:70: terminology: '
    ],
    [
      'a glob of the wrong type',
      '{"translint": {"overrides": [{"files": 3}]}}',
      'c:1:40: Unexpected 3 for translint › overrides › 0 › files, expected string or array'
    ],
    [
      'an empty glob',
      '{"translint": {"overrides": [{"files": [""]}]}}',
      'c:1:41: Unexpected "" for translint › overrides › 0 › files › 0, expected some text'
    ],
    [
      'what extends nothing',
      '{"translint": {"extends": true}}',
      'c:1:27: Unexpected true for translint › extends, expected string or array'
    ]
  ])('%s', (_, text, message) => {
    expect(() => parseConfig(text, 'c')).toThrow(message)
  })
})

test('a config that is nested too deeply is one that can’t be used', () => {
  for (const text of ['['.repeat(200_000), `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`])
    expect(() => parseConfig(text, 'c.json')).toThrow(
      new ConfigError('c.json: nested too deeply to be a config')
    )
})

describe('docs/config.md', () => {
  const examples = Array.from(
    readFileSync('docs/config.md', 'utf8').matchAll(/```jsonc?\n(.*?)```/gs),
    ([, example = '']) => example
  )

  test('shows configs', () => expect(examples.length).toBeGreaterThan(2))

  test.each(examples)('%s can be used', (example) => {
    expect(parseConfig(example, 'docs/config.md').parts.length).toBeGreaterThan(0)
  })

  test('names every key', () => {
    const {properties} = configSchema([]).properties.translint
    for (const key of Object.keys(properties))
      expect(readFileSync('docs/config.md', 'utf8')).toContain(`| \`${key}\` |`)
  })
})
