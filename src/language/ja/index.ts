import type {Own} from '../language.js'
import {numerals} from './numerals.js'
import {remarks} from './remarks.js'

/** What is known of Japanese alone. */
export const japanese: Own = {numerals: () => numerals, remarks}
