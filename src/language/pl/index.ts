import type {Own} from '../language.js'

import {doubling} from './doubling.js'
import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Polish alone. */
export const polish: Own = {
  doubling,
  numerals: () => numerals,
  remarks,
  pieces,
  topics,
  // Never in native text; *w francuskiej* and *z szacunkiem* are right.
  euphony: [
    {word: 'w', form: 'we', before: /^w[^aeiouyąęó]/},
    {word: 'z', form: 'ze', before: /^[zsśźż][^aeiouyąęózc]/}
  ]
}
