import {expect, test} from 'vitest'
import {lint} from '../src/engine/linter.js'

test('a decimal comma that only its company tells is found, and its fix is unsafe', () => {
  const safeties = (text: string) => lint(text).map(({actual, safety}) => `${actual} ${safety}`)
  expect(safeties('It rose from 1.2 to 1,4, he said.')).toEqual([])
  expect(safeties('It rose from 1,2 million to 1,4, he said.')).toEqual(['1,2 safe', '1,4 unsafe'])
})
