import {expect, test} from 'vitest'
import {differences} from '../scripts/differences.js'
import {lint} from '../src/engine/linter.js'

const before = lint('It is the the lamp .')

test('two builds that find the same differ in nothing', () => {
  expect(before.map(({ruleId}) => ruleId)).toEqual(['repeated-word', 'space-before-punctuation'])
  expect(differences(before, lint('It is the the lamp .'))).toEqual([])
})

test('a finding is gone, new, or changed in all but its rule and place', () => {
  const [word, space] = before
  if (!word || !space) throw new Error('The text has two findings')
  const moved = {...space, start: space.start + 1}
  for (const changed of [
    {...word, severity: 'info'},
    {...word, safety: 'none'},
    {...word, expected: ['a']},
    {...word, message: 'Unexpected word'}
  ] as const)
    expect(differences(before, [changed, moved])).toEqual([
      {kind: 'changed', message: changed, was: word},
      {kind: 'new', message: moved},
      {kind: 'gone', message: space}
    ])
})
