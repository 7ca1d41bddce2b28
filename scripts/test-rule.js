// The tests of one rule, without a build: `npm run test:rule <id>`. Exit code 1 if one fails, 2 if there is no such rule.
import {existsSync} from 'node:fs'
import {startVitest} from 'vitest/node'

const [id = ''] = process.argv.slice(2)
if (existsSync(`rules/${id}.ts`)) {
  const vitest = await startVitest('test', ['test/rules.test.ts'], {run: true, testNamePattern: `^${id} `})
  await vitest.close()
} else {
  console.error(
    `Unknown rule \`${id}\`, expected the name of a file in rules/, as in \`npm run test:rule loop\``
  )
  process.exitCode = 2
}
