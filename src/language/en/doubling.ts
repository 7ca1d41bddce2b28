import type {Doubling} from '../doubling.js'
import {lexicon} from './lexicon.js'

export const doubling: Doubling = {
  habitOf(word) {
    if (lexicon.is(word, 'follows itself', 'called out', 'said twice')) return 'often'
    return lexicon.isFunctionWord(word) ? 'never' : 'unknown'
  }
}
