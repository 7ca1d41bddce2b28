// Bundles the library and the command line into dist/; dependencies stay outside.
import {readFileSync} from 'node:fs'
import {build} from 'rolldown'

const {dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'))

await build({
  input: {index: 'src/index.ts', cli: 'src/cli/main.ts'},
  platform: 'node',
  external: Object.keys({...dependencies, ...peerDependencies}).map((name) => new RegExp(`^${name}(/|$)`)),
  output: {dir: 'dist', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js'}
})
