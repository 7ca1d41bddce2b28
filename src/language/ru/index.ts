import type {Own} from '../language.js'
import {numerals} from './numerals.js'
import {remarks} from './remarks.js'

/** What is known of Russian alone. */
export const russian: Own = {
  numerals: () => numerals,
  remarks,
  smilesWithoutEyes: true,
  signsOnEitherSide: true
}
