import {defineConfig} from 'vitest/config'
import project from '../../vitest.config.ts'

const suites = [
  'baseline',
  'batches',
  'config',
  'documents',
  'fix',
  'linter',
  'only-new',
  'origin',
  'report',
  'suppression'
]

/** The suites that own the mutated files, but for what is slow. Files share a worker: the rules are loaded once a mutant. */
export default defineConfig({
  test: {
    ...project.test,
    projects: undefined,
    include: suites.map((name) => `test/${name}*.test.ts`),
    tagsFilter: ['!slow'],
    isolate: false
  }
})
