import {readFileSync} from 'node:fs'

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'))

export default {
  input: {index: 'src/index.ts', cli: 'src/cli/main.ts'},
  platform: 'node',
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  output: {dir: 'dist', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js'}
}
