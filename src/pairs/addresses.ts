import type {Article} from '../article/article.js'
import {type Address, addressesIn} from '../language/any/addresses.js'
import {matchesOf} from '../text/matches.js'

/** The addresses of an article: those of its text, and those that are links as they stand, as in Markdown. */
export function addressesOf(article: Article, tags: readonly string[]): Address[] {
  const links = matchesOf(article.text, /\uFFFC/g).flatMap(({index}) => {
    const place = {start: index, end: index + 1}
    const {start, end} = article.toSource(place)
    const [first] = addressesIn(article.source.slice(start, end).replace(/^</, ''), tags)
    return first?.start === 0 ? [{...first, ...place}] : []
  })
  return [...addressesIn(article.text, tags), ...links]
}
