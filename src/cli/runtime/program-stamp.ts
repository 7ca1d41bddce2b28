import {readdirSync, readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {digest} from '../files/cache-file.js'

/**
 * Tells programs apart that may find different things: by the files of their code, which the build bundles with the packages
 * that it needs, by the dictionary, which it does not, and by Node with its Unicode.
 */
export function programStamp(): Buffer {
  const folder = dirname(fileURLToPath(import.meta.url))
  const code = readdirSync(folder, {recursive: true, encoding: 'utf8'}).flatMap((name) => {
    if (!/(?<!\.d)\.c?[jt]s$/.test(name)) return []
    // To read them all would take longer than to lint an article.
    const {size, mtimeMs} = statSync(join(folder, name))
    return [`${name} ${size} ${mtimeMs}`]
  })
  const dictionary = join(dirname(createRequire(import.meta.url).resolve('dictionary-en')), 'package.json')
  return digest(['cache 1', process.version, readFileSync(dictionary, 'utf8'), ...code.sort()].join('\0'))
}
