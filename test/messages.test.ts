import {expect, test} from 'vitest'
import {allRules} from '../rules/index.js'
import {only, unmark} from '../src/engine/examples.js'
import {lint} from '../src/engine/linter.js'

/** The messages of all examples, but for those that an example’s own options word. */
const messages = allRules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    if (example.bad === undefined) return []
    return lint(unmark(example.bad).text, only(rule, example))
      .filter(({message}) => !JSON.stringify(example.options)?.includes(message))
      .map(({message}) => ({id: rule.id, message}))
  })
)
const ids = allRules.map(({id}) => id).filter((id) => id.includes('-'))
/** A message without what it quotes. */
const ownWords = (message: string) => message.replace(/(`+).*?\1/gu, '`')

test.each([
  ['starts with a capital or with what it quotes', /^(?:\p{Lu}|`)/u],
  [
    'tells what is there, and behind a colon what to do',
    /^[^:]+: (?:if that is meant, )?(?:add|change|check|complete|delete|give|keep|move|restore|translate|write) .*[^.]$/
  ],
  [
    'has no words of those who write linters',
    /^(?!.*\b(?:unexpected|expected|tokens?|markup|initialisms?|regex))/i
  ]
])('a message %s', (_, style) => {
  expect(messages.filter(({message}) => !style.test(ownWords(message)))).toEqual([])
})

test.each([
  ['is longer than 160 characters', (message: string) => [...message].length > 160],
  ['has a character that nobody sees', (message: string) => /(?! )[\p{C}\p{Z}]/u.test(message)],
  ['names a rule', (message: string) => ids.some((id) => ownWords(message).includes(id))]
])('no message %s', (_, isWrong) => {
  expect(messages.filter(({message}) => isWrong(message))).toEqual([])
})

test('each rule has messages, and they can be read in one list', async () => {
  expect(new Set(messages.map(({id}) => id)).size).toBe(allRules.length)
  const lines = new Set(messages.map(({id, message}) => `${id} | ${message}\n`))
  await expect([...lines].join('')).toMatchFileSnapshot('messages.txt')
})
