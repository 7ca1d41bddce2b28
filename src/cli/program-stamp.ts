import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {digest} from './cache-file.js'

interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Tells programs apart that may find different things: by the files of their code, what they run on, and Node with its Unicode. */
export function programStamp(): Buffer {
  const here = dirname(fileURLToPath(import.meta.url))
  const root = packageOf(here)
  const folder = join(root, relative(root, here).split(sep)[0] ?? '')
  const code = readdirSync(folder, {recursive: true, encoding: 'utf8'}).flatMap((name) => {
    if (!/(?<!\.d)\.c?[jt]s$/.test(name)) return []
    // To read them all would take longer than to lint an article.
    const {size, mtimeMs} = statSync(join(folder, name))
    return [`${name} ${size} ${mtimeMs}`]
  })
  return digest(['cache 1', process.version, ...code.sort(), ...versionsBelow(root)].join('\0'))
}

/** Names and versions of all packages that one needs. */
function versionsBelow(folder: string, seen = new Set<string>()): string[] {
  if (seen.has(folder)) return []
  seen.add(folder)
  const {version, dependencies = {}}: Manifest = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8')
  )
  const below = Object.keys(dependencies).flatMap((name) => {
    const dependency = find(name, folder)
    return dependency === undefined ? [name] : [name, ...versionsBelow(realpathSync(dependency), seen)]
  })
  return [version, ...below]
}

/** The folder of a package that another one needs, as Node looks for it. */
function find(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(from) === from ? undefined : find(name, dirname(from))
}

function packageOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) || dirname(folder) === folder
    ? folder
    : packageOf(dirname(folder))
}
