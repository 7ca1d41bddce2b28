import {resolve} from 'node:path'
import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {allRules} from '../../rules/index.js'
import {DocumentError} from '../documents/document.js'
import {formatOf, loadFormat} from '../documents/read.js'
import type {Level} from '../fix.js'
import {findOrigin, fix, lint} from '../linter.js'
import {unknownRule} from '../names.js'
import {count} from '../reporters/count.js'
import {type FileResult, printable, printableLines} from '../reporters/result.js'
import {ReadError} from './articles.js'
import {type Input, stdinArticle} from './inputs.js'
import {onlyNew} from './only-new.js'
import type {Options} from './options.js'
import {fails} from './quality-gate.js'
import {isOnlyOrigin, writeReports} from './reports.js'
import type {Io} from './run.js'
import {effective, settingsReader} from './settings.js'
import {UsageError} from './usage-error.js'

const nothingToLint = `No articles given. Try:
  translint article.txt         lint an article
  translint articles/           lint the articles in a folder
  translint --since main        lint what changed since the branch left main
  translint --stdin < article   lint standard input
  translint --help              all options`

/**
 * Lints, fixes or diffs what the arguments name, and reports; gives the exit code.
 *
 * @throws UsageError, ConfigError or ReadError where nothing can be linted.
 */
export async function lintArticles(targets: readonly string[], options: Options, io: Io): Promise<number> {
  checkUsage(targets, options)
  if (options.field !== undefined || options.idField !== undefined)
    throw new UsageError('--field and --id-field go with --jsonl')
  const isGiven = options.stdin || options.printConfig || options.since !== undefined || options.staged
  if (targets.length === 0 && !isGiven) throw new UsageError(nothingToLint)
  const settingsOf = settingsReader(options, io.cwd)
  if (options.printConfig) {
    io.stdout.write(
      `${JSON.stringify(effective(await settingsOf(targets[0] ?? 'article.txt')), undefined, 2)}\n`
    )
    return 0
  }
  let failed = false
  const complain = (message: string) => {
    failed = true
    io.stderr.write(`${printable(message)}\n`)
  }
  const news = await onlyNew(options, io)
  const level: Level = options.unsafeFixes ? 'unsafe' : 'safe'
  const results: FileResult[] = []
  let changed = 0
  let repairs = 0
  const articles = options.stdin ? [stdinArticle(options, io)] : await news.articles(targets, complain)
  checkReports(articles, options, io.cwd)
  for (const article of articles) {
    const {path, name} = article
    const format = formatOf(path) ?? 'text'
    await loadFormat(format)
    const settings = {...(await settingsOf(path)), format}
    try {
      const source = await article.read()
      const keep = await news.keepOf(article, settings)
      if (!options.fix && !options.diff) {
        const origin = options.origin && {origin: findOrigin(source, settings)}
        results.push({
          path,
          name,
          source,
          messages: isOnlyOrigin(options) ? [] : keep(lint(source, settings), source),
          ...origin
        })
        continue
      }
      const fixed = fix(source, settings, level, keep)
      if (fixed.conflicting.length > 0)
        io.stderr.write(
          `${printable(name)}: ${fixed.conflicting.join(' and ')} undo each other’s fixes; please report this bug\n`
        )
      if (options.diff) io.stdout.write(shown(patch(name, source, fixed.source), io))
      else await article.write(source, fixed.source)
      if (fixed.source !== source) changed++
      repairs += fixed.applied.length
      results.push({path, name, source: fixed.source, messages: fixed.messages})
    } catch (error) {
      if (!(error instanceof ReadError || error instanceof DocumentError)) throw error
      complain(`${name}: ${error.message}`)
    }
  }
  const messages = results.flatMap((result) => result.messages)
  if (!options.diff && !options.updateBaseline)
    await writeReports(results, options, io, options.stdin && options.fix ? io.stderr : io.stdout)
  if (options.fix)
    io.stderr.write(`${count(repairs, 'fix', 'fixes')} applied in ${count(changed, 'article')}.\n`)
  await news.finish()
  if (failed) return 2
  if (options.updateBaseline) return 0
  if (options.diff) return changed > 0 && options.failOn !== 'never' ? 1 : 0
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of messages) counts[severity]++
  return fails(counts, options) ? 1 : 0
}

/** @throws UsageError where options contradict each other, or name a rule that does not exist. */
export function checkUsage(targets: readonly string[], options: Options): void {
  if (options.unsafeFixes && !options.fix && !options.diff)
    throw new UsageError('--unsafe-fixes goes with --fix or --diff')
  if (options.fix && options.diff) throw new UsageError('--fix writes and --diff does not: give one of them')
  if (options.origin && (options.fix || options.diff))
    throw new UsageError('--origin only looks: give it without --fix and --diff')
  if (options.stdin && targets.length > 0)
    throw new UsageError('--stdin reads standard input: give no files with it')
  if (options.stdinFilename !== undefined && !options.stdin)
    throw new UsageError('--stdin-filename goes with --stdin')
  for (const id of options.rule ?? []) {
    if (!allRules.some((rule) => rule.id === id)) throw new UsageError(unknownRule(id))
  }
}

/** @throws UsageError where a report would replace an article, or another report. */
function checkReports(articles: readonly Input[], {format}: Options, cwd: string): void {
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

function patch(name: string, before: string, after: string): string {
  if (before === after) return ''
  return createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY
  })
}

/** A patch goes on byte for byte, but not to a terminal. */
function shown(patch: string, {isTerminal}: Io): string {
  return isTerminal ? printableLines(patch) : patch
}
