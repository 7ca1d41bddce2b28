import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {decode, isInside} from './articles.js'
import type {Input} from './inputs.js'
import {UsageError} from './usage-error.js'

const run = promisify(execFile)

/** A changed file: what it held before, unless it is new; and, where it is staged, what it holds there. */
export type Change = Partial<Pick<Input, 'before' | 'read'>>

/** What changed in a git repository. */
export class Changes {
  readonly #root: string
  readonly #changes: ReadonlyMap<string, Change>

  constructor(root: string, changes: Iterable<readonly [string, Change]>) {
    this.#root = root
    this.#changes = new Map(Array.from(changes, ([path, change]) => [resolve(root, path), change]))
  }

  get isEmpty(): boolean {
    return this.#changes.size === 0
  }

  /** The change of a file; undefined if it did not change, `outside` if it is not in the repository. */
  async of(path: string): Promise<Change | 'outside' | undefined> {
    const real = await realpath(path).catch(() => path)
    return isInside(real, this.#root) ? this.#changes.get(real) : 'outside'
  }
}

/**
 * What changed in the working tree since a commit or, if this branch left that commit’s, since it did; new files too,
 * but for those that git ignores.
 *
 * @throws UsageError if git does not know the commit, or there is no repository.
 */
export async function changesSince(ref: string, cwd: string): Promise<Changes> {
  const root = await rootOf(cwd, '--since')
  const commit = await commitOf(ref, root)
  const base = await git(root, ['merge-base', commit, 'HEAD']).then(lineOf, () => commit)
  const raw = await git(root, ['diff', ...rawly, base, '--'])
  const untracked = await git(root, ['ls-files', '--others', '--exclude-standard', '-z'])
  const changed = changesOf(raw, ({before}) => beforeOf(root, before))
  const added = pathsOf(untracked).map((path): [string, Change] => [path, {}])
  return new Changes(root, [...changed, ...added])
}

/**
 * What is staged for the next commit, and reads as it is staged.
 *
 * @throws UsageError if there is no repository.
 */
export async function stagedChanges(cwd: string): Promise<Changes> {
  const root = await rootOf(cwd, '--staged')
  const raw = await git(root, ['diff', '--cached', ...rawly, '--'])
  return new Changes(
    root,
    changesOf(raw, ({before, after}) => ({
      ...beforeOf(root, before),
      read: async () => decode(await contentOf(root, after))
    }))
  )
}

/** Paths as they are (-z) and whole ids, whatever the user’s settings. */
const rawly = ['--raw', '-z', '--no-abbrev', '--no-relative', '--find-renames', '--no-color']

/** The regular files of a raw diff that are there after it; each id is that of a content. */
function* changesOf(
  raw: Buffer,
  change: (ids: {before: string; after: string}) => Change
): Generator<[string, Change]> {
  const fields = raw.toString().split('\0').values()
  for (const head of fields) {
    const [, mode = '', before = '', after = '', status = ''] = head.split(' ')
    const [path, renamed] = /^[RC]/.test(status) ? [next(), next()] : [next()]
    if (mode.startsWith('100') && status !== 'U') yield [renamed ?? path, change({before, after})]
  }

  function next(): string {
    return fields.next().value ?? ''
  }
}

function pathsOf(output: Buffer): string[] {
  return output
    .toString()
    .split('\0')
    .filter((path) => path !== '')
}

/** What a file held; it need not be UTF-8, since it is only compared. */
function beforeOf(root: string, id: string): Change {
  return /^0+$/.test(id) ? {} : {before: async () => (await contentOf(root, id)).toString()}
}

function contentOf(root: string, id: string): Promise<Buffer> {
  return git(root, ['cat-file', 'blob', id])
}

async function commitOf(ref: string, root: string): Promise<string> {
  const unknown = `--since ${ref}: git knows no such commit; in a shallow clone, fetch it first`
  // No name of a commit starts so, and git would read an option.
  if (ref.startsWith('-')) throw new UsageError(unknown)
  return git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).then(lineOf, () => {
    throw new UsageError(unknown)
  })
}

async function rootOf(cwd: string, option: string): Promise<string> {
  try {
    return join(lineOf(await git(cwd, ['rev-parse', '--show-toplevel'])))
  } catch (error) {
    throw new UsageError(`${option} needs a git repository: ${reason(error)}`)
  }
}

async function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  const {stdout} = await run('git', ['--no-optional-locks', ...args], {
    cwd,
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
    env: {...process.env, LC_ALL: 'C'}
  })
  return stdout
}

function lineOf(output: Buffer): string {
  return output.toString().replace(/\n$/, '')
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed'
  const said = 'stderr' in error ? String(error.stderr) : error.message
  return said.trim().replace(/^fatal: /, '')
}
