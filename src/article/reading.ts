import {once} from '../text/once.js'
import type {Article} from './article.js'

/**
 * Makes a reading, that is, what several rules ask of an article: worked out when it is first asked for, and kept as long
 * as the article.
 */
export function reading<Fact extends NonNullable<unknown>, Asking extends Article = Article>(
  workOut: (article: Asking) => Fact
): (article: Asking) => Fact {
  return once(workOut)
}
