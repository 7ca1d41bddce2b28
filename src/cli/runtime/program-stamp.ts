import {readdirSync, readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {pluginFiles} from '../../engine/known-rules.js'
import {digest} from '../files/cache-file.js'

/**
 * Tells programs apart that may find different things: by the files of their code, which the build bundles with the packages
 * that it needs, by the dictionary and plugins, which it does not, and by Node with its Unicode.
 */
export function programStamp(): Buffer {
  const folder = dirname(fileURLToPath(import.meta.url))
  const statOf = (path: string, name = path) => {
    const {size, mtimeMs} = statSync(path)
    return `${name} ${size} ${mtimeMs}`
  }
  const code = readdirSync(folder, {recursive: true, encoding: 'utf8'}).flatMap((name) => {
    if (!/(?<!\.d)\.c?[jt]s$/.test(name)) return []
    // To read them all would take longer than to lint an article.
    return [statOf(join(folder, name), name)]
  })
  const dictionary = join(dirname(createRequire(import.meta.url).resolve('dictionary-en')), 'package.json')
  return digest(
    [
      'cache 1',
      process.version,
      readFileSync(dictionary, 'utf8'),
      ...pluginFiles().map((file) => statOf(file)),
      ...code.sort()
    ].join('\0')
  )
}
