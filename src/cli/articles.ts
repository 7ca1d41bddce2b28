import {isUtf8} from 'node:buffer'
import * as fs from 'node:fs'
import {stat} from 'node:fs/promises'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {Options} from 'globby'
import {extensions, formatOf} from '../documents/read.js'

/** What can go wrong on the way to an article, in words for the user. */
export class ReadError extends Error {
  override name = 'ReadError'
}

/** What is said of a file of another kind. */
export const notAnArticle = `not an article; translint reads ${extensions.map((name) => `.${name}`).join(', ')} files`

/** It finds files alone, and would ask of each on disk whether it is a folder: half of the time that finding takes. */
const filesOnly = {...fs, promises: {...fs.promises, stat: async () => ({isDirectory: () => false})}}

const ignoreFile = '.textlintignore'
const walk = {
  fs: filesOnly,
  gitignore: true,
  ignoreFiles: ignoreFile,
  ignore: ['**/node_modules/**', '**/.git/**'],
  followSymbolicLinks: false,
  expandDirectories: false
} satisfies Options

/** What arguments come to: absolute paths in order, and what is to be said of the rest. */
export interface Articles {
  readonly paths: readonly string[]
  readonly errors: readonly string[]
}

/** Finds the articles that files, folders and globs name, but for those that ignore files leave out. */
export async function findArticles(targets: readonly string[], cwd: string): Promise<Articles> {
  const isIgnored = await ignored(cwd)
  const found = new Set<string>()
  const errors: string[] = []
  for (const target of targets) {
    const path = resolve(cwd, target)
    const kind = await kindOf(path)
    if (kind === 'file') {
      if (!formatOf(path)) {
        errors.push(`${target}: ${notAnArticle}`)
      } else if (!isInside(path, cwd) || !isIgnored(path)) found.add(path)
    } else {
      const pattern = `**/*.{${extensions.join(',')}}`
      const folder = kind === 'folder' ? path : cwd
      const articles: string[] = []
      const {globbyStream} = await import('globby')
      // As a stream: a list of all files takes twice the memory of all the rest.
      for await (const name of globbyStream(kind === 'folder' ? pattern : target, {...walk, cwd: folder})) {
        // Not resolved by globby: it would take a backslash in a name for a slash, and name another file.
        if (formatOf(name)) articles.push(resolve(folder, name))
      }
      if (articles.length === 0)
        errors.push(
          `${target}: ${kind === 'folder' ? 'no articles in this folder' : 'no such file, and as a glob it matches no article'}`
        )
      for (const name of articles.sort()) if (!isInside(name, cwd) || !isIgnored(name)) found.add(name)
    }
  }
  return {paths: [...found], errors}
}

/** Tells what an ignore file of the working directory leaves out. */
async function ignored(cwd: string): Promise<(path: string) => boolean> {
  if (!fs.existsSync(join(cwd, ignoreFile))) return () => false
  const {isIgnoredByIgnoreFiles} = await import('globby')
  return isIgnoredByIgnoreFiles(ignoreFile, {cwd})
}

/**
 * Reads an article; a byte order mark stays.
 *
 * @throws ReadError if it can't be read or is not UTF-8.
 */
export async function readArticle(path: string): Promise<string> {
  try {
    // A fifth of the time that a promise takes; threads lint meanwhile.
    return decode(fs.readFileSync(path))
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(reason(error))
  }
}

/**
 * Replaces an article by its fixed text, in one step, and only if the file still holds what was linted.
 *
 * @throws ReadError if it does not, or can't be written.
 */
export async function writeArticle(path: string, linted: string, fixed: string): Promise<void> {
  if ((await readArticle(path)) !== linted) throw new ReadError('changed while it was linted; not written')
  try {
    const {default: writeFileAtomic} = await import('write-file-atomic')
    await writeFileAtomic(path, fixed)
  } catch (error) {
    throw new ReadError(reason(error))
  }
}

/**
 * Decodes UTF-8 and keeps a byte order mark.
 *
 * @throws ReadError that names the first byte that is not UTF-8.
 */
export function decode(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  if (isUtf8(bytes)) return text
  const shown = Buffer.from(text)
  const offset = bytes.findIndex((byte, i) => byte !== shown[i])
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  throw new ReadError(`not UTF-8: byte 0x${byte} at offset ${offset}; convert it to UTF-8 first`)
}

/** A path as a user writes it: relative to the working directory if it is inside. */
export function display(path: string, cwd: string): string {
  return isInside(path, cwd) ? relative(cwd, path) : path
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
}

/** Whether a path is under a folder. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Why the system could not do what it was asked for, in words for the user. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const words: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    ENOENT: 'no such file',
    EISDIR: 'a folder'
  }
  return (typeof code === 'string' && words[code]) || (error instanceof Error ? error.message : String(error))
}
