import {readdirSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {afterAll, expect, test} from 'vitest'
import {nodeHost} from '../src/adapters/node/node.js'
import {lint} from '../src/engine/linter.js'
import {provide} from '../src/language/host.js'

const folder = 'integrations/word-lists/lists'
/** In bytes, packed. */
const largest = 150_000

afterAll(() => provide(nodeHost))

test.each(readdirSync(folder))('%s is small and in order, without words of English', (name) => {
  const packed = readFileSync(`${folder}/${name}`)
  const words = String(gunzipSync(packed)).split('\n')
  expect(packed.length).toBeLessThan(largest)
  expect(words.length).toBeGreaterThan(20_000)
  expect(words).toEqual([...new Set(words)].sort())
  expect(words.filter((word) => ['the', 'of', 'water', 'said'].includes(word))).toEqual([])
})

test('a list that is installed makes words of the source known that could be English, and nouns with a capital', () => {
  provide({...nodeHost, words: (language) => (language === 'cy' ? 'Kaffi\nguerra' : undefined)})
  const found = (text: string, sourceLanguage: string) =>
    lint(text, {sourceLanguage}).map(({actual}) => actual)
  const text = 'It was the guerra that they lost over a Kaffi, said Ada Kaffi.'
  expect(found(text, 'cy')).toEqual(['guerra', 'Kaffi'])
  expect(found(text, 'gd')).toEqual([])
  expect(found('One guerra led to a guerra, and that to a guerra.', 'cy')).toEqual([])
  expect(found('They read “guerra” on a wall.', 'cy')).toEqual([])
})
