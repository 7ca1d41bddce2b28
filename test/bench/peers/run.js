// node run.js PEER ARTICLES.json: prints the bytes of text a second of processor time, after a round to warm up.
import {readFileSync} from 'node:fs'
import {peers} from './peers.js'

const [, , name, file] = process.argv
const texts = JSON.parse(readFileSync(file, 'utf8'))
const lint = await peers[name]()
let speed = 0
// The first rounds compile what they run.
for (let round = 0; round < 3; round++) {
  const before = process.cpuUsage()
  for (const text of texts) await lint(text)
  const {user} = process.cpuUsage(before)
  speed = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / user
}
console.log(speed)
process.exit()
