import {reading} from '../article/reading.js'
import {matchesIf, matchesIn} from '../text/matches.js'

/** A dash between spaces in the middle of a line. */
const dash = /[—–](?=[^\S\r\n]{1,3}\S)(?<=\S[^\S\r\n]{1,3}.)/g

/** Where an article has each dash between spaces, by the dash, as offsets in order. */
export const spacedDashes = reading((article) => {
  const found = matchesIn(article.text, article.paragraphs, dash).flat()
  const places = (char: string) => found.filter(({0: one}) => one === char).map(({index}) => index)
  return {'—': places('—'), '–': places('–')}
})

/** A dash between words without spaces. */
const tight = /\p{L}—\p{L}/gu

/** The dash that an article has most of, with its spaces, and how many dashes it has. */
export const articleDash = reading((article): {readonly dash: string; readonly count: number} => {
  const {'—': em, '–': en} = spacedDashes(article)
  const closed = matchesIf(article, /—/, tight).length
  const [spacedDash, most] = em.length > en.length ? [' — ', em.length] : [' – ', en.length]
  return {dash: closed > most ? '—' : spacedDash, count: em.length + en.length + closed}
})
