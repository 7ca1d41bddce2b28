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
  const welsh = {aff: Buffer.from('SET UTF-8\n'), dic: Buffer.from('3\nmae\nhi\nyma\n')}
  provide({
    ...nodeHost,
    dictionary: (language) => (language === 'cy' ? welsh : nodeHost.dictionary(language))
  })
  expect(found('Mae hi ymma.', 'cy')).toEqual(['ymma'])
  expect(found('Mae hi ymma.', 'gd')).toEqual([])
  expect(found('She was heer.', 'en')).toEqual(['heer'])
})
