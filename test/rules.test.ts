import {readdirSync} from 'node:fs'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, test, vi} from 'vitest'
import {allRules} from '../rules/index.js'
import {toPlugin} from '../src/adapters/unified.js'
import {bigramsOf} from '../src/bigrams.js'
import {fix, lint, type Settings} from '../src/linter.js'
import type {Example, Rule} from '../src/rule.js'
import {unmark} from './examples.js'

/** Lints with one rule only. */
function only(rule: Rule, {options, language}: Example<object>): Settings {
  const rules = Object.fromEntries(allRules.map(({id}) => [id, id === rule.id && (options ?? true)]))
  return {rules, ...(language !== undefined && {language})}
}

test('every rule file is in the index', () => {
  const files = readdirSync('rules').filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  expect(allRules.map((rule) => `${rule.id}.ts`)).toEqual(files.sort())
})

describe.each(allRules.map((rule) => ({id: rule.id, rule})))('$id', ({rule}) => {
  const bad = rule.examples.flatMap((example) =>
    example.bad === undefined ? [] : [{...example, bad: example.bad}]
  )
  const silent = rule.examples.filter((example) => example.bad === undefined)

  test('has an example of what it finds and two near misses; if it fixes, one of a fix', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(bad.length).toBeGreaterThan(0)
    expect(silent.length).toBeGreaterThan(1)
    expect(bad.some((example) => example.good !== undefined)).toBe(rule.fix !== 'none')
  })

  test('needs what every text has that it finds something in', () => {
    expect(rule.needs?.flags ?? '').not.toMatch(/[gy]/)
    for (const example of bad) expect(bigramsOf(unmark(example.bad).text)).toMatch(rule.needs ?? /(?:)/)
  })

  test('looks through a whole text as often for many places as for few', () => {
    const looks = (text: string, example: Example<object>) => {
      const spy = vi.spyOn(RegExp.prototype, 'test')
      lint(text, only(rule, example))
      const count = spy.mock.calls.filter(([searched]) => searched === text).length
      spy.mockRestore()
      return count
    }
    for (const example of rule.examples) {
      const line = `${unmark(example.bad ?? example.good ?? '').text}\n\n`
      expect(looks(line.repeat(40), example)).toBeLessThan(looks(line.repeat(20), example) + 20)
    }
  })

  test.each(bad)('finds $bad', (example) => {
    const {text, places} = unmark(example.bad)
    expect(places.length).toBeGreaterThan(0)
    const messages = lint(text, only(rule, example))
    expect(messages.map(({start, end}) => ({start, end}))).toEqual(places)
    for (const {message} of messages) expect(message).toMatch(/^\p{Lu}.*[^.]$/su)
  })

  test.each(bad)('fixes $bad as said', (example) => {
    const {text} = unmark(example.bad)
    expect(fix(text, only(rule, example), 'unsafe').source).toBe(example.good ?? text)
    if (example.good !== undefined) expect(lint(example.good, only(rule, example))).toEqual([])
  })

  test.each(silent)('leaves alone $good', (example) => {
    expect(lint(example.good ?? '', only(rule, example))).toEqual([])
  })

  test('works alone in a unified pipeline', async () => {
    const example = bad.find(({options, language}) => !options && !language)
    if (!example) return
    const {text, places} = unmark(example.bad)
    const file = await unified()
      .use(retextEnglish)
      .use(toPlugin(rule), {severity: 'info'})
      .use(retextStringify)
      .process(text)
    expect(file.messages.map(({place}) => place && 'start' in place && place.start.offset)).toEqual(
      places.map(({start}) => start)
    )
    expect(file.messages.every(({fatal, ruleId}) => fatal === undefined && ruleId === rule.id)).toBe(true)
  })
})
