import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {validate as validateRdjson} from '@umbrelladocs/rdformat-validator'
import {Ajv} from 'ajv'
import {parse as parseJUnit} from 'junit2json'
import {describe, expect, test} from 'vitest'
import {create} from 'xmlbuilder2'
import {lint} from '../src/linter.js'
import {fingerprints} from '../src/reporters/fingerprint.js'
import {github} from '../src/reporters/github.js'
import {gitlab} from '../src/reporters/gitlab.js'
import {html} from '../src/reporters/html/page.js'
import {markdown} from '../src/reporters/markdown.js'
import {rdjson} from '../src/reporters/rdjson.js'
import type {FileResult} from '../src/reporters/result.js'
import {sarif} from '../src/reporters/sarif.js'
import {checkstyle, junit} from '../src/reporters/xml.js'
import {whole} from './whole.js'

function resultOf(name: string, source: string): FileResult {
  return {path: `/articles/${name}`, name, source, messages: lint(source)}
}

const clean = resultOf('clean.txt', 'All is well.\n')
const found = resultOf('a b.txt', 'Žižek’s 🙂 did not act .\n\n– It is late –\n')
/** What an attacker would send: markup, control characters, escapes, odd names. */
const hostile = resultOf(
  'x"y<z>&\'é\n%:,.txt',
  '– </script><img src=x onerror=alert(1)>]]> \u001B[31m \u0000 \u0008 ::error::x –\n\nIt is | `so` .\n'
)
const results = [clean, found, hostile]
test('the hostile article has findings', () => expect(hostile.messages.length).toBeGreaterThan(1))

describe('sarif', () => {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
  )
  // The schema names a draft that ajv does not ship; it uses nothing of it that a later one has not.
  const {$schema: _, id: __, ...schema} = JSON.parse(readFileSync(path, 'utf8'))
  const log = JSON.parse(whole(sarif(), results))

  test('is valid against the schema of OASIS', () => {
    const ajv = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false})
    const valid = ajv.validate(schema, log)
    expect(ajv.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  test('carries places, rules and fixes', () => {
    const [run] = log.runs
    expect(run.results[0]).toMatchObject({
      ruleId: 'space-before-punctuation',
      level: 'error',
      locations: [
        {physicalLocation: {artifactLocation: {uri: 'a%20b.txt'}, region: {startLine: 1, startColumn: 23}}}
      ],
      fixes: [{artifactChanges: [{replacements: [{insertedContent: {text: ''}}]}]}]
    })
    expect(run.tool.driver.rules.map(({id}: {id: string}) => id)).toContain('space-before-punctuation')
  })

  test('knows a finding again when lines move', () => {
    const moved = resultOf(found.name, `New.\n\n${found.source}`)
    expect([...fingerprints(moved).values()]).toEqual([...fingerprints(found).values()])
    const twice = resultOf('t.txt', 'It was so .\n\nIt was so .\n')
    expect(new Set(fingerprints(twice).values()).size).toBe(2)
  })
})

test('rdjson is valid, and its columns count UTF-8 bytes', async () => {
  const report = JSON.parse(whole(rdjson(), results))
  expect(await validateRdjson(report)).toMatchObject({valid: true, errors: []})
  expect(report.diagnostics[0]).toMatchObject({
    location: {path: 'a b.txt', range: {start: {line: 1, column: 29}, end: {line: 1, column: 30}}},
    suggestions: [{text: ''}]
  })
})

test('junit is read by a JUnit reader: a suite an article, a case a finding', async () => {
  const suites = await parseJUnit(whole(junit(), results))
  if (!suites || !('testsuite' in suites)) throw new Error('no suites')
  expect(suites.testsuite?.map(({name, tests, failures}) => [name, tests, failures])).toEqual([
    ['clean.txt', 1, 0],
    ['a b.txt', 2, 2],
    [hostile.name, hostile.messages.length, hostile.messages.length]
  ])
})

test('checkstyle is well-formed and names every finding', () => {
  const document = create(whole(checkstyle(), results)).toObject()
  expect(JSON.stringify(document)).toContain('translint.space-before-punctuation')
  expect(whole(checkstyle(), results).match(/<error /g)).toHaveLength(
    found.messages.length + hostile.messages.length
  )
})

test('gitlab has the fields that GitLab asks for, each fingerprint once', () => {
  const issues: {fingerprint: string}[] = JSON.parse(whole(gitlab(), results))
  expect(issues[0]).toEqual({
    description: 'Unexpected space before `.`, expected none',
    check_name: 'space-before-punctuation',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: 'major',
    location: {path: 'a b.txt', lines: {begin: 1, end: 1}}
  })
  expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(issues.length)
})

test('github writes a command a line, whatever the article holds', () => {
  const lines = whole(github(), results).trimEnd().split('\n')
  expect(lines).toHaveLength(found.messages.length + hostile.messages.length)
  for (const line of lines)
    expect(line).toMatch(
      /^::(error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::/
    )
  expect(lines.join('')).not.toMatch(/\p{Cc}/u)
})

test('markdown keeps hostile text text', () => {
  const comment = whole(markdown(), results)
  expect(comment).not.toMatch(/<(?!\/?(details|summary)\b)/)
  for (const row of comment.split('\n').filter((line) => /^\| \d/.test(line))) {
    expect(row.replace(/\\./g, '').split('|')).toHaveLength(5)
  }
})

describe('html', () => {
  const page = whole(html(), results)

  test('runs nothing but its own script, whatever an article holds', () => {
    expect(page.match(/<script>/g)).toHaveLength(1)
    expect(page).not.toMatch(/<img|onerror=alert\(1\)>/)
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/)
    expect(page).not.toMatch(/ style=| on[a-z]+="/)
    expect(page).not.toMatch(/(?![\n\r\t])\p{Cc}/u)
  })

  test('marks every finding, and shows the text repaired', () => {
    for (const [index, {messages}] of results.entries()) {
      for (const i of messages.keys()) expect(page).toContain(`id="finding-${index}-${i}"`)
    }
    expect(page).toContain('did not act<del class="safe"> </del>.')
  })
})
