import {calendarOf} from '../calendar.js'
import type {Own} from '../language.js'

import {doubling} from './doubling.js'
import measures from './measures.json' with {type: 'json'}
import {numerals} from './numerals.js'
import {pieces} from './pieces.js'
import {remarks} from './remarks.js'
import {topics} from './topics.js'

/** What is known of Ukrainian alone. */
export const ukrainian: Own = {
  doubling,
  neighbour: {language: 'ru', letters: /[ыэёъ]/},
  numerals: () => numerals,
  measures,
  calendar: calendarOf('uk', 'у в'),
  remarks,
  pieces,
  topics,
  smilesWithoutEyes: true,
  signsOnEitherSide: '$€£¥'
}
