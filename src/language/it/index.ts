import type {Own} from '../language.js'

import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Italian alone. */
export const italian: Own = {
  numerals: () => numerals,
  remarks,
  pieces,
  topics,
  signsOnEitherSide: true
}
