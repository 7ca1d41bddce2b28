// Preloaded into a run of the built program: keeps beside each file what V8 has compiled of it by the end of the run.
const {writeFileSync} = require('node:fs')
const vm = require('node:vm')

const scripts = []
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options)
    scripts.push({script: this, file: options.filename})
  }
}
process.on('exit', () => {
  for (const {script, file} of scripts)
    writeFileSync(`${file}.${process.versions.v8}.cache`, script.createCachedData())
})
