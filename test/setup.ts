import fc from 'fast-check'

// CI judges a change, so it tries the same random articles each time; elsewhere every run tries new ones.
if (process.env.CI) fc.configureGlobal({seed: 1})
