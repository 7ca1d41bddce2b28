import {nodeHost} from '../adapters/node.js'
import {provide} from '../language/host.js'
import {run} from './run.js'

provide(nodeHost)

// A reader that has seen enough (`translint … | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

run(process.argv.slice(2), {
  cwd: process.cwd(),
  // To open it takes time, and few runs read it.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  isTerminal: process.stdout.isTTY === true,
  progress: process.stderr.isTTY === true && !process.env.CI
}).then((code) => {
  process.exitCode = code
})
