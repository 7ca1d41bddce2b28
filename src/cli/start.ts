#!/usr/bin/env node
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {load} from './code-cache.js'

// Most patterns are used a few times on an article: V8 is to polish those alone that are used often.
setFlagsFromString('--no-regexp-peephole-optimization')
setFlagsFromString('--regexp-tier-up-ticks=50')

load(fileURLToPath(new URL('main.cjs', import.meta.url)))
