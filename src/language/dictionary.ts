import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** Reads the Hunspell files of dictionary-en; some milliseconds. Not its own module, which can only be awaited. */
export function readDictionary(): {aff: Buffer; dic: Buffer} {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'))
  return {aff: readFileSync(join(folder, 'index.aff')), dic: readFileSync(join(folder, 'index.dic'))}
}
