/** What Stryker does; started by `npm run mutants` in the project’s folder. */
export default {
  testRunner: 'vitest',
  vitest: {configFile: '.ci/mutants/vitest.config.js', related: false},
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What loops for ever is noticed by counting; a test is not killed because the machine is busy.
  timeoutMS: 20_000,
  // vitest reads no types, so the copy needs no `tsconfig.json`, and Stryker no TypeScript.
  disableTypeChecks: false,
  tsconfigFile: 'none',
  ignorePatterns: ['/dist'],
  tempDirName: '.ci/mutants/copy',
  reporters: ['json', 'progress'],
  jsonReporter: {fileName: '.ci/mutants/report.json'},
  allowConsoleColors: false
}
