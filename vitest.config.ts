import {readdirSync, readFileSync} from 'node:fs'
import {defineConfig} from 'vitest/config'

/** The test files that replace modules: what they load is theirs alone. */
const replacing = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name}`)
  .filter((file) => /\bvi\.(?:mock|doMock|resetModules)\(/.test(readFileSync(file, 'utf8')))

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    reporters: ['default', './test/skipped.ts'],
    // To end a test that hangs; how long one takes is what the machine has time for.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    tags: [
      {name: 'slow', description: 'Seconds of random or large articles; `npm run mutants` goes without.'}
    ],
    projects: [
      // To load the rules takes longer than most files: all files of a process share them.
      {
        extends: true,
        test: {name: 'shared', include: ['test/**/*.test.ts'], exclude: replacing, isolate: false}
      },
      {extends: true, test: {name: 'alone', include: replacing}}
    ]
  }
})
