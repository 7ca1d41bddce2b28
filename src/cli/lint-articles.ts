import {dirname, resolve} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {allRules} from '../../rules/index.js'
import {DocumentError} from '../documents/document.js'
import {formatOf, loadFormat} from '../documents/read.js'
import type {Level} from '../fix.js'
import {findOrigin, fix, isOn, lint, type Settings} from '../linter.js'
import {unknownRule} from '../names.js'
import type {Message} from '../report.js'
import {compact} from '../reporters/compact.js'
import {json} from '../reporters/json.js'
import {origins} from '../reporters/origins.js'
import type {FileResult} from '../reporters/result.js'
import {statistics} from '../reporters/statistics.js'
import {count, stylish} from '../reporters/stylish.js'
import {decode, display, findArticles, ReadError, readArticle, writeArticle} from './articles.js'
import {ConfigFiles} from './config-file.js'
import type {Options} from './options.js'
import type {Io} from './run.js'
import {UsageError} from './usage-error.js'

const nothingToLint = `No articles given. Try:
  translint article.txt         lint an article
  translint articles/           lint the articles in a folder
  translint --stdin < article   lint standard input
  translint --help              all options`

/**
 * Lints, fixes or diffs what the arguments name, and reports; gives the exit code.
 *
 * @throws UsageError, ConfigError or ReadError where nothing can be linted.
 */
export async function lintArticles(targets: readonly string[], options: Options, io: Io): Promise<number> {
  checkUsage(targets, options)
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
    io.stderr.write(`${message}\n`)
  }
  const level: Level = options.unsafeFixes ? 'unsafe' : 'safe'
  const results: FileResult[] = []
  let changed = 0
  let repairs = 0
  for (const article of options.stdin
    ? [stdinArticle(options, io)]
    : await fileArticles(targets, io, complain)) {
    const {path, name} = article
    const format = formatOf(path) ?? 'text'
    await loadFormat(format)
    const settings = {...(await settingsOf(path)), format}
    try {
      const source = await article.read()
      if (!options.fix && !options.diff) {
        const origin = options.origin && {origin: findOrigin(source, settings)}
        results.push({
          path,
          name,
          source,
          messages: isOnlyOrigin(options) ? [] : lint(source, settings),
          ...origin
        })
        continue
      }
      const fixed = fix(source, settings, level)
      if (fixed.conflicting.length > 0)
        io.stderr.write(
          `${name}: ${fixed.conflicting.join(' and ')} undo each other’s fixes; please report this bug\n`
        )
      if (options.diff) io.stdout.write(patch(name, source, fixed.source))
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
  if (!options.diff)
    (options.stdin && options.fix ? io.stderr : io.stdout).write(report(results, options, io))
  if (options.fix)
    io.stderr.write(`${count(repairs, 'fix', 'fixes')} applied in ${count(changed, 'article')}.\n`)
  if (failed) return 2
  if (options.exitZero) return 0
  if (options.diff) return changed > 0 ? 1 : 0
  const warnings = messages.filter(({severity}) => severity === 'warning').length
  return messages.some(isError) || warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}

function checkUsage(targets: readonly string[], options: Options): void {
  if (options.unsafeFixes && !options.fix && !options.diff)
    throw new UsageError('--unsafe-fixes goes with --fix or --diff')
  if (options.fix && options.diff) throw new UsageError('--fix writes and --diff does not: give one of them')
  if (options.origin && (options.fix || options.diff))
    throw new UsageError('--origin only looks: give it without --fix and --diff')
  if (options.stdin && targets.length > 0)
    throw new UsageError('--stdin reads standard input: give no files with it')
  if (options.stdinFilename !== undefined && !options.stdin)
    throw new UsageError('--stdin-filename goes with --stdin')
  if (targets.length === 0 && !options.stdin && !options.printConfig) throw new UsageError(nothingToLint)
  for (const id of options.rule ?? []) {
    if (!allRules.some((rule) => rule.id === id)) throw new UsageError(unknownRule(id))
  }
}

/** What is linted: a file, or standard input. */
interface Input {
  readonly path: string
  readonly name: string
  read(): Promise<string>
  write(linted: string, fixed: string): Promise<void>
}

function stdinArticle({stdinFilename}: Options, io: Io): Input {
  if (stdinFilename !== undefined && !formatOf(stdinFilename))
    throw new UsageError(`${stdinFilename}: not an article that translint can read`)
  return {
    path: stdinFilename === undefined ? '<stdin>' : resolve(io.cwd, stdinFilename),
    name: stdinFilename ?? '<stdin>',
    read: async () => decode(await buffer(io.stdin)),
    write: async (_, fixed) => {
      io.stdout.write(fixed)
    }
  }
}

async function fileArticles(
  targets: readonly string[],
  io: Io,
  complain: (message: string) => void
): Promise<Input[]> {
  const {paths, errors} = await findArticles(targets, io.cwd)
  for (const error of errors) complain(error)
  return paths.map((path) => ({
    path,
    name: display(path, io.cwd),
    read: () => readArticle(path),
    write: async (linted, fixed) => {
      if (fixed !== linted) await writeArticle(path, linted, fixed)
    }
  }))
}

/** Gives the settings that a file is linted with: its config, narrowed to `--rule`. */
function settingsReader(
  {config, rule, reportUnusedDisableDirectives}: Options,
  cwd: string
): (path: string) => Promise<Settings> {
  const files = new ConfigFiles()
  return async (path) => {
    const file =
      config === false
        ? undefined
        : config === undefined
          ? files.find(dirname(resolve(cwd, path)))
          : resolve(cwd, config)
    const read = file === undefined ? {} : await files.read(file, display(file, cwd))
    const settings = reportUnusedDisableDirectives ? {...read, reportUnusedDirectives: true} : read
    if (!rule) return settings
    const narrowed = allRules.map(({id}) => [id, rule.includes(id) && (settings.rules?.[id] || true)])
    return {...settings, rules: Object.fromEntries(narrowed)}
  }
}

/** A config with every rule and its severity written out. */
function effective(settings: Settings) {
  const rules = allRules.map((rule) => {
    const setting = settings.rules?.[rule.id]
    const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])
    const options = {severity: rule.severity, ...Object.fromEntries(defaults)}
    return [rule.id, isOn(rule, settings) && {...options, ...(typeof setting === 'object' && setting)}]
  })
  return {
    translint: {language: settings.language ?? 'en', pageChrome: settings.pageChrome ?? false},
    rules: {'preset-translint': Object.fromEntries(rules)}
  }
}

function report(all: readonly FileResult[], options: Options, io: Io): string {
  const results = options.quiet
    ? all.map((file) => ({...file, messages: file.messages.filter(isError)}))
    : all
  if (isOnlyOrigin(options)) return origins(results)
  if (options.statistics) return statistics(results)
  if (options.format === 'json') return json(results)
  if (options.format === 'compact') return compact(results)
  return results.length > 0 ? stylish(results, options.color ?? io.color) : ''
}

function patch(name: string, before: string, after: string): string {
  if (before === after) return ''
  return createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY
  })
}

/** Whether nothing is to be linted; in JSON, origin and findings stand side by side. */
function isOnlyOrigin({origin, format}: Options): boolean {
  return origin === true && format !== 'json'
}

function isError(message: Message): boolean {
  return message.severity === 'error'
}
