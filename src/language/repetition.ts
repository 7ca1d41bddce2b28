import type {Article} from '../article.js'
import {Trait} from './trait.js'
import {isPlain, type Word, type Words, wordsOf} from './words.js'

/** The same words twice or more, one copy right after the other. */
export interface Repetition {
  /** The words of all copies. */
  readonly words: readonly Word[]
  /** Words in one copy. */
  readonly period: number
  readonly count: number
  /** The words round the copies, in the same paragraph or not. */
  readonly before: Word | undefined
  readonly next: Word | undefined
  /** Whether nothing but white space stands between the copies. */
  readonly isPlain: boolean
}

/** Longer copies are found by their first words. */
const shortPeriod = 8
const base = 0x01000193
/** What the word that leaves the hash is worth in it. */
const leaving = Array.from({length: shortPeriod}).reduce<number>((power) => Math.imul(power, base), 1)
/** In words; a longer copy is a text printed twice, not a loop. */
const longestPeriod = 120

/**
 * Every place where an article says the same words again at once, the shortest copy first told, in linear time:
 * for short periods by comparing each word with the one a period before, for long ones by the eight words that
 * were last seen.
 */
export function repetitionsOf(article: Article): readonly Repetition[] {
  const repetitions = known.get(article) ?? find(wordsOf(article))
  known.set(article, repetitions)
  return repetitions
}

const lowerIndex = new Trait((form) => form.lowerIndex)
const known = new WeakMap<Article, readonly Repetition[]>()

function find(words: Words): Repetition[] {
  const runs: Run[] = []
  const ids = new Int32Array(words.length)
  for (let i = 0; i < ids.length; i++) ids[i] = lowerIndex.at(words, i) || 0
  for (let period = 1; period <= shortPeriod; period++) {
    let length = 0
    for (let i = period; i <= ids.length; i++) {
      if (i < ids.length && ids[i] === ids[i - period]) length++
      else {
        if (length >= period) runs.push({start: i - length - period, end: i, period})
        length = 0
      }
    }
  }
  runs.push(...longRuns(ids))
  runs.sort((a, b) => a.start - b.start || a.period - b.period)
  const result: Repetition[] = []
  let end = 0
  for (const run of runs) {
    // What a shorter period explains is told once.
    if (run.start < end) continue
    const count = Math.floor((run.end - run.start) / run.period)
    const copies = words.slice(run.start, run.start + count * run.period)
    const heads = copies.filter((_, i) => i > 0 && i % run.period === 0)
    if (run.period <= shortPeriod && !isSame(copies, run.period)) continue
    result.push({
      words: copies,
      period: run.period,
      count,
      before: words.get(run.start - 1),
      next: words.get(run.start + copies.length),
      isPlain: heads.every(({gap}) => isPlain(gap))
    })
    end = run.start + copies.length
  }
  return result
}

/** Copies of `period` words, side by side: words `start` to `end`, that one left out. */
interface Run {
  readonly start: number
  readonly end: number
  readonly period: number
}

function longRuns(ids: Int32Array): Run[] {
  const runs: Run[] = []
  /** Where the words behind a rolling hash (of Rabin and Karp) were last; a collision finds no copy. */
  const seen = new Map<number, number>()
  let key = 0
  for (let last = 0; last < ids.length; last++) {
    const i = last - shortPeriod + 1
    key = (Math.imul(key, base) + (ids[last] ?? 0) - Math.imul(ids[i - 1] ?? 0, leaving)) | 0
    if (i < 0) continue
    const before = seen.get(key)
    seen.set(key, i)
    if (before === undefined) continue
    const period = i - before
    if (period <= shortPeriod || period > longestPeriod || i < (runs.at(-1)?.end ?? 0)) continue
    let end = i
    while (end < ids.length && ids[end] === ids[end - period]) end++
    if (end - i >= period) runs.push({start: before, end, period})
  }
  return runs
}

/** Whether the copies have the same marks inside: `What do I do? I …` says nothing twice. */
function isSame(copies: readonly Word[], period: number): boolean {
  return copies.every(
    (word, i) => i < period || i % period === 0 || word.gap.trim() === copies[i % period]?.gap.trim()
  )
}
