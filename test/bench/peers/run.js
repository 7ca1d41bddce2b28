// node run.js PEER ARTICLES.json: lints each article once; prints the seconds that it took, of a clock and of processors.
import {readFileSync} from 'node:fs'
import {peers} from './peers.js'

const [, , name, file] = process.argv
const articles = JSON.parse(readFileSync(file, 'utf8'))
const lint = await peers[name]()
const before = process.cpuUsage()
const start = performance.now()
await lint(articles)
const {user, system} = process.cpuUsage(before)
console.log(JSON.stringify({wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6}))
process.exit()
