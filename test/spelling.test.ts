import {afterAll, expect, test} from 'vitest'
import {nodeHost} from '../src/adapters/node/node.js'
import {lint} from '../src/engine/linter.js'
import {provide} from '../src/language/host.js'

afterAll(() => provide(nodeHost))

const found = (text: string, language: string) =>
  lint(text, {language, rules: {spelling: true}}).flatMap(({ruleId, actual}) =>
    ruleId === 'spelling' ? [actual] : []
  )

test('a word is looked up in the dictionary of its language, where one is installed', () => {
  // No other test asks for Irish: what a language has is looked up once.
  const irish = {aff: Buffer.from('SET UTF-8\n'), dic: Buffer.from('3\ntá\nsí\nanseo\n')}
  provide({
    ...nodeHost,
    dictionary: (language) => (language === 'ga' ? irish : nodeHost.dictionary(language))
  })
  expect(found('Tá sí ansso.', 'ga')).toEqual(['ansso'])
  expect(found('Mae hi ymma.', 'gd')).toEqual([])
  expect(found('She was heer.', 'en')).toEqual(['heer'])
})
