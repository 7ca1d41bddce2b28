import {type Dirent, existsSync, readdirSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {extensions, formatOf} from '../../documents/read.js'
import {IgnoreFiles} from './ignore-files.js'
import {reason} from './read-file.js'
import {display, isInside} from './text-file.js'

/** What is said of a file of another kind. */
export const notAnArticle = `not an article; translint reads ${extensions.map((name) => `.${name}`).join(', ')} files`

const neverEntered = new Set(['node_modules', '.git'])

/** What arguments come to: absolute paths in order, and what is to be said of the rest. */
export interface Articles {
  readonly paths: readonly string[]
  readonly errors: readonly string[]
}

/**
 * Finds the articles that files, folders and globs name, but for those that ignore files leave out.
 *
 * @param hearsNested Whether ignore files below the working folder count.
 */
export async function findArticles(
  targets: readonly string[],
  cwd: string,
  hearsNested = true
): Promise<Articles> {
  const isHeard = (folder: string) => hearsNested || folder === cwd || isInside(cwd, folder)
  const ownRules = new IgnoreFiles('.textlintignore', cwd, isHeard)
  const found = new Set<string>()
  const errors: string[] = []
  for (const target of targets) {
    const path = resolve(cwd, target)
    const kind = kindOf(path)
    if (kind === 'file') {
      if (!formatOf(path)) errors.push(`${target}: ${notAnArticle}`)
      else if (!isInside(path, cwd) || !ownRules.leaveOut(path)) found.add(path)
      continue
    }
    const articles = kind === 'folder' ? articlesIn(path) : await articlesOf(target)
    if (articles.length === 0)
      errors.push(
        `${target}: ${kind === 'folder' ? 'no articles in this folder' : 'no such file, and as a glob it matches no article'}`
      )
    for (const article of articles.sort()) found.add(article)
  }
  return {paths: [...found], errors}

  function articlesIn(folder: string, entersHidden = false): string[] {
    const rules = [
      new IgnoreFiles('.gitignore', repositoryOf(folder) ?? folder, isHeard),
      isInside(folder, cwd) ? ownRules : new IgnoreFiles('.textlintignore', folder, isHeard)
    ]
    const articles: string[] = []
    enter(folder)
    return articles

    function enter(folder: string): void {
      for (const entry of entriesOf(folder)) {
        const path = join(folder, entry.name)
        const isFolder = entry.isDirectory()
        if (neverEntered.has(entry.name) || (entry.name.startsWith('.') && !entersHidden)) continue
        if (!isFolder && !(entry.isFile() && formatOf(path))) continue
        if (rules.some((files) => files.leaveOut(isFolder ? path + sep : path))) continue
        if (isFolder) enter(path)
        else articles.push(path)
      }
    }
  }

  async function articlesOf(pattern: string): Promise<string[]> {
    const {default: picomatch} = await import('picomatch')
    const {base, glob, negated} = picomatch.scan(pattern)
    const folder = resolve(cwd, negated ? '' : base)
    if (kindOf(folder) !== 'folder') return []
    const isWanted = picomatch(negated ? pattern : glob)
    const namesHidden = /(?:^|[/{(,|])\./.test(glob)
    return articlesIn(folder, namesHidden).filter((path) =>
      isWanted(relative(folder, path).replaceAll(sep, '/'))
    )
  }

  function entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(folder, {withFileTypes: true})
    } catch (error) {
      errors.push(`${display(folder, cwd)}: ${reason(error)}`)
      return []
    }
  }
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
}

/** The top folder of the git repository that a folder is in. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}
