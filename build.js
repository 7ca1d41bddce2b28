// Bundles the library, the command line and its threads into dist/; dependencies stay outside.
import {readFileSync} from 'node:fs'
import {build} from 'rolldown'

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'))

await build({
  input: {index: 'src/index.ts', cli: 'src/cli/main.ts', thread: 'src/cli/thread.ts'},
  platform: 'node',
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  output: {dir: 'dist', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js'}
})
