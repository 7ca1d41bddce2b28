import {Command, InvalidArgumentError, Option} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {type FormatName, formats, isFormat} from '../reporters/formats.js'
import {gates} from './quality-gate.js'

/** A report: its format, and the file that it goes to. */
interface Format {
  readonly name: FormatName
  readonly file?: string
}

/** What the command line says of a run. */
export interface Options {
  readonly fix?: true
  readonly unsafeFixes?: true
  readonly diff?: true
  /** Each to standard output, or to its file. */
  readonly format: readonly Format[]
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly jsonl?: true
  readonly field?: string
  readonly idField?: string
  /** A path; false for `--no-config`. */
  readonly config?: string | false
  /** Whether configs and ignore files below the working folder are heard. */
  readonly nestedConfig: boolean
  /** Whether directives are heard. */
  readonly inlineConfig: boolean
  readonly rule?: readonly string[]
  /** A commit, as git names it. */
  readonly since?: string
  readonly staged?: true
  /** A path. */
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly quiet?: true
  readonly reportUnusedDisableDirectives?: true
  readonly failOn: (typeof gates)[number]
  readonly maxWarnings?: number
  readonly statistics?: true
  readonly origin?: true
  readonly printConfig?: true
  readonly color?: boolean
  /** How many threads lint; absent: as many as pay. */
  readonly concurrency?: number
  readonly cache?: true
  /** A path; absent: `.translintcache` in the working directory. */
  readonly cacheLocation?: string
}

/** Which queue of BullMQ a worker serves. */
export interface Queue {
  readonly queue: string
  /** A URL; it may hold a password, so it is never printed. */
  readonly redis: string
  /** In seconds: how long a worker may be silent before its record goes to another. */
  readonly lock: number
}

/** What each command does; gives the exit code. */
export interface Actions {
  lint(files: readonly string[], options: Options): Promise<number>
  explain(rule: string): number
  rules(): number
  work(queue: Queue, options: Options): Promise<number>
  init(): number
}

const examples = `
Examples:
  translint articles/                     lint the articles in a folder
  translint --diff article.txt            show what --fix would change
  translint --fix "articles/**/*.txt"     apply the safe fixes
  translint explain quote-pairs           what a rule finds, and why

Exit codes:
  0  clean: no finding as bad as --fail-on says, which is an error by default
  1  such a finding, more warnings than --max-warnings, or with --diff anything that would change
  2  wrong usage or config, or a file that can't be read (the others are linted all the same)`

/** The program's arguments; \`done\` gets the exit code of the command that ran. */
export function program(actions: Actions, done: (code: number) => void): Command {
  const translint = new Command('translint')
    .description('Finds, explains and repairs what machine translation leaves behind in an article.')
    .version(manifest.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .usage('[options] [file|folder|glob...]')
    .argument(
      '[file|folder|glob...]',
      'what to lint; a folder means its .txt, .md, .markdown, .html and .htm files'
    )
    .option('--fix', 'apply the safe fixes')
    .option('--unsafe-fixes', 'with --fix or --diff: the unsafe fixes too')
    .option('--diff', 'print what --fix would change as a unified diff; write nothing')
    .addOption(
      new Option('--format <name[:file]>', `how to report, and where; may be given again: ${names}`)
        .argParser(format)
        .default(stylish, 'stylish')
    )
    .option('--stdin', 'lint standard input; with --fix the fixed text goes to standard output')
    .option('--stdin-filename <path>', 'the name of what comes on standard input')
    .addOption(
      new Option(
        '--jsonl',
        'lint records, a JSON object a line, of files (.gz too) or standard input; a result a line'
      ).conflicts(forArticles)
    )
    .option('--field <name>', 'with --jsonl: the field that holds the text; default: text')
    .option(
      '--id-field <name>',
      'with --jsonl: the field that holds the id; default: id, else the line number'
    )
    .option(
      '--config <path>',
      'use this config alone; default: the .textlintrc.json files in each file’s folder and those around it'
    )
    .option('--no-config', 'use no config')
    .option('--no-nested-config', 'use no config and no ignore file of a folder below this one')
    .option('--no-inline-config', 'take directives in an article for mere comments')
    .option('--rule <id>', 'only this rule; may be given again', (id, ids: string[] = []) => [...ids, id])
    .option(
      '--since <commit>',
      'only what changed since this commit, or since the branch left it: see docs/ci.md'
    )
    .option('--staged', 'only what is staged for the next commit, as it is staged')
    .option('--baseline <file>', 'leave out the findings that this file lists')
    .option('--update-baseline', 'write what is found to the baseline, instead of a report')
    .option('--quiet', 'report errors only')
    .option('--report-unused-disable-directives', 'report directives that suppress nothing')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 if any finding has this severity or higher')
        .choices(gates)
        .default('error')
    )
    .option('--max-warnings <number>', 'exit 1 if there are more warnings', wholeNumber)
    .addOption(new Option('--exit-zero', 'short for --fail-on never').implies({failOn: 'never'}))
    .option('--statistics', 'report the findings per rule, and how many are fixable')
    .option('--origin', 'print which language each article seems to come from, and why, instead of findings')
    .option('--print-config', 'print the config that the file, or this folder, is linted with')
    .option(
      '--concurrency <number>',
      'number of worker threads (default: one per 100 articles, at most one per core)',
      positiveNumber
    )
    .option('--cache', 'keep what was found, and lint only what changed since')
    .option('--cache-location <file>', 'where to keep it; default: .translintcache')
    .option('--color', 'color the report even if it goes to no terminal')
    .option('--no-color', 'no color')
    .addHelpText('after', examples)
    .action(async (files: string[], options: Options) => done(await actions.lint(files, options)))
  translint
    .command('explain <rule>')
    .description('print what a rule finds, why, and with which options')
    .action((rule: string) => done(actions.explain(rule)))
  translint
    .command('rules')
    .description('print a table of all rules')
    .action(() => done(actions.rules()))
  translint
    .command('init')
    .description('write a commented .textlintrc.json into this folder')
    .action(() => done(actions.init()))
  translint
    .command('worker')
    .description(
      'lint records from a queue of BullMQ on Redis; takes the options of --jsonl that lint and fix'
    )
    .requiredOption('--queue <name>', 'the queue')
    .addOption(
      new Option('--redis <url>', 'where Redis is').env('REDIS_URL').default('redis://127.0.0.1:6379')
    )
    .option(
      '--lock <seconds>',
      'give a record to another worker if its own is silent for so long; more than the longest record takes',
      seconds,
      30
    )
    .action(async (queue: Queue, command: Command) => {
      const options = translint.opts<Options>()
      const idle = [...forArticles, 'jsonl', 'maxWarnings', 'failOn', 'exitZero'].find(
        (name) => translint.getOptionValueSource(name) === 'cli'
      )
      if (idle) command.error(`error: --${hyphened(idle)} can’t be used with translint worker`)
      done(await actions.work(queue, options))
    })
  return translint
}

/** What makes no sense for records. */
const forArticles =
  'diff format stdin stdinFilename statistics origin printConfig since staged baseline updateBaseline concurrency cache cacheLocation'.split(
    ' '
  )

const names = Object.keys(formats).join(', ')
const stylish: readonly Format[] = [{name: 'stylish'}]

/** Whether formats were asked for, or it is the default. */
export function isGiven(formats: readonly Format[]): boolean {
  return formats !== stylish
}

function format(value: string, before: readonly Format[]): readonly Format[] {
  const [, name = '', file] = /^([^:]*)(?::(.+))?$/s.exec(value) ?? []
  if (!isFormat(name)) throw new InvalidArgumentError(`Allowed names are ${names}.`)
  return [...(before === stylish ? [] : before), file === undefined ? {name} : {name, file}]
}

/** An option as it is typed: `max-warnings` of `maxWarnings`. */
function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}

function seconds(value: string): number {
  if (!/^[1-9]\d*$/.test(value))
    throw new InvalidArgumentError('Expected a whole number of seconds, 1 or more.')
  return Number(value)
}

function positiveNumber(value: string): number {
  const number = wholeNumber(value)
  if (number === 0) throw new InvalidArgumentError('Expected at least 1.')
  return number
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}
