import type {Format} from '../../article/document.js'
import {formatOf} from '../../documents/read.js'
import type {Original} from '../../reporters/file-result.js'
import {notAnArticle} from './find-files.js'
import {ReadError} from './read-file.js'
import {display, readArticle} from './text-file.js'

/**
 * Reads the article that another was translated from.
 *
 * @throws ReadError if it can’t be read, or is none.
 */
export async function readOriginal(path: string, cwd: string): Promise<Original & {readonly format: Format}> {
  const name = display(path, cwd)
  const format = formatOf(path)
  if (!format) throw new ReadError(`its source ${name}: ${notAnArticle}`)
  try {
    return {path, name, format, source: await readArticle(path)}
  } catch (error) {
    throw error instanceof ReadError ? new ReadError(`its source ${name}: ${error.message}`) : error
  }
}
