#!/usr/bin/env node
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {load} from './runtime/code-cache.js'

// Most patterns are used a few times on an article: V8 is to polish those alone that are used often.
setFlagsFromString('--no-regexp-peephole-optimization')
setFlagsFromString('--regexp-tier-up-ticks=50')
// So are most functions: V8 is not to write one into the other so freely, half of the time that it takes to compile them.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
// What one runs once in a while is not worth a compiler’s time: before V8 12, it takes three times as much to be hot.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=450000')

load(fileURLToPath(new URL('main.cjs', import.meta.url)))
