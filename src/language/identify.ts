import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A language and how much likelier it is than English, in eld’s scores of 0 to 1. */
export interface Guess {
  readonly language: string
  readonly lead: number
}

interface Detector {
  detect(text: string): {language: string; getScores(): Record<string, number> & {en?: number}}
}

/** Read when first needed: its tables take a tenth of a second. */
let detector: Detector | undefined

/** The likeliest language of a piece of text. */
export function identify(text: string): Guess {
  detector ??= load()
  const scores = detector.detect(text).getScores()
  let language = ''
  let best = 0
  for (const [tag, score] of Object.entries(scores)) {
    if (tag !== 'en' && score > best) [language, best] = [tag, score]
  }
  return {language, lead: best - (scores.en ?? 0)}
}

/**
 * The build sets eld beside the program, so that a synchronous rule can load it. The package exports itself to `import`
 * alone: from the sources its file is looked up.
 */
function load(): Detector {
  const require = createRequire(import.meta.url)
  const built = fileURLToPath(new URL('eld.cjs', import.meta.url))
  const folders = require.resolve.paths('eld') ?? []
  const sources = folders.map((folder) => join(folder, 'eld/src/entries/static.small.js'))
  const file = [built, ...sources].find((path) => existsSync(path))
  if (file === undefined) throw new Error('The package `eld` is not installed')
  const {eld}: {eld: Detector} = require(file)
  return eld
}
