import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {renameSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {cli, Scratch} from './scratch.js'

const bad = 'It did not act itself .\n'
const good = 'It did not act itself.\n'
let scratch: Scratch
beforeEach(() => {
  scratch = new Scratch()
})
afterEach(() => scratch.remove())

test('--watch lints what is saved, new and renamed files and configs too, until Ctrl-C', async () => {
  scratch.write({
    'a.txt': good,
    'in/b.txt': bad,
    'c.txt': bad,
    'fr/a.md': 'Ceci est bien.\n',
    '.textlintrc.json':
      '{"translint": {"root": true, "ignore": ["fr"], "overrides": [{"files": "a.txt", "source": "fr/a.md"}]}}'
  })
  const program = spawn(process.execPath, [cli, '--watch', '--format', 'compact', '.'], {cwd: scratch.folder})
  let shown = ''
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (text) => {
      shown += text
      program.emit('shown')
    })
  /** Does something, and waits until this is shown. */
  const shows = async (expected: string, act: () => void = () => {}): Promise<void> => {
    shown = ''
    act()
    while (!shown.includes(expected)) await once(program, 'shown', {signal: AbortSignal.timeout(60_000)})
  }
  const found = (name: string) =>
    `${name}:1:22: error: Space before the full stop: delete it [space-before-punctuation]\n`
  try {
    await shows('Watching 3 articles. Ctrl-C ends.\n')
    await shows(found('a.txt'), () => scratch.write({'a.txt': bad}))
    await shows(found('in/d.txt'), () => scratch.write({'in/d.txt': bad}))
    await shows('write its number', () =>
      scratch.write({'fr/a.md': 'Il y a 15 morts.\n', 'a.txt': 'There are 50 dead.\n'})
    )
    await shows('Watching 4 articles', () => scratch.write({'fr/a.md': 'Il y a 50 morts.\n'}))
    await shows('Watching 4 articles', () => scratch.write({'a.txt': good}))
    await shows(found('in/b.txt'), () =>
      renameSync(join(scratch.folder, 'c.txt'), join(scratch.folder, 'in/b.txt'))
    )
    await shows('.textlintrc.json:1:2: JSON is broken', () => scratch.write({'.textlintrc.json': '{'}))
    const ignoring = '{"translint": {"root": true, "ignore": ["in", "fr"]}}'
    await shows(found('a.txt'), () => scratch.write({'.textlintrc.json': ignoring, 'a.txt': bad}))
    await shows('Watching 1 article.', () => scratch.write({'in/d.txt': 'It was .\n'}))
    expect(shown).not.toContain('in/d.txt')
  } finally {
    program.kill('SIGINT')
  }
  expect(await once(program, 'exit')).toEqual([130, null])
})
