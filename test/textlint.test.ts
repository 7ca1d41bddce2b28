import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, test} from 'vitest'
import {allRules} from '../rules/index.js'
import translint, {fix, type Settings} from '../src/index.js'
import type {Example, Rule} from '../src/rule.js'
import {unmark} from './examples.js'

// textlint’s tester takes the test runner from the globals, and would let its promises go without one.
Object.assign(globalThis, {describe, it: test})
const {TextLintTester} = await import('textlint-tester/lib/src/textlint-tester.js')
const tester = new TextLintTester()
const folder = mkdtempSync(join(tmpdir(), 'translint-textlint-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe('every example of a rule, told by textlint’s tester', () => {
  for (const rule of allRules) {
    const module = translint.rules[rule.id]
    if (!module) throw new Error(`${rule.id} is missing from the preset`)
    tester.run(rule.id, module, {
      valid: rule.examples.flatMap((example) =>
        example.bad === undefined ? [{...input(example, example.good), ...optionsOf(example)}] : []
      ),
      invalid: rule.examples.flatMap((example) => {
        if (example.bad === undefined) return []
        const {text, places} = unmark(example.bad)
        const head = headOf(example)
        const errors = places.map(({start, end}) => ({
          ruleId: rule.id,
          // textlint has no empty ranges: such a place gets the character after it.
          range: [head.length + start, head.length + Math.max(end, start + 1)] as const
        }))
        const output = 'fixer' in module && {output: head + fix(text, only(rule, example)).source}
        return [{...input(example, text), ...optionsOf(example), errors, ...output}]
      })
    })
  }
})

/** An example as a text; one in another language as a Markdown file that says so, since textlint has no setting for it. */
function input(example: Example<object>, text: string): {text: string; ext: string} | {inputPath: string} {
  if (example.language === undefined) return {text, ext: '.txt'}
  const inputPath = join(mkdtempSync(join(folder, 'example-')), 'example.md')
  writeFileSync(inputPath, headOf(example) + text)
  return {inputPath}
}

function headOf({language}: Example<object>): string {
  return language === undefined ? '' : `---\nlang: ${language}\n---\n\n`
}

function optionsOf({options}: Example<object>) {
  return options && {options}
}

/** translint with one rule only. */
function only(rule: Rule, {options, language}: Example<object>): Settings {
  const rules = Object.fromEntries(allRules.map(({id}) => [id, id === rule.id && (options ?? true)]))
  return {rules, ...(language !== undefined && {language})}
}
