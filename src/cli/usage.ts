import {resolve} from 'node:path'
import {allRules} from '../../rules/index.js'
import {unknownRule} from '../names.js'
import type {Input} from './inputs.js'
import {isGiven, type Options} from './options.js'
import {UsageError} from './usage-error.js'

/** @throws UsageError where options contradict each other, or name a rule that does not exist. */
export function checkUsage(targets: readonly string[], options: Options): void {
  if (options.unsafeFixes && !options.fix && !options.diff)
    throw new UsageError('--unsafe-fixes requires --fix or --diff')
  if (options.fix && options.diff) throw new UsageError('--fix writes and --diff does not: give one of them')
  const other = options.diff && (options.statistics ? '--statistics' : isGiven(options.format) && '--format')
  if (other) throw new UsageError(`--diff prints a patch, and ${other} a report: give one of them`)
  if (options.format.filter(({file}) => file === undefined).length > 1)
    throw new UsageError(
      'standard output takes one report: give each other --format a file, as in --format json:report.json'
    )
  if (options.origin && (options.fix || options.diff))
    throw new UsageError('--origin only looks: give it without --fix and --diff')
  if (options.stdin && targets.length > 0)
    throw new UsageError('--stdin reads standard input: give no files with it')
  if (options.cacheLocation !== undefined && !options.cache)
    throw new UsageError('--cache-location requires --cache')
  if (options.stdinFilename !== undefined && !options.stdin)
    throw new UsageError('--stdin-filename requires --stdin')
  for (const id of options.rule ?? []) {
    if (!allRules.some((rule) => rule.id === id)) throw new UsageError(unknownRule(id))
  }
}

/** @throws UsageError where a report would replace an article, or another report. */
export function checkReports(articles: readonly Input[], {format}: Options, cwd: string): void {
  const taken = new Map(
    articles.map(({path}) => [path, 'an article; if it is none, name it in .textlintignore'])
  )
  for (const {name, file} of format) {
    if (file === undefined) continue
    const path = resolve(cwd, file)
    const what = taken.get(path)
    if (what) throw new UsageError(`--format ${name}:${file} would replace ${what}`)
    taken.set(path, `the report in ${name}; give each a file of its own`)
  }
}
