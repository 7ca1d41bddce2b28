import {expect, test, vi} from 'vitest'
import {patterns} from './patterns/patterns.js'
import {attackOf, attacks, readVerdicts} from './patterns/verdicts.js'

// What modules compose when they are loaded is seen only then.
vi.resetModules()
const all = await patterns()
const verdicts = readVerdicts()

test('there are patterns of both kinds: literals, and those that are composed', () => {
  expect(all).toContain('/[\\p{L}\\p{N}][^\\n]*$/u')
  expect(all.length).toBeGreaterThan(1000)
})

test('every pattern has its verdict: `npm run generate` adds what is missing', () => {
  expect(all.filter((pattern) => !Object.hasOwn(verdicts, pattern))).toEqual([])
})

test('every verdict has its pattern: `npm run generate` takes out the others', () => {
  const known = new Set(all)
  expect(Object.keys(verdicts).filter((pattern) => !known.has(pattern))).toEqual([])
})

// One that is polynomial may be: what reads it is bounded. `npm run growth` lints the attacks on those.
test('no pattern is exponential', () => {
  const exponential = [...attacks()].filter(([, {degree}]) => degree === 'exponential')
  expect(exponential).toEqual([])
})

test('an attack is as long as is asked for', () => {
  const attack = {
    degree: 2,
    pumps: [
      ['a', 'bc'],
      ['', 'd']
    ],
    suffix: '!'
  } as const
  expect(attackOf(attack, 6)).toBe('abcbcdd!')
})
