import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {allRules} from '../rules/index.js'

/** What a reader said of a finding: where it lies in a file, in UTF-16 units. */
interface Verdict {
  readonly file: string
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly verdict: string
}

const verdicts: Verdict[] = readFileSync('test/quality/verdicts.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))

test('every verdict names a rule, a place, and one of four words', () => {
  const ids = new Set(allRules.map(({id}) => id))
  const odd = verdicts.filter(
    ({file, rule, start, end, verdict}) =>
      !(/^[\w-]+\/[^/]+$/.test(file) && ids.has(rule) && 0 <= start && start < end) ||
      !['right', 'wrong', 'debatable', 'torn'].includes(verdict)
  )
  expect(odd).toEqual([])
})

test('the verdicts are sorted by file and place, and no finding has two', () => {
  const misplaced = verdicts.filter((verdict, i) => i > 0 && compare(verdicts[i - 1], verdict) >= 0)
  expect(misplaced).toEqual([])
})

function compare(a: Verdict | undefined, b: Verdict): number {
  if (!a) return -1
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
