import {spawnSync} from 'node:child_process'
import {cpSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Scratch} from './scratch.js'

const scratch = new Scratch()
const program = join(scratch.folder, 'dist')
/** Says of each file that is loaded whether V8 took what the build had it compile. */
const watch = join(scratch.folder, 'watch.cjs')

beforeAll(() => {
  cpSync('dist', program, {recursive: true, filter: (name) => !name.endsWith('types')})
  cpSync('package.json', join(scratch.folder, 'package.json'))
  scratch.write({'article.txt': 'It did not act itself .\n'})
  writeFileSync(
    watch,
    `const vm = require('node:vm')
    vm.Script = class extends vm.Script {
      constructor(source, options) {
        super(source, options)
        console.error(options.cachedData && !this.cachedDataRejected ? 'taken' : 'compiled')
      }
    }`
  )
})
afterAll(() => rmSync(scratch.folder, {recursive: true}))

function lint(...options: string[]) {
  const run = spawnSync(
    process.execPath,
    ['--require', watch, ...options, join(program, 'cli.js'), '--no-config', 'article.txt'],
    {cwd: scratch.folder, encoding: 'utf8'}
  )
  return {
    code: run.status,
    found: run.stdout.match(/space-before-punctuation/g)?.length,
    says: run.stderr.trim().split('\n')
  }
}

describe('the built program', () => {
  test('loads what the build had V8 compile', () => {
    const {code, found, says} = lint()
    expect({code, found}).toEqual({code: 1, found: 1})
    expect(new Set(says)).toEqual(new Set(['taken']))
  })

  test('compiles it where V8 is set otherwise', () => {
    const {code, found, says} = lint('--no-opt')
    expect({code, found}).toEqual({code: 1, found: 1})
    expect(new Set(says)).toEqual(new Set(['compiled']))
  })

  test('needs none of it', () => {
    for (const name of readdirSync(program)) if (name.endsWith('.cache')) rmSync(join(program, name))
    const {code, found, says} = lint()
    expect({code, found}).toEqual({code: 1, found: 1})
    expect(new Set(says)).toEqual(new Set(['compiled']))
  })
})
