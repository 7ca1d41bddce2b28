import type {Own} from '../language.js'
import {numerals} from './numerals.js'

/** What is known of Hindi alone. */
export const hindi: Own = {numerals: () => numerals}
