import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {allRules} from '../rules/index.js'
import type {Example, Rule} from '../src/core/rule.js'
import translint, {fix, type Settings} from '../src/index.js'
import {unmark} from './examples.js'
import {Scratch} from './scratch.js'

// textlint’s tester takes the test runner from the globals, and would let its promises go without one.
Object.assign(globalThis, {describe, it: test})
const {TextLintTester} = await import('textlint-tester/lib/src/textlint-tester.js')
const tester = new TextLintTester()
/** An article whose repairs are all unsafe. */
const unsafe = '– It is late –\n\nThey is here.\n'
const folder = mkdtempSync(join(tmpdir(), 'translint-textlint-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe('a rule finds and fixes under textlint’s tester what it does in translint', () => {
  for (const rule of allRules.filter(({asks}) => !asks?.includes('pair'))) {
    const module = translint.rules[rule.id]
    if (!module) throw new Error(`${rule.id} is missing from the preset`)
    const examples = oneOfEachKind(rule)
    tester.run(rule.id, module, {
      valid: examples.flatMap((example) =>
        example.bad === undefined ? [{...input(example, example.good), ...optionsOf(example)}] : []
      ),
      invalid: examples.flatMap((example) => {
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

describe('the real textlint, with the built package as `preset-translint`', () => {
  test('reports the same of seeds/ as translint', async () => {
    const theirs = textlint('.', '--format', 'json', 'seeds/')
    const ours = places((await new Scratch(resolve('.')).translint('--format', 'json', 'seeds/')).out)
    expect(ours.length).toBeGreaterThan(20)
    expect(places(theirs.stdout)).toEqual(ours)
    expect(theirs.status).toBe(1)
  })

  test('repairs seeds/ as translint does, and nothing without doubt', () => {
    const copy = mkdtempSync(join(folder, 'seeds-'))
    cpSync('seeds', copy, {recursive: true})
    cpSync('.textlintrc.json', join(copy, '.textlintrc.json'))
    writeFileSync(join(copy, 'unsafe.txt'), unsafe)
    textlint(copy, '--fix', '.')
    expect(readFileSync(join(copy, 'unsafe.txt'), 'utf8')).toBe(unsafe)
    for (const name of readdirSync('seeds')) {
      expect(readFileSync(join(copy, name), 'utf8')).toBe(
        fix(readFileSync(join('seeds', name), 'utf8')).source
      )
    }
  })

  test('takes settings from its config, and keeps what a directive suppresses', () => {
    const config = {
      rules: {
        'preset-translint': {
          'mixed-dashes': false,
          'space-before-punctuation': {severity: 'info'},
          spelling: {severity: 'warning'}
        }
      },
      // Textlint reads none of this, and takes no offence at it.
      translint: {
        root: true,
        extends: ['./shared.json'],
        overrides: [{files: '*.md', language: 'fr', rules: false}]
      }
    }
    const suppressed = '<!-- translint-disable-next-line -->\n\nIt was so .\n'
    write('settings', {
      '.textlintrc.json': `// A comment\n${JSON.stringify(config)}`,
      'a.md': `It is *so* , I beleive.\n\n${suppressed}`,
      'b.rst': 'It is so .\n'
    })
    const {stdout} = textlint(join(folder, 'settings'), '--format', 'json', 'a.md', 'b.rst')
    expect(places(stdout)).toEqual([
      [1, 11, 'space-before-punctuation', 3, 'Space before the comma: delete it'],
      [1, 16, 'spelling', 1, '`beleive` is not in the dictionary: check its spelling']
    ])
  })

  test('gets an unsafe fix as a suggestion', () => {
    write('unsafe', {'.textlintrc.json': '{"rules": {"preset-translint": true}}', 'a.txt': unsafe})
    const [{messages}] = JSON.parse(textlint(join(folder, 'unsafe'), '--format', 'json', 'a.txt').stdout)
    expect(messages).toMatchObject([
      {
        suggestions: [{message: 'Write `It is late`', fix: {range: [0, 14], text: 'It is late'}}]
      },
      {suggestions: [{fix: {range: [16, 23], text: 'They are'}}]}
    ])
    for (const message of messages) expect(message).not.toHaveProperty('fix')
  })

  test('stops at an option that can’t be used, and says why', () => {
    const pattern = {terminology: {patterns: [{pattern: '(', message: 'x'}]}}
    write('wrong', {
      '.textlintrc.json': JSON.stringify({rules: {'preset-translint': pattern}}),
      'a.txt': 'It is so.\n'
    })
    const {stdout, stderr, status} = textlint(join(folder, 'wrong'), 'a.txt')
    expect(status).toBeGreaterThan(0)
    expect(stdout + stderr).toContain("translint/terminology': the pattern `(` is refused")
  })
})

function textlint(cwd: string, ...args: readonly string[]) {
  return spawnSync('node', [resolve('node_modules/textlint/bin/textlint.js'), ...args], {
    cwd,
    encoding: 'utf8'
  })
}

/** Line, column, rule, severity and message of what a JSON report tells, in order. */
function places(report: string): [number, number, string, number, string][] {
  const files: {
    messages: {line: number; column: number; ruleId: string; severity: number; message: string}[]
  }[] = JSON.parse(report)
  return files
    .flatMap(({messages}) => messages)
    .map(({line, column, ruleId, severity, message}): [number, number, string, number, string] => [
      line,
      column,
      ruleId.replace('translint/', ''),
      severity,
      message
    ])
    .sort(([a, b, c], [d, e, f]) => a - d || b - e || c.localeCompare(f))
}

function write(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, name))
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, name, file), content)
}

/**
 * The first example that finds something and the first that finds nothing; likewise of those with options, and of those
 * in another language. The others test the rule, not how textlint runs it, and `rules.test.ts` has them all.
 */
function oneOfEachKind({examples}: Rule): Example<object>[] {
  const kinds = new Map<string, Example<object>>()
  // Nothing tells textlint what an article was translated from.
  for (const example of examples.filter(({sourceLanguage}) => sourceLanguage === undefined)) {
    const {bad, options, language} = example
    const kind = [bad, options, language].map((value) => value !== undefined).join()
    if (!kinds.has(kind)) kinds.set(kind, example)
  }
  return [...kinds.values()]
}

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
