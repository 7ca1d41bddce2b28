import type {Own} from '../language.js'
import {numerals} from './numerals.js'
import {remarks} from './remarks.js'

/** What is known of Polish alone. */
export const polish: Own = {numerals: () => numerals, remarks}
