import {fromEnglishTo} from '../cldr/dates.js'
import type {Own} from '../language.js'

import cldr from './cldr.json' with {type: 'json'}
import {doubling} from './doubling.js'
import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Korean alone. */
export const korean: Own = {
  // A space before `%` is as common as none.
  numbers: {...cldr.numbers, percentSpace: '\u00A0'},
  dates: cldr.dates,
  fromEnglish: fromEnglishTo('ko', cldr.dates),
  doubling,
  numerals: () => numerals,
  remarks,
  pieces,
  topics,
  ideographs: 'euc-kr'
}
