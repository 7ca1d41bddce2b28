import {afterAll, afterEach, beforeEach, expect, test, vi} from 'vitest'
import {lint} from '../src/index.js'
import {Scratch} from './scratch.js'

// The modules may be loaded already, and other tests want them as they are.
vi.hoisted(() => vi.resetModules())
afterAll(() => {
  vi.doUnmock('../src/core/former-ids.js')
  vi.resetModules()
})

vi.mock('../src/core/former-ids.js', () => ({
  formerIds: new Map([['stray-gap', 'space-before-punctuation']])
}))

const bad = 'It did not act itself .\n'
let scratch: Scratch
beforeEach(() => {
  scratch = new Scratch()
})
afterEach(() => scratch.remove())

test('a directive may name a rule as it was called', () => {
  const settings = {reportUnusedDirectives: true}
  expect(lint(`[translint-disable-next-line stray-gap]\n${bad}`, settings)).toEqual([])
  expect(lint(`[translint-disable-next-line stray-gap]\nIt did.\n\n${bad}`, settings)).toHaveLength(2)
})

test('so may a baseline, which then names it as it is called now', async () => {
  scratch.write({'a.txt': bad})
  const run = (...args: string[]) => scratch.translint('--baseline', 'known.json', ...args, 'a.txt')
  await run('--update-baseline')
  const now = scratch.read('known.json')
  scratch.write({'known.json': now.replace('space-before-punctuation', 'stray-gap')})
  expect(await run()).toMatchObject({code: 0, err: ''})
  await run('--update-baseline')
  expect(scratch.read('known.json')).toBe(now)
})

test('so may a config and the command line', async () => {
  const config = (setting: string) => `{"rules": {"preset-translint": {"stray-gap": ${setting}}}}`
  scratch.write({'a.txt': bad, '.textlintrc.json': config('false')})
  expect((await scratch.translint('a.txt')).code).toBe(0)
  expect((await scratch.translint('--rule', 'stray-gap', '--format', 'compact', 'a.txt')).out).toContain(
    '[space-before-punctuation]'
  )
  expect((await scratch.translint('explain', 'stray-gap')).out).toContain('# `space-before-punctuation`')
  scratch.write({'.textlintrc.json': config('{"style": 1}')})
  expect((await scratch.translint('a.txt')).err).toMatch(/Unknown option `style`/)
})
