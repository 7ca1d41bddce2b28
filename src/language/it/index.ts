import type {Own} from '../language.js'

import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'

/** What is known of Italian alone. */
export const italian: Own = {
  numerals: () => numerals,
  remarks,
  pieces,
  signsOnEitherSide: true
}
