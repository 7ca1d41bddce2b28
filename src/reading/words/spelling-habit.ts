import {reading} from '../../article/reading.js'
import {wordsOf} from '../../article/words.js'
import type {Spelling} from '../../language/language.js'

/** Tells the spellings that an article has most of; of as many of either kind, those like the first one. */
export function habitOf(spellings: readonly Spelling[]): (spelling: Spelling) => boolean {
  const optional = surplus(spellings.filter(({isOptional}) => isOptional))
  const plain = surplus(spellings) - optional
  const balance = plain || optional || surplus(spellings.slice(0, 1))
  const isZAmerican = balance > 0 || optional > 0
  return ({variety, isOptional}) => (variety === 'American') === (isOptional ? isZAmerican : balance > 0)
}

/** Whether an article has more British spellings than American ones. */
export const isBritish = reading((article): boolean => {
  const found = article.language.spellings?.matches(wordsOf(article)) ?? []
  return surplus([...found].map(({value}) => value)) < 0
})

/** By how many the American ones are more than the British ones. */
function surplus(spellings: readonly Spelling[]): number {
  return spellings.reduce((sum, {variety}) => sum + (variety === 'American' ? 1 : -1), 0)
}
