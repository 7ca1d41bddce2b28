import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {configName} from './files/config-file.js'
import type {Io} from './io.js'
import {UsageError} from './usage-error.js'

const manual = 'https://github.com/translint/translint/blob/main/docs/config.md'

const template = `{
  // Read by translint, and by textlint if it is there. What may stand here: ${manual}
  "rules": {
    "preset-translint": {
      // "mixed-initialisms": false,                  // off
      // "spelling": true,                            // on; it is off by default
      // "indefinite-article": {"severity": "info"}   // error, warning or info
    }
  },
  "translint": {
    // Shared configs, as paths or names of npm packages; this one wins over them.
    // "extends": ["./house-style.json"],
    // The language of the articles, as a BCP 47 tag; by default what they say themselves, else English.
    // "language": "fr",
    // What is different for some files.
    // "overrides": [{"files": "archive/**", "rules": {"mixed-dates": false}}],
    // Configs of outer folders say nothing here.
    "root": true
  }
}
`

const next = `Wrote ${configName}. Next:
  translint .               lint the articles in this folder
  translint rules           which rules are there?
  translint --print-config  what are articles linted with?
`

/**
 * Writes a commented config into the working folder.
 *
 * @throws UsageError if there is one, or it can't be written.
 */
export function init(io: Io): number {
  try {
    writeFileSync(join(io.cwd, configName), template, {flag: 'wx'})
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new UsageError(
      exists
        ? `${configName} is there already, and stays as it is. What may stand in it: ${manual}`
        : `${configName} can’t be written: ${error instanceof Error ? error.message : error}`
    )
  }
  io.stdout.write(next)
  return 0
}
