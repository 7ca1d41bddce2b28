import {reading} from '../article/reading.js'
import {matchesIn} from '../text/matches.js'

/** A dash between spaces in the middle of a line. */
const dash = /[—–](?=[^\S\r\n]{1,3}\S)(?<=\S[^\S\r\n]{1,3}.)/g

/** Where an article has each dash between spaces, by the dash, as offsets in order. */
export const spacedDashes = reading((article) => {
  const found = matchesIn(article.text, article.paragraphs, dash).flat()
  const places = (char: string) => found.filter(({0: one}) => one === char).map(({index}) => index)
  return {'—': places('—'), '–': places('–')}
})
