import {lexicon} from './lexicon.js'

// To go: rules and readings ask the lexicon of the article’s language.
export const articles = lexicon.words('article')
export const possessives = lexicon.words('possessive')
export const auxiliaries = lexicon.words('auxiliary')

/** Whether a lower-case word belongs to a closed class. */
export function isFunctionWord(lower: string): boolean {
  return lexicon.isFunctionWord(lower)
}
