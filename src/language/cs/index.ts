import {calendarOf} from '../calendar.js'
import type {Own} from '../language.js'

import {doubling} from './doubling.js'
import measures from './measures.json' with {type: 'json'}
import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Czech alone. */
export const czech: Own = {
  doubling,
  numerals: () => numerals,
  measures,
  calendar: calendarOf('cs', 'v ve'),
  remarks,
  pieces,
  topics,
  // 26 : 0 : 1 in machine output, human translation and native text; *s sebou* is right.
  euphony: [
    {word: 'v', form: 've', before: /^[vf]/},
    {word: 's', form: 'se', before: /^(?:s(?:[^e]|e[^b])|z)/},
    {word: 'k', form: 'ke', before: /^[kg]/},
    {word: 'z', form: 'ze', before: /^[sz]/}
  ]
}
