import {dirname, join, sep} from 'node:path'
import ignore from 'ignore'
import {orElse} from '../../text/or-else.js'
import {readTextFile} from './read-file.js'

/** The ignore files of one name in a folder and below, as git reads them: a deeper one has the last word. */
export class IgnoreFiles {
  readonly #name: string
  readonly #top: string
  readonly #rules = ignore()
  readonly #isHeard: (folder: string) => boolean
  /** The folders whose file was looked for. */
  readonly #read = new Set<string>()
  #isEmpty = true

  /**
   * @param top An absolute path.
   * @param isHeard Whether a folder's own file counts.
   */
  constructor(name: string, top: string, isHeard: (folder: string) => boolean) {
    this.#name = name
    this.#isHeard = isHeard
    this.#top = top
  }

  /**
   * Whether they leave a path out, or a folder that it is in.
   *
   * @param path An absolute path below the top, a folder’s with a separator at its end.
   */
  leaveOut(path: string): boolean {
    this.#readDownTo(dirname(path))
    return !this.#isEmpty && this.#rules.ignores(this.#below(path))
  }

  /** Upper files first: of rules that match, the last one counts. */
  #readDownTo(folder: string): void {
    if (this.#read.has(folder)) return
    this.#read.add(folder)
    if (folder !== this.#top) this.#readDownTo(dirname(folder))
    if (!this.#isHeard(folder)) return
    const lines = linesOf(join(folder, this.#name))
    if (lines.length === 0) return
    this.#isEmpty = false
    this.#rules.add(lines.map((line) => below(this.#below(folder), line)))
  }

  /** A path as rules have it: relative to the top, with slashes. */
  #below(path: string): string {
    const way = path.slice(this.#top.endsWith(sep) ? this.#top.length : this.#top.length + 1)
    return sep === '/' ? way : way.replaceAll(sep, '/')
  }
}

/** The lines of an ignore file that say something; none if there is no such file. */
function linesOf(path: string): string[] {
  const lines = orElse(() => readTextFile(path), '').replace(/^\uFEFF/, '')
  return lines.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/** A rule of a folder’s file as the top’s file would say it; <https://git-scm.com/docs/gitignore#_pattern_format> has the terms. */
function below(folder: string, line: string): string {
  if (folder === '') return line
  const [, not = '', rule = ''] = /^(!?)(.*)$/.exec(line) ?? []
  const isAnchored = /\/(?!\s*$)/.test(rule)
  const literal = folder.replace(/[\\*?[\]]/g, '\\$&')
  return `${not}/${literal}/${isAnchored ? rule.replace(/^\//, '') : `**/${rule}`}`
}
