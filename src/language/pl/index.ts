import {calendarOf} from '../calendar.js'
import type {Own} from '../language.js'

import {doubling} from './doubling.js'
import measures from './measures.json' with {type: 'json'}
import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Polish alone. */
export const polish: Own = {
  doubling,
  numerals: () => numerals,
  measures,
  calendar: calendarOf('pl', 'w we'),
  remarks,
  pieces,
  topics,
  // Never in native text; *w francuskiej* and *z szacunkiem* are right.
  euphony: [
    {word: 'w', form: 'we', before: /^w[^aeiouyąęó]/},
    {word: 'z', form: 'ze', before: /^[zsśźż][^aeiouyąęózc]/}
  ]
}
