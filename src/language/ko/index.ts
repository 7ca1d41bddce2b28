import type {Own} from '../language.js'

import {doubling} from './doubling.js'
import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Korean alone. */
export const korean: Own = {doubling, numerals: () => numerals, remarks, pieces, topics}
