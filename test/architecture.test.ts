import {readdirSync, readFileSync} from 'node:fs'
import {dirname, posix} from 'node:path'
import {describe, expect, test} from 'vitest'

/** From the top down: a file imports from its own layer or from those below it. */
const layers = [
  /^src\/(cli\/|generate\.ts|variants\.ts|measure-order\.ts)/,
  /^src\/index\.ts/,
  /^src\/textlint\.ts/,
  /^src\/(linter|records|suppression|config|config-text|cascade|names|baseline|new-lines|reporters\/.*)\.ts/,
  /^src\/(pages|schema)\.ts/,
  /^rules\//,
  /^src\/language\//,
  /^src\/(rule|article|report|retext|fix|config-error)\.ts/,
  /^src\/(documents\/|(bigrams|matches)\.ts)/
]
const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\\\', '/')))
)

/** The files of the project that a file imports at run time. */
function imports(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const found = source.matchAll(/(?:^(?:import|export)(?! type\b)[^'"]*?from |import\()'(\.[^']*)'/gm)
  return Array.from(found, ([, path = '']) => posix.join(dirname(file), path).replace(/\.js$/, '.ts')).filter(
    (path) => /^(src|rules)\//.test(path)
  )
}

function layerOf(file: string): number {
  return layers.findIndex((layer) => layer.test(file))
}

describe('the layers', () => {
  test.each(files)('%s imports only from its own or below', (file) => {
    expect(layerOf(file)).toBeGreaterThanOrEqual(0)
    for (const imported of imports(file))
      expect([imported, layerOf(imported) >= layerOf(file)]).toEqual([imported, true])
  })
})

describe('a rule', () => {
  const rules = files.filter((file) => file.startsWith('rules/') && file !== 'rules/index.ts')

  test.each(rules)('%s imports from the project only its contract and facts of languages', (file) => {
    expect(imports(file).length).toBeGreaterThan(0)
    for (const imported of imports(file))
      expect(imported).toMatch(/^src\/(rule\.ts|retext\.ts|matches\.ts|language\/)/)
  })
})

test('nothing outside the command line and the generator touches files or the process', () => {
  const impure = files.filter((file) =>
    /from 'node:(fs|process|child_process)|process\./.test(readFileSync(file, 'utf8'))
  )
  expect(
    impure.filter((file) => !/^src\/(cli\/|generate\.ts|variants\.ts|measure-order\.ts)/.test(file))
  ).toEqual(['src/language/dictionary.ts', 'src/language/identify.ts'])
})
