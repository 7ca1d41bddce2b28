import {Argument, Command, InvalidArgumentError, Option} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import type {Typography} from '../article/document.js'
import type {TextKind} from '../core/rule.js'
import {extensions} from '../documents/read.js'
import {didYouMean, listed} from '../engine/names.js'
import {type FormatName, formats, isFormat} from '../reporters/formats.js'
import type {OffsetUnit} from '../text/offsets.js'
import type {CommandWords} from './completions.js'
import type {gates} from './lint/quality-gate.js'
import {conflictOf, type OptionRow, optionName, optionTable, plainSummary, shells} from './option-table.js'
import {UsageError} from './usage-error.js'

/** A report: its format, and the file that it goes to. */
interface ReportTarget {
  readonly name: FormatName
  readonly file?: string
}

/** What the command line says of a run. */
export interface Options {
  readonly fix?: true
  readonly addIgnore?: true
  readonly unsafeFixes?: true
  readonly diff?: true
  /** Each to standard output, or to its file; none: stylish to standard output, unless something else goes there. */
  readonly format: readonly ReportTarget[]
  /** A path: where the report goes that has no file. */
  readonly outputFile?: string
  readonly verbose?: true
  readonly watch?: true
  readonly stdin?: true
  readonly stdinFilename?: string
  /** A path. */
  readonly source?: string
  readonly jsonl?: true
  readonly pairs?: true
  readonly field?: string
  readonly idField?: string
  /** Names of fields, each item several with commas between them. */
  readonly keep?: readonly string[]
  /** What offsets and columns count; absent: UTF-16 units. */
  readonly offsets?: OffsetUnit
  /** How many bytes the text of a record may have. */
  readonly maxBytes?: number
  /** A path; false for `--no-config`. */
  readonly config?: string | false
  /** Whether configs and ignore files below the working folder are heard. */
  readonly nestedConfig: boolean
  /** Whether directives are heard. */
  readonly inlineConfig: boolean
  /** BCP 47 tag; absent: what the records, configs and articles say, or their words tell. */
  readonly language?: string
  /** BCP 47 tag; absent: what the records and configs say, or the articles’ traces tell. */
  readonly sourceLanguage?: string
  /** Absent: what the records and configs say, else `translated`. */
  readonly text?: TextKind
  /** Absent: what the records and configs say, else `usual`. */
  readonly typography?: Typography
  readonly trial?: true
  /** Ids, categories and beginnings of ids. */
  readonly rule?: readonly string[]
  /** Patterns of an ignore file in the working folder. */
  readonly ignorePattern?: readonly string[]
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
  /** Whether findings of one kind are all shown. */
  readonly all?: true
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
  explain(rule: string, options: Options): Promise<number>
  rules(options: Options): Promise<number>
  languages(options: Options): Promise<number>
  work(queue: Queue, options: Options): Promise<number>
  init(): number
  complete(shell: (typeof shells)[number], commands: readonly CommandWords[]): Promise<number>
}

const examples = `
Examples:
  translint articles/                     lint the articles in a folder
  translint --diff article.txt            show what --fix would change
  translint --fix "articles/**/*.txt"     apply the safe fixes
  translint --source original.md a.md     compare an article with the one that it was translated from
  translint explain quote-pairs           what a rule finds, and why

Exit codes:
  0  clean: no finding as bad as --fail-on says, which is an error by default
  1  such a finding, more warnings than --max-warnings, or with --diff anything that would change
  2  wrong usage or config, or a file that can't be read (the others are linted all the same)`

/** The program's arguments; \`done\` gets the exit code of the command that ran. */
export function program(actions: Actions, done: (code: number) => void): Command {
  const translint = new Command('translint')
    .description('Finds, explains and repairs what machine translation leaves behind in an article.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .usage('[options] [file|folder|glob...]')
    .argument(
      '[file|folder|glob...]',
      `what to lint; a folder means the articles in it: ${extensions.map((name) => `.${name}`).join(', ')}`
    )
    .addHelpText('after', examples)
    .action(async (files: string[]) => {
      if (files.includes('-') && !translint.opts<Options>().jsonl)
        translint.setOptionValueWithSource('stdin', true, 'cli')
      check('lint')
      done(
        await actions.lint(
          files.filter((file) => file !== '-'),
          intoFile(translint.opts<Options>())
        )
      )
    })
  for (const row of optionTable) translint.addOption(optionOf(row))
  translint
    .command('explain <rule>')
    .description('print what a rule finds, why, and with which options; with --format json for a program')
    .action(async (rule: string) => done(await actions.explain(rule, translint.opts<Options>())))
  translint
    .command('rules')
    .description('print all rules; with --format json for a program')
    .action(async () => done(await actions.rules(translint.opts<Options>())))
  translint
    .command('languages')
    .description(
      'print the languages that are known, and how well; with --format json the rules that run in each'
    )
    .action(async () => done(await actions.languages(translint.opts<Options>())))
  translint
    .command('init')
    .description('write a commented .textlintrc.json into this folder')
    .action(() => done(actions.init()))
  translint
    .command('completions')
    .description('print a script that completes what is typed in a shell')
    .addArgument(new Argument('<shell>').choices(shells).argParser(oneOf(shells)))
    .action(async (shell: (typeof shells)[number]) => {
      const commands = translint.commands.map((command) => ({
        name: command.name(),
        summary: command.description()
      }))
      done(await actions.complete(shell, commands))
    })
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
    .action(async (queue: Queue) => {
      check('worker')
      done(await actions.work(queue, translint.opts<Options>()))
    })
  translint
    .command('help [command]')
    .description('print this help, or that of a command')
    .action((name = 'help') => {
      const {commands} = translint
      const command = commands.find((each) => each.name() === name)
      const known = commands.map((each) => each.name())
      if (!command)
        throw new UsageError(
          `${name}: no such command${didYouMean(name, known) || '; `translint help` lists them'}`
        )
      const shown = name === 'help' ? translint : command
      shown.outputHelp()
      done(0)
    })
  return translint

  /** @throws UsageError where options contradict each other. */
  function check(command: 'lint' | 'worker'): void {
    const given = optionTable.filter(
      (row) => translint.getOptionValueSource(new Option(row.flags).attributeName()) === 'cli'
    )
    const conflict = conflictOf(given.map(optionName), command)
    if (conflict !== undefined) throw new UsageError(conflict)
  }
}

function optionOf({flags, summary, value, default: initial, implies}: OptionRow): Option {
  const option = new Option(flags, plainSummary(summary))
  if (value === 'format') return option.argParser(format).default([], 'stylish')
  if (value === 'list') option.argParser((item, items: readonly string[] = []) => [...items, item])
  if (value === 'one path') option.argParser(onePath)
  if (value === 'number') option.argParser(wholeNumber)
  if (value === 'positive number') option.argParser(positiveNumber)
  if (typeof value === 'object') option.choices(value).argParser(oneOf(value))
  if (initial !== undefined) option.default(initial)
  return implies ? option.implies(implies) : option
}

/** Gives the file of `--output-file` to the report that has none. */
function intoFile(options: Options): Options {
  const {outputFile: file, format} = options
  if (file === undefined) return options
  const targets: readonly ReportTarget[] = format.length > 0 ? format : [{name: 'stylish'}]
  if (targets.every((target) => target.file !== undefined))
    throw new UsageError(`--output-file ${file} would hold nothing: every --format has a file of its own`)
  return {...options, format: targets.map((target) => ({file, ...target}))}
}

function format(value: string, before: readonly ReportTarget[]): readonly ReportTarget[] {
  const [, name = '', file] = /^([^:]*)(?::(.+))?$/s.exec(value) ?? []
  if (!isFormat(name)) throw notOneOf(name, Object.keys(formats))
  return [...before, file === undefined ? {name} : {name, file}]
}

function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value
    throw notOneOf(value, choices)
  }
}

function notOneOf(value: string, choices: readonly string[]): InvalidArgumentError {
  return new InvalidArgumentError(`expected ${listed(choices)}${didYouMean(value, choices)}`)
}

function onePath(path: string, other?: string): string {
  if (other !== undefined) throw new InvalidArgumentError(`it was ${other} before; give one`)
  return path
}

function seconds(value: string): number {
  if (!/^[1-9]\d*$/.test(value))
    throw new InvalidArgumentError('expected a whole number of seconds, 1 or more')
  return Number(value)
}

function positiveNumber(value: string): number {
  const number = wholeNumber(value)
  if (number === 0) throw new InvalidArgumentError('expected at least 1')
  return number
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('expected a whole number')
  return Number(value)
}
