import type {Article} from '../article/article.js'
import {isOwnMark} from '../language/cldr/punctuation.js'
import {matchesOf} from '../text/matches.js'
import {type Sentence, sentencesOf} from './sentences.js'

/** How many questions with their first mark an article has for each without. */
const opened = 3
const endsQuestion = /\p{L}\?(?:["»”’)]|\s|$)/gu

/** The sentences that end with `?` and have no `¿`, where nearly all others of the article have one. */
export function unopenedQuestions(article: Article): readonly Sentence[] {
  const {text, language} = article
  if (!text.includes('¿') || !isOwnMark('¿', language.tag)) return []
  const ends = new Set(matchesOf(text, endsQuestion).map(({index}) => index + 1))
  const questions = sentencesOf(article).filter(({end}) => ends.has(end))
  const lacking = questions.filter(({start, end}) => !text.slice(Math.max(0, start - 2), end).includes('¿'))
  return opened * lacking.length <= questions.length - lacking.length ? lacking : []
}
