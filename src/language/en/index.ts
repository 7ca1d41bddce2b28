import type {Facts} from '../language.js'
import {lexicon} from './lexicon.js'
import {isEnglish} from './vocabulary.js'

/** What is known of English alone. */
export const english: Partial<Facts> = {lexicon, isWord: isEnglish}
