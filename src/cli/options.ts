import {Command, InvalidArgumentError, Option} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {type FormatName, formats, isFormat} from '../reporters/formats.js'

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
  /** A path; false for `--no-config`. */
  readonly config?: string | false
  readonly rule?: readonly string[]
  readonly quiet?: true
  readonly reportUnusedDisableDirectives?: true
  readonly maxWarnings?: number
  readonly exitZero?: true
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

/** What each command does; gives the exit code. */
export interface Actions {
  lint(files: readonly string[], options: Options): Promise<number>
  explain(rule: string): number
  rules(): number
}

const examples = `
Examples:
  translint articles/                     lint the articles in a folder
  translint --diff article.txt            show what --fix would change
  translint --fix "articles/**/*.txt"     apply the safe fixes
  translint explain quote-pairs           what a rule finds, and why

Exit codes:
  0  clean; no error-level finding
  1  an error-level finding, too many warnings, or with --diff anything that would change
  2  wrong usage or config, or a file that can't be read`

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
    .option(
      '--config <path>',
      'use this config; default: the nearest .textlintrc.json upwards from each file'
    )
    .option('--no-config', 'use no config')
    .option('--rule <id>', 'only this rule; may be given again', (id, ids: string[] = []) => [...ids, id])
    .option('--quiet', 'report errors only')
    .option('--report-unused-disable-directives', 'report directives that suppress nothing')
    .option('--max-warnings <number>', 'exit 1 if there are more warnings', wholeNumber)
    .option('--exit-zero', 'exit 0 whatever is found')
    .option('--statistics', 'report the findings per rule, and how many are fixable')
    .option('--origin', 'print which language each article seems to come from, and why, instead of findings')
    .option('--print-config', 'print the config that the file, or this folder, is linted with')
    .option(
      '--concurrency <number>',
      'lint in so many threads; default: one a hundred articles, up to one a core',
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
  return translint
}

const names = Object.keys(formats).join(', ')
const stylish: readonly Format[] = [{name: 'stylish'}]

function format(value: string, before: readonly Format[]): readonly Format[] {
  const [, name = '', file] = /^([^:]*)(?::(.+))?$/s.exec(value) ?? []
  if (!isFormat(name)) throw new InvalidArgumentError(`Allowed names are ${names}.`)
  return [...(before === stylish ? [] : before), file === undefined ? {name} : {name, file}]
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
