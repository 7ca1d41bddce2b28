import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    tags: [
      {name: 'slow', description: 'Seconds of random or large articles; `npm run mutants` goes without.'}
    ]
  }
})
