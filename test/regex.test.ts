import {readdirSync, readFileSync} from 'node:fs'
import {check} from 'recheck'
import {parseSync} from 'rolldown/utils'
import {describe, expect, test, vi} from 'vitest'

/** The regular expressions that a file writes as literals. */
function literals(file: string): [source: string, flags: string][] {
  const found: [string, string][] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
      const {pattern, flags} = {pattern: '', flags: '', ...node.regex}
      found.push([pattern, flags])
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(file, readFileSync(file, 'utf8')).program)
  return found
}

const composed: [source: string, flags: string][] = []
const original = globalThis.RegExp
globalThis.RegExp = new Proxy(original, {
  construct(target, [source, flags = '']: [string, string?]) {
    composed.push([String(source), flags])
    return new target(source, flags)
  }
})
/** Patterns that wait until they are used are made at once. */
vi.mock('../src/language/when-used.js', () => ({
  whenUsed(source: string, flags: string) {
    const pattern = new RegExp(source, flags)
    return () => pattern
  }
}))
// Only now, so that what the rules put together when they are loaded is seen, and when they meet a false friend.
const {lint} = await import('../src/linter.js')
const {falseFriends} = await import('../src/language/false-friends.js')
// What a mark is judged by.
lint('He went to, or by; the town: a " and! Was it? well - known.')
lint(falseFriends.flatMap(({word}) => word.split('|').map((way) => way.slice(0, 4))).join(' '))
globalThis.RegExp = original

/** A text of 200,000 characters made to be slow for an expression, or undefined where none is known. */
async function attackOn(source: string, flags: string): Promise<string | undefined> {
  const diagnostics = await check(source, flags, {timeout: 10_000})
  if (diagnostics.status !== 'vulnerable') return undefined
  const {complexity, attack} = diagnostics
  expect(complexity.type).not.toBe('exponential')
  const size = attack.pumps.reduce((sum, {pump}) => sum + pump.length, 0)
  const pumped = attack.pumps.map(({prefix, pump}) => prefix + pump.repeat(200_000 / size))
  return pumped.join('') + attack.suffix
}

describe('no regular expression can run away', async () => {
  const files = ['rules', 'src'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`)
  )
  const all = [...files.flatMap(literals), ...composed]

  test('there are some of both kinds', () => {
    expect(all.length).toBeGreaterThan(200)
    expect(composed.length).toBeGreaterThan(5)
  })

  // A bounded window makes an expression linear that is not so by itself; so what is judged is the linter: what
  // takes milliseconds in linear time takes a minute in quadratic time.
  test.each(all)('/%s/%s', async (source, flags) => {
    const attack = await attackOn(source, flags)
    if (attack === undefined) return
    const started = performance.now()
    lint(attack)
    lint(`It was “so. ${attack} It was so.`)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
