import {defineConfig} from 'vitest/config'
import project from '../../vitest.config.ts'

/** The suites that `npm run mutants` names, but for what is slow. */
export default defineConfig({
  test: {
    ...project.test,
    include: (process.env.SUITES ?? '').split(',').map((name) => `test/${name}.test.ts`),
    tagsFilter: ['!slow']
  }
})
