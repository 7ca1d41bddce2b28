import type {Article} from '../../article/article.js'
import {reading} from '../../article/reading.js'
import {type Words, wordsOf} from '../../article/words.js'

/** Whether the words at a place are those that a paragraph of the article starts with: a heading that the text names. */
export function isTitle(article: Article, place: number): boolean {
  return titlesOf(article).has(titleAt(wordsOf(article), place))
}

/** By their first words, with and without the number of a heading. */
const titlesOf = reading((article): ReadonlySet<string> => {
  const words = wordsOf(article)
  const starts = words.starts.filter((place) => words.isFirst(place))
  return new Set(
    starts
      .flatMap((place) => (/^\d/.test(words.text(place)) ? [place, place + 1] : [place]))
      .map((place) => titleAt(words, place))
  )
})

/** What tells a title from others. */
function titleAt(words: Words, place: number): string {
  return [0, 1, 2].map((by) => words.text(place + by)).join(' ')
}
