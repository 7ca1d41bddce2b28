import type {Own} from '../language.js'
import {numerals} from './numerals.js'
import {remarks} from './remarks.js'

/** What is known of Czech alone. */
export const czech: Own = {numerals: () => numerals, remarks}
