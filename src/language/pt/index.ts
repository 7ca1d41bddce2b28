import type {Own} from '../language.js'

import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Portuguese alone. */
export const portuguese: Own = {numerals: () => numerals, remarks, pieces, topics}
