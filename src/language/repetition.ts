import type {Article} from '../article.js'
import {isPlain, type Word, wordsOf} from './words.js'

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

const known = new WeakMap<Article, readonly Repetition[]>()

function find(words: readonly Word[]): Repetition[] {
  const runs: {start: number; end: number; period: number}[] = []
  for (let period = 1; period <= shortPeriod; period++) {
    let length = 0
    for (let i = period; i <= words.length; i++) {
      if (i < words.length && words[i]?.lower === words[i - period]?.lower) length++
      else {
        if (length >= period) runs.push({start: i - length - period, end: i, period})
        length = 0
      }
    }
  }
  runs.push(...longRuns(words))
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
      before: words[run.start - 1],
      next: words[run.start + copies.length],
      isPlain: heads.every(({gap}) => isPlain(gap))
    })
    end = run.start + copies.length
  }
  return result
}

function longRuns(words: readonly Word[]) {
  const runs: {start: number; end: number; period: number}[] = []
  const seen = new Map<string, number>()
  for (let i = 0; i + shortPeriod <= words.length; i++) {
    const key = words
      .slice(i, i + shortPeriod)
      .map(({lower}) => lower)
      .join(' ')
    const before = seen.get(key)
    seen.set(key, i)
    if (before === undefined) continue
    const period = i - before
    if (period <= shortPeriod || period > longestPeriod || i < (runs.at(-1)?.end ?? 0)) continue
    let end = i
    while (end < words.length && words[end]?.lower === words[end - period]?.lower) end++
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
