import {expect, test} from 'vitest'
import {FormTable} from '../src/text/forms.js'
import {Trait} from '../src/text/trait.js'

test('judges no form that lacks the trait which all with it have', () => {
  const table = new FormTable()
  const forms = Int32Array.from(['the', 'old', 'Tower', 'the'], (word) => table.numberOfWord(word))
  const judged: string[] = []
  const isSmall = new Trait<true>(({text, lower}) => text === lower)
  const isShort = new Trait<true>(({text}) => judged.push(text) > 0 && text.length < 4, isSmall)
  expect(isShort.in({forms, table})).toEqual([0, 1, 3])
  expect(judged).toEqual(['the', 'old'])
})
