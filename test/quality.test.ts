import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {allRules} from '../rules/index.js'

/** What a reader said of a place in a file, or in the record of it that has the id; offsets in UTF-16 units. */
interface Verdict {
  readonly file: string
  readonly id?: string
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly verdict: string
}

const ids = new Set(allRules.map(({id}) => id))

describe.each([
  ['verdicts.jsonl', ['right', 'wrong', 'debatable', 'torn']],
  ['targets.jsonl', ['right', 'wrong', 'debatable', 'torn']],
  ['trials.jsonl', ['right', 'wrong', 'debatable', 'torn']],
  ['safe-fixes.jsonl', ['right', 'neutral', 'harmful']],
  ['passages.jsonl', ['right', 'wrong', 'debatable']],
  ['machine.jsonl', ['right', 'wrong', 'debatable']],
  ['pairs.jsonl', ['right', 'wrong', 'debatable']]
])('what a reader said, in %s,', (name, words) => {
  const verdicts: Verdict[] = readFileSync(`test/quality/${name}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

  test('names a rule, a place and one of the words', () => {
    const odd = verdicts.filter(
      ({file, rule, start, end, verdict}) =>
        !(/^[\w-]+\/[^/]+$/.test(file) && ids.has(rule) && start <= end && words.includes(verdict))
    )
    expect(odd).toEqual([])
  })

  test('is sorted by file and place, once each', () => {
    const misplaced = verdicts.filter((verdict, i) => compare(verdicts[i - 1], verdict) >= 0)
    expect(misplaced).toEqual([])
  })
})

function compare(a: Verdict | undefined, b: Verdict): number {
  if (!a) return -1
  return (
    order(a.file, b.file) ||
    order(a.id ?? '', b.id ?? '') ||
    a.start - b.start ||
    a.end - b.end ||
    order(a.rule, b.rule)
  )
}

function order<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
